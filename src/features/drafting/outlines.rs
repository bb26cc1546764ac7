//! What a draft can begin from: the outlines of the day, or a blank page.

use council::{Command, DraftCommand};
use leptos::prelude::*;

use super::model;
use crate::features::moves::MoveButton;
use crate::session::use_session;
use crate::words;

/// What a draft can begin from: one of the outlines of the day, or nothing.
#[component]
pub(crate) fn Outlines() -> impl IntoView {
    let session = use_session();
    let items = move || {
        let now = session.now.get()?;
        let offers = now.view.private.offers.iter();
        let item = offers.filter_map(|offer| {
            let council::Offer::Compose(council::Template::Begin { item }) = offer else {
                return None;
            };
            Some(item.clone())
        });
        item.into_iter().next()
    };
    let shown = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let Some(item) = items() else {
            let closed = words::plain("drafting-closed");
            return Some(view! { <p class="ui-empty">{closed}</p> }.into_any());
        };
        let mut outlines = model::outlines(papers, &now);
        outlines.push((council::DraftText::default(), words::plain("drafting-blank")));
        let buttons = outlines.into_iter().map(|(text, title)| {
            let paragraphs = i64::try_from(text.operative.len()).unwrap_or_default();
            let command = Command::Draft(DraftCommand::Begin { item: item.clone(), text });
            let told = words::count("drafting-paragraphs", "n", paragraphs);
            view! {
                <MoveButton command=command>
                    <span class="move__what">{title}</span>
                    <span class="move__cost">{told}</span>
                </MoveButton>
            }
        });
        Some(view! { <ol class="moves" role="list">{buttons.collect_view()}</ol> }.into_any())
    };
    view! {
        <section class="drafting-begin">
            <h2 class="drafting__title">{words::plain("drafting-begin")}</h2>
            <p>{words::plain("drafting-begin-body")}</p>
            {shown}
        </section>
    }
}
