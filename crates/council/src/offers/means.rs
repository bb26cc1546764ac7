//! What a member could do with its means.

use super::Template;
use crate::actor::Actor;
use crate::command::MeansCommand;
use crate::crisis::{CapabilityPlan, Claim, Giver, Reaction};
use crate::ids::MemberId;
use crate::state::State;

/// Commands without an open slot.
pub(super) fn closed(state: &State, actor: &Actor) -> Vec<MeansCommand> {
    let Some(member) = actor.member() else { return Vec::new() };
    let own = Giver::Member(member.clone());
    let acting = capabilities(state, member).flat_map(|plan| {
        Claim::ALL
            .iter()
            .map(|claim| MeansCommand::ActAlone { capability: plan.id.clone(), claim: *claim })
    });
    let crisis = &state.crisis;
    let taken_back = crisis.pledges.iter().filter(|made| made.by == own);
    let taken_back = taken_back.map(|made| MeansCommand::WithdrawPledge { pledge: made.id });
    let reactions = crisis.acts.iter().flat_map(|act| {
        Reaction::ALL.iter().map(|how| MeansCommand::React { to: act.id, how: *how })
    });
    acting.chain(taken_back).chain(reactions).collect()
}

/// Pledges, of which the amount is left open.
pub(super) fn templates(state: &State, actor: &Actor) -> Vec<Template> {
    let Some(member) = actor.member() else { return Vec::new() };
    let Some(sitting) = &state.sitting else { return Vec::new() };
    capabilities(state, member)
        .map(|plan| Template::Pledge {
            capability: plan.id.clone(),
            left: state.crisis.left_of(plan, &sitting.id),
        })
        .collect()
}

fn capabilities<'a>(
    state: &'a State,
    member: &MemberId,
) -> impl Iterator<Item = &'a CapabilityPlan> {
    let own = Giver::Member(member.clone());
    state.programme.crisis.capabilities.iter().filter(move |plan| plan.by == own)
}
