//! The slips: each paragraph with its word on the ladder and its reach. Turning one is free; the authority
//! says at once what it does to the count.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::dealings::WordingChange;
use council::state::DraftOnFile;
use council::{ClauseEdit, ClauseId, ClauseText, Written};
use leptos::ev::DragEvent;
use leptos::prelude::*;

use super::model::{self, Slip};
use super::soundings::Soundings;
use crate::features::moves::MoveButton;
use crate::session::use_session;
use crate::ui::{Fold, Sign};
use crate::words;

/// The slips of a draft.
#[component]
pub(crate) fn Slips(
    /// The draft.
    draft: Arc<DraftOnFile>,
    /// The slips the player has opened.
    opened: RwSignal<BTreeSet<ClauseId>>,
) -> impl IntoView {
    let session = use_session();
    let papers = session.papers.get_untracked();
    let Some(papers) = papers else { return ().into_any() };
    let may = session
        .now
        .with_untracked(|now| now.as_ref().is_some_and(|now| model::may_edit(now, &draft.id)));
    let slips = model::slips(papers, &draft.text);
    let empty = slips.is_empty().then(|| words::plain("drafting-no-paragraph"));
    let marks =
        session.now.with_untracked(|now| now.as_ref().map(|now| model::marks(now, &draft.id)));
    let matters = model::open_at_first(&draft.text, &marks.unwrap_or_default());
    let of = Arc::clone(&draft);
    let dragged = RwSignal::new(None::<ClauseId>);
    let articles = slips.into_iter().map(move |slip| {
        let open = matters.contains(&slip.clause)
            || opened.with_untracked(|opened| opened.contains(&slip.clause));
        one(Arc::clone(&of), slip, may, (open, opened), dragged)
    });
    view! {
        {empty.map(|empty| view! { <p class="ui-empty">{empty}</p> })}
        {articles.collect_view()}
        {may.then(|| view! { <Add draft=draft /> })}
    }
    .into_any()
}

fn one(
    draft: Arc<DraftOnFile>,
    slip: Slip,
    may: bool,
    (open, opened): (bool, RwSignal<BTreeSet<ClauseId>>),
    dragged: RwSignal<Option<ClauseId>>,
) -> impl IntoView {
    let session = use_session();
    let (clause, number) = (slip.clause, slip.number);
    // Where a slip is dropped it takes the place of the one that lies there.
    let let_drop = move |event: DragEvent| {
        if dragged.get_untracked().is_some() {
            event.prevent_default();
        }
    };
    let lies_on = Arc::clone(&draft);
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        let Some(clause) = dragged.get_untracked() else { return };
        dragged.set(None);
        let to = number.saturating_sub(1);
        session.act(model::edit(&lies_on, ClauseEdit::Move { clause, to }));
    };
    let head = words::say("drafting-paragraph", &[("number", slip.number.to_string())]);
    let words_of_it = view! {
        <p class="clause__words"><em>{slip.lead.clone()}</em>" "{slip.rest.clone()}</p>
    };
    view! {
        <article
            class="clause"
            data-open=may.then_some("")
            data-dragged=move || (dragged.get() == Some(clause)).then_some("")
            on:dragover=let_drop
            on:drop=dropped
        >
            <p class="clause__head">
                {may.then(|| view! { <Handle clause=clause dragged=dragged /> })}
                <span>{head}</span>
                {may.then(|| grips(&draft, slip.clause, slip.number))}
            </p>
            {words_of_it}
            <Soundings draft=Arc::clone(&draft) clause=clause number=number />
            {may.then(|| {
                let turns = view! {
                    {ladder(Arc::clone(&draft), &slip)}
                    {reach(Arc::clone(&draft), slip.reaches.clone())}
                    <OwnWords draft=draft clause=slip.clause words=slip.rest />
                };
                turned(slip.clause, open, opened, turns)
            })}
        </article>
    }
}

/// What a slip is taken by to be laid elsewhere. The buttons beside it do the same, by keyboard and touch.
#[component]
fn Handle(clause: ClauseId, dragged: RwSignal<Option<ClauseId>>) -> impl IntoView {
    let take = move |event: DragEvent| {
        dragged.set(Some(clause));
        if let Some(load) = event.data_transfer() {
            // Some browsers drag nothing that carries nothing.
            drop(load.set_data("text/plain", &clause.to_string()));
        }
    };
    view! {
        <span
            class="clause__handle"
            draggable="true"
            aria-hidden="true"
            on:dragstart=take
            on:dragend=move |_| dragged.set(None)
        ></span>
    }
}

/// What a slip can be turned to: folded away until it matters or is opened.
fn turned(
    clause: ClauseId,
    open: bool,
    opened: RwSignal<BTreeSet<ClauseId>>,
    turns: impl IntoView + 'static,
) -> impl IntoView {
    let note = move |_| {
        opened.update(|opened| {
            if !opened.remove(&clause) {
                opened.insert(clause);
            }
        });
    };
    view! {
        <details class="ui-fold" open=open>
            <summary on:click=note>{words::plain("drafting-turn")}</summary>
            <div class="ui-fold__inside">{turns}</div>
        </details>
    }
}

/// Earlier, later, out.
fn grips(draft: &Arc<DraftOnFile>, clause: ClauseId, number: u32) -> impl IntoView + use<> {
    let session = use_session();
    let place = number.saturating_sub(1);
    let ways = [
        (
            ClauseEdit::Move { clause, to: place.saturating_sub(1) },
            "next",
            "drafting-earlier",
            Some("up"),
        ),
        (
            ClauseEdit::Move { clause, to: place.saturating_add(1) },
            "next",
            "drafting-later",
            Some("down"),
        ),
        (ClauseEdit::Remove { clause }, "close", "drafting-out", None),
    ];
    let buttons = ways.map(|(edit, sign, key, way)| {
        let command = model::edit(draft, edit);
        view! {
            <button
                type="button"
                data-way=way
                aria-label=words::plain(key)
                on:click=move |_| session.act(command.clone())
            >
                <Sign name=sign />
            </button>
        }
    });
    view! { <span class="clause__grips">{buttons.into_iter().collect_view()}</span> }
}

/// The word on its ladder.
fn ladder(draft: Arc<DraftOnFile>, slip: &Slip) -> impl IntoView + use<> {
    let session = use_session();
    let (clause, now) = (slip.clause, slip.verb);
    let name = format!("verb-{clause}");
    let rungs = slip.ladder.clone().into_iter().map(move |(verb, word)| {
        let command = model::edit(&draft, ClauseEdit::SetVerb { clause, verb });
        view! {
            <label class="ladder__rung">
                <input
                    type="radio"
                    name=name.clone()
                    checked=verb == now
                    on:change=move |_| session.act(command.clone())
                />
                {word}
            </label>
        }
    });
    view! {
        <fieldset class="ladder">
            <legend class="ui-choice__legend">{words::plain("drafting-word")}</legend>
            <div class="ladder__rungs">{rungs.collect_view()}</div>
        </fieldset>
    }
}

/// How far it reaches.
fn reach(draft: Arc<DraftOnFile>, reaches: Vec<(WordingChange, String)>) -> impl IntoView {
    let session = use_session();
    if reaches.is_empty() {
        return None;
    }
    let changes: Vec<WordingChange> = reaches.iter().map(|(change, _)| change.clone()).collect();
    let options = reaches.into_iter().enumerate().map(|(place, (_, said))| {
        view! { <option value=place.to_string()>{said}</option> }
    });
    let turn = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        if let Some(change) = place.and_then(|place| changes.get(place)) {
            session.act(model::edit(&draft, change.edit(&draft.text)));
        }
    };
    Some(view! {
        <div class="clause__choices">
            <label class="ui-field">
                <span>{words::plain("drafting-reach")}</span>
                <select on:change=turn>{options.collect_view()}</select>
            </label>
        </div>
    })
}

/// Words of one's own: they never change what the paragraph does.
#[component]
fn OwnWords(draft: Arc<DraftOnFile>, clause: ClauseId, words: String) -> impl IntoView {
    let session = use_session();
    let written = RwSignal::new(words.clone());
    let of = Arc::clone(&draft);
    let write = move |_| {
        let text = ClauseText::Written(Written {
            language: council::Language::new(words::catalogue().tag()),
            text: written.get_untracked(),
        });
        session.act(model::edit(&of, ClauseEdit::SetText { clause, text }));
    };
    let back = model::edit(&draft, ClauseEdit::SetText { clause, text: ClauseText::Generated });
    view! {
        <Fold summary=words::plain("drafting-own-words")>
            <label class="ui-field">
                <span>{words::plain("drafting-own-words-note")}</span>
                <textarea
                    rows="3"
                    maxlength="2000"
                    prop:value=words
                    on:input=move |event| written.set(event_target_value(&event))
                ></textarea>
            </label>
            <div class="ui-buttons">
                <button class="ui-button" type="button" on:click=write>
                    {words::plain("drafting-write")}
                </button>
                <button
                    class="ui-button"
                    data-rank="quiet"
                    type="button"
                    on:click=move |_| session.act(back.clone())
                >
                    {words::plain("drafting-write-back")}
                </button>
            </div>
        </Fold>
    }
}

/// A paragraph more, from the outlines of the day.
#[component]
fn Add(draft: Arc<DraftOnFile>) -> impl IntoView {
    let session = use_session();
    let additions = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let end = u32::try_from(draft.text.operative.len()).unwrap_or(u32::MAX);
        let all = model::additions(papers, &now, &draft.text).into_iter();
        let buttons = all.map(|(clause, said)| {
            let command = model::edit(&draft, ClauseEdit::InsertOperative { at: end, clause });
            view! {
                <MoveButton command=command>
                    <span class="move__what">{said}</span>
                </MoveButton>
            }
        });
        Some(buttons.collect_view())
    };
    view! {
        <Fold summary=words::plain("drafting-add")>
            <ol class="moves" role="list">{additions}</ol>
        </Fold>
    }
}
