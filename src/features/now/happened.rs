//! What has just happened: the answer first, then what else the half-hour brought; and consequences, each
//! with its cause.

use leptos::prelude::*;
use wording::{StoryKind, StoryLine};

use super::model;
use crate::session::use_session;
use crate::ui::Flag;
use crate::words;

/// What has just happened off the record and at the table.
#[component]
pub(crate) fn Happened() -> impl IntoView {
    let session = use_session();
    let lines = Memo::new(move |_| {
        let now = session.now.get()?;
        Some(session.told.with(|told| model::happened(told, &model::callers(&now))))
    });
    let answers = move || {
        let papers = session.papers.get()?;
        let answers = lines.get()?.into_iter().filter(|line| line.kind == StoryKind::Answer);
        let shown = answers.map(|line| {
            let flag = line.who.as_ref().map(|who| papers.flag(who)).unwrap_or_default();
            let name = line.who.as_ref().map(|who| papers.name(who));
            view! {
                <article class="caller" data-kind="answer">
                    <p class="caller__who"><Flag file=flag /> {name}</p>
                    <p class="caller__words">{line.text}</p>
                </article>
            }
        });
        Some(shown.collect_view())
    };
    let others = move || {
        let others: Vec<StoryLine> =
            lines.get()?.into_iter().filter(|line| line.kind != StoryKind::Answer).collect();
        if others.is_empty() {
            return None;
        }
        let heading = words::plain("happened-label");
        let items = others.into_iter().map(|line| {
            let kind = words::plain(kind_key(line.kind));
            view! { <li><span class="happened__kind">{kind}</span><p>{line.text}</p></li> }
        });
        Some(view! {
            <ol class="happened" role="list" aria-label=heading>
                {items.collect_view()}
            </ol>
        })
    };
    view! { <div aria-live="polite">{answers}</div> {others} }
}

/// What came of it in the crisis.
#[component]
pub(crate) fn Consequences() -> impl IntoView {
    let session = use_session();
    let lines = Memo::new(move |_| {
        let now = session.now.get()?;
        Some(session.told.with(|told| model::consequences(told, &now)))
    });
    move || {
        let shown = lines.get()?.into_iter().map(|line| {
            view! {
                <article class="consequence">
                    <p class="consequence__text">{line.text}</p>
                </article>
            }
        });
        Some(shown.collect_view())
    }
}

/// What kind of thing a line tells, in a word.
pub(crate) fn kind_key(kind: StoryKind) -> &'static str {
    match kind {
        StoryKind::Move => "kind-move",
        StoryKind::Answer => "kind-answer",
        StoryKind::Call => "kind-call",
        StoryKind::Rumour => "kind-rumour",
        StoryKind::Promise => "kind-promise",
        StoryKind::Mood => "kind-mood",
        StoryKind::Capital => "kind-capital",
        StoryKind::Message => "kind-message",
        StoryKind::Note => "kind-note",
        StoryKind::Speech => "kind-speech",
        StoryKind::Vote => "kind-vote",
        StoryKind::Crisis => "kind-crisis",
        StoryKind::Ending => "kind-ending",
    }
}
