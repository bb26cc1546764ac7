//! A draft on somebody's desk or before the Council: who may change it, who reads it.

use super::guards::{known_draft, not_under_vote};
use crate::actor::Actor;
use crate::audience::Audience;
use crate::draft::DraftText;
use crate::event::Event;
use crate::ids::DraftId;
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, DraftStatus, State};

/// The event by which a draft gets new words.
pub(super) fn changed(draft: &DraftOnFile, text: DraftText, next_clause: u32) -> Event {
    Event::DraftChanged {
        draft: draft.id.clone(),
        text,
        rev: draft.rev.saturating_add(1),
        next_clause,
        audience: readers(draft),
    }
}

/// Who can read a draft now.
pub(super) fn readers(draft: &DraftOnFile) -> Audience {
    match draft.status {
        DraftStatus::OnDesk | DraftStatus::Withdrawn { order: None } => {
            let members = draft.sponsors.iter().chain(&draft.shared_with);
            let actors = members.cloned().map(Actor::Member).chain([draft.mover.clone()]);
            Audience::Actors(actors.collect())
        }
        DraftStatus::Submitted { .. }
        | DraftStatus::Withdrawn { order: Some(_) }
        | DraftStatus::SetAside { .. }
        | DraftStatus::Adopted { .. }
        | DraftStatus::NotAdopted { .. } => Audience::Everyone,
    }
}

/// A draft of which the actor is mover or sponsor.
pub(super) fn own_draft<'a>(
    state: &'a State,
    actor: &Actor,
    id: &DraftId,
) -> Result<&'a DraftOnFile, Refusal> {
    let draft = known_draft(state, actor, id)?;
    if draft.is_of(actor) { Ok(draft) } else { Err(Refusal::NotASponsor) }
}

/// A draft whose words and sponsors can still change: on a desk or before the Council, not under vote.
pub(super) fn open_to_change(state: &State, draft: &DraftOnFile) -> Result<(), Refusal> {
    if draft.status != DraftStatus::OnDesk && !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    not_under_vote(state, &draft.id)
}
