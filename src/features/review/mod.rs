//! Looking back: any moment of a game as its player knew it then. Nothing can be done there; a game that
//! is over can be taken up from it, as a new game.

mod model;

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use model::{Day, Moment};

use crate::session::{BranchFrom, use_session};
use crate::words;

/// The course of the game, day by day, each moment with the way to look at it again.
#[component]
pub(crate) fn Course() -> impl IntoView {
    let session = use_session();
    move || {
        let days = session.told.with(|told| model::course(told));
        days.into_iter().map(day).collect_view()
    }
}

fn day(day: Day) -> impl IntoView {
    let date = day.date.map_or_else(|| words::plain("review-before"), words::day);
    let moments = day.moments.into_iter().map(|moment| {
        let kind = words::kind(moment.kind);
        let label = words::with_text("review-label", "what", moment.lines.first().map_or("", String::as_str));
        let lines = moment.lines.into_iter().map(|text| view! { <p>{text}</p> });
        view! {
            <li class="course__moment">
                <span class="happened__kind">{kind}</span>
                <div>{lines.collect_view()}</div>
                <a class="debrief__review" href=crate::pages::moment_address(moment.at) aria-label=label>
                    {words::plain("debrief-review")}
                </a>
            </li>
        }
    });
    view! {
        <details class="ui-fold">
            <summary>{date}</summary>
            <ol class="ui-fold__inside course" role="list">{moments.collect_view()}</ol>
        </details>
    }
}

/// What stands over an earlier moment: that it is one, what had just happened, and the ways from it.
#[component]
pub(crate) fn Then(
    /// Which moment.
    at: u32,
) -> impl IntoView {
    // The session around this one is of the moment; this is the whole story.
    let session = use_session();
    let whole = move || session.whole();
    let moment = whole().with_untracked(|told| model::told_at(told, at));
    let day = whole().with_untracked(|told| model::day_at(told, at)).map(words::day);
    let (before, after) = whole().with_untracked(|told| model::beside(told, at));
    let over = session.is_over();
    let take_up = over.then(|| {
        view! {
            <button class="ui-button" type="button" on:click=move |_| take_up(at)>
                {words::plain("review-take-up")}
            </button>
        }
    });
    let note = over.then(|| view! { <p class="ui-hint">{words::plain("review-take-up-note")}</p> });
    let back = if over { ("debrief", "review-to-debrief") } else { ("game", "review-to-now") };
    view! {
        <section class="now past" aria-labelledby="now-title">
            <p class="past__mark">{words::plain("review-past")}</p>
            <h2 class="now__title" id="now-title" tabindex="-1">{day}</h2>
            <p class="now__body">{words::plain("review-nothing-to-do")}</p>
            {moment.map(just_happened)}
            <div class="ui-buttons">
                <a class="ui-button" data-rank="first" href=back.0>{words::plain(back.1)}</a>
                {step(before, "review-earlier")}
                {step(after, "review-later")}
                {take_up}
            </div>
            {note}
        </section>
    }
}

fn just_happened(moment: Moment) -> impl IntoView {
    let kind = words::kind(moment.kind);
    let lines = moment.lines.into_iter().map(|text| {
        view! { <li><span class="happened__kind">{kind.clone()}</span> <p>{text}</p></li> }
    });
    view! { <ol class="happened" role="list">{lines.collect_view()}</ol> }
}

fn step(to: Option<u32>, key: &'static str) -> impl IntoView {
    to.map(|at| {
        view! { <a class="ui-button" href=crate::pages::moment_address(at)>{words::plain(key)}</a> }
    })
}

fn take_up(at: u32) {
    let game = use_session().branch(BranchFrom::Moment(at));
    use_navigate()(&crate::pages::game_path(&game), NavigateOptions::default());
}
