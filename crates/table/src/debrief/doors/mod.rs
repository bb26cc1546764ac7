//! Doors: other choices of the player's seat that lead elsewhere, found by playing the branch.
//!
//! A branch keeps the log up to a record, puts one act of the player's otherwise, and plays on: the
//! other seats by their delegates, the player's as it played wherever that is still possible. What a
//! branch comes to is a model's guess. It counts as a door only if the same branch without the changed
//! act does not come to it too.

mod branch;
mod guesses;
mod guesses_papers;
mod outcome;
mod script;
mod search;

pub use branch::Branch;
use council::crisis::Giver;
use council::dealings::{Call, Proposal, ProposalAnswer, WordingChange, YesOrNo};
use council::meeting::BallotSubject;
use council::state::AmendmentOnFile;
use council::{
    Ballot, Command, DraftId, EndingId, EntryId, FactId, MemberId, SittingId, TrackId, VoteId,
};
pub use outcome::{Difference, Outcome, TextThere};
pub use search::{Search, SearchStep};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a search found.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Found {
    /// Branches that were played.
    pub tried: u32,
    /// Other choices that lead elsewhere; three at most, each by another choice.
    pub doors: Vec<Door>,
    /// Where this game ends under every reading of the numbers that historians dispute. None if the
    /// scenario disputes none, or nobody has looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readings: Option<Spread>,
}

/// Another choice that leads elsewhere: a model's guess.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Door {
    /// The last record that both games share: branch after it.
    pub at: u32,
    /// At which sitting.
    pub sitting: SittingId,
    /// The one act that is otherwise.
    pub act: DoorAct,
    /// The commands of the player that it consists of, in order; none if something is left undone.
    pub commands: Vec<Command>,
    /// The record of the act of this game in whose place it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<u32>,
    /// What then is otherwise, the greatest difference first.
    pub differences: Vec<Difference>,
    /// What the branch came to.
    pub outcome: Outcome,
    /// Where the branch ends under every reading of the disputed numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub readings: Option<Spread>,
}

/// An act of the player's, put otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorAct {
    /// Another ballot.
    Ballot {
        /// At which vote.
        vote: VoteId,
        /// On what.
        subject: BallotSubject,
        /// The ballot of this game.
        was: Ballot,
        /// The other one.
        now: Ballot,
    },
    /// Another answer to a caller.
    Call {
        /// The call.
        call: Box<Call>,
        /// What was answered; `None` if it was not taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<YesOrNo>,
        /// The other answer.
        now: YesOrNo,
    },
    /// Another answer to a deal that somebody proposed.
    Deal {
        /// The proposal.
        proposal: Box<Proposal>,
        /// What was answered; `None` if nothing was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<ProposalAnswer>,
        /// The other answer.
        now: ProposalAnswer,
    },
    /// Words of one's own text that somebody asked for, given.
    Revise {
        /// Which draft.
        draft: DraftId,
        /// The changes.
        changes: Vec<WordingChange>,
        /// Who had asked, or would have been moved.
        asked_by: Vec<MemberId>,
    },
    /// An amendment to another's text that would have moved somebody, put forward.
    Amend {
        /// To which draft.
        draft: DraftId,
        /// The change.
        change: Box<WordingChange>,
        /// Whom it would have moved.
        asked_by: MemberId,
    },
    /// An amendment to one's own text, taken into it.
    TakeAmendment {
        /// Which.
        amendment: Box<AmendmentOnFile>,
    },
    /// An amendment to one's own text, left where it was.
    LeaveAmendment {
        /// Which.
        amendment: Box<AmendmentOnFile>,
    },
    /// Means that could have been pledged.
    Pledge {
        /// Out of which capability.
        capability: EntryId,
        /// Whose.
        by: Giver,
        /// How much.
        amount: u32,
    },
    /// Means that were pledged, kept at home.
    KeepAtHome {
        /// Out of which capability.
        capability: EntryId,
        /// Whose.
        by: Giver,
        /// How much was pledged.
        amount: u32,
    },
}

/// A choice to be tried: what a door is before it is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Guess {
    /// The last record that is shared.
    pub(super) at: u32,
    pub(super) sitting: SittingId,
    pub(super) act: DoorAct,
    pub(super) commands: Vec<Command>,
    /// The record of the act in whose place it stands, which is then left out.
    pub(super) instead_of: Option<u32>,
    /// How soon it is tried: the lowest first.
    pub(super) rank: u32,
}

/// Where a game ends over all readings of disputed numbers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Spread {
    /// How many readings were played.
    pub readings: u32,
    /// Under how many each ending was come to.
    pub endings: BTreeMap<EndingId, u32>,
    /// The least and greatest end of each track.
    pub tracks: BTreeMap<TrackId, (i32, i32)>,
    /// Under how many each fact holds that does not hold under all.
    pub facts: BTreeMap<FactId, u32>,
}
