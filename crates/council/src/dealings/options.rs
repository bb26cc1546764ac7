//! What is chosen for the dealings when a game is opened.

use serde::{Deserialize, Serialize};

/// How the computer delegations deal: what they tell, ask and do. It never changes the law, their
/// interests, their red lines or what a vote takes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// They tell their limit, ask for what is enough, offer help unasked.
    Forthcoming,
    /// They answer, then trade.
    #[default]
    Guarded,
    /// They take a posture and ask for more.
    Hard,
}

/// Which instructions are played.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstructionsAs {
    /// History's.
    #[default]
    AsInHistory,
    /// As they might have been, drawn by the seed: shown as invented.
    Seeded,
}

/// How long consultations are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    /// As the scenario has it.
    #[default]
    AsWritten,
    /// Two half-hours more a sitting.
    Longer,
}

/// Whether a value is the one taken where nothing is said, and so is not written.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
