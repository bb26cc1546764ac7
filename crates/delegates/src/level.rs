//! What each level of the delegates tells, asks and does (play.md). A level never changes the law,
//! interests, red lines or what a vote takes: no ballot reads it.

use council::dealings::{Band, Manner};

use crate::value::numbers::LEANING_MAX;

/// How one level deals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Level {
    /// How far either side of what it shows its band goes.
    pub either_side: i32,
    /// How far below the truth it shows itself.
    pub posture: i32,
    /// The trust from which it tells its limit and what would move it; always if `None`.
    pub tells_limit_from: Option<i32>,
    /// What it asks beyond what is enough.
    pub asks_more: i32,
    /// Whether it asks for an undertaking as well.
    pub asks_undertaking: bool,
    /// Whether it offers help unasked.
    pub offers_help: bool,
    /// Whether it tables rival drafts and blocks with friends.
    pub blocks: bool,
}

/// How delegates of this manner deal.
pub const fn level(manner: Manner) -> Level {
    match manner {
        Manner::Forthcoming => Level {
            either_side: 0,
            posture: 0,
            tells_limit_from: None,
            asks_more: 0,
            asks_undertaking: false,
            offers_help: true,
            blocks: false,
        },
        Manner::Guarded => Level {
            either_side: 5,
            posture: 0,
            tells_limit_from: Some(1),
            asks_more: 5,
            asks_undertaking: false,
            offers_help: false,
            blocks: false,
        },
        Manner::Hard => Level {
            either_side: 10,
            posture: 10,
            tells_limit_from: Some(2),
            asks_more: 10,
            asks_undertaking: true,
            offers_help: false,
            blocks: true,
        },
    }
}

impl Level {
    /// The band it shows for a leaning.
    pub fn shows(self, leaning: i32) -> Band {
        let shown = (leaning - self.posture).clamp(-LEANING_MAX, LEANING_MAX);
        Band::around(shown, self.either_side)
    }

    /// Whether it tells its limit to somebody it trusts so far.
    pub fn tells_limit(self, trust: i32) -> bool {
        self.tells_limit_from.is_none_or(|from| trust >= from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_holds_the_truth_or_a_posture_at_most_ten_below_it() {
        for leaning in [-100, -31, 0, 14, 100] {
            for manner in [Manner::Forthcoming, Manner::Guarded] {
                let band = level(manner).shows(leaning);
                assert!((band.low..=band.high).contains(&leaning), "{manner:?} {leaning}");
            }
            let posture = level(Manner::Hard).shows(leaning);
            assert!(posture.high <= leaning.max(-90) && posture.low >= -100, "hard {leaning}");
        }
    }

    #[test]
    fn the_limit_is_told_to_those_trusted_enough() {
        for (manner, trust, tells) in [
            (Manner::Forthcoming, -3, true),
            (Manner::Guarded, 0, false),
            (Manner::Guarded, 1, true),
            (Manner::Hard, 1, false),
            (Manner::Hard, 2, true),
        ] {
            assert_eq!(level(manner).tells_limit(trust), tells, "{manner:?} {trust}");
        }
    }
}
