//! Circulating a text, and the red pencil.

use std::collections::BTreeMap;

use super::{half_hours, now, open_draft};
use crate::actor::Actor;
use crate::audience::Audience;
use crate::dealings::numbers::{HALF_HOURS_CIRCULATE, MARKS_MAX};
use crate::dealings::{Circulation, DealingEvent, DealingRefusal, WordingChange};
use crate::decide::Decision;
use crate::decide::desk::readers;
use crate::event::Event;
use crate::ids::{DraftId, MemberId};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, DraftStatus, State};

pub(super) fn circulate(state: &State, by: &MemberId, id: &DraftId, base_rev: u32) -> Decision {
    let draft = open_draft(state, by, id, base_rev)?;
    if !draft.is_of(&Actor::Member(by.clone())) {
        return Err(Refusal::NotASponsor);
    }
    if draft.text.operative.is_empty() {
        return Err(Refusal::NothingOperative);
    }
    if state.dealings.circulations.get(id).is_some_and(|last| last.rev == base_rev) {
        return Err(DealingRefusal::AlreadyCirculated.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_CIRCULATE)?;
    let shared = shown_to_all(state, draft);
    let audience = shared.as_ref().map_or(Audience::Everyone, readers);
    let circulation = Circulation {
        draft: id.clone(),
        rev: base_rev,
        by: by.clone(),
        at: now(state)?,
        readers: audience.clone(),
        marks: BTreeMap::new(),
    };
    let mut events = vec![DealingEvent::Circulated(circulation).into(), spent];
    events.extend(shared.map(|draft| Event::DraftShared { draft, audience }));
    Ok(events)
}

/// A draft on a desk, once every delegation has it.
fn shown_to_all(state: &State, draft: &DraftOnFile) -> Option<DraftOnFile> {
    if draft.status != DraftStatus::OnDesk {
        return None;
    }
    let mut shared = draft.clone();
    let members = state.sitting.iter().flat_map(|sitting| sitting.roster.members());
    shared.shared_with.extend(members.cloned());
    Some(shared)
}

pub(super) fn mark(
    state: &State,
    by: &MemberId,
    id: &DraftId,
    base_rev: u32,
    change: &WordingChange,
) -> Decision {
    let draft = open_draft(state, by, id, base_rev)?;
    let circulation = state
        .dealings
        .circulations
        .get(id)
        .filter(|circulation| circulation.rev == base_rev)
        .ok_or(DealingRefusal::NotCirculated)?;
    let marks = &circulation.marks;
    let is_own = draft.is_of(&Actor::Member(by.clone()));
    if is_own || marks.contains_key(by) || marks.len() >= MARKS_MAX {
        return Err(DealingRefusal::NoMoreMarks.into());
    }
    if !change.fits(&draft.text) || change.is_made_in(&draft.text) {
        return Err(DealingRefusal::AnswerDoesNotFit.into());
    }
    let mover = draft.mover.clone();
    let sponsors = draft.sponsors.iter().chain([by]).cloned().map(Actor::Member);
    Ok(vec![
        DealingEvent::Marked {
            draft: id.clone(),
            rev: base_rev,
            by: by.clone(),
            change: change.clone(),
            readers: Audience::Actors(sponsors.chain([mover]).collect()),
        }
        .into(),
    ])
}
