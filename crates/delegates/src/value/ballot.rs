//! From a leaning to a ballot.

use council::vote::Ballot;
use serde::{Deserialize, Serialize};

use super::numbers::{
    AGAINST_AT, BEND_MAX, BEND_PART_MAX, BEND_PER_TRUST, FOR_AT, LEANING_MAX, RED_LINE, VETO_AT,
};

/// What bends a member beyond the text: favours move the near, only words move the far.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bend {
    /// Its trust in the one who asks, from -3 to 3.
    pub trust: i32,
    /// What it was promised, from 0 to 10.
    pub deals: i32,
    /// What it is pressed with, from 0 to 10.
    pub pressure: i32,
}

impl Bend {
    /// How far it bends in all, within 20 either way.
    pub fn total(self) -> i32 {
        let part = |amount: i32| amount.clamp(0, BEND_PART_MAX);
        let trust = BEND_PER_TRUST * self.trust.clamp(-3, 3);
        (trust + part(self.deals) + part(self.pressure)).clamp(-BEND_MAX, BEND_MAX)
    }
}

/// Where a member leans on a text of this value: from -100, against, to 100, for. Nothing bends a red
/// line.
pub fn leaning(value: i32, bend: Bend, red_line: bool) -> i32 {
    if red_line { RED_LINE } else { (value + bend.total()).clamp(-LEANING_MAX, LEANING_MAX) }
}

/// What a member's no would be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum No {
    /// A vote against, one of several.
    Counts,
    /// A veto: it alone would stop what has its votes.
    WouldVeto,
}

/// The ballot of a member that leans so and has its instructions.
pub fn ballot(leaning: i32, no: No) -> Ballot {
    let against = match no {
        No::Counts => AGAINST_AT,
        No::WouldVeto => VETO_AT,
    };
    if leaning >= FOR_AT {
        Ballot::For
    } else if leaning <= against {
        Ballot::Against
    } else {
        Ballot::Abstaining
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_near_are_moved_and_the_far_are_not() {
        let most = Bend { trust: 3, deals: 10, pressure: 10 };
        assert_eq!(most.total(), 20);
        assert_eq!(Bend { trust: -3, deals: -5, pressure: 99 }.total(), 1);
        assert_eq!(ballot(leaning(-5, most, false), No::Counts), Ballot::For);
        assert_eq!(ballot(leaning(-6, most, false), No::Counts), Ballot::Abstaining);
        assert_eq!(ballot(leaning(90, most, true), No::WouldVeto), Ballot::Against);
    }

    #[test]
    fn a_veto_takes_more_than_a_no() {
        for (at, counts, veto) in [
            (15, Ballot::For, Ballot::For),
            (14, Ballot::Abstaining, Ballot::Abstaining),
            (-14, Ballot::Abstaining, Ballot::Abstaining),
            (-15, Ballot::Against, Ballot::Abstaining),
            (-29, Ballot::Against, Ballot::Abstaining),
            (-30, Ballot::Against, Ballot::Against),
        ] {
            assert_eq!((ballot(at, No::Counts), ballot(at, No::WouldVeto)), (counts, veto), "{at}");
        }
    }
}
