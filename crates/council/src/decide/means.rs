//! Means: who gives what, and acting without the Council.

use super::Decision;
use super::guards::{member, sitting};
use crate::actor::Actor;
use crate::command::MeansCommand;
use crate::crisis::{
    Act, CapabilityPlan, Claim, Crisis, CrisisEvent, Giver, MeansRefusal, Pledge, PledgeEnd,
    PledgeState, Reaction,
};
use crate::event::Event;
use crate::ids::{ActId, EntryId, MemberId, PledgeId, SittingId};
use crate::refusal::Refusal;
use crate::scenario::file::MeansKind;
use crate::state::{Phase, State};

pub(super) fn decide(state: &State, actor: &Actor, command: &MeansCommand) -> Decision {
    let member = member(state, actor)?;
    match command {
        MeansCommand::Pledge { capability, amount } => pledge(state, member, capability, *amount),
        MeansCommand::WithdrawPledge { pledge } => withdraw(state, member, *pledge),
        MeansCommand::ActAlone { capability, claim } => act(state, member, capability, *claim),
        MeansCommand::React { to, how } => react(state, member, *to, *how),
    }
}

/// Means are given and taken back off the record: in consultations and in the aftermath.
fn off_the_record(state: &State) -> Result<(), Refusal> {
    match state.phase {
        Phase::Consultations(_) | Phase::Aftermath { .. } => Ok(()),
        Phase::Between | Phase::Dispatches { .. } | Phase::Meeting(_) | Phase::Debrief => {
            Err(Refusal::NotInThisStage { now: state.phase.name() })
        }
    }
}

fn refused<T>(why: MeansRefusal) -> Result<T, Refusal> {
    Err(Refusal::Means(why))
}

fn pledge(state: &State, member: &MemberId, capability: &EntryId, amount: u32) -> Decision {
    off_the_record(state)?;
    let held = sitting(state)?;
    let plan = capability_of(state, member, capability)?;
    if !plan.is_on_offer(&held.id, &state.crisis) {
        return refused(MeansRefusal::NotOnOfferToday);
    }
    let left = state.crisis.left_of(plan, &held.id);
    if amount == 0 || amount > left {
        return refused(MeansRefusal::NotSoMuch { left });
    }
    Ok(vec![pledged(state, plan, amount)?])
}

fn withdraw(state: &State, member: &MemberId, id: PledgeId) -> Decision {
    off_the_record(state)?;
    let own = Giver::Member(member.clone());
    if !state.crisis.pledges.iter().any(|made| made.id == id && made.by == own) {
        return refused(MeansRefusal::NoSuchPledge { pledge: id });
    }
    let why = PledgeEnd::TakenBack;
    Ok(vec![Event::Crisis(CrisisEvent::PledgeEnded { pledge: id, why })])
}

/// A member acts without the Council: what it acts with is there from then on, whoever votes how.
fn act(state: &State, member: &MemberId, capability: &EntryId, claim: Claim) -> Decision {
    off_the_record(state)?;
    let held = sitting(state)?;
    let plan = capability_of(state, member, capability)?;
    if !acts(plan.means) {
        return refused(MeansRefusal::NothingToActWith);
    }
    if !plan.is_on_offer(&held.id, &state.crisis) {
        return refused(MeansRefusal::NotOnOfferToday);
    }
    let acts = &state.crisis.acts;
    if acts.iter().any(|act| act.by == *member && act.capability == *capability) {
        return refused(MeansRefusal::AlreadyDone);
    }
    let number = u32::try_from(acts.len()).unwrap_or(u32::MAX).saturating_add(1);
    let mut events = vec![Event::Crisis(CrisisEvent::ActedAlone(Act {
        id: ActId(number),
        by: member.clone(),
        capability: capability.clone(),
        means: plan.means,
        claim,
        sitting: held.id.clone(),
        reactions: std::collections::BTreeMap::new(),
    }))];
    let left = state.crisis.left_of(plan, &held.id);
    if left > 0 {
        events.push(pledged(state, plan, left)?);
    }
    Ok(events)
}

fn react(state: &State, member: &MemberId, to: ActId, how: Reaction) -> Decision {
    if matches!(state.phase, Phase::Dispatches { .. }) {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    }
    let Some(act) = state.crisis.acts.iter().find(|act| act.id == to) else {
        return refused(MeansRefusal::NoSuchAct { act: to });
    };
    if act.by == *member {
        return refused(MeansRefusal::OwnAct);
    }
    if act.reactions.contains_key(member) {
        return refused(MeansRefusal::AlreadySaid);
    }
    Ok(vec![Event::Crisis(CrisisEvent::Reacted { act: to, member: member.clone(), how })])
}

fn capability_of<'a>(
    state: &'a State,
    member: &MemberId,
    capability: &EntryId,
) -> Result<&'a CapabilityPlan, Refusal> {
    let plans = &state.programme.crisis.capabilities;
    let own = Giver::Member(member.clone());
    plans.iter().find(|plan| plan.by == own && plan.id == *capability).ok_or_else(|| {
        Refusal::Means(MeansRefusal::NoSuchCapability { capability: capability.clone() })
    })
}

/// The event by which means are pledged at the sitting being held.
fn pledged(state: &State, plan: &CapabilityPlan, amount: u32) -> Result<Event, Refusal> {
    let held = sitting(state)?;
    let day = match state.phase {
        Phase::Aftermath { .. } => held.meeting_day(),
        Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Consultations(_)
        | Phase::Meeting(_)
        | Phase::Debrief => held.date,
    };
    let pledge = new_pledge(&state.crisis, plan, amount, (&held.id, day));
    Ok(Event::Crisis(CrisisEvent::MeansPledged(pledge)))
}

/// A pledge made at a sitting, on its day.
pub(super) fn new_pledge(
    crisis: &Crisis,
    plan: &CapabilityPlan,
    amount: u32,
    (at, on): (&SittingId, crate::date::Date),
) -> Pledge {
    let days = i32::try_from(plan.delay_days).unwrap_or(i32::MAX);
    Pledge {
        id: PledgeId(crisis.pledges_made.saturating_add(1)),
        by: plan.by.clone(),
        capability: plan.id.clone(),
        made_at: Some(at.clone()),
        means: plan.means,
        amount,
        there_on: on.plus_days(days).unwrap_or(crate::date::Date::MAX),
        lacks: plan.lacks.clone(),
        state: PledgeState::Promised,
    }
}

/// Whether a member can do something alone with this: use force, stop ships, bring help.
pub(crate) fn acts(means: MeansKind) -> bool {
    match means {
        MeansKind::Troops
        | MeansKind::AirPower
        | MeansKind::SeaPower
        | MeansKind::Enforcement
        | MeansKind::Relief => true,
        MeansKind::Observers
        | MeansKind::Police
        | MeansKind::Equipment
        | MeansKind::Lift
        | MeansKind::Bases
        | MeansKind::Money
        | MeansKind::Consent
        | MeansKind::Mediation => false,
    }
}
