//! From a seat: the speakers' list, statements, and the rest of what members do in a meeting.

use super::guards::{floor_free, meeting, meeting_free, member_at_the_table};
use super::{Decision, agreement, motions, points};
use crate::actor::Actor;
use crate::audience::Audience;
use crate::command::FloorCommand;
use crate::event::Event;
use crate::limits::STATEMENTS_PER_MEETING_MAX;
use crate::meeting::{
    Capacity, DraftVotingStage, Meeting, MeetingStage, Publicity, Purpose, SpeakerRequest,
};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words::Words;

pub(super) fn decide(state: &State, actor: &Actor, command: &FloorCommand) -> Decision {
    match command {
        FloorCommand::AskToSpeak { purpose } => ask_to_speak(state, actor, *purpose),
        FloorCommand::LeaveList => leave_list(state, actor),
        FloorCommand::Speak { capacity, words } => speak(state, actor, *capacity, words),
        FloorCommand::Yield => give_back(state, actor),
        FloorCommand::RaisePoint { point } => points::raise(state, actor, point),
        FloorCommand::Challenge => points::challenge(state, actor),
        FloorCommand::Move { kind } => motions::make(state, actor, kind),
        FloorCommand::WithdrawMotion { motion } => motions::withdraw(state, actor, *motion),
        FloorCommand::Agree => agreement::agree(state, actor),
        FloorCommand::Object => agreement::object(state, actor),
    }
}

/// Members at the table and invited guests speak; explanations of vote are members' only.
fn may_speak(
    state: &State,
    meeting: &Meeting,
    actor: &Actor,
    purpose: Purpose,
) -> Result<(), Refusal> {
    match actor {
        Actor::Member(_) => member_at_the_table(state, actor).map(|_| ()),
        Actor::Secretariat if purpose == Purpose::Statement => Ok(()),
        Actor::Invited(_) | Actor::Body(_) | Actor::Secretariat | Actor::Press
            if meeting.is_invited(actor) && is_for_guests(purpose) =>
        {
            if meeting.hears(actor) {
                Ok(())
            } else {
                Err(Refusal::NotYetHere)
            }
        }
        Actor::Invited(_)
        | Actor::Body(_)
        | Actor::Secretariat
        | Actor::Press
        | Actor::Teacher
        | Actor::Host => Err(Refusal::NotInvited),
    }
}

fn is_for_guests(purpose: Purpose) -> bool {
    matches!(purpose, Purpose::Statement | Purpose::RightOfReply)
}

fn ask_to_speak(state: &State, actor: &Actor, purpose: Purpose) -> Decision {
    let meeting = meeting(state)?;
    may_speak(state, meeting, actor, purpose)?;
    if !is_the_time(meeting, purpose) {
        return Err(Refusal::NotTheTimeToExplain);
    }
    let request = SpeakerRequest { speaker: actor.clone(), purpose };
    if meeting.speakers.contains(&request) || meeting.floor.as_ref() == Some(&request) {
        return Err(Refusal::AlreadyOnTheList);
    }
    if meeting.statements.get(actor).is_some_and(|made| *made >= STATEMENTS_PER_MEETING_MAX) {
        return Err(Refusal::TooManyStatements);
    }
    Ok(vec![Event::ListJoined(request)])
}

/// Statements and replies in the debate, explanations around the vote they explain.
fn is_the_time(meeting: &Meeting, purpose: Purpose) -> bool {
    match (&meeting.stage, purpose) {
        (MeetingStage::Agenda { .. }, Purpose::Statement)
        | (
            MeetingStage::Debate,
            Purpose::Statement | Purpose::RightOfReply | Purpose::ExplanationBefore,
        )
        | (MeetingStage::Voting(_), Purpose::ExplanationAfter) => true,
        (MeetingStage::Voting(voting), Purpose::ExplanationBefore) => {
            voting.stage == DraftVotingStage::ExplanationsBefore
        }
        (MeetingStage::Voting(_), Purpose::Statement | Purpose::RightOfReply)
        | (
            MeetingStage::Agenda { .. },
            Purpose::ExplanationBefore | Purpose::ExplanationAfter | Purpose::RightOfReply,
        )
        | (MeetingStage::Debate, Purpose::ExplanationAfter) => false,
    }
}

fn leave_list(state: &State, actor: &Actor) -> Decision {
    let meeting = meeting(state)?;
    if !meeting.speakers.iter().any(|request| request.speaker == *actor) {
        return Err(Refusal::NotOnTheList);
    }
    Ok(vec![Event::ListLeft { speaker: actor.clone() }])
}

/// The next on the list who can be heard now: in the order of asking (rule 27), replies after the
/// statements, explanations around their vote.
pub(super) fn next_speaker(meeting: &Meeting) -> Option<&SpeakerRequest> {
    let first = |purpose| meeting.speakers.iter().find(move |request| request.purpose == purpose);
    match &meeting.stage {
        MeetingStage::Agenda { .. } => first(Purpose::Statement),
        MeetingStage::Debate => first(Purpose::Statement).or_else(|| first(Purpose::RightOfReply)),
        MeetingStage::Voting(voting) => match voting.stage {
            DraftVotingStage::ExplanationsBefore => first(Purpose::ExplanationBefore),
            DraftVotingStage::Ballots { .. } => None,
            DraftVotingStage::ExplanationsAfter { .. } => first(Purpose::ExplanationAfter),
        },
    }
}

/// The chair gives the floor.
pub(super) fn give_floor(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    floor_free(meeting)?;
    let next = next_speaker(meeting).ok_or(Refusal::ListIsEmpty)?;
    Ok(vec![Event::FloorGiven(next.clone())])
}

fn speak(state: &State, actor: &Actor, capacity: Capacity, words: &Words) -> Decision {
    let meeting = meeting_free(state)?;
    let request = meeting.floor.as_ref().filter(|request| request.speaker == *actor);
    let request = request.ok_or(Refusal::NotYourTurn)?;
    if capacity == Capacity::President && actor.member() != Some(&meeting.chair) {
        return Err(Refusal::NotSpeakingAsPresident);
    }
    if !words.fit() {
        return Err(Refusal::WordsDoNotFit);
    }
    let audience = who_hears(state, meeting);
    // Outside a private meeting it is known that the floor came back, not what was said.
    let known_outside =
        (audience != Audience::Everyone).then(|| Event::FloorYielded { speaker: actor.clone() });
    let statement = Event::StatementMade {
        speaker: actor.clone(),
        purpose: request.purpose,
        capacity,
        words: words.clone(),
        audience,
    };
    Ok([statement].into_iter().chain(known_outside).collect())
}

/// Everybody hears a public meeting; at a private one (rule 48) only those in the room.
fn who_hears(state: &State, meeting: &Meeting) -> Audience {
    match meeting.publicity {
        Publicity::Public => Audience::Everyone,
        Publicity::Private => {
            let members = state.at_the_table().cloned().map(Actor::Member);
            let guests = meeting.guests().cloned();
            Audience::Actors(members.chain(guests).chain([Actor::Secretariat]).collect())
        }
    }
}

fn give_back(state: &State, actor: &Actor) -> Decision {
    let meeting = meeting_free(state)?;
    if meeting.floor.as_ref().is_none_or(|request| request.speaker != *actor) {
        return Err(Refusal::NotYourTurn);
    }
    Ok(vec![Event::FloorYielded { speaker: actor.clone() }])
}
