//! The guide through a first game: short hints, each beside its thing. It never blocks: a hint is a note on
//! the page, and is gone when its reader took note, went on, or wants no hints.

mod model;
#[cfg(test)]
mod tests;

use leptos::prelude::*;

pub(crate) use model::Hint;
use model::{Hints, Kept, Place, Standing};

use crate::kept::Thing;
use crate::session::use_session;
use crate::words;

/// The guide. Provided once, by the app.
#[derive(Clone, Copy)]
struct Guide {
    /// What the player has said of it.
    kept: RwSignal<Kept>,
    /// The hints whose things are on the page.
    drawn: RwSignal<Hints>,
    /// Where it stands.
    stands: Memo<Standing>,
}

/// Provides the guide to the app, and keeps where it stands with the browser.
pub(crate) fn provide() {
    let session = use_session();
    let kept = RwSignal::new(Kept::read(&Thing::Guide.read()));
    let drawn = RwSignal::new(Hints::default());
    let stands = Memo::new(move |before: Option<&Standing>| {
        let now = session.now.get();
        let step = session.told.with(|told| told.seen());
        let now = now.as_ref().map(|now| (now.as_ref(), step));
        Standing::next(before, kept.get(), drawn.get(), now)
    });
    provide_context(Guide { kept, drawn, stands });
    let to_keep = Memo::new(move |_| stands.with(|stands| stands.kept.written()));
    Effect::new(move |_| to_keep.with(|text| Thing::Guide.keep(text)));
}

/// Says each new hint once, to those who do not see the page. In the chamber it stands in the region that is
/// announced there: a hint is heard with what came of the step, not beside it.
#[component]
pub(crate) fn Says(
    /// Whether this is the chamber's.
    in_chamber: bool,
) -> impl IntoView {
    let stands = use_context::<Guide>().map(|guide| guide.stands);
    let is_here = move |hint: &Hint| matches!(hint.place(), Place::Now | Place::Desk) == in_chamber;
    let says = Memo::new(move |_| stands?.with(|stands| stands.says).filter(is_here));
    let words = move || says.get().map(|hint| words::plain(hint.key()));
    view! { <p class="ui-unseen" data-guide-says="">{words}</p> }
}

/// The place of a hint, beside its thing.
#[component]
pub(crate) fn HintHere(hint: Hint) -> impl IntoView {
    // A part of the page drawn by itself, and an earlier moment of the game, have no guide.
    let guide = use_context::<Guide>().filter(|_| !use_session().is_past())?;
    guide.drawn.update(|drawn| *drawn = drawn.with(hint));
    on_cleanup(move || guide.drawn.update(|drawn| *drawn = drawn.without(hint)));
    let is_shown = Memo::new(move |_| guide.stands.with(|stands| stands.shown.has(hint)));
    let leave = move |change: fn(&mut Kept, Hint)| {
        // The note goes: whoever is at its button goes on at its thing.
        crate::ui::focus_at_once(thing(hint.place()));
        guide.kept.update(|kept| change(kept, hint));
    };
    let note = move |_| leave(|kept, hint| kept.done = kept.done.with(hint));
    let off = move |_| leave(|kept, _| kept.off = true);
    Some(move || {
        is_shown.get().then(|| {
            view! {
                <div class="guide-hint" role="note" aria-label=words::plain("guide-label")>
                    <p>{words::plain(hint.key())}</p>
                    <p class="guide-hint__ways">
                        <button class="guide-hint__way" type="button" on:click=note>
                            {words::plain("guide-note")}
                        </button>
                        <button class="guide-hint__way" type="button" on:click=off>
                            {words::plain("guide-off")}
                        </button>
                    </p>
                </div>
            }
        })
    })
}

/// The way back to the hints, once some of them are gone.
#[component]
pub(crate) fn HintsAgain() -> impl IntoView {
    let guide = use_context::<Guide>()?;
    let gone = Memo::new(move |_| {
        let kept = guide.stands.with(|stands| stands.kept);
        kept.off || kept.done != Hints::default()
    });
    Some(move || {
        gone.get().then(|| {
            view! {
                <p>
                    <button
                        class="ui-button"
                        data-rank="quiet"
                        type="button"
                        on:click=move |_| guide.kept.update(|kept| *kept = kept.anew())
                    >
                        {words::plain("guide-on")}
                    </button>
                </p>
            }
        })
    })
}

/// What can be read on from where a hint stood.
fn thing(place: Place) -> &'static str {
    match place {
        Place::Now => "#now-title",
        Place::Desk => "[data-side=desk] summary",
        Place::Draft => ".drafting__title[tabindex]",
        Place::Debrief => "h1[tabindex]",
    }
}
