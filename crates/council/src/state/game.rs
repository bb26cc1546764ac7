//! The game itself: what it is played from and under which rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::dealings::options::is_default;
use crate::dealings::{InstructionsAs, Length, Manner};
use crate::ids::{MemberId, ScenarioId, SittingId, VariantId};
use crate::level::Level;
use crate::rulebook::Rulebook;

/// The version of the engine's rules, raised whenever the same commands could end otherwise.
pub const RULES_VERSION: u32 = 3;

/// What a game is played from. The first event of every log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Game {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Hash of the edition it began with, and keeps.
    pub scenario_hash: String,
    /// The rules of decision.
    pub rulebook: Rulebook,
    /// The seed of every chance in it, as a string because JavaScript has no 64-bit integers.
    pub seed: Seed,
    /// The engine's rules at its beginning.
    pub rules_version: u32,
    /// The sittings it is played over, in order: an arc, one lesson or all.
    pub course: Vec<SittingId>,
    /// The level of procedure it begins with.
    pub level: Level,
    /// Where it branches off another game, if it is a "what if".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// How the computer delegations deal.
    #[serde(default, skip_serializing_if = "is_default")]
    pub manner: Manner,
    /// Which instructions are played.
    #[serde(default, skip_serializing_if = "is_default")]
    pub instructions: InstructionsAs,
    /// How long consultations are.
    #[serde(default, skip_serializing_if = "is_default")]
    pub length: Length,
    /// Which set of instructions each member has. Its own business: the public view leaves it out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub variants: BTreeMap<MemberId, VariantId>,
}

/// The seed of every chance in a game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seed(pub String);

/// The game and record a "what if" branches off.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    /// The parent game's name.
    pub parent: String,
    /// The last record they share.
    pub seq: u32,
}
