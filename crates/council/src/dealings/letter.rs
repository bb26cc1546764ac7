//! Letters home: a delegation asks its capital to change one line of its instructions.

use serde::{Deserialize, Serialize};

use super::undertaking::HalfHour;
use crate::ids::{DispatchId, LetterId, LineId, MemberId};

/// A letter home.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    /// Its name.
    pub id: LetterId,
    /// Whose.
    pub by: MemberId,
    /// About which line.
    pub line: LineId,
    /// What it asks.
    pub ask: LetterAsk,
    /// The dispatch or cable it rests on.
    pub cite: DispatchId,
    /// When it was sent.
    pub at: HalfHour,
    /// The half-hour of the answer.
    pub answer_at: u32,
    /// The answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<LetterAnswer>,
}

/// What a letter asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterAsk {
    /// That an order become a wish, and count for half.
    Soften,
    /// That the line be dropped.
    Waive,
}

/// What the capital answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterAnswer {
    /// Yes.
    Granted,
    /// No.
    Refused,
    /// The answer came when the Council was meeting already.
    TooLate,
}
