//! The count: the table, the line towards the majority, what came of it and why.

use council::Ballot;
use council::vote::case::{CaseAnswer, CaseQuestion, OutcomeWord};
use council::{MemberId, PutAs};
use leptos::prelude::*;

use super::ballot_mark::{BallotMark, Mark, slug};
use super::horseshoe::{Horseshoe, Place, Ring};
use super::model::Setting;
use crate::words;

/// What came of the vote, or why it cannot be counted.
type Counted = Result<CaseAnswer, String>;

/// The count.
#[component]
pub(crate) fn CountPanel(
    /// The vote on the table.
    setting: RwSignal<Setting>,
    /// What the law says of it.
    counted: Memo<Counted>,
) -> impl IntoView {
    let table = Memo::new(move |_| setting.with(|it| counted.with(|count| table(it, count))));
    let caption =
        Memo::new(move |_| counted.with(|it| it.as_ref().map_or_else(Clone::clone, caption)));
    let outcome = Memo::new(move |_| {
        counted.with(|it| it.as_ref().map_or("impossible", |answer| slug_of(answer.outcome)))
    });
    view! {
        <section class="voting-count" id="count" tabindex="-1" aria-labelledby="count-heading" data-outcome=outcome>
            <h2 id="count-heading" class="ui-unseen">{words::plain("count-heading")}</h2>
            <div class="voting-count__paper">
                <div class="voting-count__stage">
                    <Horseshoe table=table caption=caption />
                    <Figure setting=setting counted=counted />
                </div>
                <CountLine setting=setting counted=counted />
                <Result counted=counted />
                <Figures counted=counted />
            </div>
            <CaseText setting=setting />
        </section>
    }
}

/// On a narrow page: the outcome in a line at the foot of the screen, and the way to the whole of it.
#[component]
pub(crate) fn CountFoot(
    /// The vote on the table.
    setting: RwSignal<Setting>,
    /// What the law says of it.
    counted: Memo<Counted>,
) -> impl IntoView {
    let headline = move || counted.with(|it| it.as_ref().map_or_else(|_| String::new(), headline));
    let line = move || {
        counted.with(|it| it.as_ref().ok().map(|answer| line(answer, setting.with(decisive))))
    };
    view! {
        <a class="voting-foot" href="calculator#count">
            <span class="voting-foot__outcome">{headline}</span>
            <span class="voting-foot__line">{line}</span>
        </a>
    }
}

/// The outcome and its reason, read aloud when they change.
#[component]
fn Result(
    /// What the law says.
    counted: Memo<Counted>,
) -> impl IntoView {
    let headline = move || counted.with(|it| it.as_ref().map_or_else(|_| String::new(), headline));
    let reason = move || {
        counted.with(|it| match it {
            Ok(answer) => answer.reason.clone(),
            Err(why) => words::with_text("count-impossible", "why", why),
        })
    };
    view! {
        <div class="voting-result" role="status" aria-live="polite" aria-atomic="true">
            <p class="voting-result__outcome">{headline}</p>
            <p class="voting-result__reason">{reason}</p>
        </div>
    }
}

/// The decisive figure, in the middle of the horseshoe.
#[component]
fn Figure(
    /// The vote on the table.
    setting: RwSignal<Setting>,
    /// What the law says.
    counted: Memo<Counted>,
) -> impl IntoView {
    let decisive = move || setting.with(decisive);
    let figure =
        move || counted.with(|it| it.as_ref().ok().map(|answer| votes(answer, decisive())));
    let needed = move || {
        let needed = counted.with(|it| it.as_ref().ok().map(|answer| answer.needed));
        needed.map(|needed| words::with_numbers("count-needed", &[("needed", needed)]))
    };
    view! {
        <p class="voting-figure" aria-hidden="true">
            <span class="voting-figure__number">{figure}</span>
            <span class="voting-figure__word">
                {move || words::plain(&format!("ballot-{}", slug(decisive())))}
            </span>
            <span class="voting-figure__needed">{needed}</span>
        </p>
    }
}

/// Every member as a cell, the decisive ballots first, with a mark where the majority is reached.
#[component]
fn CountLine(
    /// The vote on the table.
    setting: RwSignal<Setting>,
    /// What the law says.
    counted: Memo<Counted>,
) -> impl IntoView {
    let answer = move || counted.with(|it| it.as_ref().ok().cloned());
    let cells = move || {
        let answer = answer()?;
        let ballots = in_line(&answer, setting.with(decisive));
        let cell =
            |ballot| view! { <span class="voting-line__cell" data-mark=slug(ballot)></span> };
        Some(ballots.into_iter().map(cell).collect_view())
    };
    let says = move || answer().map(|answer| line(&answer, setting.with(decisive)));
    let majority = move || answer().map(|answer| answer.needed.to_string());
    let members = move || setting.with(|it| it.size().to_string());
    view! {
        <div
            class="voting-line"
            role="img"
            aria-label=says
            style=("--members", members)
            style=("--needed", majority)
        >
            {cells}
            <span class="voting-line__needed"></span>
        </div>
    }
}

/// The five figures of the count.
#[component]
fn Figures(
    /// What the law says.
    counted: Memo<Counted>,
) -> impl IntoView {
    let figures = Ballot::ALL.map(|ballot| {
        let number =
            move || counted.with(|it| it.as_ref().ok().map(|answer| votes(answer, ballot)));
        view! {
            <div class="voting-figures__one" data-mark=slug(ballot)>
                <dt>
                    <BallotMark mark=Mark::Ballot(ballot) />
                    {words::plain(&format!("ballot-{}", slug(ballot)))}
                </dt>
                <dd>{number}</dd>
            </div>
        }
    });
    view! { <dl class="voting-figures">{figures.into_iter().collect_view()}</dl> }
}

/// The vote as `placard tally` reads it.
#[component]
fn CaseText(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    // A case is made of names and numbers: writing it cannot fail.
    let text =
        move || setting.with(|it| serde_json::to_string_pretty(&[it.case()]).unwrap_or_default());
    view! {
        <details class="voting-file">
            <summary>{words::plain("json-heading")}</summary>
            <p>{words::plain("json-note")}</p>
            <pre tabindex="0">{text}</pre>
        </details>
    }
}

/// The ballot on whose number the outcome turns.
fn decisive(setting: &Setting) -> Ballot {
    match (setting.question, setting.put_as) {
        (CaseQuestion::RulingChallenge, PutAs::Uphold) => Ballot::Against,
        _ => Ballot::For,
    }
}

/// How far the decisive ballots reach, in a few words.
fn line(answer: &CaseAnswer, decisive: Ballot) -> String {
    let key = match decisive {
        Ballot::Against => "count-line-against",
        Ballot::For | Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => {
            "count-line"
        }
    };
    let CaseAnswer { r#for, against, needed, .. } = *answer;
    words::with_numbers(key, &[("for", r#for), ("against", against), ("needed", needed)])
}

fn votes(answer: &CaseAnswer, ballot: Ballot) -> u16 {
    match ballot {
        Ballot::For => answer.r#for,
        Ballot::Against => answer.against,
        Ballot::Abstaining => answer.abstaining,
        Ballot::NotParticipating => answer.not_participating,
        Ballot::Absent => answer.absent,
    }
}

/// The ballots as counted, the decisive ones first.
fn in_line(answer: &CaseAnswer, first: Ballot) -> Vec<Ballot> {
    let rest = Ballot::ALL.into_iter().filter(|ballot| *ballot != first);
    std::iter::once(first)
        .chain(rest)
        .flat_map(|ballot| std::iter::repeat_n(ballot, votes(answer, ballot).into()))
        .collect()
}

fn slug_of(outcome: OutcomeWord) -> &'static str {
    match outcome {
        OutcomeWord::Adopted => "adopted",
        OutcomeWord::TooFewVotes => "too-few-votes",
        OutcomeWord::Vetoed => "vetoed",
        OutcomeWord::Procedural => "procedural",
        OutcomeWord::Substantive => "substantive",
        OutcomeWord::RulingStands => "ruling-stands",
        OutcomeWord::RulingOverruled => "ruling-overruled",
    }
}

fn headline(answer: &CaseAnswer) -> String {
    words::plain(&format!("outcome-{}", slug_of(answer.outcome)))
}

fn caption(answer: &CaseAnswer) -> String {
    let CaseAnswer { r#for, against, abstaining, not_participating, absent, .. } = *answer;
    words::with_numbers(
        "table-caption",
        &[
            ("for", r#for),
            ("against", against),
            ("abstaining", abstaining),
            ("not_participating", not_participating),
            ("absent", absent),
        ],
    )
}

/// What is drawn at each place.
fn table(setting: &Setting, counted: &Counted) -> Vec<Place> {
    let vetoed_by: &[MemberId] = match counted {
        Ok(answer) => &answer.vetoed_by,
        Err(_) => &[],
    };
    setting
        .seats
        .iter()
        .map(|seat| {
            let vetoes = vetoed_by.iter().any(|member| member.as_str() == seat.name);
            Place {
                mark: if vetoes { Mark::Veto } else { Mark::Ballot(seat.ballot) },
                ring: if setting.holds_veto(seat) { Ring::Veto } else { Ring::None },
            }
        })
        .collect()
}
