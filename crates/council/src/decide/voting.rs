//! A draft under vote: the order of ballots, and what amendments and parts do to the text.

use super::amendments;
use super::ballot_box::open;
use super::desk::changed;
use super::guards::{floor_free, known_draft, meeting_free, nobody_waits, same_wording};
use super::{Decision, guards};
use crate::actor::Actor;
use crate::draft::{ClauseEdit, DraftText};
use crate::event::{Event, MotionDecision};
use crate::ids::{AmendmentId, ClauseId, DraftId};
use crate::meeting::{BallotSubject, DraftVotingStage, Meeting, Purpose};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, State};
use crate::vote::Question;

/// The draft that can come to a decision now: the first in order (rule 32), on the agenda, in the wording
/// named, with a member behind it (rule 38), and nobody waiting to speak (rule 27).
pub(super) fn ready_for_decision<'a>(
    state: &'a State,
    id: &DraftId,
    base_rev: u32,
) -> Result<&'a DraftOnFile, Refusal> {
    let meeting = meeting_free(state)?;
    guards::in_debate(meeting)?;
    floor_free(meeting)?;
    let draft = known_draft(state, &Actor::Host, id)?;
    if !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    if !meeting.agenda.contains(&draft.item) {
        return Err(Refusal::NotOnTheAgenda { item: draft.item.clone() });
    }
    same_wording(draft, base_rev)?;
    if draft.sponsors.is_empty() && draft.vote_requested_by.is_none() {
        return Err(Refusal::NoMemberRequestedTheVote);
    }
    if let Some(first) = first_in_order(state, meeting).filter(|first| first.id != *id) {
        return Err(Refusal::AnotherDraftComesFirst { first: first.id.clone() });
    }
    if !meeting.motions.is_empty() {
        return Err(Refusal::SomethingIsPending);
    }
    nobody_waits(meeting, &[Purpose::Statement, Purpose::RightOfReply])?;
    Ok(draft)
}

/// The first draft in the order of submission that can be put to the vote at this meeting.
fn first_in_order<'a>(state: &'a State, meeting: &Meeting) -> Option<&'a DraftOnFile> {
    state.papers.in_order().into_iter().find(|draft| {
        meeting.agenda.contains(&draft.item)
            && (!draft.sponsors.is_empty() || draft.vote_requested_by.is_some())
    })
}

/// Puts a draft to the vote: explanations come first.
pub(super) fn put_draft(state: &State, id: &DraftId, base_rev: u32) -> Decision {
    ready_for_decision(state, id, base_rev)?;
    Ok(vec![Event::VotingBegan { draft: id.clone() }])
}

/// Takes the next ballot on the draft under vote.
pub(super) fn take_ballot(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    floor_free(meeting)?;
    let voting = meeting.voting().ok_or(Refusal::NoBallotToTake)?;
    let draft = known_draft(state, &Actor::Host, &voting.draft)?;
    match &voting.stage {
        DraftVotingStage::ExplanationsBefore => {
            nobody_waits(meeting, &[Purpose::ExplanationBefore])?;
            let to_come = order_of_ballots(state, draft);
            let first = to_come.first().cloned().ok_or(Refusal::NoBallotToTake)?;
            Ok(vec![Event::BallotsOrdered { to_come }, ballot_on(state, draft, first)])
        }
        DraftVotingStage::Ballots { to_come } => {
            let next = to_come.first().cloned().ok_or(Refusal::NoBallotToTake)?;
            Ok(vec![ballot_on(state, draft, next)])
        }
        DraftVotingStage::ExplanationsAfter { .. } => Err(Refusal::NoBallotToTake),
    }
}

fn ballot_on(state: &State, draft: &DraftOnFile, subject: BallotSubject) -> Event {
    let main = draft.nature();
    let question = match subject {
        BallotSubject::Amendment(_) => Question::Amendment { main },
        BallotSubject::Parts { .. } => Question::SeparateVote { main },
        BallotSubject::Draft(_)
        | BallotSubject::AgendaItem(_)
        | BallotSubject::Invitation { .. }
        | BallotSubject::Motion { .. }
        | BallotSubject::Nature { .. }
        | BallotSubject::Ruling { .. }
        | BallotSubject::Point { .. } => main.into(),
    };
    open(state, subject, question)
}

/// Amendments in the order of rule 36, then parts in the order in which they were asked for (rule 32),
/// then the whole.
fn order_of_ballots(state: &State, draft: &DraftOnFile) -> Vec<BallotSubject> {
    let amendments = amendments::in_order(state, draft).into_iter().map(BallotSubject::Amendment);
    let parts = draft.divisions.iter().filter_map(|division| {
        let clauses = still_there(&draft.text, &division.clauses)?;
        Some(BallotSubject::Parts { draft: draft.id.clone(), clauses })
    });
    amendments.chain(parts).chain([BallotSubject::Draft(draft.id.clone())]).collect()
}

/// What is left of a part once the text reads so; `None` if nothing is.
fn still_there(text: &DraftText, part: &[ClauseId]) -> Option<Vec<ClauseId>> {
    let left: Vec<_> =
        part.iter().copied().filter(|clause| text.clause(*clause).is_some()).collect();
    (!left.is_empty()).then_some(left)
}

/// An amendment was voted on: carried, it changes the text, and others may no longer fit (rule 36:
/// where one amendment implies the rejection of another, the other is not put).
pub(super) fn amendment_decided(state: &State, id: AmendmentId, adopted: bool) -> Vec<Event> {
    let decision = |decision| Event::AmendmentDecided { amendment: id, decision };
    let lapsed = || vec![Event::AmendmentLapsed { amendment: id }];
    if !adopted {
        return vec![decision(MotionDecision::NotCarried)];
    }
    let papers = &state.papers;
    let Some(amendment) = papers.amendments.get(&id) else { return lapsed() };
    let Some(draft) = papers.draft(&amendment.draft) else { return lapsed() };
    let Ok(edited) = amendment.text.apply(&draft.text, draft.next_clause) else { return lapsed() };
    let mut events = vec![decision(MotionDecision::Carried)];
    events.extend(goes_on_as(state, draft, &edited.text, edited.next_id, Some(id)));
    events
}

/// Parts were voted out: the whole is put without them.
pub(super) fn parts_rejected(state: &State, id: &DraftId, clauses: &[ClauseId]) -> Vec<Event> {
    let mut events = vec![Event::PartsRejected { draft: id.clone(), clauses: clauses.to_vec() }];
    let Some(draft) = state.papers.draft(id) else { return events };
    let mut text = draft.text.as_ref().clone();
    for clause in clauses {
        let remove = ClauseEdit::Remove { clause: *clause };
        if let Ok(edited) = text.apply(&remove, draft.next_clause) {
            text = edited.text;
        }
    }
    events.extend(goes_on_as(state, draft, &text, draft.next_clause, None));
    events
}

/// The draft reads otherwise now, and its ballots go on. If no operative paragraph is left there is
/// nothing to put (rule 31), and the draft is not adopted.
fn goes_on_as(
    state: &State,
    draft: &DraftOnFile,
    text: &DraftText,
    next_clause: u32,
    decided: Option<AmendmentId>,
) -> Vec<Event> {
    let mut events = vec![changed(draft, text.clone(), next_clause)];
    if text.operative.is_empty() {
        events.push(Event::DraftNotAdopted { draft: draft.id.clone(), result: None });
    } else {
        events.extend(without_what_fell(state, draft, text, decided));
    }
    events
}

/// The ballots still to come once the text reads so: amendments that lapsed and parts that are gone
/// are no longer put; of a part that is gone in part, the rest is.
fn without_what_fell(
    state: &State,
    draft: &DraftOnFile,
    text: &DraftText,
    decided: Option<AmendmentId>,
) -> Vec<Event> {
    let lapsing: Vec<_> = amendments::lapsing(state, draft, text)
        .filter(|event| decided.is_none_or(|id| *event != Event::AmendmentLapsed { amendment: id }))
        .collect();
    let Some(DraftVotingStage::Ballots { to_come }) = amendments::under_vote(state, &draft.id)
        .and_then(Meeting::voting)
        .map(|voting| &voting.stage)
    else {
        return lapsing;
    };
    let to_come = to_come.iter().filter_map(|subject| left_of(subject, text, decided, &lapsing));
    let to_come = to_come.collect();
    let mut events = lapsing;
    events.push(Event::BallotsOrdered { to_come });
    events
}

/// A ballot to come, as it is put once the text reads so.
fn left_of(
    subject: &BallotSubject,
    text: &DraftText,
    decided: Option<AmendmentId>,
    lapsing: &[Event],
) -> Option<BallotSubject> {
    match subject {
        BallotSubject::Amendment(id) => {
            let lapsed = Event::AmendmentLapsed { amendment: *id };
            (decided != Some(*id) && !lapsing.contains(&lapsed)).then(|| subject.clone())
        }
        BallotSubject::Parts { draft, clauses } => {
            let clauses = still_there(text, clauses)?;
            Some(BallotSubject::Parts { draft: draft.clone(), clauses })
        }
        BallotSubject::Draft(_)
        | BallotSubject::AgendaItem(_)
        | BallotSubject::Invitation { .. }
        | BallotSubject::Motion { .. }
        | BallotSubject::Nature { .. }
        | BallotSubject::Ruling { .. }
        | BallotSubject::Point { .. } => Some(subject.clone()),
    }
}

/// Ends the vote on a draft when nobody wishes to explain any more.
pub(super) fn close(state: &State) -> Decision {
    let meeting = meeting_free(state)?;
    floor_free(meeting)?;
    let voting = meeting.voting().ok_or(Refusal::NothingPending)?;
    if !matches!(voting.stage, DraftVotingStage::ExplanationsAfter { .. }) {
        return Err(Refusal::BallotsRemain);
    }
    nobody_waits(meeting, &[Purpose::ExplanationAfter])?;
    Ok(vec![Event::VotingClosed { draft: voting.draft.clone() }])
}
