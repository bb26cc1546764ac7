//! Folding votes.

use std::sync::Arc;

use super::in_meeting;
use super::papers::{on, stand};
use crate::event::{Event, MotionDecision};
use crate::meeting::{DraftVoting, DraftVotingStage, Meeting, MeetingStage, Pending};
use crate::state::{AmendmentStanding, DraftStatus, State};
use crate::vote::VoteResult;

#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
pub(super) fn apply(state: &mut State, event: &Event) -> bool {
    match event {
        Event::VotingBegan { draft } => in_meeting(state, |meeting| begin(meeting, draft)),
        Event::BallotsOrdered { to_come } => in_meeting(state, |meeting| {
            advance(meeting, DraftVotingStage::Ballots { to_come: to_come.clone() });
        }),
        Event::BallotOpened(ballot) => {
            state.numbers.votes += 1;
            in_meeting(state, |meeting| {
                meeting.pending.push(Pending::Ballot(ballot.clone()));
            });
        }
        Event::BallotCast { member, ballot, .. } => in_meeting(state, |meeting| {
            if let Some(Pending::Ballot(open)) = meeting.pending.last_mut() {
                open.cast.record(member.clone(), *ballot);
            }
        }),
        Event::BallotsRevealed { roll, .. } => in_meeting(state, |meeting| {
            if let Some(Pending::Ballot(open)) = meeting.pending.last_mut() {
                open.cast = roll.clone();
            }
        }),
        Event::VoteDecided(vote) => {
            in_meeting(state, |meeting| close_ballot(meeting, &vote.subject));
            state.votes.push(Arc::new(vote.clone()));
        }
        Event::PointSettled { .. } => in_meeting(state, |meeting| {
            if let Some(Pending::Challenge { .. } | Pending::Point(_) | Pending::Ruling(_)) =
                meeting.pending.last()
            {
                meeting.pending.pop();
            }
        }),
        Event::AmendmentDecided { amendment, decision } => {
            let standing = match decision {
                MotionDecision::Carried => AmendmentStanding::Carried,
                MotionDecision::NotCarried => AmendmentStanding::NotCarried,
            };
            stand(state, *amendment, standing);
        }
        // The words that remain come with `DraftChanged`.
        Event::PartsRejected { .. } => {}
        Event::DraftAdopted { draft, resolution, result } => {
            if let Some(sitting) = &mut state.sitting {
                sitting.next_resolution_number = resolution.saturating_add(1);
            }
            settle(state, draft, DraftStatus::Adopted { resolution: *resolution }, result.as_ref());
        }
        Event::DraftNotAdopted { draft, result } => {
            let status = DraftStatus::NotAdopted { result: result.clone() };
            settle(state, draft, status, result.as_ref());
        }
        Event::OutcomeReversed { draft, vote, result } => {
            if let Some(taken) = state.votes.iter_mut().find(|taken| taken.vote == *vote) {
                Arc::make_mut(taken).result = result.clone();
            }
            if let Some(sitting) = &mut state.sitting {
                sitting.next_resolution_number = sitting.next_resolution_number.saturating_sub(1);
            }
            let status = DraftStatus::NotAdopted { result: Some(result.clone()) };
            settle(state, draft, status, Some(result));
        }
        Event::PartyHeldToAbstain { draft, member } => on(state, draft, |draft| {
            draft.held_to_abstain.insert(member.clone());
        }),
        Event::VotingClosed { .. } => {
            in_meeting(state, |meeting| meeting.stage = MeetingStage::Debate);
        }
        _ => return false,
    }
    true
}

fn advance(meeting: &mut Meeting, stage: DraftVotingStage) {
    if let MeetingStage::Voting(voting) = &mut meeting.stage {
        voting.stage = stage;
    }
}

/// The ballot is no longer before the Council, nor to come.
fn close_ballot(meeting: &mut Meeting, subject: &crate::meeting::BallotSubject) {
    if let Some(Pending::Ballot(_)) = meeting.pending.last() {
        meeting.pending.pop();
    }
    if let MeetingStage::Voting(DraftVoting {
        stage: DraftVotingStage::Ballots { to_come }, ..
    }) = &mut meeting.stage
    {
        to_come.retain(|waiting| waiting != subject);
    }
}

fn settle(
    state: &mut State,
    draft: &crate::ids::DraftId,
    status: DraftStatus,
    result: Option<&VoteResult>,
) {
    on(state, draft, |draft| draft.status = status);
    let result = result.cloned();
    in_meeting(state, |meeting| advance(meeting, DraftVotingStage::ExplanationsAfter { result }));
}

/// A draft comes to the vote: nobody has explained a vote on it yet.
fn begin(meeting: &mut Meeting, draft: &crate::ids::DraftId) {
    meeting.explained_before.clear();
    meeting.explained.clear();
    meeting.stage = MeetingStage::Voting(DraftVoting {
        draft: draft.clone(),
        stage: DraftVotingStage::ExplanationsBefore,
    });
}
