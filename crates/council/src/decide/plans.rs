//! What the scenario planned for a sitting.

use crate::event::Event;
use crate::ids::{DispatchId, SittingId};
use crate::programme::SittingPlan;
use crate::state::State;

/// The plan of a sitting.
pub(super) fn plan_of<'a>(state: &'a State, id: &SittingId) -> Option<&'a SittingPlan> {
    state.programme.sittings.iter().find(|plan| plan.id == *id)
}

/// Papers that arrive at this beat of the consultations, in the variant in which the sitting is held.
pub(super) fn papers_at(state: &State, plan: &SittingPlan, beat: u32) -> Vec<Event> {
    let variant = super::crisis::variant_of(state, &plan.id);
    let own = plan.papers.iter().filter(move |paper| super::crisis::is_kept(paper, variant));
    let others = variant.into_iter().flat_map(|variant| &variant.papers);
    own.chain(others)
        .filter(|paper| paper.beat == beat && is_of_this_game(state, &paper.id))
        .map(super::crisis::arrival)
        .collect()
}

/// Whether a paper comes in this game: a cable that belongs to one set of instructions comes only to a
/// delegation that plays by it.
pub(super) fn is_of_this_game(state: &State, paper: &DispatchId) -> bool {
    let cable = state.programme.dealings.cables.get(paper);
    cable.is_none_or(|cable| {
        let played = state.game.as_ref().and_then(|game| game.variants.get(&cable.to));
        cable.variant.is_none() || cable.variant.as_ref() == played
    })
}
