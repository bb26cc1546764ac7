//! Deciding without a vote: the President asks whether there is any objection.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{InvitationRule, MotionKind};
use crate::actor::Actor;
use crate::ids::{DraftId, ItemId, MemberId, MotionId};
use crate::words::Words;

/// A proposal the President takes as agreed unless somebody objects. Much of the Council's business
/// is done so; one objection brings a vote, or, for a statement, the end of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Agreement {
    /// What is proposed.
    pub subject: AgreementSubject,
    /// Members who have said that they do not object.
    pub agreed: BTreeSet<MemberId>,
}

/// What the President proposes to take as agreed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementSubject {
    /// The provisional agenda (rule 9).
    Agenda {
        /// The items.
        items: Vec<ItemId>,
    },
    /// An invitation (rules 37 and 39).
    Invitation {
        /// Who is invited.
        guest: Actor,
        /// Under which rule.
        rule: InvitationRule,
    },
    /// A motion nobody opposes.
    Motion {
        /// Which motion.
        motion: MotionId,
        /// What it asks.
        kind: MotionKind,
    },
    /// A draft resolution, adopted without a vote.
    Draft {
        /// Which draft.
        draft: DraftId,
    },
    /// A statement by the President on behalf of the Council: all members must agree to it.
    Statement {
        /// Its words.
        text: Words,
    },
}

impl AgreementSubject {
    /// Whether it is a statement on behalf of the Council.
    pub fn is_statement(&self) -> bool {
        matches!(self, Self::Statement { .. })
    }
}
