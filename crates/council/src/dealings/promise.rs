//! Promises: what one delegation can undertake to do, typed, so that the log shows whether it did.

use serde::{Deserialize, Serialize};

use super::numbers::{
    PROMISES_MAX, WORD_DEED_FIRST, WORD_START, WORTH_GREAT, WORTH_MAX, WORTH_MIDDLE, WORTH_SMALL,
};
use super::price::WordingChange;
use crate::actor::Actor;
use crate::ids::{ClauseId, DraftId, OutlineId, PressureId};
use crate::measure::MeasureKind;
use crate::scenario::file::MeansKind;
use crate::vote::Ballot;

/// What a delegation undertakes to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Promise {
    /// To vote so on a draft as a whole.
    VoteSo {
        /// Which draft.
        draft: DraftId,
        /// How.
        ballot: Ballot,
    },
    /// Not to veto a draft.
    NotVeto {
        /// Which.
        draft: DraftId,
    },
    /// To join a draft's sponsors before it is voted on.
    Sponsor {
        /// Which.
        draft: DraftId,
    },
    /// To vote for a paragraph.
    SupportParagraph {
        /// Of which draft.
        draft: DraftId,
        /// Which.
        clause: ClauseId,
    },
    /// To vote against a paragraph.
    OpposeParagraph {
        /// Of which draft.
        draft: DraftId,
        /// Which.
        clause: ClauseId,
    },
    /// To revise one's draft so, before it is voted on.
    Revise {
        /// Which draft.
        draft: DraftId,
        /// How: all of it.
        changes: Vec<WordingChange>,
    },
    /// To submit a text in this sitting.
    Table {
        /// Which.
        text: Tabled,
    },
    /// To withdraw one's draft before it is voted on.
    Withdraw {
        /// Which.
        draft: DraftId,
    },
    /// To be for inviting somebody, if it comes to it.
    Invite {
        /// Whom.
        guest: Actor,
    },
    /// To pledge means in the aftermath of this sitting, if a text is adopted.
    Pledge {
        /// What.
        means: MeansKind,
        /// How much, in the unit of the scenario.
        at_least: u32,
    },
    /// To do something at the next sitting, if it comes to it.
    NextSitting {
        /// What.
        deed: NextDeed,
    },
}

/// A text to be submitted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tabled {
    /// A draft on one's desk.
    Draft(DraftId),
    /// One of the sitting's outlines.
    Outline(OutlineId),
}

/// Something to be done at the next sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NextDeed {
    /// To vote for the first text with such a measure.
    VoteFor {
        /// Which kind.
        kind: MeasureKind,
    },
    /// To sponsor a text with such a measure that comes to the vote.
    Sponsor {
        /// Which kind.
        kind: MeasureKind,
    },
    /// To pledge means, if a text is adopted.
    Pledge {
        /// What.
        means: MeansKind,
        /// How much.
        at_least: u32,
    },
}

impl Promise {
    /// The draft it is about.
    pub fn draft(&self) -> Option<&DraftId> {
        match self {
            Self::VoteSo { draft, .. }
            | Self::NotVeto { draft }
            | Self::Sponsor { draft }
            | Self::SupportParagraph { draft, .. }
            | Self::OpposeParagraph { draft, .. }
            | Self::Revise { draft, .. }
            | Self::Table { text: Tabled::Draft(draft) }
            | Self::Withdraw { draft } => Some(draft),
            Self::Table { text: Tabled::Outline(_) }
            | Self::Invite { .. }
            | Self::Pledge { .. }
            | Self::NextSitting { .. } => None,
        }
    }

    /// The changes of wording it promises, in which draft.
    pub fn revision(&self) -> Option<(&DraftId, &[WordingChange])> {
        if let Self::Revise { draft, changes } = self { Some((draft, changes)) } else { None }
    }

    /// The draft for which it promises a vote, by ballot or by name.
    pub fn vote_for(&self) -> Option<&DraftId> {
        if let Self::VoteSo { draft, ballot: Ballot::For } | Self::Sponsor { draft } = self {
            Some(draft)
        } else {
            None
        }
    }

    /// What it is worth to the one who gets it when its maker's Word is this: 4, 7 or 10 by its kind,
    /// times Word / 6, at most 10; nothing where Word is so low that the deed comes first.
    pub fn worth(&self, word: i32) -> i32 {
        if word <= WORD_DEED_FIRST {
            return 0;
        }
        let kind = match self {
            Self::VoteSo { .. } | Self::NotVeto { .. } => WORTH_GREAT,
            Self::Sponsor { .. }
            | Self::Revise { .. }
            | Self::Table { .. }
            | Self::Withdraw { .. }
            | Self::Pledge { .. } => WORTH_MIDDLE,
            Self::SupportParagraph { .. }
            | Self::OpposeParagraph { .. }
            | Self::Invite { .. }
            | Self::NextSitting { .. } => WORTH_SMALL,
        };
        (kind.saturating_mul(word)).div_euclid(WORD_START).min(WORTH_MAX)
    }

    /// Whether one of the two makes the other needless or impossible.
    pub(crate) fn clashes_or_equals(&self, other: &Self) -> bool {
        self == other || self.contradicts(other)
    }

    /// Whether no delegation can keep both, whatever comes.
    pub fn contradicts(&self, other: &Self) -> bool {
        if let (Some(one), Some(another)) = (self.draft(), other.draft())
            && one != another
        {
            return false;
        }
        clash(self, other) || clash(other, self)
    }
}

/// Whether the first stands in the way of the second, on the same draft.
fn clash(one: &Promise, other: &Promise) -> bool {
    match (one, other) {
        (Promise::VoteSo { ballot, .. }, Promise::VoteSo { ballot: another, .. }) => {
            ballot != another
        }
        (Promise::VoteSo { ballot, .. }, Promise::NotVeto { .. }) => *ballot == Ballot::Against,
        (Promise::VoteSo { ballot, .. }, Promise::Sponsor { .. }) => *ballot != Ballot::For,
        (
            Promise::SupportParagraph { clause, .. },
            Promise::OpposeParagraph { clause: another, .. },
        ) => clause == another,
        (Promise::Table { text: Tabled::Draft(_) }, Promise::Withdraw { .. }) => true,
        _ => false,
    }
}

/// What two delegations exchange.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deal {
    /// What the one who proposes undertakes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Promise>,
    /// What it asks the other to undertake.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<Promise>,
    /// Pressure it brings, where the scenario has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pressure: Option<PressureId>,
}

impl Deal {
    /// Whether something is offered or asked, and not too much.
    pub fn is_one(&self) -> bool {
        let (offered, asked) = (self.offered.len(), self.asked.len());
        offered + asked > 0 && offered <= PROMISES_MAX && asked <= PROMISES_MAX
    }

    /// The same deal as the other side would put it.
    #[must_use]
    pub fn turned(&self) -> Self {
        Self { offered: self.asked.clone(), asked: self.offered.clone(), pressure: None }
    }
}
