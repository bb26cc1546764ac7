//! What a half-hour of consultations brings: what delay costs, and papers that come by what happens.

use super::super::plans::is_of_this_game;
use super::Telling;
use crate::audience::Audience;
use crate::crisis::{Cause, Crisis, SittingCrisis, VariantPlan};
use crate::event::Event;
use crate::ids::SittingId;
use crate::programme::PaperPlan;
use crate::scenario::file::{Condition, Pace};
use crate::state::State;

/// The trends that move each half-hour.
pub(in crate::decide) fn turn(state: &State) -> Vec<Event> {
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let plan = &state.programme.crisis;
    let mut telling = Telling::new(plan, &sitting.id, &state.crisis);
    move_trends(&mut telling, Pace::Turn);
    let mut events = telling.events;
    events.extend(papers_that_come(state, &telling.crisis));
    events
}

/// Moves every trend of a pace while its condition holds.
pub(super) fn move_trends(telling: &mut Telling<'_>, pace: Pace) {
    let plan = telling.plan;
    for trend in plan.trends.iter().filter(|trend| trend.each == pace) {
        if trend.when.as_ref().is_none_or(|when| when.holds(&telling.crisis)) {
            telling.move_track(&trend.track, trend.by, Cause::Trend(trend.id.clone()));
        }
    }
}

/// Papers whose condition holds for the first time.
pub(in crate::decide) fn papers_that_come(state: &State, crisis: &Crisis) -> Vec<Event> {
    let Some(plan) = plan_now(state) else { return Vec::new() };
    let variant = variant_now(plan, crisis);
    conditional(plan, variant)
        .filter(|(paper, _)| !state.received.contains_key(&paper.id))
        .filter(|(paper, _)| is_of_this_game(state, &paper.id))
        .filter(|(_, when)| when.holds(crisis))
        .map(|(paper, _)| arrival(paper))
        .collect()
}

/// Papers that come when the vote has been taken.
pub(super) fn papers_after_the_vote(state: &State) -> Vec<Event> {
    let Some(plan) = plan_now(state) else { return Vec::new() };
    let variant = variant_now(plan, &state.crisis);
    let own = plan.after_vote.iter().filter(|paper| is_kept(paper, variant));
    own.chain(variant.into_iter().flat_map(|variant| &variant.after_vote))
        .filter(|paper| !state.received.contains_key(&paper.id))
        .filter(|paper| is_of_this_game(state, &paper.id))
        .map(arrival)
        .collect()
}

fn plan_now(state: &State) -> Option<&SittingCrisis> {
    state.programme.crisis.sittings.get(&state.sitting.as_ref()?.id)
}

/// The variant in which a sitting is held, if it is the one being held.
pub(in crate::decide) fn variant_of<'a>(
    state: &'a State,
    sitting: &SittingId,
) -> Option<&'a VariantPlan> {
    variant_now(state.programme.crisis.sittings.get(sitting)?, &state.crisis)
}

/// The variant in which the sitting is held.
fn variant_now<'a>(plan: &'a SittingCrisis, crisis: &Crisis) -> Option<&'a VariantPlan> {
    let taken = crisis.variant.as_ref()?;
    plan.variants.iter().find(|variant| variant.id == *taken)
}

fn conditional<'a>(
    plan: &'a SittingCrisis,
    variant: Option<&'a VariantPlan>,
) -> impl Iterator<Item = &'a (PaperPlan, Condition)> {
    let own = plan.papers.iter().filter(move |(paper, _)| is_kept(paper, variant));
    own.chain(variant.into_iter().flat_map(|variant| &variant.on_condition))
}

/// Whether a paper of the sitting comes in this variant too.
pub(in crate::decide) fn is_kept(paper: &PaperPlan, variant: Option<&VariantPlan>) -> bool {
    variant.is_none_or(|variant| !variant.without.contains(&paper.id))
}

/// The event by which a paper arrives.
pub(in crate::decide) fn arrival(paper: &PaperPlan) -> Event {
    Event::PaperReceived {
        paper: paper.id.clone(),
        audience: paper.known_to.as_ref().map_or(Audience::Everyone, Audience::members),
    }
}
