//! Ballots: casting them, and what the result brings about.

use super::ballot_box::{adopted, count, open};
use super::effects::effects_of;
use super::guards::{meeting, member_at_the_table};
use super::invitations::invited;
use super::{Decision, points, voting};
use crate::actor::Actor;
use crate::event::{ClosingReason, Event, Inclusion, MotionDecision};
use crate::ids::{DraftId, ItemId, MeetingId, VoteId};
use crate::meeting::{BallotSubject, Finding, MeetingStage, OpenBallot, PointOfOrder};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, State, VoteOnRecord};
use crate::vote::{Ballot, Nature, Outcome, Question, Roll, VoteResult};

/// Casts a ballot. Members vote together: nobody sees a hand before all are up.
pub(super) fn cast(state: &State, actor: &Actor, vote: VoteId, ballot: Ballot) -> Decision {
    let meeting = meeting(state)?;
    let member = member_at_the_table(state, actor)?;
    let open = meeting
        .open_ballot()
        .filter(|open| open.vote == vote)
        .ok_or(Refusal::NoSuchVote { vote })?;
    if !open.voters.contains(member) {
        return Err(Refusal::NotAtTheTable);
    }
    if open.cast.ballot(member).is_some() {
        return Err(Refusal::AlreadyVoted);
    }
    if ballot == Ballot::Absent {
        return Err(Refusal::AbsenceIsNotABallot);
    }
    let mut events = vec![Event::BallotCast { vote, member: member.clone(), ballot }];
    if open.cast.len() + 1 == open.voters.len() {
        let mut roll = open.cast.clone();
        roll.record(member.clone(), ballot);
        events.extend(complete(state, open, roll));
    }
    Ok(events)
}

/// Ends a vote whose time is up: who has not voted takes no part.
pub(super) fn finish(state: &State, ballot: &OpenBallot) -> Vec<Event> {
    complete(state, ballot, ballot.cast.clone())
}

/// The hands go up, the President announces, and the consequences follow.
fn complete(state: &State, ballot: &OpenBallot, mut roll: Roll) -> Vec<Event> {
    for member in &ballot.voters {
        if roll.ballot(member).is_none() {
            roll.record(member.clone(), Ballot::NotParticipating);
        }
    }
    for member in &ballot.absent {
        roll.record(member.clone(), Ballot::Absent);
    }
    let draft = draft_of(state, &ballot.subject);
    let result = count(state, ballot.question, draft, &roll);
    let mut events = vec![
        Event::BallotsRevealed { vote: ballot.vote, roll: roll.clone() },
        Event::VoteDecided(VoteOnRecord {
            vote: ballot.vote,
            meeting: MeetingId(state.numbers.meetings),
            subject: ballot.subject.clone(),
            draft: draft.map(|draft| draft.id.clone()),
            item: draft.map(|draft| draft.item.clone()).or_else(|| first_item(state)),
            roll,
            result: result.clone(),
        }),
    ];
    events.extend(consequences(state, &ballot.subject, &result));
    events
}

fn first_item(state: &State) -> Option<ItemId> {
    state.phase.meeting()?.agenda.first().cloned()
}

/// The draft a vote bears on.
fn draft_of<'a>(state: &'a State, subject: &BallotSubject) -> Option<&'a DraftOnFile> {
    let id = match subject {
        BallotSubject::Draft(draft)
        | BallotSubject::Parts { draft, .. }
        | BallotSubject::Nature { draft } => draft,
        BallotSubject::Amendment(amendment) => &state.papers.amendments.get(amendment)?.draft,
        BallotSubject::AgendaItem(_)
        | BallotSubject::Invitation { .. }
        | BallotSubject::Motion { .. }
        | BallotSubject::Ruling { .. }
        | BallotSubject::Point { .. } => return None,
    };
    state.papers.draft(id)
}

fn consequences(state: &State, subject: &BallotSubject, result: &VoteResult) -> Vec<Event> {
    let adopted = result.outcome.is_adopted();
    match subject {
        BallotSubject::Draft(draft) => vec![decided(state, draft, result)],
        BallotSubject::Amendment(amendment) => {
            voting::amendment_decided(state, *amendment, adopted)
        }
        BallotSubject::Parts { draft, clauses } => {
            if adopted {
                Vec::new()
            } else {
                voting::parts_rejected(state, draft, clauses)
            }
        }
        BallotSubject::AgendaItem(item) => agenda_item(state, item, adopted),
        BallotSubject::Invitation { guest, rule } => {
            adopted.then(|| invited(state, guest, *rule)).into_iter().collect()
        }
        BallotSubject::Motion { motion, kind } => {
            let decision =
                if adopted { MotionDecision::Carried } else { MotionDecision::NotCarried };
            let mut events = vec![Event::MotionDecided { motion: *motion, decision }];
            if adopted {
                events.extend(effects_of(state, kind));
            }
            events
        }
        BallotSubject::Nature { draft } => nature(state, draft, &result.outcome),
        BallotSubject::Ruling { point } => ruling(state, point, &result.outcome),
        BallotSubject::Point { point } => {
            let finding = if adopted { Finding::Sustained } else { Finding::Rejected };
            points::settled(state, point, finding)
        }
    }
}

/// A draft voted on as a whole: it takes the next number in the Council's series, or falls.
pub(super) fn decided(state: &State, draft: &DraftId, result: &VoteResult) -> Event {
    if result.outcome.is_adopted() {
        adopted(state, draft, Some(result.clone()))
    } else {
        Event::DraftNotAdopted { draft: draft.clone(), result: Some(result.clone()) }
    }
}

/// Items objected to are voted on one after the other; what is left is the agenda.
fn agenda_item(state: &State, item: &ItemId, adopted: bool) -> Vec<Event> {
    let Some(meeting) = state.phase.meeting() else { return Vec::new() };
    let inclusion = if adopted { Inclusion::Included } else { Inclusion::LeftOut };
    let mut events = vec![Event::AgendaItemSettled { item: item.clone(), inclusion }];
    let MeetingStage::Agenda { proposed } = &meeting.stage else { return events };
    if let Some(next) = proposed.iter().find(|other| *other != item) {
        events.push(open_next(state, next));
        return events;
    }
    let mut items = meeting.agenda.clone();
    items.extend(adopted.then(|| item.clone()));
    events.push(if items.is_empty() {
        Event::MeetingClosed { reason: ClosingReason::NoAgenda }
    } else {
        Event::AgendaAdopted { items }
    });
    events
}

/// The ballot on the next item, numbered after the one just counted.
fn open_next(state: &State, item: &ItemId) -> Event {
    open(state, BallotSubject::AgendaItem(item.clone()), Question::Procedural)
}

fn nature(state: &State, draft: &DraftId, outcome: &Outcome) -> Vec<Event> {
    let found = match outcome {
        Outcome::FoundProcedural { .. } => Nature::Procedural,
        Outcome::FoundSubstantive { .. }
        | Outcome::Adopted
        | Outcome::TooFewVotes { .. }
        | Outcome::NotUnanimous { .. }
        | Outcome::Vetoed { .. }
        | Outcome::RulingStands
        | Outcome::RulingOverruled => Nature::Substantive,
    };
    let claim = points::pending_claim(state).unwrap_or(found);
    let finding = if claim == found { Finding::Sustained } else { Finding::Rejected };
    points::settled(state, &PointOfOrder::Nature { draft: draft.clone(), claim }, finding)
}

fn ruling(state: &State, point: &PointOfOrder, outcome: &Outcome) -> Vec<Event> {
    let Some(given) = points::challenged_finding(state) else { return Vec::new() };
    let finding = match outcome {
        Outcome::RulingOverruled => given.reversed(),
        Outcome::RulingStands
        | Outcome::Adopted
        | Outcome::TooFewVotes { .. }
        | Outcome::NotUnanimous { .. }
        | Outcome::Vetoed { .. }
        | Outcome::FoundProcedural { .. }
        | Outcome::FoundSubstantive { .. } => given,
    };
    points::settled(state, point, finding)
}
