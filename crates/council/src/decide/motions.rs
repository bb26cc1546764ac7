//! Motions: who may make which, and their order (rule 33).

use super::ballot_box::open;
use super::guards::nobody_waits;
use super::guards::{
    floor_free, in_debate, meeting, meeting_free, member_at_the_table, nothing_pending, sitting,
};
use super::invitations::can_be_invited;
use super::{Decision, agreement};
use crate::actor::Actor;
use crate::event::Event;
use crate::ids::{BodyId, DraftId, ItemId, MotionId};
use crate::limits::{MOTIONS_PER_MEETING_MAX, SUSPENSIONS_PER_MEETING_MAX};
use crate::meeting::{
    AgreementSubject, BallotSubject, Meeting, Motion, MotionDebate, MotionKind, Publicity, Purpose,
};
use crate::programme::AssemblyRoute;
use crate::refusal::Refusal;
use crate::state::{AssemblySession, DraftStatus, State};
use crate::vote::{Outcome, Question};

/// Makes a motion. Suspension and simple adjournment are put at once, without debate (rule 33).
pub(super) fn make(state: &State, actor: &Actor, kind: &MotionKind) -> Decision {
    let meeting = meeting(state)?;
    let mover = member_at_the_table(state, actor)?;
    nothing_pending(meeting)?;
    if meeting.motions_made.get(mover).is_some_and(|made| *made >= MOTIONS_PER_MEETING_MAX) {
        return Err(Refusal::TooManyMotions);
    }
    if meeting.motions.iter().any(|pending| pending.kind == *kind) {
        return Err(Refusal::AlreadyMoved);
    }
    in_order_now(state, meeting, kind)?;
    let id = MotionId(state.numbers.motions.saturating_add(1));
    let motion = Motion { id, mover: mover.clone(), kind: kind.clone() };
    let mut events = vec![Event::MotionMade(motion)];
    if kind.rule().debate == MotionDebate::None {
        events.push(ballot_on(state, id, kind));
    }
    Ok(events)
}

/// Whether the motion can be made now.
fn in_order_now(state: &State, meeting: &Meeting, kind: &MotionKind) -> Result<(), Refusal> {
    match kind {
        MotionKind::Suspend => {
            if meeting.suspensions >= SUSPENSIONS_PER_MEETING_MAX {
                return Err(Refusal::TooManySuspensions);
            }
            Ok(())
        }
        MotionKind::Adjourn => Ok(()),
        MotionKind::AdjournTo { date } => {
            if *date <= sitting(state)?.meeting_day() {
                Err(Refusal::DayIsPast)
            } else {
                Ok(())
            }
        }
        MotionKind::Refer { draft, to } => {
            in_debate(meeting)?;
            before_the_council(state, draft)?;
            known_body(state, to)
        }
        MotionKind::Postpone { draft } => {
            in_debate(meeting)?;
            before_the_council(state, draft)
        }
        MotionKind::VoteFirst { draft } => {
            in_debate(meeting)?;
            before_the_council(state, draft)?;
            is_not_first(state, draft)
        }
        MotionKind::Include { item } => {
            in_debate(meeting)?;
            can_be_included(state, meeting, item)
        }
        MotionKind::Remove { item } => {
            in_debate(meeting)?;
            is_seized(state, item)
        }
        MotionKind::Invite { guest, rule } => {
            in_debate(meeting)?;
            can_be_invited(state, meeting, guest, *rule)
        }
        MotionKind::MeetInPrivate => is_now(meeting, Publicity::Public),
        MotionKind::MeetInPublic => is_now(meeting, Publicity::Private),
        MotionKind::CallSpecialSession => {
            in_debate(meeting)?;
            assembly_open_to(state, AssemblySession::Special)
        }
        MotionKind::CallEmergencySpecialSession => {
            in_debate(meeting)?;
            assembly_open_to(state, AssemblySession::EmergencySpecial)
        }
    }
}

fn before_the_council(state: &State, draft: &DraftId) -> Result<(), Refusal> {
    let found = state.papers.draft(draft);
    if found.is_some_and(crate::state::DraftOnFile::is_before_the_council) {
        Ok(())
    } else {
        Err(Refusal::NotSubmitted)
    }
}

fn is_not_first(state: &State, draft: &DraftId) -> Result<(), Refusal> {
    let first = state.papers.in_order().first().map(|first| first.id.clone());
    if first.as_ref() == Some(draft) { Err(Refusal::AlreadySo) } else { Ok(()) }
}

fn known_body(state: &State, body: &BodyId) -> Result<(), Refusal> {
    if state.programme.bodies.contains(body) {
        Ok(())
    } else {
        Err(Refusal::UnknownBody { body: body.clone() })
    }
}

/// An item of the scenario that is not on the agenda yet.
fn can_be_included(state: &State, meeting: &Meeting, item: &ItemId) -> Result<(), Refusal> {
    if meeting.agenda.contains(item) {
        Err(Refusal::AlreadyOnTheAgenda)
    } else if state.programme.items().contains(item) {
        Ok(())
    } else {
        Err(Refusal::NotOnTheAgenda { item: item.clone() })
    }
}

fn is_seized(state: &State, item: &ItemId) -> Result<(), Refusal> {
    if state.seized.contains(item) {
        Ok(())
    } else {
        Err(Refusal::NotSeized { item: item.clone() })
    }
}

fn is_now(meeting: &Meeting, publicity: Publicity) -> Result<(), Refusal> {
    if meeting.publicity == publicity { Ok(()) } else { Err(Refusal::AlreadySo) }
}

/// The Assembly's doors, by date (procedure.md 3.9).
fn assembly_open_to(state: &State, session: AssemblySession) -> Result<(), Refusal> {
    if state.assembly_called.contains(&session) {
        return Err(Refusal::AlreadyCalled);
    }
    match (session, sitting(state)?.assembly) {
        (_, AssemblyRoute::InSession) => Err(Refusal::AssemblyIsSitting),
        (AssemblySession::Special, _) => Ok(()),
        (
            AssemblySession::EmergencySpecial,
            AssemblyRoute::SpecialSession | AssemblyRoute::AboutToMeet,
        ) => Err(Refusal::NoUnitingForPeaceYet),
        (AssemblySession::EmergencySpecial, AssemblyRoute::UnitingForPeace) => {
            if lack_of_unanimity(state) { Ok(()) } else { Err(Refusal::NoLackOfUnanimity) }
        }
    }
}

/// Whether "because of lack of unanimity of the permanent members" the Council failed on a matter of
/// this meeting (resolution 377 A (V), paragraph 1): a veto has stopped a draft, as a whole or in the
/// last of its parts. An amendment vetoed stops none.
fn lack_of_unanimity(state: &State) -> bool {
    let Some(meeting) = state.phase.meeting() else { return false };
    state.votes.iter().any(|vote| {
        matches!(vote.result.outcome, Outcome::Vetoed { .. })
            && vote.item.as_ref().is_some_and(|item| meeting.agenda.contains(item))
            && has_stopped_a_draft(state, &vote.subject)
    })
}

fn has_stopped_a_draft(state: &State, subject: &BallotSubject) -> bool {
    match subject {
        BallotSubject::Draft(_) => true,
        BallotSubject::Parts { draft, .. } => state
            .papers
            .draft(draft)
            .is_some_and(|draft| draft.status == DraftStatus::NotAdopted { result: None }),
        BallotSubject::Amendment(_)
        | BallotSubject::AgendaItem(_)
        | BallotSubject::Invitation { .. }
        | BallotSubject::Motion { .. }
        | BallotSubject::Nature { .. }
        | BallotSubject::Ruling { .. }
        | BallotSubject::Point { .. } => false,
    }
}

/// Withdraws a motion no vote has been taken on (rule 35).
pub(super) fn withdraw(state: &State, actor: &Actor, id: MotionId) -> Decision {
    let meeting = meeting_free(state)?;
    let mover = member_at_the_table(state, actor)?;
    let motion = find(meeting, id)?;
    if motion.mover != *mover {
        return Err(Refusal::NotTheMover);
    }
    Ok(vec![Event::MotionWithdrawn { motion: id }])
}

/// Puts the motion that comes first to the vote.
pub(super) fn put(state: &State, id: MotionId) -> Decision {
    let motion = ready_for_decision(state, id)?;
    Ok(vec![ballot_on(state, id, &motion.kind)])
}

/// Takes the motion that comes first as agreed unless somebody objects.
pub(super) fn propose(state: &State, id: MotionId) -> Decision {
    let motion = ready_for_decision(state, id)?;
    let subject = AgreementSubject::Motion { motion: id, kind: motion.kind.clone() };
    Ok(agreement::seek(state, &subject))
}

fn ready_for_decision(state: &State, id: MotionId) -> Result<&Motion, Refusal> {
    let meeting = meeting_free(state)?;
    let motion = find(meeting, id)?;
    floor_free(meeting)?;
    if let Some(first) = first(meeting).filter(|first| first.id != id) {
        return Err(Refusal::AnotherMotionComesFirst { first: first.id });
    }
    if motion.kind.rule().debate == MotionDebate::Open {
        nobody_waits(meeting, &[Purpose::Statement])?;
    }
    Ok(motion)
}

/// The motion that is put first: by the order of rule 33, then by the order of making.
pub(super) fn first(meeting: &Meeting) -> Option<&Motion> {
    meeting.motions.iter().min_by_key(|motion| (motion.kind.rule().precedence, motion.id))
}

fn find(meeting: &Meeting, id: MotionId) -> Result<&Motion, Refusal> {
    let found = meeting.motions.iter().find(|motion| motion.id == id);
    found.ok_or(Refusal::UnknownMotion { motion: id })
}

fn ballot_on(state: &State, motion: MotionId, kind: &MotionKind) -> Event {
    let subject = BallotSubject::Motion { motion, kind: kind.clone() };
    open(state, subject, Question::Procedural)
}
