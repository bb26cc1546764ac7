//! The debrief taken out: as a page of its own, as Markdown, as data, or printed.

use leptos::prelude::*;
use wording::debrief_json;

use super::model;
use crate::session::{hand_out, use_session};
use crate::words;

/// What a debrief can be taken out as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Html,
    Markdown,
    Json,
}

impl As {
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Html => ("placard-debrief.html", "text/html"),
            Self::Markdown => ("placard-debrief.md", "text/markdown"),
            Self::Json => ("placard-debrief.json", "application/json"),
        }
    }
}

/// The ways out.
#[component]
pub(crate) fn TakeOut() -> impl IntoView {
    let session = use_session();
    let take = move |way: As| {
        let Some(told) = session.debriefed.get_untracked() else { return };
        let Some(card) = session.card.get_untracked() else { return };
        let page = model::with_what_was_written(&told, &card);
        let text = match way {
            As::Html => page.to_html(),
            As::Markdown => page.to_markdown(),
            As::Json => debrief_json(&told.debrief),
        };
        let (name, kind) = way.file();
        // A browser that takes no file says so itself.
        drop(hand_out(name, kind, &text));
    };
    let ways = [
        (As::Html, "debrief-as-html"),
        (As::Markdown, "debrief-as-markdown"),
        (As::Json, "debrief-as-json"),
    ];
    let buttons = ways.map(|(way, key)| {
        view! {
            <button class="ui-button" type="button" on:click=move |_| take(way)>
                {words::plain(key)}
            </button>
        }
    });
    view! {
        <section class="debrief__part debrief__out" aria-labelledby="debrief-out">
            <h3 class="debrief__heading" id="debrief-out">{words::plain("debrief-out")}</h3>
            <div class="ui-buttons">
                <button class="ui-button" type="button" on:click=move |_| print()>
                    {words::plain("debrief-print")}
                </button>
                {buttons.into_iter().collect_view()}
            </div>
            <p class="ui-empty">{words::plain("debrief-out-note")}</p>
        </section>
    }
}

fn print() {
    // A browser that cannot print says so itself.
    drop(window().print());
}
