//! From the chair: calling and conducting the meeting (rules 1 to 20 and 27 to 38).

use super::guards::{floor_free, in_debate, meeting_free, nobody_waits, sitting};
use super::invitations::can_be_invited;
use super::time::to_the_table;
use super::{Decision, agreement, floor, motions, points, voting};
use crate::actor::Actor;
use crate::command::ChairCommand;
use crate::event::{ClosingReason, Event};
use crate::meeting::{AgreementSubject, MeetingStage, Purpose};
use crate::refusal::Refusal;
use crate::state::{Phase, State};
use crate::words::Words;

pub(super) fn decide(state: &State, actor: &Actor, command: &ChairCommand) -> Decision {
    presides(state, actor)?;
    match command {
        ChairCommand::CallMeeting => call_meeting(state),
        ChairCommand::ResumeMeeting => resume_meeting(state),
        ChairCommand::ProposeAgenda => propose_agenda(state),
        ChairCommand::ProposeInvitation { guest, rule } => {
            let meeting = meeting_free(state)?;
            in_debate(meeting)?;
            can_be_invited(state, meeting, guest, *rule)?;
            let subject = AgreementSubject::Invitation { guest: guest.clone(), rule: *rule };
            Ok(agreement::seek(state, &subject))
        }
        ChairCommand::GiveFloor => floor::give_floor(state),
        ChairCommand::Rule { finding } => points::rule(state, *finding),
        ChairCommand::PutPoint { president_rules } => points::put_point(state, *president_rules),
        ChairCommand::Proceed => points::proceed(state),
        ChairCommand::PutChallenge { put_as } => points::put_challenge(state, *put_as),
        ChairCommand::PutMotion { motion } => motions::put(state, *motion),
        ChairCommand::ProposeMotion { motion } => motions::propose(state, *motion),
        ChairCommand::PutDraft { draft, base_rev } => voting::put_draft(state, draft, *base_rev),
        ChairCommand::ProposeDraft { draft, base_rev } => {
            voting::ready_for_decision(state, draft, *base_rev)?;
            Ok(agreement::seek(state, &AgreementSubject::Draft { draft: draft.clone() }))
        }
        ChairCommand::ProposeStatement { text } => propose_statement(state, text),
        ChairCommand::TakeBallot => voting::take_ballot(state),
        ChairCommand::CloseVoting => voting::close(state),
        ChairCommand::CedeChair => cede(state),
        ChairCommand::CloseMeeting => close_meeting(state),
    }
}

/// The chair is the member presiding, or the computer that presides in its name.
fn presides(state: &State, actor: &Actor) -> Result<(), Refusal> {
    let chair = match (&state.phase, &state.sitting) {
        (Phase::Meeting(meeting), _) => meeting.chair.clone(),
        (_, Some(sitting)) => sitting.president.clone(),
        (_, None) => return Err(Refusal::NotInThisStage { now: state.phase.name() }),
    };
    let is_chair = actor.member() == Some(&chair) && state.is_at_the_table(&chair);
    if is_chair || *actor == Actor::Host { Ok(()) } else { Err(Refusal::NotInTheChair { chair }) }
}

/// Rule 1: the Council meets at the call of the President.
fn call_meeting(state: &State) -> Decision {
    match &state.phase {
        Phase::Consultations(consultations) if consultations.suspended.is_none() => {
            Ok(vec![to_the_table(consultations, sitting(state)?)])
        }
        Phase::Consultations(_) => Err(Refusal::SomethingIsPending),
        Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Meeting(_)
        | Phase::Aftermath { .. }
        | Phase::Debrief => Err(Refusal::NotInThisStage { now: state.phase.name() }),
    }
}

fn resume_meeting(state: &State) -> Decision {
    match &state.phase {
        Phase::Consultations(consultations) if consultations.suspended.is_some() => {
            Ok(vec![Event::MeetingResumed])
        }
        Phase::Consultations(_) => Err(Refusal::NothingPending),
        Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Meeting(_)
        | Phase::Aftermath { .. }
        | Phase::Debrief => Err(Refusal::NotInThisStage { now: state.phase.name() }),
    }
}

/// Rule 9: the first item of a meeting is the adoption of the agenda.
fn propose_agenda(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    floor_free(meeting)?;
    match &meeting.stage {
        MeetingStage::Agenda { proposed } => {
            nobody_waits(meeting, &[Purpose::Statement])?;
            Ok(agreement::seek(state, &AgreementSubject::Agenda { items: proposed.clone() }))
        }
        MeetingStage::Debate | MeetingStage::Voting(_) => Err(Refusal::AgendaAlreadyAdopted),
    }
}

fn propose_statement(state: &State, text: &Words) -> Decision {
    let meeting = meeting_free(state)?;
    in_debate(meeting)?;
    floor_free(meeting)?;
    if !text.fit() {
        return Err(Refusal::WordsDoNotFit);
    }
    Ok(agreement::seek(state, &AgreementSubject::Statement { text: text.clone() }))
}

/// Rule 20: a President who deems that the proper fulfilment of the responsibilities of the office
/// demands it cedes the chair to the next in English alphabetical order.
fn cede(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    let sitting = sitting(state)?;
    if meeting.chair != sitting.president {
        return Err(Refusal::ChairAlreadyCeded);
    }
    let mut candidate = sitting.roster.next_after(&meeting.chair);
    for _ in 0..sitting.roster.len() {
        match candidate {
            Some(to) if state.is_at_the_table(to) && *to != meeting.chair => {
                return Ok(vec![Event::ChairCeded { to: to.clone() }]);
            }
            Some(other) => candidate = sitting.roster.next_after(other),
            None => break,
        }
    }
    Err(Refusal::NotAtTheTable)
}

fn close_meeting(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    in_debate(meeting)?;
    floor_free(meeting)?;
    if !meeting.motions.is_empty() {
        return Err(Refusal::SomethingIsPending);
    }
    nobody_waits(meeting, &[Purpose::Statement, Purpose::RightOfReply])?;
    Ok(vec![Event::MeetingClosed { reason: ClosingReason::BusinessDone }])
}
