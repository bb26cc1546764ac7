//! Amendments and separate votes (rules 32, 35 and 36).

use super::Decision;
use super::desk::{changed, open_to_change, own_draft};
use super::guards::{known_draft, member, member_at_the_table, same_wording};
use crate::actor::Actor;
use crate::amendment::{AmendmentText, order_for_vote};
use crate::command::DraftCommand;
use crate::draft::DraftText;
use crate::event::Event;
use crate::ids::{AmendmentId, ClauseId, DraftId};
use crate::limits::AMENDMENTS_PER_DRAFT_MAX;
use crate::meeting::{DraftVotingStage, Meeting};
use crate::refusal::Refusal;
use crate::state::{AmendmentOnFile, AmendmentStanding, DraftOnFile, State};

#[expect(clippy::wildcard_enum_match_arm, reason = "the other draft commands are decided before")]
pub(super) fn decide(state: &State, actor: &Actor, command: &DraftCommand) -> Decision {
    match command {
        DraftCommand::Amend { draft, base_rev, text } => {
            amend(state, actor, draft, *base_rev, text)
        }
        DraftCommand::AcceptAmendment { amendment } => accept(state, actor, *amendment),
        DraftCommand::WithdrawAmendment { amendment } => withdraw(state, actor, *amendment),
        DraftCommand::AskDivision { draft, clauses } => divide(state, actor, draft, clauses),
        DraftCommand::RefuseDivision { draft, clauses } => refuse(state, actor, draft, clauses),
        _ => Err(Refusal::NotSubmitted),
    }
}

fn amend(
    state: &State,
    actor: &Actor,
    id: &DraftId,
    base_rev: u32,
    text: &AmendmentText,
) -> Decision {
    let mover = member(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    before_the_ballots(state, draft)?;
    same_wording(draft, base_rev)?;
    if state.papers.pending_on(id).count() >= AMENDMENTS_PER_DRAFT_MAX {
        return Err(Refusal::TooManyAmendments);
    }
    text.apply(&draft.text, draft.next_clause)
        .map_err(|why| Refusal::AmendmentDoesNotFit { why: Box::new(why) })?;
    Ok(vec![Event::AmendmentSubmitted(AmendmentOnFile {
        id: AmendmentId(state.numbers.amendments.saturating_add(1)),
        draft: id.clone(),
        mover: mover.clone(),
        text: text.clone(),
        status: AmendmentStanding::Pending,
    })])
}

fn accept(state: &State, actor: &Actor, id: AmendmentId) -> Decision {
    let amendment = pending(state, id)?;
    let draft = own_draft(state, actor, &amendment.draft)?;
    open_to_change(state, draft)?;
    let edited = amendment
        .text
        .apply(&draft.text, draft.next_clause)
        .map_err(|why| Refusal::AmendmentDoesNotFit { why: Box::new(why) })?;
    let mut events = vec![
        Event::AmendmentAccepted { amendment: id },
        changed(draft, edited.text.clone(), edited.next_id),
    ];
    let lapsing = lapsing(state, draft, &edited.text)
        .filter(|event| *event != Event::AmendmentLapsed { amendment: id });
    events.extend(lapsing);
    Ok(events)
}

fn withdraw(state: &State, actor: &Actor, id: AmendmentId) -> Decision {
    let mover = member(state, actor)?;
    let amendment = pending(state, id)?;
    if amendment.mover != *mover {
        return Err(Refusal::NotTheMover);
    }
    let draft = known_draft(state, actor, &amendment.draft)?;
    before_the_ballots(state, draft)?;
    Ok(vec![Event::AmendmentWithdrawn { amendment: id }])
}

/// Rule 32: parts are voted on separately at the request of any representative.
fn divide(state: &State, actor: &Actor, id: &DraftId, clauses: &[ClauseId]) -> Decision {
    let by = member_at_the_table(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    before_the_ballots(state, draft)?;
    let mut sorted = clauses.to_vec();
    sorted.sort();
    sorted.dedup();
    let votable = top_clauses(&draft.text);
    let fits = !sorted.is_empty() && sorted.iter().all(|clause| votable.contains(clause));
    let taken = draft
        .divisions
        .iter()
        .any(|division| division.clauses.iter().any(|clause| sorted.contains(clause)));
    let settled = sorted.iter().any(|clause| draft.undivided.contains(clause));
    if !fits || taken || settled {
        return Err(Refusal::NoSuchDivision);
    }
    Ok(vec![Event::DivisionAsked { draft: id.clone(), clauses: sorted, by: by.clone() }])
}

/// Rule 32: unless the original mover objects.
fn refuse(state: &State, actor: &Actor, id: &DraftId, clauses: &[ClauseId]) -> Decision {
    let draft = known_draft(state, actor, id)?;
    if draft.mover != *actor {
        return Err(Refusal::NotTheMover);
    }
    before_the_ballots(state, draft)?;
    if !draft.divisions.iter().any(|division| division.clauses == clauses) {
        return Err(Refusal::NoSuchDivision);
    }
    Ok(vec![Event::DivisionRefused { draft: id.clone(), clauses: clauses.to_vec() }])
}

/// Clauses that can be voted on by themselves: those of the preamble and the numbered ones.
fn top_clauses(text: &DraftText) -> Vec<ClauseId> {
    text.preamble
        .iter()
        .map(|clause| clause.id)
        .chain(text.operative.iter().map(|clause| clause.id))
        .collect()
}

/// The draft is before the Council and its ballots have not begun.
fn before_the_ballots(state: &State, draft: &DraftOnFile) -> Result<(), Refusal> {
    if !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    let Some(meeting) = state.phase.meeting() else {
        return super::guards::not_under_vote(state, &draft.id);
    };
    match meeting.voting() {
        Some(voting)
            if voting.draft == draft.id
                && (voting.stage != DraftVotingStage::ExplanationsBefore
                    || !meeting.pending.is_empty()) =>
        {
            Err(Refusal::VotingHasBegun)
        }
        Some(_) | None => Ok(()),
    }
}

fn pending(state: &State, id: AmendmentId) -> Result<&AmendmentOnFile, Refusal> {
    state
        .papers
        .amendments
        .get(&id)
        .filter(|amendment| amendment.status == AmendmentStanding::Pending)
        .ok_or(Refusal::UnknownAmendment { amendment: id })
}

/// Amendments that can no longer be put once a draft reads so.
pub(super) fn lapsing<'a>(
    state: &'a State,
    draft: &'a DraftOnFile,
    text: &'a DraftText,
) -> impl Iterator<Item = Event> + 'a {
    state
        .papers
        .pending_on(&draft.id)
        .filter(move |amendment| !amendment.text.status_against(text).applies())
        .map(|amendment| Event::AmendmentLapsed { amendment: amendment.id })
}

/// Amendments in the order in which they are put (rule 36).
pub(super) fn in_order(state: &State, draft: &DraftOnFile) -> Vec<AmendmentId> {
    let pending: Vec<_> = state
        .papers
        .pending_on(&draft.id)
        .map(|amendment| (amendment.id, &amendment.text))
        .collect();
    order_for_vote(&pending)
}

/// The meeting whose draft under vote this is.
pub(super) fn under_vote<'a>(state: &'a State, draft: &DraftId) -> Option<&'a Meeting> {
    let meeting = state.phase.meeting()?;
    meeting.voting().filter(|voting| voting.draft == *draft).map(|_| meeting)
}
