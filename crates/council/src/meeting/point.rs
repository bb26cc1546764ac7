//! Points of order and the President's rulings (rule 30).

use serde::{Deserialize, Serialize};

use crate::ids::{DraftId, MemberId};
use crate::vote::Nature;

/// A point of order: what the President is asked to rule on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointOfOrder {
    /// The speaker is out of order.
    SpeakerOutOfOrder,
    /// The credentials of a member's representative are challenged (rule 17): it keeps its rights until
    /// the Council has decided.
    Credentials {
        /// Whose.
        member: MemberId,
    },
    /// A draft is, or is not, a matter of procedure (Article 27).
    Nature {
        /// Which draft.
        draft: DraftId,
        /// What the member holds it to be.
        claim: Nature,
    },
    /// A member is party to the dispute and shall abstain (the proviso of Article 27(3)).
    PartyShallAbstain {
        /// Which member.
        member: MemberId,
        /// On which draft.
        draft: DraftId,
    },
}

/// A point of order that waits for a ruling.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PendingPoint {
    /// Who raised it.
    pub by: MemberId,
    /// The point.
    pub point: PointOfOrder,
}

/// A ruling of the President. It stands unless the Council overrules it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ruling {
    /// The point ruled on.
    pub point: PointOfOrder,
    /// Who ruled.
    pub president: MemberId,
    /// How.
    pub finding: Finding,
}

/// How a point of order is decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finding {
    /// The point is well taken.
    Sustained,
    /// It is not.
    Rejected,
}

impl Finding {
    /// What an overruled finding becomes.
    #[must_use]
    pub fn reversed(self) -> Self {
        match self {
            Self::Sustained => Self::Rejected,
            Self::Rejected => Self::Sustained,
        }
    }
}
