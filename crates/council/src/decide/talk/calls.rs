//! Calls, and listening.

use std::sync::Arc;

use super::bargain::sign;
use super::promises::{deal_fits, given, may_promise};
use super::{half_hours, name, now, shared_draft, somebody, takes_calls};
use crate::dealings::numbers::{CALLS_WAITING_MAX, HALF_HOURS_CALL, HALF_HOURS_LISTEN};
use crate::dealings::{
    Call, CallAbout, CallStanding, DealingEvent, DealingRefusal, Grievance, YesOrNo,
};
use crate::decide::Decision;
use crate::decide::reckoning::{rumours_of_this_half_hour, told_on};
use crate::ids::{CallId, MemberId};
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn call(state: &State, by: &MemberId, to: &MemberId, about: &CallAbout) -> Decision {
    takes_calls(state, by, to)?;
    has_ground(state, by, to, about)?;
    let at = now(state)?;
    let calls = || state.dealings.calls.values().map(Arc::as_ref).filter(|call| call.to == *to);
    let waits = |call: &&Call| call.standing == CallStanding::Waiting;
    if calls().filter(waits).any(|call| call.from == *by) {
        return Err(DealingRefusal::LineIsBusy.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_CALL)?;
    // That others are on the line one learns by ringing, and not before.
    if calls().filter(waits).count() >= CALLS_WAITING_MAX || calls().any(|call| call.at == at) {
        let (by, to, about) = (by.clone(), to.clone(), about.clone());
        return Ok(vec![DealingEvent::LineEngaged { by, to, about }.into(), spent]);
    }
    let before = calls().filter(|call| call.from == *by).count();
    let call = Call {
        id: CallId::new(name(&at, by, "calls", to, before)),
        from: by.clone(),
        to: to.clone(),
        about: about.clone(),
        at,
        standing: CallStanding::Waiting,
    };
    Ok(vec![DealingEvent::Called(call).into(), spent])
}

/// Whether there is something to call about.
fn has_ground(
    state: &State,
    by: &MemberId,
    to: &MemberId,
    about: &CallAbout,
) -> Result<(), Refusal> {
    match about {
        CallAbout::Trade(deal) if deal.pressure.is_some() => {
            Err(DealingRefusal::NoSuchPressure.into())
        }
        CallAbout::Trade(deal) => deal_fits(state, by, to, deal),
        CallAbout::AskToSponsor { draft }
        | CallAbout::AskForVote { draft }
        | CallAbout::Warn { draft } => shared_draft(state, by, to, draft).map(|_| ()),
        CallAbout::PassOn { rumour } => {
            let heard = state.dealings.rumours.get(rumour);
            let is_own = heard.is_some_and(|heard| heard.by == *by);
            if is_own { Ok(()) } else { Err(DealingRefusal::NoSuchRumour.into()) }
        }
        CallAbout::Reproach(grievance) => {
            let holds = match grievance {
                Grievance::Undertaking(id) => {
                    state.dealings.undertakings.get(id).is_some_and(|undertaking| {
                        undertaking.by == *to && undertaking.is_known_to(by)
                    })
                }
                Grievance::Vote(vote) => {
                    let taken = state.votes.iter().find(|taken| taken.vote == *vote);
                    taken.is_some_and(|taken| taken.roll.ballot(to).is_some())
                }
            };
            if holds { Ok(()) } else { Err(DealingRefusal::NothingToReproach.into()) }
        }
    }
}

/// Takes a call. Whatever the answer, the half-hour is spent.
pub(super) fn answer(state: &State, by: &MemberId, id: &CallId, answer: YesOrNo) -> Decision {
    let call = state
        .dealings
        .calls
        .get(id)
        .filter(|call| call.to == *by && call.standing == CallStanding::Waiting)
        .ok_or(DealingRefusal::NothingToAnswer)?;
    somebody(state, by, &call.from)?;
    let spent = half_hours(state, by, HALF_HOURS_CALL)?;
    let taken = DealingEvent::CallTaken {
        call: id.clone(),
        between: (call.from.clone(), by.clone()),
        answer,
    };
    let mut events = vec![taken.into(), spent];
    if answer == YesOrNo::Yes {
        match &call.about {
            CallAbout::Trade(deal) => events.extend(sign(state, &call.from, by, deal)?),
            CallAbout::AskToSponsor { .. } | CallAbout::AskForVote { .. } => {
                let promises = call.asks();
                may_promise(state, by, Some(&call.from), &promises)?;
                events.extend(given(state, by, Some(&call.from), &promises)?);
            }
            CallAbout::PassOn { .. } | CallAbout::Warn { .. } | CallAbout::Reproach(_) => {}
        }
    }
    // What is passed on is heard by taking the call.
    if let CallAbout::PassOn { rumour } = &call.about
        && let Some(rumour) = state.dealings.rumours.get(rumour)
    {
        events.extend(told_on(state, &call.from, by, rumour).map(Into::into));
    }
    Ok(events)
}

pub(super) fn listen(state: &State, by: &MemberId) -> Decision {
    let spent = half_hours(state, by, HALF_HOURS_LISTEN)?;
    let mut events = vec![DealingEvent::Listened { member: by.clone() }.into(), spent];
    events.extend(rumours_of_this_half_hour(state, by).into_iter().map(Into::into));
    Ok(events)
}
