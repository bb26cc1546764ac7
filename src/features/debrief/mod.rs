//! The debrief: made where the game is kept, shown here, part after part.

mod doors;
mod figures;
mod model;
mod parts;
mod take_out;

use leptos::prelude::*;
use table::session::Waits;
use wording::DebriefPage;

use doors::Doors;
use figures::{MeansBars, TrackCharts};
use parts::Parts;
use take_out::TakeOut;
use wording::debrief::{Section, SectionId};

use crate::features::guide::{Hint, HintHere};
use crate::features::reading_level::Readable;
use crate::session::use_session;
use crate::words;

/// The debrief of a game that is over.
#[component]
pub(crate) fn Debrief() -> impl IntoView {
    let session = use_session();
    let over = Memo::new(move |_| session.waits().map(|waits| waits == Waits::Nothing));
    // The debrief is asked for when it is wanted, and again by whoever comes back to it.
    Effect::new(move |_| {
        if over.get() == Some(true) {
            session.look_back();
        }
    });
    on_cleanup(move || session.look_away());
    let page = Memo::new(move |_| {
        session.debriefed.with(|told| told.as_ref().map(|told| model::without_doors(&told.page)))
    });
    move || match (over.get()?, page.get()) {
        (false, _) => Some(view! { <NotOver /> }.into_any()),
        (true, None) => {
            let waiting = words::plain("debrief-waiting");
            Some(view! { <p class="ui-empty" role="status">{waiting}</p> }.into_any())
        }
        (true, Some(page)) => Some(view! { <Whole page=page /> }.into_any()),
    }
}

/// The game goes on: its envelopes are closed.
#[component]
fn NotOver() -> impl IntoView {
    view! {
        <div>
            <h2 class="debrief__title">{words::plain("debrief-not-over")}</h2>
            <p class="debrief__lede">{words::plain("debrief-not-over-why")}</p>
            <p><a class="ui-button" href="game">{words::plain("head-chamber")}</a></p>
        </div>
    }
}

#[component]
fn Whole(page: DebriefPage) -> impl IntoView {
    let sections = page.sections.into_iter().map(|section| view! { <Chapter section=section /> });
    let ending = page.ending.map(|text| view! { <Readable text=text /> });
    view! {
        <header lang=page.language>
            <p class="debrief__over">{page.over}</p>
            <h2 class="debrief__title">{page.title}</h2>
            <p class="debrief__lede">{page.opening}</p>
            <p class="debrief__text">{ending}</p>
        </header>
        {sections.collect_view()}
        <TakeOut />
        <p class="debrief__foot">{page.foot}</p>
    }
}

/// One section, with the figures that belong to it.
#[component]
fn Chapter(section: Section) -> impl IntoView {
    let id = section.id;
    let heading_id = format!("debrief-{}", id.word());
    let named_by = heading_id.clone();
    let lines = (id == SectionId::Tracks).then(|| view! { <TrackCharts /> });
    let bars = (id == SectionId::Means).then(|| view! { <MeansBars /> });
    let doors = (id == SectionId::Doors).then(|| view! { <Doors /> });
    let hint = (id == SectionId::Envelopes).then(|| view! { <HintHere hint=Hint::Envelopes /> });
    let intro = section.intro.map(|intro| view! { <p class="debrief__intro">{intro}</p> });
    view! {
        <section class="debrief__part" data-part=id.word() aria-labelledby=named_by>
            <h3 class="debrief__heading" id=heading_id>{section.heading}</h3>
            {intro}
            {hint}
            {lines}
            {bars}
            {doors}
            <Parts section=id parts=section.parts />
        </section>
    }
}
