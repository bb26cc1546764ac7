//! NOW: the largest thing in the chamber. What waits for the player, what has just happened, and at most
//! three moves.

mod ballot;
mod bill;
mod caller;
mod count;
mod counted;
mod exits;
mod happened;
mod model;
mod papers;
mod result;
mod stake;
mod surprise;
#[cfg(test)]
mod tests;
mod then;

use leptos::prelude::*;
use table::session::Waits;
use wording::StoryKind;

use ballot::BallotBox;
use bill::Bills;
use caller::Callers;
use count::Counts;
use exits::LastExits;
use happened::{Answers, Consequences, WhatElse};
use model::FirstThing;
pub(crate) use model::{callers, put};
use papers::Reading;
use result::Results;
use stake::AtStake;
use then::Then;

use crate::features::glossary::Glossed;
use crate::features::guide::{Hint, HintHere, Says};
use crate::features::moves::{AllMoves, Suggested};
use crate::session::{Status, use_session};
use crate::ui::Sign;
use crate::words;

/// NOW.
#[component]
pub(crate) fn NowPanel() -> impl IntoView {
    let session = use_session();
    let title = Memo::new(move |_| {
        let papers = session.papers.get()?;
        Some(model::title(papers, session.now.get()?.as_ref()))
    });
    let heading = move || title.get().map(|title| title.heading);
    let body = move || {
        let body = title.get()?.body?;
        Some(view! { <p class="now__body"><Glossed text=body /></p> })
    };
    let waits = Memo::new(move |_| session.waits());
    let is =
        move |wanted: fn(&Waits) -> bool| waits.with(|waits| waits.as_ref().is_some_and(wanted));
    let talks = move || is(|waits| matches!(waits, Waits::HalfHour));
    let votes = move || is(|waits| matches!(waits, Waits::Ballot(_)));
    let settles =
        move || is(|waits| matches!(waits, Waits::Aftermath | Waits::Between | Waits::Nothing));
    let over = move || is(|waits| matches!(waits, Waits::Nothing));
    // What the game waits for now is read first, by eye and by ear: nothing of the page is written here.
    Effect::new(move |before: Option<bool>| {
        let open = session.now.with(Option::is_some);
        if before == Some(true) && open {
            let hands_are_up = session.told.with_untracked(|told| told.news_has(StoryKind::Vote));
            crate::ui::read_first(if hands_are_up { "room" } else { "now-title" });
        }
        open
    });
    view! {
        <section class="now" aria-labelledby="now-title" data-drawn-anew="">
            <WallClock />
            <HintHere hint=Hint::HalfHours />
            <h2 class="now__title" id="now-title" tabindex="-1">{heading}</h2>
            {body}
            <Refusal />
            // The one region that is announced: what came of the step, once.
            <div aria-live="polite"><Results /> <Answers /> <Says in_chamber=true /></div>
            <Bills />
            <Show when=settles>
                <Consequences />
                <Then />
            </Show>
            <Reading />
            <AtStake />
            <HintHere hint=Hint::Ballot />
            <Show when=votes><BallotBox /></Show>
            <HintHere hint=Hint::Exits />
            <LastExits />
            <HintHere hint=Hint::Caller />
            <HintHere hint=Hint::Put />
            <Callers />
            <Counts />
            <HintHere hint=Hint::Count />
            <Show when=talks><Suggested /></Show>
            <HintHere hint=Hint::Pledge />
            <GoOn />
            <Show when=over>
                <p class="ui-buttons">
                    <a class="ui-button" data-rank="first" href="debrief">{words::plain("go-debrief")}</a>
                </p>
            </Show>
            <Show when=move || !settles()><WhatElse /></Show>
            <Show when=move || !over()><AllMoves /></Show>
        </section>
    }
}

/// The wall clock: a sign for every half-hour, the spent ones filled, and the same in words.
#[component]
fn WallClock() -> impl IntoView {
    let session = use_session();
    move || {
        let now = session.now.get().filter(|now| model::is_talk(now))?;
        let clock = model::clock(&now);
        let spent = (0..clock.spent).map(|_| view! { <Sign name="half-hour-spent" /> });
        let left = (0..clock.left).map(|_| view! { <Sign name="half-hour" /> });
        let words = words::count("now-clock", "left", clock.left);
        Some(view! {
            <p class="now__clock">
                <span class="ui-pips">{spent.collect_view()} {left.collect_view()}</span>
                <span>{words}</span>
            </p>
        })
    }
}

/// Why the last thing the player tried was not taken.
#[component]
fn Refusal() -> impl IntoView {
    let session = use_session();
    let refusal = move || {
        let papers = session.papers.get()?;
        let refused = session.refused.get()?;
        let why = words::refused(papers, &refused);
        Some(view! { <p class="ui-notice" data-weight="heavy">{why}</p> })
    };
    view! { <div role="alert">{refusal}</div> }
}

/// The button that lets pass what the game waits for.
#[component]
fn GoOn() -> impl IntoView {
    let session = use_session();
    let busy = move || session.status.with(|status| *status == Status::Busy);
    move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let words = model::title(papers, &now).go_on?;
        // A half-hour is for a move, and whoever calls comes before going on.
        let is_first = model::first_thing(&now) == FirstThing::GoOn;
        let rank = if is_first { "first" } else { "quiet" };
        Some(view! {
            <div class="ui-buttons">
                <button
                    class="ui-button"
                    data-rank=rank
                    data-go-on=""
                    type="button"
                    disabled=busy
                    on:click=move |_| session.let_pass()
                >
                    {words}
                </button>
            </div>
        })
    }
}
