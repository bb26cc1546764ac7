//! Endings: the first whose condition holds. A game always has one.

use std::collections::BTreeMap;

use super::Telling;
use crate::crisis::{CrisisEvent, CrisisPlan, EndingPlan};
use crate::event::Event;
use crate::ids::{ArcId, SittingId, TrackId};
use crate::state::State;

/// Whether the course has no sitting after those opened and `more`.
pub(super) fn course_ends(state: &State, more: usize) -> bool {
    let held = state.sittings_opened.len().saturating_add(more);
    state.game.as_ref().is_none_or(|game| game.course.get(held).is_none())
}

/// Ends the game if its last sitting is over, or an ending came that waits for none.
pub(super) fn ended(state: &State, telling: &mut Telling<'_>, was_last: bool) {
    let course = state.game.as_ref().map_or(&[][..], |game| &game.course);
    let plan = telling.plan;
    let mut endings = endings_of(plan, course).into_iter();
    let crisis = &telling.crisis;
    let ending = endings.find(|ending| {
        (was_last || ending.at_once) && ending.when.as_ref().is_none_or(|when| when.holds(crisis))
    });
    let id = ending.map(|ending| ending.id.clone());
    let is_over = was_last || id.is_some();
    if let Some(ending) = id {
        telling.tell(CrisisEvent::EndingReached { ending });
    }
    if is_over {
        disclose(telling);
        telling.events.push(Event::GameEnded);
    }
}

/// The endings a course can come to: those of the arc it ends with, else those of the full game, else
/// all.
fn endings_of<'a>(plan: &'a CrisisPlan, course: &[SittingId]) -> Vec<&'a EndingPlan> {
    let whole = course.len() == plan.sittings.len();
    let arc = if whole { None } else { arc_of(plan, course) };
    let fits = |ending: &&EndingPlan| match arc {
        Some(arc) => ending.arcs.contains(arc),
        None => ending.arcs.is_empty(),
    };
    let own: Vec<_> = plan.endings.iter().filter(fits).collect();
    if own.is_empty() { plan.endings.iter().collect() } else { own }
}

/// The arc whose sittings the course ends with, or of which it plays a part.
fn arc_of<'a>(plan: &'a CrisisPlan, course: &[SittingId]) -> Option<&'a ArcId> {
    let ends_with = plan.arcs.iter().find(|(_, sittings)| course.ends_with(sittings));
    let part_of = || {
        plan.arcs
            .iter()
            .find(|(_, sittings)| course.iter().all(|sitting| sittings.contains(sitting)))
    };
    ends_with.or_else(part_of).map(|(arc, _)| arc)
}

/// Tells where tracks stand that were not shown, and what moved them.
fn disclose(telling: &mut Telling<'_>) {
    let plan = telling.plan;
    let hidden = |track: &TrackId| plan.tracks.get(track).is_some_and(|track| !track.shown);
    let crisis = &telling.crisis;
    let tracks: BTreeMap<_, _> = crisis
        .tracks
        .iter()
        .filter(|(track, _)| hidden(track))
        .map(|(track, stands)| (track.clone(), *stands))
        .collect();
    if tracks.is_empty() {
        return;
    }
    let moved = crisis.moved.iter().filter(|(track, _)| hidden(track));
    let moved = moved.map(|(track, moves)| (track.clone(), moves.clone())).collect();
    telling.tell(CrisisEvent::TracksDisclosed { tracks, moved });
}
