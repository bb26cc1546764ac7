//! Conditions that many commands share.

use crate::actor::Actor;
use crate::ids::{DraftId, MemberId};
use crate::meeting::{Meeting, MeetingStage, Purpose};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, Phase, Sitting, State};

/// The sitting being held.
pub(super) fn sitting(state: &State) -> Result<&Sitting, Refusal> {
    state.sitting.as_ref().ok_or(Refusal::NotInThisStage { now: state.phase.name() })
}

/// The actor as a member sitting now.
pub(super) fn member<'a>(state: &State, actor: &'a Actor) -> Result<&'a MemberId, Refusal> {
    actor.member().filter(|member| state.sits(member)).ok_or(Refusal::NotAMember)
}

/// The actor as a member at the table with its rights (rule 17 leaves them until the Council decides).
pub(super) fn member_at_the_table<'a>(
    state: &State,
    actor: &'a Actor,
) -> Result<&'a MemberId, Refusal> {
    let member = member(state, actor)?;
    if state.not_accredited.contains(member) {
        return Err(Refusal::CredentialsNotAccepted);
    }
    if state.away.contains(member) {
        return Err(Refusal::NotAtTheTable);
    }
    Ok(member)
}

/// The meeting that is sitting.
pub(super) fn meeting(state: &State) -> Result<&Meeting, Refusal> {
    state.phase.meeting().ok_or(Refusal::NotInThisStage { now: state.phase.name() })
}

/// The meeting, if nothing interrupts it.
pub(super) fn meeting_free(state: &State) -> Result<&Meeting, Refusal> {
    let meeting = meeting(state)?;
    nothing_pending(meeting)?;
    Ok(meeting)
}

/// Nothing must be settled first.
pub(super) fn nothing_pending(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.pending.is_empty() { Ok(()) } else { Err(Refusal::SomethingIsPending) }
}

/// Nobody has the floor.
pub(super) fn floor_free(meeting: &Meeting) -> Result<(), Refusal> {
    if meeting.floor.is_none() { Ok(()) } else { Err(Refusal::FloorTaken) }
}

/// The agenda stands and no draft is under vote.
pub(super) fn in_debate(meeting: &Meeting) -> Result<(), Refusal> {
    match meeting.stage {
        MeetingStage::Agenda { .. } => Err(Refusal::AgendaNotAdopted),
        MeetingStage::Debate => Ok(()),
        MeetingStage::Voting(_) => Err(Refusal::VotingHasBegun),
    }
}

/// A draft the actor knows of. To anybody else a draft on a desk does not exist.
pub(super) fn known_draft<'a>(
    state: &'a State,
    actor: &Actor,
    id: &DraftId,
) -> Result<&'a DraftOnFile, Refusal> {
    state
        .papers
        .draft(id)
        .filter(|draft| draft.is_known_to(actor))
        .ok_or_else(|| Refusal::UnknownDraft { draft: id.clone() })
}

/// The draft in the wording the actor has before it.
pub(super) fn same_wording(draft: &DraftOnFile, base_rev: u32) -> Result<(), Refusal> {
    if draft.rev == base_rev { Ok(()) } else { Err(Refusal::DraftChanged { rev: draft.rev }) }
}

/// Voting on the draft has not begun.
pub(super) fn not_under_vote(state: &State, draft: &DraftId) -> Result<(), Refusal> {
    let voting = state.phase.meeting().and_then(Meeting::voting);
    let suspended = match &state.phase {
        Phase::Consultations(consultations) => {
            consultations.suspended.as_deref().and_then(Meeting::voting)
        }
        Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Meeting(_)
        | Phase::Aftermath { .. }
        | Phase::Debrief => None,
    };
    if voting.or(suspended).is_some_and(|voting| voting.draft == *draft) {
        Err(Refusal::VotingHasBegun)
    } else {
        Ok(())
    }
}

/// A stage in which papers pass between delegations: consultations and the meeting.
pub(super) fn at_work(state: &State) -> Result<(), Refusal> {
    match state.phase {
        Phase::Consultations(_) | Phase::Meeting(_) => Ok(()),
        Phase::Between | Phase::Dispatches { .. } | Phase::Aftermath { .. } | Phase::Debrief => {
            Err(Refusal::NotInThisStage { now: state.phase.name() })
        }
    }
}

/// Nobody is on the list for one of these purposes.
pub(super) fn nobody_waits(meeting: &Meeting, purposes: &[Purpose]) -> Result<(), Refusal> {
    let waiting =
        meeting.speakers.iter().filter(|request| purposes.contains(&request.purpose)).count();
    if waiting == 0 {
        Ok(())
    } else {
        Err(Refusal::SpeakersRemain { count: u32::try_from(waiting).unwrap_or(u32::MAX) })
    }
}
