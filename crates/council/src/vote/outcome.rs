//! What came of a vote.

use serde::{Deserialize, Serialize};

use crate::ids::MemberId;

/// What came of a vote. "Not adopted" is two outcomes, not one: a negative vote of a permanent member
/// is a veto only where the majority was there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The majority was there and no veto stood in its way.
    Adopted,
    /// Not adopted for lack of affirmative votes, whoever voted against.
    TooFewVotes {
        /// Votes missing, at least 1.
        short_by: u16,
    },
    /// Not adopted under a rule of unanimity: somebody represented did not agree.
    NotUnanimous {
        /// Those who voted against, by id.
        against: Vec<MemberId>,
    },
    /// Not adopted owing to the negative vote of a permanent member.
    Vetoed {
        /// Those whose negative votes prevented it, by id; never empty.
        by: Vec<MemberId>,
    },
    /// The question before the Council is procedural.
    FoundProcedural {
        /// Vetoers whose opposition the President's ruling set aside; empty if there was none.
        despite: Vec<MemberId>,
    },
    /// The question before the Council is not procedural.
    FoundSubstantive {
        /// Vetoers whose negative votes decided it; empty if the majority was missing anyway.
        by: Vec<MemberId>,
    },
    /// The President's ruling stands (rule 30).
    RulingStands,
    /// The President's ruling is overruled (rule 30).
    RulingOverruled,
}

impl Outcome {
    /// Whether the proposal put to the vote is carried.
    pub fn is_adopted(&self) -> bool {
        matches!(self, Self::Adopted)
    }

    /// Those whose negative votes decided it as a veto, by id; empty if none did.
    pub fn vetoed_by(&self) -> &[MemberId] {
        match self {
            Self::Vetoed { by } | Self::FoundSubstantive { by } => by,
            Self::Adopted
            | Self::TooFewVotes { .. }
            | Self::NotUnanimous { .. }
            | Self::FoundProcedural { .. }
            | Self::RulingStands
            | Self::RulingOverruled => &[],
        }
    }
}
