//! Off the record: messages, readiness, leaving and taking the seat.

use super::guards::{member, nothing_pending, sitting};
use super::{Decision, time};
use crate::actor::Actor;
use crate::command::ConsultCommand;
use crate::event::Event;
use crate::ids::{MemberId, MessageId};
use crate::limits::{ADDRESSEES_MAX, MESSAGES_PER_STAGE_MAX};
use crate::refusal::Refusal;
use crate::state::{Message, Phase, StageName, State};
use crate::words::Words;

pub(super) fn decide(state: &State, actor: &Actor, command: &ConsultCommand) -> Decision {
    match command {
        ConsultCommand::Send { to, words } => send(state, actor, to, words),
        ConsultCommand::DeclareReady { stage } => declare_ready(state, actor, *stage),
        ConsultCommand::RequestMeeting => request_meeting(state, actor),
        ConsultCommand::StayAway { words } => stay_away(state, actor, words),
        ConsultCommand::TakeSeat => take_seat(state, actor),
    }
}

fn send(state: &State, actor: &Actor, to: &[MemberId], words: &Words) -> Decision {
    if matches!(state.phase, Phase::Dispatches { .. }) {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    }
    if actor.member().is_some() {
        member(state, actor)?;
    }
    let is_addressee = |other: &MemberId| state.sits(other) && actor.member() != Some(other);
    let mut names: Vec<_> = to.to_vec();
    names.sort();
    names.dedup();
    if names.is_empty() || names.len() > ADDRESSEES_MAX || !names.iter().all(is_addressee) {
        return Err(Refusal::NoSuchAddressee);
    }
    if !words.fit() {
        return Err(Refusal::WordsDoNotFit);
    }
    if state.messages_sent.get(actor).is_some_and(|sent| *sent >= MESSAGES_PER_STAGE_MAX) {
        return Err(Refusal::TooManyMessages);
    }
    let id = message_id(state, actor, &names);
    Ok(vec![Event::MessageSent(Message {
        id,
        from: actor.clone(),
        to: names,
        words: words.clone(),
    })])
}

/// Counted among the messages of this sender to these addressees, so that it tells of no other.
fn message_id(state: &State, from: &Actor, to: &[MemberId]) -> MessageId {
    let before = state.messages.iter().filter(|sent| sent.from == *from && sent.to == *to).count();
    let names: Vec<_> = to.iter().map(MemberId::as_str).collect();
    MessageId::new(format!("{from}-to-{}-{}", names.join("+"), before + 1))
}

fn declare_ready(state: &State, actor: &Actor, stage: StageName) -> Decision {
    let member = member(state, actor)?;
    if stage != state.phase.name() {
        return Err(Refusal::Stale { now: state.moment() });
    }
    let ready = state.phase.ready().ok_or(Refusal::NotInThisStage { now: state.phase.name() })?;
    if ready.contains(member) {
        return Err(Refusal::AlreadyReady);
    }
    let mut events = vec![Event::ReadyDeclared { member: member.clone() }];
    let mut others = sitting(state)?.roster.members().filter(|other| *other != member);
    if others.all(|other| ready.contains(other)) {
        events.extend(time::all_ready(state));
    }
    Ok(events)
}

/// Rule 2: the President calls a meeting at the request of any member.
fn request_meeting(state: &State, actor: &Actor) -> Decision {
    let by = member(state, actor)?;
    let Phase::Consultations(consultations) = &state.phase else {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    };
    if consultations.meeting_requested_by.contains(by) {
        return Err(Refusal::AlreadyRequested);
    }
    Ok(vec![Event::MeetingRequested { by: by.clone() }])
}

fn stay_away(state: &State, actor: &Actor, words: &Words) -> Decision {
    let member = super::guards::member_at_the_table(state, actor)?;
    if !words.fit() {
        return Err(Refusal::WordsDoNotFit);
    }
    let mut events = Vec::new();
    if let Some(meeting) = state.phase.meeting() {
        nothing_pending(meeting)?;
        if meeting.floor.as_ref().is_some_and(|request| request.speaker == *actor) {
            events.push(Event::FloorYielded { speaker: actor.clone() });
        }
        if meeting.speakers.iter().any(|request| request.speaker == *actor) {
            events.push(Event::ListLeft { speaker: actor.clone() });
        }
    }
    events.push(Event::SeatLeft { member: member.clone(), words: words.clone() });
    Ok(events)
}

fn take_seat(state: &State, actor: &Actor) -> Decision {
    let member = member(state, actor)?;
    if !state.away.contains(member) {
        return Err(Refusal::AlreadyAtTheTable);
    }
    if let Some(meeting) = state.phase.meeting() {
        nothing_pending(meeting)?;
    }
    Ok(vec![Event::SeatTaken { member: member.clone() }])
}
