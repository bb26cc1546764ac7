//! Bargaining: a proposal, one counter-offer, pressure; and the threat of a veto.

use std::sync::Arc;

use super::promises::{deal_fits, given, has_veto};
use super::{half_hours, name, now, open_draft, shared_draft, somebody, takes_calls};
use crate::dealings::numbers::{HALF_HOURS_BARGAIN, HALF_HOURS_THREAT};
use crate::dealings::{
    Deal, DealingEvent, DealingRefusal, PressureBrought, Proposal, ProposalAnswer,
    ProposalStanding, Threat, YesOrNo,
};
use crate::decide::Decision;
use crate::event::Event;
use crate::ids::{DraftId, MemberId, PressureId, ProposalId, ThreatId};
use crate::refusal::Refusal;
use crate::scenario::file::Scarce;
use crate::state::State;

pub(super) fn propose(state: &State, by: &MemberId, to: &MemberId, deal: &Deal) -> Decision {
    takes_calls(state, by, to)?;
    deal_fits(state, by, to, deal)?;
    let pressed = deal.pressure.as_ref().map(|id| press(state, by, to, id)).transpose()?;
    let spent = half_hours(state, by, HALF_HOURS_BARGAIN)?;
    let at = now(state)?;
    let word = state.dealings.word_of(by);
    let proposed = state.dealings.proposals.values();
    let before = proposed.filter(|other| other.by == *by && other.to == *to).count();
    let proposal = Proposal {
        id: ProposalId::new(name(&at, by, "proposes", to, before)),
        by: by.clone(),
        to: to.clone(),
        deal: deal.clone(),
        worths: deal.offered.iter().map(|promise| promise.worth(word)).collect(),
        at,
        standing: ProposalStanding::Waiting,
    };
    let events = [DealingEvent::Proposed(proposal).into(), spent];
    Ok(events.into_iter().chain(pressed).collect())
}

/// Pressure that exists in the scenario, on this day, between these two, once a sitting, and can be paid.
fn press(state: &State, by: &MemberId, on: &MemberId, id: &PressureId) -> Result<Event, Refusal> {
    let sitting = &super::super::guards::sitting(state)?.id;
    let plan = state
        .programme
        .dealings
        .pressures
        .get(id)
        .filter(|plan| plan.by == *by && plan.on == *on && plan.holds_in(sitting))
        .ok_or(DealingRefusal::NoSuchPressure)?;
    if state.dealings.pressures.iter().any(|brought| brought.pressure == *id) {
        return Err(DealingRefusal::NoSuchPressure.into());
    }
    let credit = state.dealings.credit_of(by);
    let can_pay = match plan.of {
        Scarce::Latitude => credit.latitude >= plan.amount,
        Scarce::Word => credit.word >= plan.amount,
        Scarce::Trust => true,
    };
    if !can_pay {
        return Err(DealingRefusal::CannotPay.into());
    }
    let brought = PressureBrought {
        pressure: id.clone(),
        by: by.clone(),
        on: on.clone(),
        strength: plan.strength,
        at: now(state)?,
    };
    Ok(DealingEvent::PressureBrought(brought).into())
}

pub(super) fn answer(
    state: &State,
    by: &MemberId,
    id: &ProposalId,
    answer: &ProposalAnswer,
) -> Decision {
    let proposal = state
        .dealings
        .proposals
        .get(id)
        .filter(|proposal| proposal.to == *by && proposal.standing == ProposalStanding::Waiting)
        .ok_or(DealingRefusal::NothingToAnswer)?;
    somebody(state, by, &proposal.by)?;
    let mut events = vec![
        DealingEvent::ProposalAnswered {
            proposal: id.clone(),
            between: (proposal.by.clone(), by.clone()),
            answer: answer.clone(),
        }
        .into(),
    ];
    match answer {
        ProposalAnswer::Sign => events.extend(sign(state, &proposal.by, by, &proposal.deal)?),
        ProposalAnswer::Counter(deal) => {
            if deal.pressure.is_some() {
                return Err(DealingRefusal::NoSuchPressure.into());
            }
            deal_fits(state, by, &proposal.by, deal)?;
        }
        ProposalAnswer::Decline => {}
    }
    Ok(events)
}

pub(super) fn answer_counter(
    state: &State,
    by: &MemberId,
    id: &ProposalId,
    answer: YesOrNo,
) -> Decision {
    let proposal = state
        .dealings
        .proposals
        .get(id)
        .filter(|proposal| proposal.by == *by)
        .ok_or(DealingRefusal::NothingToAnswer)?;
    let ProposalStanding::Countered { deal } = &proposal.standing else {
        return Err(DealingRefusal::NothingToAnswer.into());
    };
    somebody(state, by, &proposal.to)?;
    let answered = DealingEvent::CounterAnswered {
        proposal: id.clone(),
        between: (by.clone(), proposal.to.clone()),
        answer,
    };
    let mut events = vec![answered.into()];
    if answer == YesOrNo::Yes {
        events.extend(sign(state, &proposal.to, by, deal)?);
    }
    Ok(events)
}

/// Both are bound: the one who offers and the one who is asked.
pub(super) fn sign(
    state: &State,
    by: &MemberId,
    to: &MemberId,
    deal: &Deal,
) -> Result<Vec<Event>, Refusal> {
    deal_fits(state, by, to, deal)?;
    let mut events = given(state, by, Some(to), &deal.offered)?;
    events.extend(given(state, to, Some(by), &deal.asked)?);
    Ok(events)
}

pub(super) fn threaten(
    state: &State,
    by: &MemberId,
    to: &MemberId,
    draft: &DraftId,
    base_rev: u32,
) -> Decision {
    takes_calls(state, by, to)?;
    open_draft(state, by, draft, base_rev)?;
    shared_draft(state, by, to, draft)?;
    if !has_veto(state, by) {
        return Err(DealingRefusal::NoVetoToThreaten.into());
    }
    let same = |threat: &&Threat| threat.by == *by && threat.to == *to;
    let mut threats = state.dealings.threats.values().map(Arc::as_ref).filter(same);
    if threats.any(|threat| threat.draft == *draft && threat.stands) {
        return Err(DealingRefusal::AlreadyThreatened.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_THREAT)?;
    let at = now(state)?;
    let before = state.dealings.threats.values().map(Arc::as_ref).filter(same).count();
    let threat = Threat {
        id: ThreatId::new(name(&at, by, "threatens", to, before)),
        by: by.clone(),
        to: to.clone(),
        draft: draft.clone(),
        rev: base_rev,
        at,
        stands: true,
    };
    Ok(vec![DealingEvent::VetoThreatened(threat).into(), spent])
}
