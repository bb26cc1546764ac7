//! A ballot being taken: all members together, nobody seeing another's hand before the count.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{InvitationRule, MotionKind, PointOfOrder};
use crate::actor::Actor;
use crate::ids::{AmendmentId, ClauseId, DraftId, ItemId, MemberId, MotionId, VoteId};
use crate::vote::{Question, Roll};

/// A vote that is open. Its `cast` is secret until the ballots are revealed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OpenBallot {
    /// Which vote.
    pub vote: VoteId,
    /// What is voted on.
    pub subject: BallotSubject,
    /// How the law sees it.
    pub question: Question,
    /// Members at the table, who may vote.
    pub voters: BTreeSet<MemberId>,
    /// Members not at the table, recorded as absent.
    pub absent: BTreeSet<MemberId>,
    /// Ballots so far.
    pub cast: Roll,
}

/// What is voted on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotSubject {
    /// A draft as a whole.
    Draft(DraftId),
    /// An amendment to a draft (rule 36).
    Amendment(AmendmentId),
    /// Parts of a draft (rule 32).
    Parts {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses, together.
        clauses: Vec<ClauseId>,
    },
    /// One item of the provisional agenda (rule 9).
    AgendaItem(ItemId),
    /// An invitation somebody objected to (rules 37 and 39).
    Invitation {
        /// Who would be invited.
        guest: Actor,
        /// Under which rule.
        rule: InvitationRule,
    },
    /// A motion (rule 33 and others).
    Motion {
        /// Which motion.
        motion: MotionId,
        /// What it asks.
        kind: MotionKind,
    },
    /// Whether a draft is a matter of procedure: the preliminary question.
    Nature {
        /// Of which draft.
        draft: DraftId,
    },
    /// A challenged ruling (rule 30).
    Ruling {
        /// The point ruled on.
        point: PointOfOrder,
    },
    /// A point of order the President put to the Council instead of ruling, such as credentials
    /// (rule 17).
    Point {
        /// The point.
        point: PointOfOrder,
    },
}
