//! Drafts: from one desk to the Council (rules 31, 32, 34, 35 and 38).

use std::sync::Arc;

use std::collections::BTreeSet;

use super::desk::{changed, open_to_change, own_draft, readers};
use super::guards::{at_work, known_draft, member, same_wording};
use super::{Decision, amendments};
use crate::actor::Actor;
use crate::command::DraftCommand;
use crate::draft::{ClauseEdit, DraftText};
use crate::event::Event;
use crate::ids::{DraftId, ItemId, MemberId};
use crate::limits::{ADDRESSEES_MAX, DRAFTS_PER_DELEGATION_MAX};
use crate::meeting::Meeting;
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, DraftStatus, State};

pub(super) fn decide(state: &State, actor: &Actor, command: &DraftCommand) -> Decision {
    at_work(state)?;
    may_draft(state, actor)?;
    match command {
        DraftCommand::Begin { item, text } => begin(state, actor, item, text),
        DraftCommand::Edit { draft, base_rev, edit } => {
            edit_draft(state, actor, draft, *base_rev, edit)
        }
        DraftCommand::Share { draft, with } => share(state, actor, draft, with),
        DraftCommand::Sponsor { draft, base_rev } => sponsor(state, actor, draft, *base_rev),
        DraftCommand::LeaveSponsors { draft } => leave_sponsors(state, actor, draft),
        DraftCommand::Submit { draft, base_rev } => submit(state, actor, draft, *base_rev),
        DraftCommand::Withdraw { draft } => withdraw(state, actor, draft),
        DraftCommand::Maintain { draft } => maintain(state, actor, draft),
        DraftCommand::RequestVote { draft } => request_vote(state, actor, draft),
        DraftCommand::Amend { .. }
        | DraftCommand::AcceptAmendment { .. }
        | DraftCommand::WithdrawAmendment { .. }
        | DraftCommand::AskDivision { .. }
        | DraftCommand::RefuseDivision { .. } => amendments::decide(state, actor, command),
    }
}

/// Members draft, at the table or not; so do States at the table by invitation (rule 38).
fn may_draft(state: &State, actor: &Actor) -> Result<(), Refusal> {
    match actor {
        Actor::Member(_) => member(state, actor).map(|_| ()),
        Actor::Invited(_) => state
            .phase
            .meeting()
            .is_some_and(|meeting| meeting.hears(actor))
            .then_some(())
            .ok_or(Refusal::NotInvited),
        Actor::Secretariat | Actor::Body(_) | Actor::Press | Actor::Teacher | Actor::Host => {
            Err(Refusal::NotAMember)
        }
    }
}

fn begin(state: &State, actor: &Actor, item: &ItemId, text: &DraftText) -> Decision {
    let on_agenda = super::guards::sitting(state)?.provisional_agenda.contains(item)
        || state.phase.meeting().is_some_and(|meeting| meeting.agenda.contains(item));
    if !on_agenda {
        return Err(Refusal::NotOnTheAgenda { item: item.clone() });
    }
    let on_desk = state.papers.every_draft().filter(|draft| {
        draft.mover == *actor
            && matches!(draft.status, DraftStatus::OnDesk | DraftStatus::Submitted { .. })
    });
    if on_desk.count() >= DRAFTS_PER_DELEGATION_MAX {
        return Err(Refusal::TooManyDrafts);
    }
    if let Some(fault) = text.faults().into_iter().next() {
        return Err(Refusal::EditDoesNotFit { why: fault.into() });
    }
    let count = state.numbers.drafts.get(actor).map_or(1, |count| count.saturating_add(1));
    Ok(vec![Event::DraftBegun(DraftOnFile {
        id: DraftId::new(format!("{actor}-{count}")),
        mover: actor.clone(),
        sponsors: actor.member().cloned().into_iter().collect(),
        text: Arc::new(text.clone()),
        rev: 1,
        next_clause: text.next_free_id(),
        item: item.clone(),
        status: DraftStatus::OnDesk,
        shared_with: BTreeSet::new(),
        divisions: Vec::new(),
        undivided: BTreeSet::new(),
        nature_found: None,
        held_to_abstain: BTreeSet::new(),
        vote_requested_by: None,
    })])
}

fn edit_draft(
    state: &State,
    actor: &Actor,
    id: &DraftId,
    base_rev: u32,
    edit: &ClauseEdit,
) -> Decision {
    let draft = own_draft(state, actor, id)?;
    open_to_change(state, draft)?;
    same_wording(draft, base_rev)?;
    let edited =
        draft.text.apply(edit, draft.next_clause).map_err(|why| Refusal::EditDoesNotFit { why })?;
    Ok(revision(state, draft, edited.text, edited.next_id))
}

/// What a draft's new words bring about: amendments may no longer fit.
fn revision(state: &State, draft: &DraftOnFile, text: DraftText, next_clause: u32) -> Vec<Event> {
    let lapsing: Vec<_> = amendments::lapsing(state, draft, &text).collect();
    [changed(draft, text, next_clause)].into_iter().chain(lapsing).collect()
}

/// What a change of words that is on record should have brought about. Which edit it was is not
/// recorded: the words are taken if the actor could change them and they have no fault that the words
/// before had not.
pub(super) fn revised(
    state: &State,
    actor: &Actor,
    id: &DraftId,
    text: &DraftText,
    next_clause: u32,
) -> Decision {
    at_work(state)?;
    may_draft(state, actor)?;
    let draft = own_draft(state, actor, id)?;
    open_to_change(state, draft)?;
    let before = draft.text.faults();
    if let Some(fault) = text.faults().into_iter().find(|fault| !before.contains(fault)) {
        return Err(Refusal::EditDoesNotFit { why: fault.into() });
    }
    let next_clause = next_clause.max(draft.next_clause).max(text.next_free_id());
    Ok(revision(state, draft, text.clone(), next_clause))
}

fn share(state: &State, actor: &Actor, id: &DraftId, with: &[MemberId]) -> Decision {
    let draft = own_draft(state, actor, id)?;
    if draft.status != DraftStatus::OnDesk {
        return Err(Refusal::AlreadySubmitted);
    }
    let is_new =
        |other: &MemberId| state.sits(other) && !draft.is_known_to(&Actor::Member(other.clone()));
    if with.is_empty() || with.len() > ADDRESSEES_MAX || !with.iter().all(is_new) {
        return Err(Refusal::NoSuchAddressee);
    }
    let mut shared = draft.clone();
    shared.shared_with.extend(with.iter().cloned());
    let audience = readers(&shared);
    Ok(vec![Event::DraftShared { draft: shared, audience }])
}

fn sponsor(state: &State, actor: &Actor, id: &DraftId, base_rev: u32) -> Decision {
    let member = member(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    open_to_change(state, draft)?;
    if draft.sponsors.contains(member) {
        return Err(Refusal::AlreadyASponsor);
    }
    same_wording(draft, base_rev)?;
    let sponsors: Vec<_> = draft.sponsors.iter().chain([member]).cloned().collect();
    Ok(vec![Event::SponsorsChanged { draft: id.clone(), sponsors, audience: readers(draft) }])
}

fn leave_sponsors(state: &State, actor: &Actor, id: &DraftId) -> Decision {
    let member = member(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    open_to_change(state, draft)?;
    if !draft.sponsors.contains(member) {
        return Err(Refusal::NotASponsor);
    }
    if draft.mover == *actor {
        return Err(Refusal::MoverMayOnlyWithdraw);
    }
    let sponsors = draft.sponsors.iter().filter(|other| *other != member).cloned().collect();
    Ok(vec![Event::SponsorsChanged { draft: id.clone(), sponsors, audience: readers(draft) }])
}

/// Rule 31: proposals are placed before the Council in writing. From now on everybody has the text; who
/// had seen it before stays between them.
fn submit(state: &State, actor: &Actor, id: &DraftId, base_rev: u32) -> Decision {
    let draft = own_draft(state, actor, id)?;
    if draft.status != DraftStatus::OnDesk {
        return Err(Refusal::AlreadySubmitted);
    }
    same_wording(draft, base_rev)?;
    if draft.text.operative.is_empty() {
        return Err(Refusal::NothingOperative);
    }
    let mut submitted = draft.clone();
    submitted.shared_with.clear();
    submitted.status =
        DraftStatus::Submitted { order: state.numbers.submissions.saturating_add(1) };
    Ok(vec![Event::DraftSubmitted { draft: submitted }])
}

/// Rule 35: a draft can be withdrawn at any time so long as no vote has been taken with respect to it.
fn withdraw(state: &State, actor: &Actor, id: &DraftId) -> Decision {
    let draft = known_draft(state, actor, id)?;
    if draft.mover != *actor {
        return Err(Refusal::NotASponsor);
    }
    if draft.status != DraftStatus::OnDesk && !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    if state.votes.iter().any(|vote| vote.draft.as_ref() == Some(id)) || is_being_voted(state, id) {
        return Err(Refusal::VoteTaken);
    }
    let audience = readers(draft);
    let mut events = vec![Event::DraftWithdrawn { draft: id.clone(), audience }];
    let voting = state.phase.meeting().and_then(Meeting::voting);
    if voting.is_some_and(|voting| voting.draft == *id) {
        events.push(Event::VotingClosed { draft: id.clone() });
    }
    Ok(events)
}

/// Whether a ballot on the draft or part of it is open.
fn is_being_voted(state: &State, id: &DraftId) -> bool {
    let meeting = state.phase.meeting();
    let open = meeting.is_some_and(|meeting| !meeting.pending.is_empty());
    open && meeting.and_then(Meeting::voting).is_some_and(|voting| voting.draft == *id)
}

/// Rule 35: whoever seconded a withdrawn draft may require it to be put to the vote with the same right
/// of precedence. Seconders are its other sponsors today.
fn maintain(state: &State, actor: &Actor, id: &DraftId) -> Decision {
    let by = member(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    let DraftStatus::Withdrawn { order: Some(order) } = draft.status else {
        return Err(Refusal::NotToBeMaintained);
    };
    if draft.mover == *actor || !draft.sponsors.contains(by) {
        return Err(Refusal::NotToBeMaintained);
    }
    let left = |other: &MemberId| *by != *other && draft.mover != Actor::Member(other.clone());
    let others = draft.sponsors.iter().filter(|other| left(other)).cloned();
    let sponsors = [by.clone()].into_iter().chain(others).collect();
    Ok(vec![Event::DraftMaintained { draft: id.clone(), by: by.clone(), order, sponsors }])
}

/// Rule 38: proposals of an invited State may be put to the vote only at the request of a member.
fn request_vote(state: &State, actor: &Actor, id: &DraftId) -> Decision {
    let by = super::guards::member_at_the_table(state, actor)?;
    let draft = known_draft(state, actor, id)?;
    if !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    if !draft.sponsors.is_empty() {
        return Err(Refusal::NeedsNoRequest);
    }
    if draft.vote_requested_by.is_some() {
        return Err(Refusal::AlreadyRequested);
    }
    Ok(vec![Event::DraftVoteRequested { draft: id.clone(), by: by.clone() }])
}
