//! Causes: what moved the crisis, as data. The sentence stands in the scenario.

use serde::{Deserialize, Serialize};

use crate::ids::{RuleId, SittingId, TrendId};
use crate::scenario::file::MeansKind;

/// Why something changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// A rule of the crisis.
    Rule {
        /// Which.
        rule: RuleId,
        /// The means of which there was least for the whole effect, where the effect was scaled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        smallest: Option<Smallest>,
    },
    /// A trend: what moves by itself.
    Trend(TrendId),
    /// So it stood in history when a game that begins here begins.
    Opening(SittingId),
}

/// The means that decided how much of an effect there was.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Smallest {
    /// Which means.
    pub means: MeansKind,
    /// How much of it was there.
    pub there: u32,
    /// How much gives the whole effect.
    pub needed: u32,
}
