//! What one delegation knows of another's mind: a band, and where it stands towards a draft.

use serde::{Deserialize, Serialize};

use super::numbers::BAND_RUMOUR;

/// Bounds of a leaning, from -100 (against, whatever comes) to 100 (for).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// At least.
    pub low: i32,
    /// At most.
    pub high: i32,
}

impl Band {
    /// The band this far either side of a leaning, within -100 and 100.
    pub fn around(leaning: i32, either_side: i32) -> Self {
        let bounded = |value: i32| value.clamp(-100, 100);
        Self {
            low: bounded(leaning.saturating_sub(either_side)),
            high: bounded(leaning.saturating_add(either_side)),
        }
    }

    /// Its middle, rounded down.
    pub fn middle(self) -> i32 {
        self.low.saturating_add(self.high).div_euclid(2)
    }

    /// Whether it is one: in bounds and in order.
    pub fn fits(self) -> bool {
        self.low >= -100 && self.low <= self.high && self.high <= 100
    }

    /// What is left of it at second hand: [`BAND_RUMOUR`] either side of its middle, or as wide as it
    /// was.
    #[must_use]
    pub fn at_second_hand(self) -> Self {
        let vague = Self::around(self.middle(), BAND_RUMOUR);
        Self { low: vague.low.min(self.low), high: vague.high.max(self.high) }
    }
}

/// Where a delegation stands towards a draft, as it says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Undecided, and to be spoken to.
    Open,
    /// Waiting for its capital.
    Waiting {
        /// Until this half-hour of the sitting.
        until: u32,
    },
    /// Asking a price.
    Asking,
    /// Bound by an undertaking.
    Engaged,
    /// Closed: a red line.
    Closed,
}
