//! The roll: one ballot for every member.

use council::Ballot;
use leptos::prelude::*;

use super::ballot_mark::{BallotMark, Mark, slug};
use super::model::{Rules, Seat, Setting, Stake, Veto};
use crate::words;

/// The roll, a row a member.
#[component]
pub(crate) fn RollCall(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let names = Memo::new(move |_| {
        setting.with(|it| it.seats.iter().map(|seat| seat.name.clone()).collect::<Vec<_>>())
    });
    let rows = move || names.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <section class="voting-roll" aria-labelledby="roll-heading">
            <h2 id="roll-heading" class="voting-roll__heading">{words::plain("roll-heading")}</h2>
            <p class="voting-roll__hint">{words::plain("roll-hint")}</p>
            <Everybody setting=setting />
            <div class="voting-roll__rows">
                <For each=rows key=Clone::clone let((place, name))>
                    <Row place=place name=name setting=setting />
                </For>
            </div>
        </section>
    }
}

/// Has everybody vote alike, to begin a vote of one's own.
#[component]
fn Everybody(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let buttons = [Ballot::For, Ballot::Against, Ballot::Abstaining].map(|ballot| {
        view! {
            <button
                class="ui-button voting-roll__all"
                type="button"
                on:click=move |_| setting.update(|it| it.all_vote(ballot))
            >
                <BallotMark mark=Mark::Ballot(ballot) />
                {words::plain(&format!("ballot-{}", slug(ballot)))}
            </button>
        }
    });
    view! {
        <div class="voting-roll__everybody" role="group" aria-labelledby="everybody">
            <span id="everybody">{words::plain("roll-everybody")}</span>
            {buttons.into_iter().collect_view()}
        </div>
    }
}

/// One member: its name, what it is, its five ballots.
#[component]
fn Row(
    /// Its place at the table.
    place: usize,
    /// The name on its placard.
    name: String,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let ballot = Memo::new(move |_| {
        setting.with(|it| it.seats.get(place).map_or(Ballot::Absent, |seat| seat.ballot))
    });
    let ballots = Ballot::ALL.map(|one| view! { <BallotChoice place setting one ballot /> });
    view! {
        <fieldset class="voting-seat">
            <legend class="ui-unseen">{words::brought(&name)}</legend>
            <div class="voting-seat__member">
                <span class="voting-seat__name" aria-hidden="true">{words::brought(&name)}</span>
                <Marks place name setting />
            </div>
            <div class="voting-seat__ballots">{ballots.into_iter().collect_view()}</div>
        </fieldset>
    }
}

/// One ballot a member can cast.
#[component]
fn BallotChoice(
    /// The member's place.
    place: usize,
    /// The vote on the table.
    setting: RwSignal<Setting>,
    /// The ballot.
    one: Ballot,
    /// The ballot the member casts now.
    ballot: Memo<Ballot>,
) -> impl IntoView {
    let name = slug(one);
    view! {
        <label class="voting-ballot" data-ballot=name>
            <input
                class="voting-ballot__input ui-unseen"
                type="radio"
                name=format!("ballot-{place}")
                value=name
                prop:checked=move || ballot.get() == one
                on:change=move |_| setting.update(|it| it.at_seat(place, |seat| seat.ballot = one))
            />
            <span class="voting-ballot__face">
                <BallotMark mark=Mark::Ballot(one) />
                <span class="ui-unseen">{words::plain(&format!("ballot-{name}"))}</span>
                <span class="voting-ballot__word" aria-hidden="true">
                    {words::plain(&format!("ballot-short-{name}"))}
                </span>
            </span>
        </label>
    }
}

/// What the member is: a holder of a veto, a party to the dispute. The first is the Charter's to say,
/// unless the rules are the user's own.
#[component]
fn Marks(
    /// The member's place.
    place: usize,
    /// Its name.
    name: String,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let own = Memo::new(move |_| setting.with(|it| it.rules == Rules::Own));
    let holds_veto = Memo::new(move |_| {
        setting.with(|it| it.seats.get(place).is_some_and(|seat| it.holds_veto(seat)))
    });
    let is_party = Memo::new(move |_| {
        setting.with(|it| it.seats.get(place).is_some_and(|seat| seat.stake == Stake::Party))
    });
    let turn = move |change: fn(&mut Seat)| {
        Callback::new(move |()| setting.update(|it| it.at_seat(place, change)))
    };
    let veto_says = words::with_text("seat-holds-veto", "name", &name);
    let party_says = words::with_text("seat-is-party", "name", &name);
    let veto = move || {
        let says = veto_says.clone();
        if own.get() {
            view! { <Tag word="seat-veto" says on=holds_veto on_turn=turn(turn_veto) /> }.into_any()
        } else {
            let tag = || view! { <span class="voting-tag" data-kind="seat-veto">{words::plain("seat-veto")}</span> };
            holds_veto.get().then(tag).into_any()
        }
    };
    view! {
        <span class="voting-seat__tags">
            {veto} <Tag word="seat-party" says=party_says on=is_party on_turn=turn(turn_stake) />
        </span>
    }
}

fn turn_veto(seat: &mut Seat) {
    seat.veto = match seat.veto {
        Veto::Holds => Veto::None,
        Veto::None => Veto::Holds,
    };
}

fn turn_stake(seat: &mut Seat) {
    seat.stake = match seat.stake {
        Stake::Party => Stake::None,
        Stake::None => Stake::Party,
    };
}

/// Something a member is or is not.
#[component]
fn Tag(
    /// The key of its word.
    word: &'static str,
    /// What it says of the member, in full.
    says: String,
    /// Whether it holds.
    on: Memo<bool>,
    /// Told when the user turns it.
    on_turn: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="voting-tag"
            type="button"
            data-kind=word
            aria-pressed=move || on.get().to_string()
            aria-label=says
            on:click=move |_| on_turn.run(())
        >
            {words::plain(word)}
        </button>
    }
}
