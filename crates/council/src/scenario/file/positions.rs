//! What a member thinks of each kind of measure.

use serde::{Deserialize, Serialize};

use super::{Condition, Text};
use crate::ids::{BodyId, EntryId, MemberId, MissionId, PartyId, SittingId, SourceId, TargetId};
use crate::measure::{Aspect, MeasureKind};
use crate::verb::Ladder;

/// At whom or what a measure is aimed: `{"target": "the-strait"}`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MeasureTarget {
    /// A member.
    Member(MemberId),
    /// A party.
    Party(PartyId),
    /// A body.
    Body(BodyId),
    /// A mission.
    Mission(MissionId),
    /// A place, line, good or group.
    Target(TargetId),
}

authored! {
    /// What a member thinks of one kind of measure: single-peaked, so that no word pleases everyone.
    /// A paragraph is worth `worth - slope x |grade - ideal|` to it, and less by what its parameters
    /// cost. One position counts for a paragraph: the one whose target it names before one for any
    /// target, then one on its ladder or on any before one on another, then one with a `when`; of
    /// two that are left the lower.
    Position [EntryId] {
        /// The kind of measure.
        on: MeasureKind,
        /// Aimed at whom or what. Absent means at any.
        target: MeasureTarget,
        /// While the crisis stands so. Absent means always.
        when: Condition,
        /// In which sittings it thinks so. Absent means in all. A state of the crisis (`when`) says
        /// more: a game may come to a sitting by another road.
        sittings: Vec<SittingId>,
        /// What the measure is worth to it at its ideal, from -60 to 60.
        worth: i64,
        /// The ladder of verbs it would use. Absent means any. A verb of another ladder is measured
        /// against it only where no other position will do.
        ladder: Ladder,
        /// The grade it would choose on that ladder, from 1 to 5.
        ideal: i64,
        /// What each grade away from the ideal costs, from 0 to 20: the intensity.
        slope: i64,
        /// What it thinks of the parameters: how far, how long, who watches.
        parameters: Vec<PositionParameter>,
        /// Whether its public record does not show it: others then do not reckon with it.
        kept_private: bool,
        /// Whether it is a red line: such a paragraph counts -60 and nothing bends it.
        red_line: bool,
        /// Its reason, as it would give it.
        reason: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// What a member thinks of one parameter of a measure. It is never a gain: each grade away from the
    /// ideal costs.
    PositionParameter [EntryId] {
        /// Which parameter.
        aspect: Aspect,
        /// The grade it would choose, from 1 to 5.
        ideal: i64,
        /// What each grade away from the ideal costs, from 0 to 20.
        slope: i64,
    }
}

authored! {
    /// What the state of the crisis adds, for a member, to any text of substance: what it would have
    /// the Council do anything, or nothing, for.
    Situation [EntryId] {
        /// While the crisis stands so.
        when: Condition,
        /// What it adds to a text's value, from -30 to 30.
        worth: i64,
        /// Why, as it would say it.
        text: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}
