//! Soundings: one delegation asks another what it thinks of a draft.

use serde::{Deserialize, Serialize};

use super::band::{Band, Stance};
use super::price::Price;
use super::undertaking::HalfHour;
use crate::ids::{ClauseId, DraftId, MemberId, SoundingId};

/// A sounding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sounding {
    /// Its name.
    pub id: SoundingId,
    /// Who asks.
    pub by: MemberId,
    /// Who is asked.
    pub of: MemberId,
    /// About which draft.
    pub draft: DraftId,
    /// In which wording.
    pub rev: u32,
    /// About one paragraph only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clause: Option<ClauseId>,
    /// When.
    pub at: HalfHour,
    /// What was answered, once it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<SoundingAnswer>,
    /// Whether the price it named has been paid.
    #[serde(default)]
    pub paid: bool,
}

/// What a delegation says when it is sounded. As much as its manner and its trust let it say.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SoundingAnswer {
    /// Where it stands.
    pub stance: Stance,
    /// Between which bounds its leaning lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<Band>,
    /// What would move it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
}
