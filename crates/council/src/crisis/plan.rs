//! What the engine takes from a scenario for its crisis. Read by `decide` alone.

use std::collections::{BTreeMap, BTreeSet};

use super::{CameTo, DeterminationOnRecord, Giver, MeasureOnRecord};
use crate::date::Date;
use crate::ids::{
    ArcId, AssemblyTextId, DispatchId, EndingId, EntryId, FactId, MemberId, RuleId, SittingId,
    TrackId, TrendId, VariantId,
};
use crate::measure::MeasureKind;
use crate::programme::PaperPlan;
use crate::scenario::file::{Better, Condition, Heeded, MeansKind, MeasureTarget, Pace};
use crate::vote::Ballot;

/// A scenario's crisis, every coefficient being settled.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CrisisPlan {
    /// The tracks.
    pub tracks: BTreeMap<TrackId, TrackPlan>,
    /// Facts that are true when the crisis begins.
    pub facts: BTreeSet<FactId>,
    /// What moves by itself.
    pub trends: Vec<TrendPlan>,
    /// What follows from what, in the order in which it is applied.
    pub rules: Vec<RulePlan>,
    /// What the General Assembly may recommend.
    pub assembly: Vec<AssemblyPlan>,
    /// What members and others can give.
    pub capabilities: Vec<CapabilityPlan>,
    /// The short games, with their sittings.
    pub arcs: BTreeMap<ArcId, Vec<SittingId>>,
    /// How a game can end, in the order in which endings are tried.
    pub endings: Vec<EndingPlan>,
    /// What each sitting has of the crisis.
    pub sittings: BTreeMap<SittingId, SittingCrisis>,
}

/// A track.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TrackPlan {
    /// Its least value.
    pub minimum: i32,
    /// Its greatest value.
    pub maximum: i32,
    /// Where it stands when the crisis begins.
    pub start: i32,
    /// Whether players see it.
    pub shown: bool,
    /// Which end is the better one for the people concerned.
    pub better: Better,
}

/// A trend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TrendPlan {
    /// Which.
    pub id: TrendId,
    /// What it moves.
    pub track: TrackId,
    /// By how much.
    pub by: i32,
    /// How often.
    pub each: Pace,
    /// While this holds.
    pub when: Option<Condition>,
}

/// A rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RulePlan {
    /// Which.
    pub id: RuleId,
    /// If this holds.
    pub when: Condition,
    /// Whether it is applied once at most.
    pub once: bool,
    /// What it changes.
    pub effects: Vec<EffectPlan>,
}

/// One change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum EffectPlan {
    /// A track moves.
    Track {
        /// Which.
        track: TrackId,
        /// By how much, all means being there.
        by: i32,
        /// What has to be there for that.
        scaled_by: Vec<ScalePlan>,
    },
    /// A fact becomes true.
    Set(FactId),
    /// A fact becomes false.
    Clear(FactId),
    /// It becomes known what came of what a measure asks.
    Comply {
        /// The kind of measure; any if absent.
        kind: Option<MeasureKind>,
        /// Naming whom or what.
        target: Option<MeasureTarget>,
        /// What came of it.
        is: Heeded,
    },
}

/// Means that a whole effect needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScalePlan {
    /// The means.
    pub means: MeansKind,
    /// How much of it gives the whole effect; at least 1.
    pub needed: u32,
}

/// What the Assembly may recommend.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AssemblyPlan {
    /// Which text.
    pub id: AssemblyTextId,
    /// In the first aftermath in which this holds.
    pub when: Condition,
}

/// What somebody can give.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CapabilityPlan {
    /// Who.
    pub by: Giver,
    /// Which of its capabilities.
    pub id: EntryId,
    /// What it consists of.
    pub means: MeansKind,
    /// How much of it at most.
    pub amount: u32,
    /// How much of it at most at each sitting, where that is another amount.
    pub at_sittings: BTreeMap<SittingId, u32>,
    /// Days from the pledge until it is there.
    pub delay_days: u32,
    /// What somebody else must give with it.
    pub lacks: BTreeSet<MeansKind>,
    /// In which sittings it is on offer; in all if empty.
    pub sittings: Vec<SittingId>,
    /// What must hold before it is given; `None`: nothing for a member at the table, for others that
    /// the sitting adopted something.
    pub offers_when: Option<Condition>,
    /// What must hold for others to take it up; `None`: nothing.
    pub taken_up_when: Option<Condition>,
    /// What makes it leave again.
    pub leaves_when: Option<Condition>,
    /// At which sitting a member gave it in history; for others it follows from what was adopted.
    pub given_at: Option<SittingId>,
}

impl CapabilityPlan {
    /// How much of it there is at most at a sitting.
    pub fn amount_at(&self, sitting: &SittingId) -> u32 {
        self.at_sittings.get(sitting).copied().unwrap_or(self.amount)
    }

    /// Whether it can be given at a sitting, as the crisis stands.
    pub fn is_on_offer(&self, sitting: &SittingId, crisis: &super::Crisis) -> bool {
        (self.sittings.is_empty() || self.sittings.contains(sitting))
            && self.offers_when.as_ref().is_none_or(|when| when.holds(crisis))
    }
}

/// A way a game can end.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EndingPlan {
    /// Which.
    pub id: EndingId,
    /// Arcs that can end so; none for the full game.
    pub arcs: Vec<ArcId>,
    /// When it holds; `None`: whenever no other does.
    pub when: Option<Condition>,
    /// Whether the game is over as soon as it holds, whatever sittings are left.
    pub at_once: bool,
}

/// What a sitting has of the crisis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SittingCrisis {
    /// The day to which its aftermath reaches.
    pub until: Date,
    /// When it makes sense; `None`: always.
    pub entry: Option<Condition>,
    /// What takes its place otherwise.
    pub variants: Vec<VariantPlan>,
    /// How the crisis stands for a game that begins here.
    pub opening: OpeningPlan,
    /// What history's sitting came to, for games that begin later.
    pub in_history: CameTo,
    /// Papers that come by what happens.
    pub papers: Vec<(PaperPlan, Condition)>,
    /// Papers that come when the vote has been taken.
    pub after_vote: Vec<PaperPlan>,
}

/// What takes a sitting's place, or changes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantPlan {
    /// Which.
    pub id: VariantId,
    /// When it applies.
    pub when: Condition,
    /// Whether the sitting is told instead of played.
    pub told_only: bool,
    /// Papers that then do not come.
    pub without: Vec<DispatchId>,
    /// Papers that come in their place, by the beat.
    pub papers: Vec<PaperPlan>,
    /// Papers that come in their place by what happens.
    pub on_condition: Vec<(PaperPlan, Condition)>,
    /// Papers that come in their place when the vote has been taken.
    pub after_vote: Vec<PaperPlan>,
}

/// How the crisis stands for a game that begins at a sitting, as history had it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OpeningPlan {
    /// Where every track stands.
    pub tracks: BTreeMap<TrackId, i32>,
    /// Facts that are true.
    pub facts: BTreeSet<FactId>,
    /// Measures in force.
    pub measures: Vec<MeasureOnRecord>,
    /// Determinations made.
    pub determinations: Vec<DeterminationOnRecord>,
    /// How members voted on the last text adopted.
    pub last_adopted: Option<BTreeMap<MemberId, Ballot>>,
    /// What the sittings before came to.
    pub came_to: BTreeMap<SittingId, CameTo>,
}
