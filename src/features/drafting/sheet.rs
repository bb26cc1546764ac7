//! The page beside the slips: the text in the Council's form, notes in the margin, marks of the red pencil,
//! and what is known of every member's mind on it.

use std::sync::Arc;

use council::state::DraftOnFile;
use leptos::prelude::*;

use super::model;
use crate::features::guide::{Hint, HintHere};
use crate::session::{use_session, with_story};
use crate::ui::Flag;
use crate::words;

/// The page.
#[component]
pub(crate) fn Sheet(
    /// The draft.
    draft: Arc<DraftOnFile>,
) -> impl IntoView {
    let session = use_session();
    let (Some(papers), Some(now)) = (session.papers.get_untracked(), session.now.get_untracked())
    else {
        return ().into_any();
    };
    let printed = model::printed(papers, &now, &draft);
    let notes = model::notes(&now, &draft.text).into_iter().map(|note| {
        view! { <p class="sheet-note">{note}</p> }
    });
    let may = model::may_edit(&now, &draft.id);
    let marks = model::marks(&now, &draft.id).into_iter().map(|mark| {
        let asks = with_story(|story| story.change(&draft.id, &mark.change)).unwrap_or_default();
        let said =
            words::say("drafting-mark", &[("member", papers.name(&mark.by)), ("change", asks)]);
        let take = model::edit(&draft, mark.change.edit(&draft.text));
        let is_taken = mark.change.is_made_in(&draft.text);
        let take = (may && !is_taken).then(|| {
            view! {
                <button class="ui-button" type="button" on:click=move |_| session.act(take.clone())>
                    {words::plain("drafting-take")}
                </button>
            }
        });
        view! {
            <p class="sheet-note" data-from="member">
                {said}
                <span class="ui-buttons">{take}</span>
            </p>
        }
    });
    let rows = model::count_of(&now, &draft.id).map(|count| model::leanings(&count));
    let rows = rows.unwrap_or_default().into_iter().map(|row| {
        let known = if row.guess { "guess" } else { "told" };
        let word = words::plain(if row.guess { "leaning-guess" } else { "leaning-known" });
        let (from, to) = row.band;
        view! {
            <li>
                <span class="leanings__who">
                    <Flag file=papers.flag(&row.member) />
                    {papers.name(&row.member)}
                </span>
                <span
                    class="ui-band"
                    data-known=known
                    style:--from=from.to_string()
                    style:--to=to.to_string()
                >
                    <span class="ui-band__range"></span>
                </span>
                <span class="leanings__word">{word}</span>
            </li>
        }
    });
    view! {
        <div inner_html=printed></div>
        {notes.collect_view()}
        {marks.collect_view()}
        <h2 class="drafting__title">{words::plain("drafting-leanings")}</h2>
        <HintHere hint=Hint::Bands />
        <ol class="leanings" role="list">
            <li class="leanings__ends" aria-hidden="true">
                <span></span>
                <span>
                    <span>{words::plain("leaning-against")}</span>
                    <span>{words::plain("leaning-between")}</span>
                    <span>{words::plain("leaning-for")}</span>
                </span>
                <span></span>
            </li>
            {rows.collect_view()}
        </ol>
    }
    .into_any()
}
