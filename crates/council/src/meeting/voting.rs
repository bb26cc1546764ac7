//! A draft under vote: amendments, parts, the whole, with explanations before and after.

use serde::{Deserialize, Serialize};

use super::BallotSubject;
use crate::ids::DraftId;
use crate::vote::VoteResult;

/// A draft on its way through the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DraftVoting {
    /// Which draft.
    pub draft: DraftId,
    /// How far it is.
    pub stage: DraftVotingStage,
}

/// How far a draft is on its way through the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftVotingStage {
    /// Members may explain their votes before it; separate votes may still be asked for.
    ExplanationsBefore,
    /// The ballots are taken, in this order: amendments (rule 36), parts (rule 32), the whole.
    Ballots {
        /// What is still to be voted on, the next one first.
        to_come: Vec<BallotSubject>,
    },
    /// The result is announced; members may explain, and a veto may still be claimed.
    ExplanationsAfter {
        /// The vote on the whole; `None` if nothing was left to vote on.
        result: Option<VoteResult>,
    },
}
