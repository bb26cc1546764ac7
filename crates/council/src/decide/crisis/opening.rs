//! Reaching a sitting: how the crisis stands, in which variant it is held, or that it is only told.

use super::before::{given_before, take_as_applied};
use super::endings::{course_ends, ended};
use super::{Telling, aftermath};
use crate::crisis::{CameTo, Cause, CrisisEvent, OpeningPlan, Pledge, VariantPlan};
use crate::event::Event;
use crate::ids::{SittingId, VariantId};
use crate::programme::SittingPlan;
use crate::state::State;

/// How a sitting comes to be held.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::decide) enum Road {
    /// It is held, as history had it or in a variant.
    Held(Option<VariantId>),
    /// It makes no sense any more, and is told in a paragraph.
    Told(Option<VariantId>),
}

/// What the game so far makes of the next sitting. The first one is held as history had it.
pub(in crate::decide) fn road_to(state: &State, sitting: &SittingId) -> Road {
    let Some(plan) = state.programme.crisis.sittings.get(sitting) else { return Road::Held(None) };
    if state.sittings_opened.is_empty() {
        return Road::Held(None);
    }
    let holds = |variant: &&VariantPlan| variant.when.holds(&state.crisis);
    let variant = plan.variants.iter().find(holds);
    let makes_sense = plan.entry.as_ref().is_none_or(|entry| entry.holds(&state.crisis));
    match variant {
        Some(variant) if variant.told_only => Road::Told(Some(variant.id.clone())),
        Some(variant) => Road::Held(Some(variant.id.clone())),
        None if makes_sense => Road::Held(None),
        None => Road::Told(None),
    }
}

/// How the crisis stands when a sitting opens. The game's first sitting takes its opening; later ones
/// go on from what there is.
pub(in crate::decide) fn opened(
    state: &State,
    plan: &SittingPlan,
    variant: Option<VariantId>,
) -> Vec<Event> {
    let Some(crisis) = state.programme.crisis.sittings.get(&plan.id) else { return Vec::new() };
    let mut telling = Telling::new(&state.programme.crisis, &plan.id, &state.crisis);
    if state.sittings_opened.is_empty() {
        let given = given_before(&state.programme, plan);
        begin(&mut telling, &crisis.opening, given);
        if !crisis.opening.came_to.is_empty() {
            take_as_applied(&mut telling);
        }
    }
    let passed_over = passed_over(state, plan);
    telling.tell(CrisisEvent::SittingReached { day: plan.date, variant, passed_over });
    telling.events
}

/// Tells how the crisis stands, with means given before.
pub(super) fn begin(telling: &mut Telling<'_>, opening: &OpeningPlan, pledges: Vec<Pledge>) {
    telling.tell(CrisisEvent::CrisisOpened {
        sitting: telling.sitting.clone(),
        facts: opening.facts.clone(),
        came_to: opening.came_to.clone(),
        determinations: opening.determinations.clone(),
        last_adopted: opening.last_adopted.clone(),
        pledges,
    });
    for (track, stands) in &opening.tracks {
        telling.place_track(track, *stands, Cause::Opening(telling.sitting.clone()));
    }
    for measure in &opening.measures {
        telling.tell(CrisisEvent::MeasureEntered(measure.clone()));
    }
}

/// Sittings between the last one and this that the course leaves out: they went as in history.
fn passed_over(state: &State, plan: &SittingPlan) -> std::collections::BTreeMap<SittingId, CameTo> {
    if state.sittings_opened.is_empty() {
        return std::collections::BTreeMap::new();
    }
    state
        .programme
        .sittings
        .iter()
        .take_while(|earlier| earlier.id != plan.id)
        .filter(|earlier| !state.crisis.came_to.contains_key(&earlier.id))
        .filter_map(|earlier| {
            let crisis = state.programme.crisis.sittings.get(&earlier.id)?;
            Some((earlier.id.clone(), crisis.in_history.clone()))
        })
        .collect()
}

/// A sitting that is told: nothing is decided, and its aftermath runs.
pub(in crate::decide) fn told(
    state: &State,
    plan: &SittingPlan,
    variant: Option<VariantId>,
) -> Vec<Event> {
    let Some(crisis) = state.programme.crisis.sittings.get(&plan.id) else { return Vec::new() };
    let mut telling = Telling::new(&state.programme.crisis, &plan.id, &state.crisis);
    telling.tell(CrisisEvent::SittingTold { sitting: plan.id.clone(), variant });
    telling.tell(CrisisEvent::SittingCameTo {
        sitting: plan.id.clone(),
        came_to: CameTo::default(),
        until: crisis.until,
    });
    aftermath::run(&mut telling);
    let was_last = course_ends(state, 1);
    ended(state, &mut telling, was_last);
    telling.events
}
