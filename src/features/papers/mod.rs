//! Papers: dispatches and cables, the map, where the tracks stand.

mod model;

use leptos::prelude::*;

use model::{Paper, Track};

use crate::features::experiment::RuleBeside;
use crate::features::reading_level::{ChooseLevel, Readable};
use crate::session::use_session;
use crate::ui::{Flag, Fold};
use crate::words;

/// What a player is told of the seat when a game begins: once, when the first sitting opens.
#[component]
pub(crate) fn OpeningWords() -> impl IntoView {
    let session = use_session();
    move || {
        let papers = session.papers.get()?;
        let now = session.now.get().filter(|now| now.view.public.moment.sitting <= 1)?;
        let member = papers.member(&now.seat)?;
        let words = member.opening_words.as_ref()?.as_str().to_owned();
        let flag = papers.flag(&now.seat);
        Some(view! {
            <article class="paper" data-kind="letter">
                <p class="paper__line">
                    <Flag file=flag />
                    <span class="paper__place">{papers.name(&now.seat)}</span>
                </p>
                <p class="paper__body" lang=papers.language()><Readable text=words /></p>
                <RuleBeside />
            </article>
        })
    }
}

/// The papers of this sitting, cables first: what is read when it opens.
#[component]
pub(crate) fn NewPapers() -> impl IntoView {
    let session = use_session();
    let papers = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let mut all = session.told.with(|told| model::of_this_sitting(papers, &now, told));
        all.sort_by_key(|paper| !paper.is_cable);
        Some(all)
    });
    move || {
        // The first dispatch says what has happened; of the others the headline does.
        let first = papers.get()?.iter().find(|one| !one.is_cable).map(|one| one.id.clone());
        let is_whole = move |one: &Paper| one.is_cable || Some(&one.id) == first.as_ref();
        let shown = papers
            .get()?
            .into_iter()
            .map(|one| if is_whole(&one) { paper(one).into_any() } else { folded(one).into_any() });
        Some(shown.collect_view())
    }
}

/// What has come in since the page before: cables whole, dispatches by their headlines.
#[component]
pub(crate) fn JustIn() -> impl IntoView {
    let session = use_session();
    move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let shown = model::just_in(papers, &now)
            .into_iter()
            .map(|one| if one.is_cable { paper(one).into_any() } else { folded(one).into_any() });
        Some(shown.collect_view())
    }
}

/// A paper of which the headline stands, and the rest when it is opened.
fn folded(one: Paper) -> impl IntoView {
    let headline = one.headline.clone();
    view! {
        <Fold sign="dispatch" summary=headline>{paper(one)}</Fold>
    }
}

/// The side of the chamber with what everybody can read.
#[component]
pub(crate) fn PapersSide() -> impl IntoView {
    let session = use_session();
    let all = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        Some(session.told.with(|told| model::all(papers, &now, told)))
    });
    let tracks = Memo::new(move |_| {
        let papers = session.papers.get()?;
        Some(model::tracks(papers, session.now.get()?.as_ref()))
    });
    let dispatches = move || {
        let all = all.get()?.into_iter().filter(|paper| !paper.is_cable);
        let mut newest_first: Vec<Paper> = all.collect();
        newest_first.reverse();
        Some(newest_first.into_iter().map(paper).collect_view())
    };
    let map = move || {
        let papers = session.papers.get()?;
        let file = format!("maps/{}.svg", papers.scenario().id);
        let alt = words::plain("papers-map-alt");
        Some(
            view! { <img class="map-paper" src=file width="720" height="860" alt=alt loading="lazy" /> },
        )
    };
    let level = move || {
        let papers = session.papers.get()?;
        Some(
            view! { <div class="chamber-side__level"><ChooseLevel papers=papers name="reading-level" /></div> },
        )
    };
    let lines = move || tracks.get().map(|all| all.into_iter().map(track).collect_view());
    view! {
        <Fold sign="tracks" summary=words::plain("papers-tracks") open=true>{lines}</Fold>
        <Fold sign="dispatch" summary=words::plain("papers-dispatches")>{dispatches}</Fold>
        <Fold sign="map" summary=words::plain("papers-map")>{map}</Fold>
        {level}
    }
}

/// The cables from the player's capital.
#[component]
pub(crate) fn Cables() -> impl IntoView {
    let session = use_session();
    let newest_first = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let all = session.told.with(|told| model::all(papers, &now, told));
        let cables = all.into_iter().rev().filter(|paper| paper.is_cable);
        Some(cables.collect::<Vec<Paper>>())
    });
    move || Some(newest_first.get()?.into_iter().map(paper).collect_view())
}

fn paper(paper: Paper) -> impl IntoView {
    let kind = if paper.is_cable { "cable" } else { "dispatch" };
    let status = paper.status.map(|status| {
        let word = words::plain(&format!("status-{status}"));
        view! { <span class="paper__status" data-status=status>{word}</span> }
    });
    view! {
        <article class="paper" data-kind=kind>
            <p class="paper__line">
                <span class="paper__place">{paper.place}</span>
                <span>{paper.when}</span>
                {status}
            </p>
            <h3 class="paper__title">{paper.headline}</h3>
            <p class="paper__body" lang=paper.language><Readable text=paper.body /></p>
        </article>
    }
}

fn track(track: Track) -> impl IntoView {
    let says = words::say(
        "track-says",
        &[
            ("at", track.at.to_string()),
            ("low", track.ends.0.clone()),
            ("high", track.ends.1.clone()),
        ],
    );
    view! {
        <div class="track" style:--at=track.at.to_string()>
            <p class="track__name">
                <span>{track.name}</span>
                <span class="track__moved">{track.moved}</span>
            </p>
            <div class="track__bar" role="img" aria-label=says>
                <span class="track__was" style:--at=track.was.to_string()></span>
                <span class="track__at"></span>
            </div>
            <p class="track__ends"><span>{track.ends.0}</span><span>{track.ends.1}</span></p>
        </div>
    }
}
