//! One step back or forth over one's own changes, and earlier versions beside the text that stands.

use std::sync::Arc;

use council::DraftId;
use council::state::DraftOnFile;
use leptos::prelude::*;

use super::history::{History, Way};
use super::model;
use super::versions::{self, Piece};
use crate::session::use_session;
use crate::words;

/// One step back, one step forth.
#[component]
pub(crate) fn BackAndForth(
    draft: Arc<DraftOnFile>,
    history: Memo<Option<(DraftId, History)>>,
    way: StoredValue<Option<Way>>,
) -> impl IntoView {
    let session = use_session();
    let may = session
        .now
        .with_untracked(|now| now.as_ref().is_some_and(|now| model::may_edit(now, &draft.id)));
    may.then(|| {
        let steps = [(Way::Back, "drafting-undo"), (Way::Forth, "drafting-redo")];
        let buttons = steps.map(|(to, key)| {
            let edits = move || {
                history.with(|it| it.as_ref().map(|(_, it)| it.step(to)).unwrap_or_default())
            };
            let of = Arc::clone(&draft);
            let go = move |_| {
                way.set_value(Some(to));
                for (edit, rev) in edits().into_iter().zip(of.rev..) {
                    session.act(model::edit_of(&of.id, rev, edit));
                }
            };
            let none = move || edits().is_empty();
            view! {
                <button class="ui-button" type="button" disabled=none on:click=go>
                    {words::plain(key)}
                </button>
            }
        });
        view! { <div class="ui-buttons">{buttons.into_iter().collect_view()}</div> }
    })
}

/// Earlier versions, one of them beside the text that stands.
#[component]
pub(crate) fn Versions(draft: Arc<DraftOnFile>) -> impl IntoView {
    let session = use_session();
    let seen = session.told.with_untracked(|told| versions::versions(&told.events, &draft.id));
    let earlier: Vec<_> = seen.into_iter().filter(|one| one.rev < draft.rev).collect();
    let last = earlier.len().checked_sub(1)?;
    let beside = RwSignal::new(last);
    let options = (0..earlier.len()).rev().map(|place| {
        let number = i64::try_from(place).unwrap_or_default() + 1;
        view! { <option value=place.to_string()>{words::count("versions-one", "n", number)}</option> }
    });
    let options = options.collect_view();
    let compared = move || {
        let papers = session.papers.get()?;
        let before = earlier.get(beside.get())?;
        let paragraphs = versions::compared(papers, &before.text, &draft.text).into_iter();
        let shown = paragraphs.map(|pieces| {
            let pieces = pieces.into_iter().map(piece);
            view! { <li>{pieces.collect_view()}</li> }
        });
        Some(view! { <ol class="versions__text">{shown.collect_view()}</ol> })
    };
    let choose = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            beside.set(place);
        }
    };
    Some(view! {
        <details class="ui-fold versions">
            <summary>{words::plain("versions")}</summary>
            <div class="ui-fold__inside">
                <label class="ui-field">
                    <span>{words::plain("versions-beside")}</span>
                    <select on:change=choose>{options}</select>
                </label>
                <p class="ui-hint">{words::plain("versions-note")}</p>
                {compared}
            </div>
        </details>
    })
}

/// Words with what became of them: by line, by mark and by word, not by colour alone.
fn piece(piece: Piece) -> AnyView {
    match piece {
        Piece::Same(words) => view! { {words}" " }.into_any(),
        Piece::Inserted(text) => {
            let mark = words::plain("versions-inserted");
            view! { <ins><span class="ui-unseen">{mark}" "</span>{text}</ins>" " }.into_any()
        }
        Piece::Struck(text) => {
            let mark = words::plain("versions-struck");
            view! { <del><span class="ui-unseen">{mark}" "</span>{text}</del>" " }.into_any()
        }
    }
}
