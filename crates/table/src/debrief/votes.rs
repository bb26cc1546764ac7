//! The player's votes beside those of history, and what really happened at each sitting.
//!
//! A vote of the game stands beside the vote of that sitting whose text does most like it; a text that
//! history did not know stands alone.

use std::collections::BTreeSet;

use council::meeting::BallotSubject;
use council::scenario::file::{HistoricalVote, VoteOutcome};
use council::{
    Ballot, Date, DraftId, DraftText, Event, HistoricalVoteId, MemberId, Outcome, Roll, SittingId,
    VoteId,
};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// How alike two texts must be to stand side by side, in per mille of what both together do.
const ALIKE_LEAST: usize = 340;

/// A vote of the player's on a whole text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VoteBesideHistory {
    /// At which sitting.
    pub sitting: SittingId,
    /// Which vote.
    pub vote: VoteId,
    /// On which draft.
    pub draft: DraftId,
    /// Who moved it, if a member did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mover: Option<MemberId>,
    /// The text that was voted on.
    pub text: DraftText,
    /// How the player voted; `None` if it was not at the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Ballot>,
    /// Who voted how.
    pub roll: Roll,
    /// What came of it.
    pub outcome: Outcome,
    /// The vote of history that is most like it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Beside>,
    /// The record that announced it.
    pub record: u32,
}

/// The vote of history beside a vote of the game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Beside {
    /// Which.
    pub vote: HistoricalVoteId,
    /// What the member of history did, if the roll is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Ballot>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<VoteOutcome>,
    /// How alike the two texts are in what they do, in per mille.
    pub alike_per_mille: u32,
}

/// What really happened at a sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingThen {
    /// Which sitting.
    pub sitting: SittingId,
    /// Its day.
    pub day: Date,
    /// Its votes, in order.
    pub votes: Vec<VoteThen>,
}

/// A vote of history as the player's predecessor cast it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VoteThen {
    /// Which vote.
    pub vote: HistoricalVoteId,
    /// What the member did, if the roll is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Ballot>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<VoteOutcome>,
}

pub(super) fn beside_history(reading: &Reading<'_>) -> Vec<VoteBesideHistory> {
    let votes = reading.told.iter().filter_map(|told| {
        let Event::VoteDecided(vote) = told.event else { return None };
        let BallotSubject::Draft(draft) = &vote.subject else { return None };
        let on_file = reading.state.papers.draft(draft)?;
        // A claimed veto may have changed the result since it was announced.
        let decided = super::council_did::vote_on(reading, draft)?;
        let sitting = told.sitting?;
        Some(VoteBesideHistory {
            sitting: sitting.clone(),
            vote: vote.vote,
            draft: draft.clone(),
            mover: on_file.mover.member().cloned(),
            text: on_file.text.as_ref().clone(),
            ballot: vote.roll.ballot(reading.seat),
            roll: vote.roll.clone(),
            outcome: decided.result.outcome.clone(),
            beside: beside(reading, sitting, &on_file.text),
            record: told.record,
        })
    });
    each_once(votes.collect())
}

/// A vote of history stands beside the one vote of the game that is most like it.
fn each_once(mut votes: Vec<VoteBesideHistory>) -> Vec<VoteBesideHistory> {
    let alike: Vec<_> = votes.iter().map(|vote| vote.beside.clone()).collect();
    for (place, vote) in votes.iter_mut().enumerate() {
        let Some(own) = vote.beside.clone() else { continue };
        let better = alike.iter().enumerate().any(|(other, beside)| {
            beside.as_ref().is_some_and(|beside| {
                beside.vote == own.vote
                    && (beside.alike_per_mille > own.alike_per_mille
                        || (beside.alike_per_mille == own.alike_per_mille && other < place))
            })
        });
        if better {
            vote.beside = None;
        }
    }
    votes
}

fn beside(reading: &Reading<'_>, sitting: &SittingId, text: &DraftText) -> Option<Beside> {
    let past = reading.scenario.file.past_votes().filter(|(at, _)| at.id == *sitting);
    let compared = past.filter_map(|(_, vote)| {
        let alike = alike(text, vote.draft.as_ref()?);
        Some((alike, vote))
    });
    let (alike, vote) = compared.max_by_key(|(alike, _)| *alike)?;
    (alike >= ALIKE_LEAST).then(|| Beside {
        vote: vote.id.clone(),
        ballot: ballot_of(vote, reading.seat),
        outcome: vote.outcome,
        alike_per_mille: u32::try_from(alike).unwrap_or(1000),
    })
}

/// How alike two texts are in what they do: kinds of measures with the ladder of their verbs, in per
/// mille of all that either does.
fn alike(one: &DraftText, other: &DraftText) -> usize {
    let does = |text: &DraftText| -> BTreeSet<_> {
        let measures = text.measures().into_iter();
        measures.map(|(_, verb, measure)| (measure.kind(), verb.ladder())).collect()
    };
    let (one, other) = (does(one), does(other));
    let both = one.intersection(&other).count();
    both.saturating_mul(1000).checked_div(one.union(&other).count()).unwrap_or(0)
}

fn ballot_of(vote: &HistoricalVote, member: &MemberId) -> Option<Ballot> {
    vote.roll.as_ref()?.get(member).copied()
}

pub(super) fn then(reading: &Reading<'_>) -> Vec<SittingThen> {
    let sittings = reading.sittings().filter_map(|sitting| {
        let day = reading.scenario.sitting(&sitting.id)?.date;
        let past = reading.scenario.file.past_votes().filter(|(at, _)| at.id == sitting.id);
        let votes = past.map(|(_, vote)| VoteThen {
            vote: vote.id.clone(),
            ballot: ballot_of(vote, reading.seat),
            outcome: vote.outcome,
        });
        Some(SittingThen { sitting: sitting.id.clone(), day, votes: votes.collect() })
    });
    sittings.collect()
}
