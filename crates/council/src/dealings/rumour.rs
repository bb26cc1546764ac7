//! Rumours: what a delegation hears of what others said to each other, with its source and hour.

use serde::{Deserialize, Serialize};

use super::band::{Band, Stance};
use super::promise::Promise;
use super::undertaking::HalfHour;
use crate::ids::{DraftId, MemberId, PressureId, RumourId};

/// A rumour, as one delegation heard it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rumour {
    /// Its name.
    pub id: RumourId,
    /// Who heard it.
    pub by: MemberId,
    /// From whom.
    pub source: MemberId,
    /// When it was heard.
    pub at: HalfHour,
    /// When it was said.
    pub said_at: HalfHour,
    /// What was said.
    pub about: RumourAbout,
}

/// What a rumour tells. No delegation lies about facts: it tells what happened between two.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RumourAbout {
    /// One sounded the other on a draft.
    Sounded {
        /// Who asked.
        by: MemberId,
        /// Who was asked.
        of: MemberId,
        /// On which draft.
        draft: DraftId,
        /// What was answered, if it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        stance: Option<Stance>,
        /// The leaning it told, at second hand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        band: Option<Band>,
    },
    /// One proposed a deal to the other.
    Proposed {
        /// Who proposed.
        by: MemberId,
        /// To whom.
        to: MemberId,
        /// Whether it was signed.
        signed: bool,
        /// What would bind the one who proposed.
        offered: Vec<Promise>,
        /// What would bind the other.
        asked: Vec<Promise>,
    },
    /// One brought two others together over a draft.
    Brought {
        /// The broker.
        by: MemberId,
        /// One of the two.
        one: MemberId,
        /// The other.
        other: MemberId,
        /// Over which draft.
        draft: DraftId,
        /// In which wording.
        rev: u32,
        /// Whether they found a wording that both could take.
        found: bool,
    },
    /// One brought pressure on the other.
    Pressed {
        /// By whom.
        by: MemberId,
        /// On whom.
        on: MemberId,
        /// Which.
        pressure: PressureId,
    },
    /// One threatened a veto to the other.
    Threatened {
        /// Who.
        by: MemberId,
        /// To whom.
        to: MemberId,
        /// Of which draft.
        draft: DraftId,
    },
}

impl RumourAbout {
    /// Whether this member was there: it needs nobody to tell it.
    pub fn concerns(&self, member: &MemberId) -> bool {
        match self {
            Self::Sounded { by, of, .. } => [by, of].contains(&member),
            Self::Proposed { by, to, .. } | Self::Threatened { by, to, .. } => {
                [by, to].contains(&member)
            }
            Self::Brought { by, one, other, .. } => [by, one, other].contains(&member),
            Self::Pressed { by, on, .. } => [by, on].contains(&member),
        }
    }
}
