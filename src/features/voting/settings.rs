//! What governs the vote: rulebook, question, and what a party to a dispute may do.

use council::vote::case::CaseQuestion;
use council::{MemberId, Nature, PartyAbstention, PutAs};
use leptos::prelude::*;

use super::model::{Basis, Rules, SIZE, Setting};
use super::record::Record;
use crate::ui::{Alternative, Choice, Number};
use crate::words;

/// What governs the vote.
#[component]
pub(crate) fn Settings(
    /// The votes of record: a Charter's council is that of the latest one under it.
    records: Vec<Record>,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    view! {
        <section class="voting-settings" aria-labelledby="rules-heading">
            <h2 id="rules-heading" class="voting-settings__heading">{words::plain("rules-heading")}</h2>
            <RulebookChoice records setting />
            <QuestionChoice setting />
            <DisputeChoice setting />
        </section>
    }
}

#[component]
fn RulebookChoice(
    /// The votes of record, for their councils.
    records: Vec<Record>,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let rules = Memo::new(move |_| setting.with(|it| it.rules));
    let choose = move |rules: Rules| {
        setting.update(|it| it.govern_by(rules, &roster(&records, rules)));
    };
    let majority_bounds = Memo::new(move |_| 1..=setting.with(Setting::size));
    view! {
        <Choice
            legend=words::plain("rules-legend")
            name="rules"
            alternatives=rulebooks()
            chosen=rules
            on_choose=choose
        />
        <Show when=move || rules.get() == Rules::Own>
            <div class="voting-settings__own">
                <Number
                    label=words::plain("own-size")
                    bounds=SIZE
                    value=Memo::new(move |_| setting.with(Setting::size))
                    on_give=move |size| setting.update(|it| it.resize(size))
                />
                <Number
                    label=words::plain("own-majority")
                    bounds=majority_bounds
                    value=Memo::new(move |_| setting.with(|it| it.own_majority))
                    on_give=move |majority| setting.update(|it| it.require(majority))
                />
                <p class="voting-settings__note">{words::plain("own-veto-note")}</p>
            </div>
        </Show>
    }
}

/// The rulebooks to choose from, each with its figures from the law.
fn rulebooks() -> Vec<Alternative<Rules>> {
    let charter = |rules: Rules, key: &str| {
        let note = rules.figures().map_or_else(String::new, |(size, majority)| {
            words::with_numbers(&format!("{key}-note"), &[("size", size), ("majority", majority)])
        });
        Alternative::new(rules, words::plain(key)).noted(note)
    };
    vec![
        charter(Rules::Charter1945, "rules-charter-1945"),
        charter(Rules::Charter1965, "rules-charter-1965"),
        Alternative::new(Rules::Own, words::plain("rules-own"))
            .noted(words::plain("rules-own-note")),
    ]
}

/// The members of the latest vote of record under these rules.
fn roster(records: &[Record], rules: Rules) -> Vec<MemberId> {
    records
        .iter()
        .rev()
        .find(|record| Setting::of_record((*record).clone()).rules == rules)
        .map(|record| record.seats.clone())
        .unwrap_or_default()
}

#[component]
fn QuestionChoice(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let question = Memo::new(move |_| setting.with(|it| it.question));
    let questions = [
        (CaseQuestion::Substantive, "question-substantive"),
        (CaseQuestion::Procedural, "question-procedural"),
        (CaseQuestion::Amendment, "question-amendment"),
        (CaseQuestion::SeparateVote, "question-separate-vote"),
        (CaseQuestion::IsItProcedural, "question-is-it-procedural"),
        (CaseQuestion::RulingChallenge, "question-ruling-challenge"),
    ];
    let detail = move || match question.get() {
        CaseQuestion::Substantive | CaseQuestion::Procedural => ().into_any(),
        CaseQuestion::Amendment | CaseQuestion::SeparateVote => {
            view! { <MainQuestion setting /> }.into_any()
        }
        CaseQuestion::IsItProcedural => view! { <PresidentRules setting /> }.into_any(),
        CaseQuestion::RulingChallenge => view! { <ChallengeForm setting /> }.into_any(),
    };
    view! {
        <Choice
            legend=words::plain("question-legend")
            name="question"
            alternatives=named(&questions)
            chosen=question
            on_choose=move |question| setting.update(|it| it.question = question)
        />
        {detail}
    }
}

#[component]
fn MainQuestion(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let natures =
        [(Nature::Substantive, "nature-substantive"), (Nature::Procedural, "nature-procedural")];
    view! {
        <Choice
            legend=words::plain("main-legend")
            name="main-question"
            alternatives=named(&natures)
            chosen=Memo::new(move |_| setting.with(|it| it.main_question))
            on_choose=move |nature| setting.update(|it| it.main_question = nature)
        />
    }
}

#[component]
fn PresidentRules(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let rulings = [
        (Some(Nature::Procedural), "nature-procedural"),
        (Some(Nature::Substantive), "nature-substantive"),
        (None, "president-none"),
    ];
    view! {
        <Choice
            legend=words::plain("president-legend")
            name="president-rules"
            alternatives=named(&rulings)
            chosen=Memo::new(move |_| setting.with(|it| it.president_rules))
            on_choose=move |ruling| setting.update(|it| it.president_rules = ruling)
        />
    }
}

#[component]
fn ChallengeForm(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let forms = [(PutAs::Overrule, "put-as-overrule"), (PutAs::Uphold, "put-as-uphold")];
    view! {
        <Choice
            legend=words::plain("put-as-legend")
            name="put-as"
            alternatives=named(&forms)
            chosen=Memo::new(move |_| setting.with(|it| it.put_as))
            on_choose=move |form| setting.update(|it| it.put_as = form)
        />
    }
}

#[component]
fn DisputeChoice(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let bases = [
        (Basis::Unstated, "basis-unstated"),
        (Basis::PacificSettlement, "basis-vi"),
        (Basis::ActionOnThreats, "basis-vii"),
    ];
    let provisos = [
        (PartyAbstention::AsPractised, "proviso-as-practised"),
        (PartyAbstention::AsWritten, "proviso-as-written"),
    ];
    view! {
        <details class="voting-settings__more">
            <summary>{words::plain("parties-heading")}</summary>
            <div class="voting-settings__parties">
                <Choice
                    legend=words::plain("basis-legend")
                    name="basis"
                    alternatives=named(&bases)
                    chosen=Memo::new(move |_| setting.with(|it| it.basis))
                    on_choose=move |basis| setting.update(|it| it.basis = basis)
                />
                <Choice
                    legend=words::plain("proviso-legend")
                    name="proviso"
                    alternatives=named(&provisos)
                    chosen=Memo::new(move |_| setting.with(|it| it.proviso))
                    on_choose=move |proviso| setting.update(|it| it.proviso = proviso)
                />
                <p class="voting-settings__note">{words::plain("parties-note")}</p>
            </div>
        </details>
    }
}

/// Alternatives with the words of these keys.
fn named<T: Copy>(alternatives: &[(T, &str)]) -> Vec<Alternative<T>> {
    alternatives.iter().map(|(value, key)| Alternative::new(*value, words::plain(key))).collect()
}
