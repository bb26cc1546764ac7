//! The speakers' list: in the order of asking (rule 27).

use serde::{Deserialize, Serialize};

use crate::actor::Actor;

/// A place on the speakers' list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SpeakerRequest {
    /// Who asked.
    pub speaker: Actor,
    /// What for.
    pub purpose: Purpose,
}

/// What somebody wants the floor for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To speak on the matter.
    Statement,
    /// To explain a vote before it is taken.
    ExplanationBefore,
    /// To explain a vote after it was taken.
    ExplanationAfter,
    /// To answer what was said of one's country, after the list (Note 507).
    RightOfReply,
}

/// For whom somebody speaks. The President presides and represents (rule 19) and says which.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// For one's own country, party or office.
    National,
    /// As President of the Council.
    President,
}
