//! The head of every page of a game: which meeting, which day, which stage, and the ways to its papers.

use council::StageName;
use leptos::prelude::*;
use table::session::Waits;

use crate::session::{Played, Status, experiment_mark, use_session};
use crate::ui::Seal;
use crate::words;

/// The head.
#[component]
pub(crate) fn GameHead(
    /// The page's own title, where it is not the stage's.
    #[prop(optional)]
    title: Option<&'static str>,
) -> impl IntoView {
    let session = use_session();
    let symbol = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let sitting = now.view.public.sitting.as_ref()?;
        let number = papers.scenario().sitting(&sitting.id)?.meeting_number;
        Some(format!("{}{number}", papers.venue().record_prefix))
    };
    let date = move || {
        let now = session.now.get()?;
        now.view.public.sitting.as_ref().map(|sitting| words::day(sitting.date))
    };
    let stage = move || match title {
        Some(title) => words::plain(title),
        None => session.now.with(|now| {
            let now = now.as_ref();
            now.map_or_else(|| words::plain("stage-opening"), |now| words::plain(stage_key(now)))
        }),
    };
    let mark = move || {
        let mark = experiment_mark(&session)?;
        Some(view! { <p class="chamber-head__mark">{mark}</p> })
    };
    let back = title.is_some().then(|| {
        view! { <a class="ui-button" href="game">{words::plain("head-chamber")}</a> }
    });
    view! {
        <header class="chamber-head">
            <a href="./" class="chamber-head__home" aria-label=words::plain("head-home")><Seal /></a>
            <span class="chamber-head__symbol">{symbol}</span>
            <span class="chamber-head__date">{date}</span>
            <h1 class="chamber-head__stage" tabindex="-1">{stage}</h1>
            // Looked at, not announced: whoever listens has one thing to hear a half-hour, in NOW.
            <span class="chamber-head__state" role="status" aria-live="off"><State /></span>
            {mark}
            <nav class="chamber-head__ways" aria-label=words::plain("head-ways")>
                {back}
                <a class="ui-button" href="draft">{words::plain("head-draft")}</a>
                <a class="ui-button" href="record">{words::plain("head-record")}</a>
            </nav>
        </header>
        <Notice />
        <ReadOnly />
    }
}

fn stage_key(now: &table::session::Now) -> &'static str {
    if matches!(now.waits, Waits::Ballot(_)) {
        return "stage-vote";
    }
    match now.view.public.moment.stage {
        StageName::Between => "stage-between",
        StageName::Dispatches => "stage-dispatches",
        StageName::Consultations => "stage-consultations",
        StageName::Meeting => "stage-meeting",
        StageName::Aftermath => "stage-aftermath",
        StageName::Debrief => "stage-debrief",
    }
}

/// Whether the game is kept, or something is being worked on.
#[component]
fn State() -> impl IntoView {
    let session = use_session();
    move || {
        let key = match session.status.get() {
            Status::Starting | Status::Busy | Status::Drawing => "state-busy",
            Status::Ready if session.played.get() == Played::Elsewhere => "state-read-only",
            Status::Ready => match session.keeps.get() {
                Some(crate::session::Keeps::Nothing) => "state-not-kept",
                _ => "state-kept",
            },
            Status::PlayedElsewhere | Status::Trouble(_) | Status::Failed(_) => "state-trouble",
        };
        words::plain(key)
    }
}

/// What stands in the way, with the way out.
#[component]
fn Notice() -> impl IntoView {
    let session = use_session();
    let notice = move || {
        let told = match session.status.get() {
            Status::Starting | Status::Ready | Status::Busy | Status::Drawing => return None,
            Status::PlayedElsewhere => words::plain("trouble-elsewhere"),
            Status::Trouble(trouble) => words::trouble(&trouble),
            Status::Failed(failure) => {
                words::say("trouble-failed", &[("why", failure.to_string())])
            }
        };
        Some(view! {
            <div class="ui-notice" data-weight="heavy">
                <p>{told}</p>
                <p><a href="./">{words::plain("head-home")}</a></p>
            </div>
        })
    };
    view! { <div role="alert">{notice}</div> }
}

/// What acts on the game stands in here: it is closed while another window plays it.
#[component]
pub(crate) fn Acts(children: Children) -> impl IntoView {
    let session = use_session();
    let elsewhere = move || session.played.get() == Played::Elsewhere;
    view! { <fieldset class="ui-acts" role="none" disabled=elsewhere>{children()}</fieldset> }
}

/// The game is played in another window: here it is read, until that one is closed.
#[component]
fn ReadOnly() -> impl IntoView {
    let session = use_session();
    let open_here = move |_| {
        if let Some(card) = session.card.get_untracked() {
            session.open(card.id);
        }
    };
    let notice = move || {
        (session.played.get() == Played::Elsewhere).then(|| {
            view! {
                <div class="ui-notice" data-weight="heavy">
                    <p>{words::plain("read-only")}</p>
                    <div class="ui-buttons">
                        <button class="ui-button" type="button" on:click=open_here>
                            {words::plain("read-only-open-here")}
                        </button>
                    </div>
                </div>
            }
        })
    };
    view! { <div role="alert">{notice}</div> }
}
