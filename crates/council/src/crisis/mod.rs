//! The crisis beside the meeting: tracks, facts, measures in force, means, and what moved what.
//!
//! State and its fold are here; what follows from what is in `decide::crisis`, and the numbers are the
//! scenario's. Everything is an integer, and every change names its cause.

mod cause;
mod event;
mod fold;
mod holds;
pub mod ledger;
mod measured;
mod plan;
mod record;
mod refusal;
mod there;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use cause::{Cause, Smallest};
pub use event::{CrisisEvent, MeasureEnd, PledgeEnd};
pub use measured::{
    determinations, held, invited, is_business_alone, measured, removes_its_matter,
};
pub use plan::{
    AssemblyPlan, CapabilityPlan, CrisisPlan, EffectPlan, EndingPlan, OpeningPlan, RulePlan,
    ScalePlan, SittingCrisis, TrackPlan, TrendPlan, VariantPlan,
};
pub use record::{
    Act, CameTo, Claim, DeterminationOnRecord, Giver, IdleBecause, MeasureHeld, MeasureOnRecord,
    Moved, Pledge, PledgeState, Reaction, Stood, TextVoted,
};
pub use refusal::MeansRefusal;
use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::ids::{
    AssemblyTextId, EndingId, FactId, ItemId, MemberId, RuleId, SittingId, TrackId, VariantId,
};
use crate::vote::Ballot;

/// How the crisis stands. Everybody sees the same type folded from the events that everybody learns of:
/// without the tracks that are not shown, what moved them, and which rules were applied.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crisis {
    /// Where tracks stand, within their ends.
    pub tracks: BTreeMap<TrackId, i32>,
    /// Facts that are true.
    pub facts: BTreeSet<FactId>,
    /// The day the crisis has got to.
    pub day: Option<Date>,
    /// Measures in force, in the order in which they entered.
    pub measures: Vec<Arc<MeasureOnRecord>>,
    /// Determinations made, in order.
    pub determinations: Vec<DeterminationOnRecord>,
    /// Means pledged and not taken back.
    pub pledges: Vec<Pledge>,
    /// What members did without the Council, in order.
    pub acts: Vec<Act>,
    /// What each sitting came to that is over, was told, or lies before the game.
    pub came_to: BTreeMap<SittingId, Arc<CameTo>>,
    /// The sitting that came to something last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<SittingId>,
    /// How the crisis stood after each sitting of this game but the latest.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub stood: BTreeMap<SittingId, Arc<Stood>>,
    /// How members voted on the last text adopted.
    pub last_adopted: Option<BTreeMap<MemberId, Ballot>>,
    /// Matters the Council took off its list (rule 11).
    pub dropped: BTreeSet<ItemId>,
    /// Whether the Council called the General Assembly into session.
    pub assembly_called: bool,
    /// What the General Assembly has recommended.
    pub recommended: BTreeSet<AssemblyTextId>,
    /// Rules that have been applied, with how often.
    pub applied: BTreeMap<RuleId, u32>,
    /// The variant in which the sitting is held, if not as history had it.
    pub variant: Option<VariantId>,
    /// What moved each track, in order.
    pub moved: BTreeMap<TrackId, Vec<Arc<Moved>>>,
    /// How the game ended.
    pub ending: Option<EndingId>,
    /// Measures that have entered so far.
    pub measures_entered: u32,
    /// Pledges made so far.
    pub pledges_made: u32,
}

impl Crisis {
    /// Whether there is nothing in it: no crisis, or none yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
