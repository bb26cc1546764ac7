//! Commands about drafts and amendments.

use serde::{Deserialize, Serialize};

use crate::amendment::AmendmentText;
use crate::draft::{ClauseEdit, DraftText};
use crate::ids::{AmendmentId, ClauseId, DraftId, ItemId, MemberId};

/// What somebody does with a draft or an amendment.
#[expect(clippy::large_enum_variant, reason = "commands are short-lived and few")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DraftCommand {
    /// Begins a draft, blank or from an outline.
    Begin {
        /// On which matter.
        item: ItemId,
        /// Its first words.
        text: DraftText,
    },
    /// Changes one thing in a draft. A change to a submitted draft is a revision by its sponsors.
    Edit {
        /// Which draft.
        draft: DraftId,
        /// The revision it was made on.
        base_rev: u32,
        /// The change.
        edit: ClauseEdit,
    },
    /// Shows a draft on one's desk to other members.
    Share {
        /// Which draft.
        draft: DraftId,
        /// To whom.
        with: Vec<MemberId>,
    },
    /// Joins the sponsors.
    Sponsor {
        /// Which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Leaves the sponsors.
    LeaveSponsors {
        /// Which draft.
        draft: DraftId,
    },
    /// Submits a draft to the Council (rule 31): from now on everybody has it.
    Submit {
        /// Which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Withdraws a draft before any vote on it (rule 35).
    Withdraw {
        /// Which draft.
        draft: DraftId,
    },
    /// Keeps a withdrawn draft before the Council, with the same place in the order (rule 35). Open to
    /// its other sponsors.
    Maintain {
        /// Which draft.
        draft: DraftId,
    },
    /// Asks that a draft of an invited State be put to the vote (rule 38).
    RequestVote {
        /// Which draft.
        draft: DraftId,
    },
    /// Submits an amendment (rules 31 and 36).
    Amend {
        /// To which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
        /// What it changes.
        text: AmendmentText,
    },
    /// Takes an amendment into one's draft.
    AcceptAmendment {
        /// Which amendment.
        amendment: AmendmentId,
    },
    /// Withdraws an amendment (rule 35).
    WithdrawAmendment {
        /// Which amendment.
        amendment: AmendmentId,
    },
    /// Asks that parts be voted on separately (rule 32).
    AskDivision {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses, together.
        clauses: Vec<ClauseId>,
    },
    /// Objects, as the original mover, to a separate vote (rule 32).
    RefuseDivision {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses.
        clauses: Vec<ClauseId>,
    },
}
