//! Folding the meeting.

use std::collections::{BTreeMap, BTreeSet};

use super::in_meeting;
use crate::actor::Actor;
use crate::event::{ClosingReason, Event};
use crate::ids::{ItemId, MeetingId, MemberId};
use crate::meeting::{Meeting, MeetingStage, Pending, Publicity, Purpose};
use crate::state::{Consultations, Phase, State};
use crate::words::Words;

#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
pub(super) fn apply(state: &mut State, event: &Event) {
    match event {
        Event::MeetingOpened { number, chair, proposed } => open(state, *number, chair, proposed),
        Event::MeetingSuspended => suspend(state),
        Event::MeetingResumed => resume(state),
        Event::MeetingClosed { reason } => close(state, *reason),
        Event::PublicityChanged { publicity } => {
            in_meeting(state, |meeting| meeting.publicity = *publicity);
        }
        Event::ChairCeded { to } => in_meeting(state, |meeting| meeting.chair = to.clone()),
        Event::AgendaItemSettled { item, inclusion } => {
            in_meeting(state, |meeting| settle_item(meeting, item, *inclusion));
        }
        Event::AgendaAdopted { items } => {
            state.seized.extend(items.iter().cloned());
            in_meeting(state, |meeting| {
                meeting.agenda.clone_from(items);
                meeting.stage = MeetingStage::Debate;
            });
        }
        Event::ItemRemoved { item } => {
            state.seized.remove(item);
        }
        Event::AssemblyCalled { session } => state.assembly_called.push(*session),
        Event::StatementIssued(statement) => state.statements.push(statement.clone()),
        Event::GuestInvited(invitation) => {
            in_meeting(state, |meeting| meeting.invited.push(invitation.clone()));
        }
        Event::MotionMade(motion) => {
            state.numbers.motions += 1;
            in_meeting(state, |meeting| {
                *meeting.motions_made.entry(motion.mover.clone()).or_default() += 1;
                meeting.motions.push(motion.clone());
            });
        }
        Event::CredentialsRejected { member } => {
            state.not_accredited.insert(member.clone());
        }
        _ => {
            note_phrase(state, event);
            in_meeting(state, |meeting| at_the_table(meeting, event));
        }
    }
}

/// Of a ready phrase the wording is noted, so that its speaker can choose another next time.
fn note_phrase(state: &mut State, event: &Event) {
    if let Event::StatementMade { speaker: Actor::Member(member), words, .. } = event
        && let Words::Phrase { id, .. } = words
    {
        let said = state.phrases.entry(member.clone()).or_default();
        said.insert(id.family().to_owned(), id.wording());
    }
}

/// The list, the floor, points and what the chair proposes: what touches nothing but the meeting.
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn at_the_table(meeting: &mut Meeting, event: &Event) {
    match event {
        Event::ListJoined(request) => meeting.speakers.push(request.clone()),
        Event::ListLeft { speaker } => {
            meeting.speakers.retain(|request| request.speaker != *speaker);
        }
        Event::FloorGiven(request) => {
            meeting.speakers.retain(|waiting| waiting != request);
            meeting.floor = Some(request.clone());
        }
        Event::StatementMade { speaker, purpose, .. } => {
            *meeting.statements.entry(speaker.clone()).or_default() += 1;
            match purpose {
                Purpose::ExplanationBefore => {
                    meeting.explained_before.extend(speaker.member().cloned());
                }
                Purpose::ExplanationAfter => meeting.explained.extend(speaker.member().cloned()),
                Purpose::Statement | Purpose::RightOfReply => {}
            }
            meeting.floor = None;
        }
        Event::FloorYielded { .. } => meeting.floor = None,
        Event::PointRaised(point) => {
            *meeting.motions_made.entry(point.by.clone()).or_default() += 1;
            meeting.pending.push(Pending::Point(point.clone()));
        }
        Event::Ruled(ruling) => {
            meeting.pending.pop();
            meeting.pending.push(Pending::Ruling(ruling.clone()));
        }
        Event::RulingChallenged { by, ruling } => {
            meeting.pending.pop();
            let challenge = Pending::Challenge { ruling: ruling.clone(), by: by.clone() };
            meeting.pending.push(challenge);
        }
        Event::MotionWithdrawn { motion } | Event::MotionDecided { motion, .. } => {
            meeting.motions.retain(|pending| pending.id != *motion);
        }
        Event::AgreementSought(agreement) => {
            meeting.statement_proposed |= agreement.subject.is_statement();
            meeting.pending.push(Pending::Agreement(agreement.clone()));
        }
        Event::Agreed { member } => {
            if let Some(Pending::Agreement(agreement)) = meeting.pending.last_mut() {
                agreement.agreed.insert(member.clone());
            }
        }
        Event::AgreementReached { .. } | Event::AgreementBroken { .. } => {
            meeting.pending.pop();
        }
        _ => {}
    }
}

fn open(state: &mut State, number: u32, chair: &MemberId, proposed: &[ItemId]) {
    state.numbers.meetings += 1;
    if let Some(sitting) = &mut state.sitting {
        sitting.next_meeting_number = number.saturating_add(1);
    }
    state.phase = Phase::Meeting(Box::new(Meeting {
        id: MeetingId(state.numbers.meetings),
        number,
        publicity: Publicity::Public,
        chair: chair.clone(),
        stage: MeetingStage::Agenda { proposed: proposed.to_vec() },
        pending: Vec::new(),
        agenda: Vec::new(),
        invited: Vec::new(),
        speakers: Vec::new(),
        floor: None,
        motions: Vec::new(),
        statements: BTreeMap::new(),
        explained_before: BTreeSet::new(),
        explained: BTreeSet::new(),
        motions_made: BTreeMap::new(),
        beats: 0,
        suspensions: 0,
        statement_proposed: false,
    }));
}

fn suspend(state: &mut State) {
    let phase = std::mem::take(&mut state.phase);
    state.phase = match phase {
        Phase::Meeting(mut meeting) => {
            meeting.suspensions += 1;
            Phase::Consultations(Consultations {
                suspended: Some(meeting),
                ..Consultations::default()
            })
        }
        other @ (Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Consultations(_)
        | Phase::Aftermath { .. }
        | Phase::Debrief) => other,
    };
}

fn resume(state: &mut State) {
    if let Phase::Consultations(consultations) = &mut state.phase
        && let Some(meeting) = consultations.suspended.take()
    {
        state.phase = Phase::Meeting(meeting);
    }
}

fn close(state: &mut State, _reason: ClosingReason) {
    state.phase = Phase::Aftermath { beat: 0, ready: BTreeSet::new() };
}

fn settle_item(meeting: &mut Meeting, item: &ItemId, inclusion: crate::event::Inclusion) {
    if let MeetingStage::Agenda { proposed } = &mut meeting.stage {
        proposed.retain(|waiting| waiting != item);
    }
    // An item moved during the debate joins the agenda that stands.
    if inclusion == crate::event::Inclusion::Included && !meeting.agenda.contains(item) {
        meeting.agenda.push(item.clone());
    }
}
