//! What the scenario planned for a sitting.

use crate::audience::Audience;
use crate::event::Event;
use crate::ids::SittingId;
use crate::programme::SittingPlan;
use crate::state::State;

/// The plan of a sitting.
pub(super) fn plan_of<'a>(state: &'a State, id: &SittingId) -> Option<&'a SittingPlan> {
    state.programme.sittings.iter().find(|plan| plan.id == *id)
}

/// Papers that arrive at this beat of the consultations.
pub(super) fn papers_at(plan: &SittingPlan, beat: u32) -> impl Iterator<Item = Event> {
    plan.papers.iter().filter(move |paper| paper.beat == beat).map(|paper| Event::PaperReceived {
        paper: paper.id.clone(),
        audience: paper.known_to.as_ref().map_or(Audience::Everyone, Audience::members),
    })
}
