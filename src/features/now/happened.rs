//! What has just happened: the answer first, then what else the half-hour brought; and consequences, each
//! with its cause.

use leptos::prelude::*;
use wording::{Happened, StoryLine};

use super::model;
use crate::features::reading_level::use_reads;
use crate::session::use_session;
use crate::ui::{Flag, Fold};
use crate::words;

/// The answer to the player's move, and what matters most of what else has happened.
#[component]
pub(crate) fn Answers() -> impl IntoView {
    let session = use_session();
    let lines = happened();
    let answers = move || {
        let papers = session.papers.get()?;
        let shown = lines.get()?.answers.into_iter().map(|line| {
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
    let first = move || lines.get().map(|lines| list("happened-label", lines.first));
    view! { {answers} {first} {quiet(lines)} }
}

/// A half-hour in which nothing came says so: silence could also be a page that does not answer.
fn quiet(lines: Memo<Option<Happened>>) -> impl IntoView {
    let session = use_session();
    move || {
        let now = session.now.get()?;
        let nothing = lines.get().is_some_and(|it| it.answers.is_empty() && it.first.is_empty());
        (nothing && model::half_hour_passed(&now)).then(|| {
            let told = words::count("happened-quiet", "left", model::clock(&now).left);
            view! { <p class="ui-hint">{told}</p> }
        })
    }
}

/// Everything else that has happened, folded away.
#[component]
pub(crate) fn WhatElse() -> impl IntoView {
    let lines = happened();
    let consequences = consequences();
    move || {
        let others = lines.get()?.others;
        let consequences = consequences.get()?;
        let number = i64::try_from(others.len() + consequences.len()).unwrap_or_default();
        if number == 0 {
            return None;
        }
        Some(view! {
            <Fold summary=words::count("happened-else", "n", number)>
                {list("happened-all-label", others)} {list("happened-crisis-label", consequences)}
            </Fold>
        })
    }
}

/// What came of a sitting in the crisis, each with its cause.
#[component]
pub(crate) fn Consequences() -> impl IntoView {
    let lines = consequences();
    let reads = use_reads();
    move || {
        let shown = lines.get()?.into_iter().map(|line| {
            view! {
                <article class="consequence">
                    <p class="consequence__text">{reads.shown(&line.text)}</p>
                </article>
            }
        });
        Some(view! { {shown.collect_view()} {pledges()} })
    }
}

/// What was pledged since the meeting rose, folded away: the bars show it.
fn pledges() -> impl IntoView {
    let session = use_session();
    let lines = session.told.with(|told| model::pledges(told));
    let number = i64::try_from(lines.len()).unwrap_or_default();
    (number > 0).then(|| {
        view! {
            <Fold summary=words::count("means-folded", "n", number)>{list("kind-means", lines)}</Fold>
        }
    })
}

fn happened() -> Memo<Option<Happened>> {
    let session = use_session();
    Memo::new(move |_| {
        let now = session.now.get()?;
        let waiting = model::callers(&now);
        Some(session.told.with(|told| model::happened(told, &now, &waiting)))
    })
}

fn consequences() -> Memo<Option<Vec<StoryLine>>> {
    let session = use_session();
    Memo::new(move |_| {
        let now = session.now.get()?;
        Some(session.told.with(|told| model::consequences(told, &now)))
    })
}

/// Lines, each with the kind of thing it tells.
fn list(label: &str, lines: Vec<StoryLine>) -> impl IntoView + use<> {
    if lines.is_empty() {
        return None;
    }
    let label = words::plain(label);
    let reads = use_reads();
    let items = lines.into_iter().map(|line| {
        let kind = words::kind(line.kind);
        let text = move || reads.shown(&line.text);
        view! { <li><span class="happened__kind">{kind}</span><p>{text}</p></li> }
    });
    Some(view! { <ol class="happened" role="list" aria-label=label>{items.collect_view()}</ol> })
}
