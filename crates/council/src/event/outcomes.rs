//! How meetings, items, motions and amendments came out.

use serde::{Deserialize, Serialize};

/// Why a meeting was closed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// Nobody wished to speak and nothing was pending.
    BusinessDone,
    /// The agenda was not adopted.
    NoAgenda,
    /// The Council adjourned (rule 33, 2).
    Adjourned,
    /// The Council adjourned to a certain day (rule 33, 3).
    AdjournedTo {
        /// Which day.
        date: crate::date::Date,
    },
    /// The hour: the meeting's beats were spent.
    Late,
    /// The teacher or the game moved on.
    MovedOn,
}

/// Whether an item was taken into the agenda.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inclusion {
    /// It was.
    Included,
    /// It was not.
    LeftOut,
}

/// How a motion or an amendment was decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MotionDecision {
    /// Carried.
    Carried,
    /// Not carried.
    NotCarried,
}
