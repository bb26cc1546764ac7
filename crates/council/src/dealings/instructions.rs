//! Instructions as they stand: the lines in force for one delegation.

use serde::{Deserialize, Serialize};

use super::numbers::{LATITUDE_ORDER, LATITUDE_WISH};
use crate::draft::DraftText;
use crate::ids::{LineId, VariantId};
use crate::measure::MeasureKind;
use crate::scenario::file::{LineKind, LineRank, MeasureTarget};

/// The instructions of one delegation at a sitting.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instructions {
    /// The set they belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<VariantId>,
    /// Whether they have reached the delegation.
    pub arrived: bool,
    /// The lines in force, in the order of the cable.
    #[serde(default)]
    pub lines: Vec<LineInForce>,
}

/// A line of instructions in force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineInForce {
    /// Which.
    pub line: LineId,
    /// Obtain, avoid, or may give.
    pub kind: LineKind,
    /// Order or wish, as it stands now.
    pub rank: LineRank,
    /// How much it counts, from 1 to 10, as it stands now.
    pub weight: i32,
    /// The kind of measure it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<MeasureKind>,
    /// The target of that measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<MeasureTarget>,
    /// Whether nothing bends it.
    #[serde(default)]
    pub red_line: bool,
    /// Whether it is about the member's own chair: to take it again, to stay away, or to take it when
    /// that pays.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_chair: bool,
    /// Whether it was met in this game.
    #[serde(default)]
    pub met: bool,
}

impl LineInForce {
    /// Whether a text has a paragraph of the kind this line is about, aimed where it says.
    pub fn is_touched_by(&self, text: &DraftText) -> bool {
        let Some(kind) = self.measure else { return false };
        text.measures().into_iter().any(|(_, _, measure)| {
            measure.kind() == kind
                && self.target.as_ref().is_none_or(|target| measure.is_aimed_at(target))
        })
    }
}

impl LineRank {
    /// What going against a line of this rank costs, in Latitude.
    pub const fn price(self) -> i32 {
        match self {
            Self::Order => LATITUDE_ORDER,
            Self::Wish => LATITUDE_WISH,
        }
    }
}

impl Instructions {
    /// The line, if it is in force.
    pub fn line(&self, id: &LineId) -> Option<&LineInForce> {
        self.lines.iter().find(|line| line.line == *id)
    }

    /// The lines against which it would take its chair again, each of them with its price; none before
    /// they have arrived.
    pub fn keeping_away(&self) -> impl Iterator<Item = &LineInForce> {
        let keeps_away = |line: &&LineInForce| line.own_chair && line.kind == LineKind::Avoid;
        self.lines.iter().filter(|_| self.arrived).filter(keeps_away)
    }
}
