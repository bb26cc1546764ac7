//! What a section consists of: paragraphs, lines with the moments that show them, tables, envelopes, and
//! room to write in.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wording::debrief::{Line, Part, SectionId};

use super::model;
use crate::features::learn::{ReadOn, on_concept};
use crate::features::reading_level::{Readable, use_reads};
use crate::session::use_session;
use crate::words;

/// How long after the last letter what is written is kept.
const WRITTEN_AFTER: Duration = Duration::from_millis(600);

/// The parts of a section.
#[component]
pub(crate) fn Parts(section: SectionId, parts: Vec<Part>) -> impl IntoView {
    let mut rooms = 0_usize;
    let mut first = true;
    let shown: Vec<AnyView> = parts
        .into_iter()
        .map(|part| match part {
            Part::Under { heading, parts } if section == SectionId::Envelopes => {
                let open = std::mem::take(&mut first);
                view! { <Envelope heading=heading parts=parts open=open /> }.into_any()
            }
            Part::Write { label, lines, .. } => {
                let place = model::place(section, rooms);
                rooms += 1;
                view! { <Room label=label lines=lines place=place /> }.into_any()
            }
            Part::Lines(lines) if section == SectionId::Concepts => {
                view! { <Lines lines=lines lessons=lessons() /> }.into_any()
            }
            read @ (Part::Text(_)
            | Part::Lines(_)
            | Part::Table { .. }
            | Part::Under { .. }
            | Part::Door { .. }) => plain(read),
        })
        .collect();
    shown.collect_view()
}

/// A part that is only read. Doors are shown by themselves.
fn plain(part: Part) -> AnyView {
    match part {
        Part::Text(text) => {
            view! { <p class="debrief__text"><Readable text=text /></p> }.into_any()
        }
        Part::Lines(lines) => view! { <Lines lines=lines /> }.into_any(),
        Part::Table { caption, head, rows } => {
            view! { <Ledger caption=caption head=head rows=rows /> }.into_any()
        }
        Part::Under { heading, parts } => view! {
            <h4>{heading}</h4>
            {parts.into_iter().map(plain).collect_view()}
        }
        .into_any(),
        Part::Door { .. } | Part::Write { .. } => ().into_any(),
    }
}

/// An envelope: closed until its reader opens it, but for the player's own.
#[component]
fn Envelope(heading: String, parts: Vec<Part>, open: bool) -> impl IntoView {
    view! {
        <details class="ui-fold envelope-fold" open=open>
            <summary>{heading}</summary>
            <div class="ui-fold__inside">{parts.into_iter().map(plain).collect_view()}</div>
        </details>
    }
}

/// The pages on the ideas that showed themselves, in the order of their lines.
fn lessons() -> Vec<Option<&'static str>> {
    use_session().debriefed.with_untracked(|told| {
        let met = told.iter().flat_map(|told| &told.debrief.concepts);
        met.map(|one| on_concept(&one.concept)).collect()
    })
}

#[component]
fn Lines(
    lines: Vec<Line>,
    /// For each line the page that says more, if one does.
    #[prop(optional)]
    lessons: Vec<Option<&'static str>>,
) -> impl IntoView {
    let lessons = lessons.into_iter().chain(std::iter::repeat(None));
    let lines = lines.into_iter().zip(lessons).map(|(line, lesson)| {
        let more = lesson.map(|lesson| view! { " " <ReadOn lesson=lesson /> });
        view! {
            <li>
                <Readable text=line.text />
                {line.record.map(|record| view! { <Moment record=record /> })}
                {more}
            </li>
        }
    });
    view! { <ul class="debrief__lines" role="list">{lines.collect_view()}</ul> }
}

/// The way to the moment that shows a line.
#[component]
fn Moment(record: u32) -> impl IntoView {
    let session = use_session();
    let at = session.debriefed.with_untracked(|told| {
        told.as_ref().and_then(|told| told.moments.get(&record).copied()).filter(|at| *at > 0)
    });
    at.map(|at| {
        let label = words::count("debrief-review-label", "n", record);
        view! {
            " "
            <a class="debrief__review" href=crate::pages::moment_address(at) aria-label=label>
                {words::plain("debrief-review")}
            </a>
        }
    })
}

#[component]
fn Ledger(caption: String, head: Vec<String>, rows: Vec<Vec<String>>) -> impl IntoView {
    let head = head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> });
    let rows = rows.into_iter().map(|cells| {
        let mut cells = cells.into_iter();
        let name = cells.next();
        let cells = cells.map(|cell| view! { <td>{cell}</td> });
        view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    });
    let label = caption.clone();
    view! {
        <div class="debrief-scroll" tabindex="0" role="region" aria-label=label>
            <table class="ledger">
                <caption>{caption}</caption>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Room to write in. What is written is kept with the game, shortly after the last letter.
#[component]
fn Room(label: String, lines: u8, place: String) -> impl IntoView {
    let session = use_session();
    let reads = use_reads();
    let before = session.card.with_untracked(|card| {
        card.as_ref().and_then(|card| card.written.get(&place).cloned()).unwrap_or_default()
    });
    let text = RwSignal::new(before);
    let soon = StoredValue::new(None::<TimeoutHandle>);
    let keep = move |place: String| {
        session.write(place, text.get_untracked());
    };
    let (later, now) = (place.clone(), place);
    let write = move |event: leptos::ev::Event| {
        text.set(event_target_value(&event));
        if let Some(soon) = soon.get_value() {
            soon.clear();
        }
        let later = later.clone();
        soon.set_value(set_timeout_with_handle(move || keep(later), WRITTEN_AFTER).ok());
    };
    view! {
        <label class="ui-field debrief__room">
            <span>{move || reads.shown(&label)}</span>
            <textarea
                rows=lines.to_string()
                maxlength="4000"
                prop:value=text
                on:input=write
                on:change=move |_| keep(now.clone())
            ></textarea>
        </label>
        // A field is cut off on paper: there the words stand by themselves.
        <p class="debrief__written">{text}</p>
    }
}
