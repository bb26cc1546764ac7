//! The record: every meeting's verbatim record and every resolution adopted, as they are printed.

use council::Event;
use council::state::DraftStatus;
use leptos::prelude::*;
use wording::{ResolutionDocument, TextOrigin, verbatim};

use crate::session::{Papers, experiment_mark, use_session};
use crate::words;

/// The papers of the game so far.
#[component]
pub(crate) fn Records() -> impl IntoView {
    let session = use_session();
    let resolutions = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let events = session.told.with(|told| std::sync::Arc::clone(&told.events));
        let drafts = now.view.public.drafts.iter();
        let adopted = drafts.filter_map(|draft| {
            let DraftStatus::Adopted { resolution } = draft.status else { return None };
            Some((resolution, draft))
        });
        let pages = adopted.filter_map(|(number, draft)| {
            let (meeting, date) = adopted_at(&events, number)?;
            let document = ResolutionDocument {
                number: u16::try_from(number).ok()?,
                date,
                meeting,
                origin: TextOrigin::ThisGame,
                text: draft.text.as_ref().clone(),
            };
            let html = words::drafter(papers).resolution(&document).to_html();
            Some(view! { <div inner_html=html></div> })
        });
        Some(pages.collect_view())
    };
    let records = move || {
        let papers = session.papers.get()?;
        let events = session.told.with(|told| std::sync::Arc::clone(&told.events));
        let pages = meetings(papers, &events);
        if pages.is_empty() {
            let none = words::plain("record-no-meeting");
            return Some(view! { <p class="ui-empty">{none}</p> }.into_any());
        }
        let pages = pages.into_iter().map(|html| view! { <div inner_html=html></div> });
        Some(pages.collect_view().into_any())
    };
    let mark = move || {
        let mark = experiment_mark(&session)?;
        Some(view! { <p class="record-mark">{mark}</p> })
    };
    view! {
        {mark}
        <section aria-labelledby="record-resolutions">
            <h2 class="home-part__title" id="record-resolutions">{words::plain("record-resolutions")}</h2>
            {resolutions}
        </section>
        <section aria-labelledby="record-meetings">
            <h2 class="home-part__title" id="record-meetings">{words::plain("record-meetings")}</h2>
            {records}
        </section>
    }
}

/// Each meeting's record as HTML whose every word is escaped.
fn meetings(papers: Papers, events: &[Event]) -> Vec<String> {
    let records = verbatim(words::catalogue(), papers.names(), papers.venue(), events);
    let drafter = words::drafter(papers);
    records.iter().map(|record| drafter.record(record).to_html()).collect()
}

/// The meeting that adopted a resolution, and its day.
fn adopted_at(events: &[Event], number: u32) -> Option<(u32, council::Date)> {
    let (mut meeting, mut day) = (None, None);
    for event in events {
        if let Event::SittingOpened { sitting, .. } = event {
            day = Some(sitting.date);
        } else if let Event::MeetingOpened { number, .. } = event {
            meeting = Some(*number);
        } else if let Event::DraftAdopted { resolution, .. } = event
            && *resolution == number
        {
            return meeting.zip(day);
        }
    }
    None
}
