//! Writing home, and speaking in public: to the press, and after a veto.

use super::promises::{can_promise, given, may_promise};
use super::{half_hours, name, now};
use crate::actor::Actor;
use crate::dealings::numbers::{HALF_HOURS_ANSWER, HALF_HOURS_PRESS, HALF_HOURS_WRITE};
use crate::dealings::{DealingEvent, DealingRefusal, Letter, LetterAsk, Promise};
use crate::decide::Decision;
use crate::ids::{DispatchId, LetterId, LineId, MemberId, VoteId};
use crate::refusal::Refusal;
use crate::scenario::file::LineRank;
use crate::state::{Phase, State};

pub(super) fn write(
    state: &State,
    by: &MemberId,
    id: &LineId,
    ask: LetterAsk,
    cite: &DispatchId,
) -> Decision {
    let dealings = &state.dealings;
    let line = dealings
        .instructions
        .get(by)
        .filter(|instructions| instructions.arrived)
        .and_then(|instructions| instructions.line(id))
        .filter(|line| ask == LetterAsk::Waive || line.rank == LineRank::Order)
        .ok_or(DealingRefusal::NoSuchLine)?;
    if dealings.letters.values().any(|letter| letter.by == *by && letter.line == line.line) {
        return Err(DealingRefusal::AlreadyAsked.into());
    }
    let reader = Actor::Member(by.clone());
    if !state.received.get(cite).is_some_and(|audience| audience.has(&reader)) {
        return Err(DealingRefusal::NoSuchDispatch.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_WRITE)?;
    let at = now(state)?;
    let before = dealings.letters.values().filter(|letter| letter.by == *by).count();
    let letter = Letter {
        id: LetterId::new(name(&at, by, "writes", &MemberId::from("home"), before)),
        by: by.clone(),
        line: id.clone(),
        ask,
        cite: cite.clone(),
        answer_at: at.half_hour.saturating_add(HALF_HOURS_ANSWER),
        at,
        answer: None,
    };
    Ok(vec![DealingEvent::LetterSent(letter).into(), spent])
}

pub(super) fn tell_press(state: &State, by: &MemberId, promise: &Promise) -> Decision {
    may_promise(state, by, None, std::slice::from_ref(promise))?;
    let spent = half_hours(state, by, HALF_HOURS_PRESS)?;
    let mut events = given(state, by, None, std::slice::from_ref(promise))?;
    events.push(spent);
    Ok(events)
}

/// The reason for a veto, given in the meeting or after it: what one would do instead. On the record, so
/// it takes no half-hour and a disavowed delegation may give it too.
pub(super) fn give_reason(
    state: &State,
    by: &MemberId,
    vote: VoteId,
    promise: &Promise,
) -> Decision {
    match state.phase {
        Phase::Meeting(_) | Phase::Consultations(_) => {}
        Phase::Between | Phase::Dispatches { .. } | Phase::Aftermath { .. } | Phase::Debrief => {
            return Err(Refusal::NotInThisStage { now: state.phase.name() });
        }
    }
    let open = state.dealings.vetoes_to_explain.get(by);
    if !open.is_some_and(|votes| votes.contains(&vote)) {
        return Err(DealingRefusal::NoVetoToExplain.into());
    }
    can_promise(state, by, None, std::slice::from_ref(promise))?;
    let mut events = given(state, by, None, std::slice::from_ref(promise))?;
    events.push(DealingEvent::ReasonGiven { member: by.clone(), vote }.into());
    Ok(events)
}
