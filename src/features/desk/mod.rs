//! My desk: what one has to spend, the cable, undertakings as slips, drafts, what was heard.

mod slips;

use council::state::DraftStatus;
use leptos::prelude::*;
use wording::StoryKind;

use slips::Undertakings;

use crate::features::guide::{Hint, HintHere, HintsAgain};
use crate::features::papers::Cables;
use crate::features::reading_level::use_reads;
use crate::session::{use_session, with_story};
use crate::ui::{Flag, Fold};
use crate::words;

/// The desk.
#[component]
pub(crate) fn Desk() -> impl IntoView {
    view! {
        <Means />
        <HintHere hint=Hint::Means />
        <Fold sign="cable" summary=words::plain("desk-cables") open=true>
            <Instructions />
            <Cables />
        </Fold>
        <Fold sign="signature" summary=words::plain("desk-undertakings") open=true>
            <HintHere hint=Hint::Undertaking />
            <Undertakings />
        </Fold>
        <Fold sign="pen" summary=words::plain("desk-drafts") open=true><Drafts /></Fold>
        <Fold sign="ear" summary=words::plain("desk-heard")><Heard /></Fold>
        <HintsAgain />
    }
}

/// Word, Latitude, half-hours.
#[component]
fn Means() -> impl IntoView {
    let session = use_session();
    let has = Memo::new(move |_| {
        let now = session.now.get()?;
        let dealings = now.view.private.dealings.as_ref()?;
        let credit = &dealings.credit;
        let of_all = now.view.public.sitting.as_ref().map_or(0, |one| one.consultation_beats);
        let rows = [
            ("desk-word", credit.word.to_string(), "10".to_owned()),
            ("desk-latitude", credit.latitude.to_string(), "6".to_owned()),
            ("desk-half-hours", dealings.half_hours_left.to_string(), of_all.to_string()),
        ];
        Some((now.seat.clone(), rows))
    });
    move || {
        let papers = session.papers.get()?;
        let (seat, rows) = has.get()?;
        let rows = rows.map(|(key, has, of)| {
            let of = words::say("desk-of", &[("of", of)]);
            view! {
                <div>
                    <dt>{words::plain(key)}</dt>
                    <dd>{has}" "<small>{of}</small></dd>
                </div>
            }
        });
        Some(view! {
            <p class="chamber-side__who">
                <Flag file=papers.flag(&seat) />
                {papers.name(&seat)}
            </p>
            <dl class="chamber-means">{rows.into_iter().collect_view()}</dl>
        })
    }
}

/// The instructions as they stand: obtain, avoid, you may give.
#[component]
fn Instructions() -> impl IntoView {
    use council::scenario::file::LineKind;
    use wording::Texts as _;
    let session = use_session();
    let reads = use_reads();
    let lines = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let dealings = now.view.private.dealings.as_ref()?;
        let lines = dealings.instructions.lines.iter().filter_map(|line| {
            let text = papers.names().line(&now.seat, &line.line)?;
            let key = match line.kind {
                LineKind::Obtain => "line-obtain",
                LineKind::Avoid => "line-avoid",
                LineKind::MayGive => "line-may-give",
            };
            Some((key, text))
        });
        Some(lines.collect::<Vec<_>>())
    });
    move || {
        let lines = lines.get()?.into_iter();
        let lines = lines
            .map(|(key, text)| view! { <li><strong>{words::plain(key)}</strong>" "{reads.shown(&text)}</li> });
        Some(view! { <ul class="desk-lines">{lines.collect_view()}</ul> })
    }
}

/// The texts of this sitting the player can read, with the way to the drafting desk.
#[component]
fn Drafts() -> impl IntoView {
    let session = use_session();
    let drafts = Memo::new(move |_| {
        let now = session.now.get()?;
        let public = now.view.public.drafts.iter().filter(|one| one.is_before_the_council());
        let drafts = public.chain(&now.view.private.desk).map(|draft| {
            let name = with_story(|story| story.draft(&now.seat, &draft.id)).unwrap_or_default();
            let on_desk = draft.status == DraftStatus::OnDesk;
            (draft.id.clone(), name, if on_desk { "draft-on-desk" } else { "draft-submitted" })
        });
        Some(drafts.collect::<Vec<_>>())
    });
    move || {
        let rows = drafts.get()?.into_iter().map(|(draft, name, state)| {
            let href = (!session.is_past()).then(|| format!("draft?d={draft}"));
            view! { <li><a href=href>{name}</a>" "<span>{words::plain(state)}</span></li> }
        });
        let begin = (!session.is_past()).then(|| {
            view! { <p><a class="ui-button" href="draft">{words::plain("desk-begin")}</a></p> }
        });
        Some(view! { <ul class="desk-drafts">{rows.collect_view()}</ul> {begin} })
    }
}

/// What the player heard in this game, the newest first.
#[component]
fn Heard() -> impl IntoView {
    let session = use_session();
    let rumours = Memo::new(move |_| {
        session.told.with(|told| {
            let heard = told.lines.iter().rev().filter(|line| line.story.kind == StoryKind::Rumour);
            heard.map(|line| line.story.text.clone()).collect::<Vec<_>>()
        })
    });
    move || {
        let rumours = rumours.get();
        if rumours.is_empty() {
            let none = words::plain("desk-heard-nothing");
            return view! { <p class="ui-empty">{none}</p> }.into_any();
        }
        let items = rumours.into_iter().map(|text| view! { <li><p>{text}</p></li> });
        view! { <ol class="happened" role="list">{items.collect_view()}</ol> }.into_any()
    }
}
