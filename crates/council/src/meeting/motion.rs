//! Motions, with the order of rule 33 as one table.

use serde::{Deserialize, Serialize};

use super::InvitationRule;
use crate::actor::Actor;
use crate::date::Date;
use crate::ids::{BodyId, DraftId, ItemId, MemberId, MotionId};

/// A motion made and not yet decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Motion {
    /// Which motion.
    pub id: MotionId,
    /// Who moved it. No seconder is needed (rule 34).
    pub mover: MemberId,
    /// What it asks.
    pub kind: MotionKind,
}

/// What a motion asks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MotionKind {
    /// To suspend the meeting (rule 33, 1).
    Suspend,
    /// To adjourn the meeting (rule 33, 2).
    Adjourn,
    /// To adjourn the meeting to a certain day (rule 33, 3).
    AdjournTo {
        /// Which day.
        date: Date,
    },
    /// To refer a draft to a committee, to the Secretary-General or to a rapporteur (rule 33, 4).
    Refer {
        /// What is referred.
        draft: DraftId,
        /// To whom.
        to: BodyId,
    },
    /// To postpone discussion of a draft (rule 33, 5).
    Postpone {
        /// What is postponed.
        draft: DraftId,
    },
    /// To vote on a draft before those submitted earlier (rule 32: unless the Council decides
    /// otherwise).
    VoteFirst {
        /// Which draft.
        draft: DraftId,
    },
    /// To include an item in the agenda (rules 6 to 9).
    Include {
        /// Which item.
        item: ItemId,
    },
    /// To remove an item from the list of matters of which the Council is seized (rule 11), as
    /// resolution 90 (1951) did.
    Remove {
        /// Which item.
        item: ItemId,
    },
    /// To invite a party or person (rules 37 and 39).
    Invite {
        /// Who.
        guest: Actor,
        /// Under which rule.
        rule: InvitationRule,
    },
    /// To meet in private (rule 48), as on 13 February 1991.
    MeetInPrivate,
    /// To meet in public again (rule 48).
    MeetInPublic,
    /// To call a special session of the General Assembly (Article 20).
    CallSpecialSession,
    /// To call an emergency special session of the General Assembly (resolution 377 A (V)).
    CallEmergencySpecialSession,
}

/// How a kind of motion is treated.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MotionRule {
    /// Place in the order of rule 33, 1 first; motions that rule does not name come last.
    pub precedence: u8,
    /// Whether members may speak to it. Suspension and simple adjournment are decided without debate
    /// (rule 33).
    pub debate: MotionDebate,
}

/// Whether members may speak to a motion.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MotionDebate {
    /// Decided at once.
    None,
    /// Put before the list of speakers is gone through: who is to be heard is settled before anybody is.
    Preliminary,
    /// Speakers on the list are heard first.
    Open,
}

impl MotionKind {
    /// How this kind of motion is treated. All of them are questions of procedure (Article 27(2)).
    pub fn rule(&self) -> MotionRule {
        let (precedence, debate) = match self {
            Self::Suspend => (1, MotionDebate::None),
            Self::Adjourn => (2, MotionDebate::None),
            Self::AdjournTo { .. } => (3, MotionDebate::Open),
            Self::Refer { .. } => (4, MotionDebate::Open),
            Self::Postpone { .. } => (5, MotionDebate::Open),
            // Rule 33, 6 is the introduction of an amendment, which is submitted and needs no motion.
            Self::VoteFirst { .. }
            | Self::Include { .. }
            | Self::Remove { .. }
            | Self::MeetInPrivate
            | Self::MeetInPublic
            | Self::CallSpecialSession
            | Self::CallEmergencySpecialSession => (7, MotionDebate::Open),
            Self::Invite { .. } => (7, MotionDebate::Preliminary),
        };
        MotionRule { precedence, debate }
    }
}
