//! Bringing two together, circulating a text, and the red pencil.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::price::WordingChange;
use super::undertaking::HalfHour;
use crate::audience::Audience;
use crate::ids::{BringingId, DraftId, MemberId};

/// Two delegations whom a third brings together over a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bringing {
    /// Its name.
    pub id: BringingId,
    /// The broker.
    pub by: MemberId,
    /// One of the two.
    pub one: MemberId,
    /// The other.
    pub other: MemberId,
    /// Over which draft.
    pub draft: DraftId,
    /// In which wording.
    pub rev: u32,
    /// Whether the broker is allied to neither, and so bends both.
    pub brokered: bool,
    /// When.
    pub at: HalfHour,
    /// The changes each of the two could take, as they answer.
    #[serde(default)]
    pub answers: BTreeMap<MemberId, Vec<WordingChange>>,
    /// What both could take, once both have answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint: Option<Vec<WordingChange>>,
}

/// A text that was circulated.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Circulation {
    /// Which draft.
    pub draft: DraftId,
    /// In which wording.
    pub rev: u32,
    /// By whom.
    pub by: MemberId,
    /// When.
    pub at: HalfHour,
    /// Who has the text now: all delegations.
    pub readers: Audience,
    /// What came back: one change each, from three members at most.
    #[serde(default)]
    pub marks: BTreeMap<MemberId, WordingChange>,
}
