//! Deciding without a vote: the President asks whether there is any objection.

use std::collections::BTreeSet;

use super::effects::effects_of;
use super::guards::{meeting, member_at_the_table};
use super::invitations::invited;
use super::{Decision, ballot_box};
use crate::actor::Actor;
use crate::event::{Event, MotionDecision};
use crate::ids::MemberId;
use crate::meeting::{Agreement, AgreementSubject, BallotSubject};
use crate::refusal::Refusal;
use crate::state::{IssuedStatement, State};
use crate::vote::Question;

/// The President asks. If nobody else is at the table, it is so decided at once.
pub(super) fn seek(state: &State, subject: &AgreementSubject) -> Vec<Event> {
    let agreement = Agreement { subject: subject.clone(), agreed: BTreeSet::default() };
    let mut events = vec![Event::AgreementSought(agreement)];
    if others(state).next().is_none() {
        events.extend(reached(state, subject));
    }
    events
}

/// Members at the table whose objection the President waits for.
fn others(state: &State) -> impl Iterator<Item = &MemberId> {
    let chair = state.phase.meeting().map(|meeting| &meeting.chair);
    state.at_the_table().filter(move |member| Some(*member) != chair)
}

/// A member does not object.
pub(super) fn agree(state: &State, actor: &Actor) -> Decision {
    let meeting = meeting(state)?;
    let member = member_at_the_table(state, actor)?;
    let agreement = meeting.open_agreement().ok_or(Refusal::NothingPending)?;
    if agreement.agreed.contains(member) || meeting.chair == *member {
        return Err(Refusal::AlreadyAgreed);
    }
    let mut events = vec![Event::Agreed { member: member.clone() }];
    let settled = |other: &MemberId| other == member || agreement.agreed.contains(other);
    if others(state).all(settled) {
        events.extend(reached(state, &agreement.subject));
    }
    Ok(events)
}

/// A member objects: it is put to the vote, except a statement, which needs everybody.
pub(super) fn object(state: &State, actor: &Actor) -> Decision {
    let meeting = meeting(state)?;
    let by = member_at_the_table(state, actor)?;
    let agreement = meeting.open_agreement().ok_or(Refusal::NothingPending)?;
    let subject = agreement.subject.clone();
    let broken = Event::AgreementBroken { subject: subject.clone(), by: by.clone() };
    let ballot = match subject {
        AgreementSubject::Agenda { items } => {
            items.into_iter().next().map(BallotSubject::AgendaItem)
        }
        AgreementSubject::Invitation { guest, rule } => {
            Some(BallotSubject::Invitation { guest, rule })
        }
        AgreementSubject::Motion { motion, kind } => Some(BallotSubject::Motion { motion, kind }),
        // A draft is put to the vote in its turn; a statement falls.
        AgreementSubject::Draft { .. } | AgreementSubject::Statement { .. } => None,
    };
    let opened = ballot.map(|subject| ballot_box::open(state, subject, Question::Procedural));
    Ok([broken].into_iter().chain(opened).collect())
}

/// It is so decided.
pub(super) fn reached(state: &State, subject: &AgreementSubject) -> Vec<Event> {
    let mut events = vec![Event::AgreementReached { subject: subject.clone() }];
    match subject {
        AgreementSubject::Agenda { items } => {
            events.push(Event::AgendaAdopted { items: items.clone() });
        }
        AgreementSubject::Invitation { guest, rule } => {
            events.push(invited(state, guest, *rule));
        }
        AgreementSubject::Motion { motion, kind } => {
            let decision = MotionDecision::Carried;
            events.push(Event::MotionDecided { motion: *motion, decision });
            events.extend(effects_of(state, kind));
        }
        AgreementSubject::Draft { draft } => events.push(ballot_box::adopted(state, draft, None)),
        AgreementSubject::Statement { text } => {
            events.extend(state.phase.meeting().map(|meeting| {
                Event::StatementIssued(IssuedStatement {
                    meeting: meeting.id,
                    item: meeting.agenda.first().cloned(),
                    text: text.clone(),
                })
            }));
        }
    }
    events
}
