//! The page of an earlier moment: the chamber as it stood, marked as past.

use leptos::context::Provider;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::head::GameHead;
use crate::features::desk::Desk;
use crate::features::papers::PapersSide;
use crate::features::review::Then;
use crate::features::room::{Room, stage};
use crate::session::{GameSession, review, use_session};
use crate::words;

/// The page of an earlier moment.
#[component]
pub(crate) fn Review() -> impl IntoView {
    super::titled("review-title");
    super::open_named_game();
    let session = use_session();
    let query = use_query_map();
    let at = Memo::new(move |_| {
        let named = query.with(|query| query.get("at"))?;
        named.parse::<u32>().ok()
    });
    let open = Memo::new(move |_| session.now.with(Option::is_some));
    Effect::new(move |_| {
        if let Some(at) = at.get().filter(|_| open.get()) {
            review(at);
        }
    });
    let then = Memo::new(move |_| {
        let (of, view) = session.reviewed.get()?;
        (Some(of) == at.get()).then_some((of, view))
    });
    let chamber = move || {
        let (at, view) = then.get()?;
        let past = session.as_of(at, &view)?;
        Some(view! { <Provider value=past><AsItStood at=at /></Provider> })
    };
    let waiting = move || {
        then.with(Option::is_none).then(|| {
            view! { <p class="ui-empty" role="status">{words::plain("review-waiting")}</p> }
        })
    };
    view! {
        <GameHead title="review-title" />
        {waiting}
        {chamber}
    }
}

/// The chamber at that moment.
#[component]
fn AsItStood(at: u32) -> impl IntoView {
    let past: GameSession = use_session();
    let stage = past.now.with_untracked(|now| {
        let now = now.as_ref()?;
        Some(past.told.with_untracked(|told| stage(now, told)))
    });
    crate::ui::focus_first("#now-title");
    view! {
        <div class="chamber" data-tab="now" data-stage=stage data-past="">
            <main class="chamber-middle">
                <Then at=at />
                <Room />
            </main>
            <aside class="chamber-side" data-side="papers" aria-label=words::plain("side-papers")>
                <PapersSide />
            </aside>
            <aside class="chamber-side" data-side="desk" aria-label=words::plain("side-desk")>
                <Desk />
            </aside>
        </div>
    }
}
