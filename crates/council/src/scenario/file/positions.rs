//! What a member thinks of each kind of measure.

use serde::{Deserialize, Serialize};

use super::Text;
use crate::ids::{BodyId, EntryId, MemberId, MissionId, PartyId, SittingId, SourceId, TargetId};
use crate::measure::MeasureKind;
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
    /// A paragraph is worth `worth - slope x |grade - ideal|` to it.
    Position [EntryId] {
        /// The kind of measure.
        on: MeasureKind,
        /// Aimed at whom or what. Absent means at any.
        target: MeasureTarget,
        /// In which sittings it thinks so. Absent means in all.
        sittings: Vec<SittingId>,
        /// What the measure is worth to it at its ideal, from -60 to 60.
        worth: i64,
        /// The ladder of verbs it would use. Absent means any.
        ladder: Ladder,
        /// The grade it would choose on that ladder, from 1 to 5.
        ideal: i64,
        /// What each grade away from the ideal costs, from 0 to 20: the intensity.
        slope: i64,
        /// Whether it is a red line: such a paragraph counts -60 and nothing bends it.
        red_line: bool,
        /// Its reason, as it would give it.
        reason: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}
