//! Undertakings that cannot be kept: notice, release, and a text that changed.

use std::sync::Arc;

use super::half_hours;
use crate::audience::Audience;
use crate::dealings::numbers::HALF_HOURS_NOTICE;
use crate::dealings::{Cause, DealingEvent, DealingRefusal, Undertaking, UndertakingState};
use crate::decide::Decision;
use crate::event::Event;
use crate::ids::{MemberId, UndertakingId};
use crate::refusal::Refusal;
use crate::state::State;

/// An undertaking that binds, of this member.
fn own<'a>(
    state: &'a State,
    by: &MemberId,
    id: &UndertakingId,
) -> Result<&'a Undertaking, Refusal> {
    let found = state.dealings.undertakings.get(id).map(Arc::as_ref);
    found
        .filter(|undertaking| undertaking.by == *by && undertaking.is_open())
        .ok_or(DealingRefusal::NoSuchUndertaking.into())
}

fn to_whom(undertaking: &Undertaking) -> Result<&MemberId, Refusal> {
    undertaking.to.as_ref().ok_or(DealingRefusal::GivenToEverybody.into())
}

pub(super) fn ended(undertaking: &Undertaking, state: UndertakingState, cause: Cause) -> Event {
    let readers: Audience = undertaking.readers();
    let undertaking = undertaking.id.clone();
    DealingEvent::UndertakingEnded { undertaking, state, cause, readers }.into()
}

pub(super) fn notice(state: &State, by: &MemberId, id: &UndertakingId) -> Decision {
    let undertaking = own(state, by, id)?;
    let to = to_whom(undertaking)?;
    let spent = half_hours(state, by, HALF_HOURS_NOTICE)?;
    let between = (by.clone(), to.clone());
    let cause = Cause::Notice { undertaking: id.clone() };
    Ok(vec![
        DealingEvent::NoticeGiven { undertaking: id.clone(), between }.into(),
        spent,
        ended(undertaking, UndertakingState::Released, cause),
    ])
}

pub(super) fn ask_release(state: &State, by: &MemberId, id: &UndertakingId) -> Decision {
    let undertaking = own(state, by, id)?;
    let to = to_whom(undertaking)?;
    if state.dealings.release_asked.contains(id) {
        return Err(DealingRefusal::ReleaseAlreadyAsked.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_NOTICE)?;
    let between = (by.clone(), to.clone());
    Ok(vec![DealingEvent::ReleaseAsked { undertaking: id.clone(), between }.into(), spent])
}

/// The one to whom it was given lets its maker go.
pub(super) fn release(state: &State, by: &MemberId, id: &UndertakingId) -> Decision {
    let undertaking = state
        .dealings
        .undertakings
        .get(id)
        .filter(|undertaking| undertaking.to.as_ref() == Some(by) && undertaking.is_open())
        .ok_or(DealingRefusal::NoSuchUndertaking)?;
    let cause = Cause::Release { by: by.clone() };
    Ok(vec![ended(undertaking, UndertakingState::Released, cause)])
}

/// A text that reads otherwise than when the promise was given no longer binds who says so. Whether what
/// changed matters enough is for the delegation to judge, and for the others to judge of it.
pub(super) fn claim_free(state: &State, by: &MemberId, id: &UndertakingId) -> Decision {
    let undertaking = own(state, by, id)?;
    let draft = undertaking.promise.draft().and_then(|draft| state.papers.draft(draft));
    let Some(draft) = draft.filter(|draft| undertaking.rev.is_some_and(|rev| rev < draft.rev))
    else {
        return Err(DealingRefusal::TextHasNotChanged.into());
    };
    let cause = Cause::Draft { draft: draft.id.clone(), rev: draft.rev };
    Ok(vec![ended(undertaking, UndertakingState::Released, cause)])
}
