//! What the crisis remembers: measures in force, pledges, acts without the Council, what sittings came to.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Cause;
use crate::actor::Actor;
use crate::date::Date;
use crate::ids::{
    ActId, ContributorId, EntryId, FactId, InForceId, ItemId, MemberId, PledgeId, SittingId,
    TrackId,
};
use crate::measure::{Finding, Measure, MeasureKind};
use crate::scenario::file::{Heeded, MeansKind};
use crate::verb::Verb;
use crate::vocabulary::vocabulary;
use crate::vote::Ballot;

/// A measure that the Council adopted and that is neither lifted nor run out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureOnRecord {
    /// Counted as measures enter.
    pub id: InForceId,
    /// The resolution's number.
    pub resolution: u32,
    /// The sitting at which it was adopted.
    pub sitting: SittingId,
    /// On which matter.
    pub item: ItemId,
    /// What the Council does with it.
    pub verb: Verb,
    /// What kind of measure it is.
    pub kind: MeasureKind,
    /// The measure, word for word.
    pub measure: Measure,
    /// Every name and word its parameters hold: whom it names, what it is aimed at, which choices it
    /// makes.
    pub says: BTreeSet<String>,
    /// The day until which somebody is to do something, if it sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// The day on which it ends by itself, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
    /// What became of what it asks; `None` if it asks nothing of anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance: Option<Heeded>,
}

/// A determination under Article 39, remembered on its matter.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeterminationOnRecord {
    /// On which matter.
    pub item: ItemId,
    /// What was found.
    pub finding: Finding,
    /// In which resolution.
    pub resolution: u32,
}

/// Whoever gives means: a member, or a contributor outside the Council whom the game plays.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Giver {
    /// A member of the Council.
    Member(MemberId),
    /// A contributor outside it.
    Contributor(ContributorId),
}

/// Means that somebody has promised and not taken back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pledge {
    /// Which pledge.
    pub id: PledgeId,
    /// Whose.
    pub by: Giver,
    /// Out of which of its capabilities.
    pub capability: EntryId,
    /// At which sitting it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<SittingId>,
    /// What it consists of.
    pub means: MeansKind,
    /// How much.
    pub amount: u32,
    /// The day from which it can be there.
    pub there_on: Date,
    /// What somebody else must give with it.
    pub lacks: BTreeSet<MeansKind>,
    /// Whether it is there, or why not yet.
    pub state: PledgeState,
}

/// Whether means are there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PledgeState {
    /// Promised; no aftermath has passed over it.
    Promised,
    /// There, with whatever it needs.
    There,
    /// Idle.
    Idle(IdleBecause),
}

/// Why means that were promised do nothing yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdleBecause {
    /// They are on their way until that day.
    OnTheWay(Date),
    /// Nobody else gives what they need.
    Lacking(MeansKind),
    /// They were offered, and nobody takes them up.
    NotTakenUp,
}

vocabulary! {
    /// With what claim a member acts without the Council.
    Claim {
        /// Self-defence, alone or with others (Article 51).
        SelfDefence = "self_defence",
        /// What the Council adopted before.
        EarlierResolutions = "earlier_resolutions",
        /// Need of people who cannot wait.
        HumanitarianNeed = "humanitarian_need",
        /// None: it says what it does and no more.
        NoClaim = "none",
    }
}

vocabulary! {
    /// How a member takes what another did without the Council.
    Reaction {
        /// It says that this was right.
        Accept = "accept",
        /// It lets it pass, and says so.
        Tolerate = "tolerate",
        /// It says that this was wrong.
        Reject = "reject",
    }
}

/// What a member did without the Council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Which act.
    pub id: ActId,
    /// Who acts.
    pub by: MemberId,
    /// With which of its capabilities.
    pub capability: EntryId,
    /// What it consists of.
    pub means: MeansKind,
    /// With what claim.
    pub claim: Claim,
    /// At which sitting.
    pub sitting: SittingId,
    /// How others took it, on the record.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reactions: BTreeMap<MemberId, Reaction>,
}

/// What a sitting came to.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CameTo {
    /// Resolutions adopted, by number.
    pub adopted: Vec<u32>,
    /// Drafts that fell to a veto.
    pub vetoed: u32,
    /// Drafts that had too few votes.
    pub short: u32,
    /// Whether the Council called the Assembly into session.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub assembly_called: bool,
    /// Matters that came off its list.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub dropped: BTreeSet<ItemId>,
    /// How members voted on the last text adopted at this sitting, if one was voted on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_roll: Option<BTreeMap<MemberId, Ballot>>,
    /// Texts of substance put to the vote, adopted or not, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub voted: Vec<TextVoted>,
    /// Whoever the Council invited to its table, by a text or by a motion carried.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub invited: BTreeSet<Actor>,
    /// Guests who spoke.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub heard: BTreeSet<Actor>,
    /// Members who were not at the table when the meeting ended.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub away: BTreeSet<MemberId>,
}

/// A text of substance that was put to the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextVoted {
    /// The resolution it became, if it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<u32>,
    /// What it held.
    pub holds: Vec<MeasureHeld>,
    /// Who voted how.
    pub roll: BTreeMap<MemberId, Ballot>,
}

/// A measure of a text, as conditions ask for it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureHeld {
    /// What kind it is.
    pub kind: MeasureKind,
    /// Every name and word its parameters hold.
    pub says: BTreeSet<String>,
}

/// How the crisis stood when a sitting's aftermath was over.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stood {
    /// Where tracks stood.
    pub tracks: BTreeMap<TrackId, i32>,
    /// Facts that were true.
    pub facts: BTreeSet<FactId>,
}

impl CameTo {
    /// Whether a draft was put to the vote.
    pub fn had_a_vote(&self) -> bool {
        !self.adopted.is_empty() || self.vetoed > 0 || self.short > 0
    }
}

/// Where a track stood and what moved it: for the chain of causes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// After which sitting or within which.
    pub sitting: SittingId,
    /// From where.
    pub from: i32,
    /// To where.
    pub to: i32,
    /// Why.
    pub cause: Cause,
}
