//! The count.

use serde::{Deserialize, Serialize};

use super::Ballot;

/// How many members did what. The five figures sum to the number of members.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Affirmative votes.
    #[serde(rename = "for")]
    pub in_favour: u16,
    /// Negative votes.
    pub against: u16,
    /// Abstentions.
    pub abstaining: u16,
    /// Members present who took no part.
    pub not_participating: u16,
    /// Members not at the table.
    pub absent: u16,
}

impl Tally {
    /// Counts ballots.
    pub fn of(ballots: impl IntoIterator<Item = Ballot>) -> Self {
        let mut tally = Self::default();
        for ballot in ballots {
            *tally.count_mut(ballot) += 1;
        }
        tally
    }

    /// All members counted.
    pub fn members(&self) -> u16 {
        self.in_favour + self.against + self.abstaining + self.not_participating + self.absent
    }

    /// Counts one ballot that was cast as `cast` as `as_counted` instead.
    pub(super) fn recount(&mut self, cast: Ballot, as_counted: Ballot) {
        *self.count_mut(cast) -= 1;
        *self.count_mut(as_counted) += 1;
    }

    fn count_mut(&mut self, ballot: Ballot) -> &mut u16 {
        match ballot {
            Ballot::For => &mut self.in_favour,
            Ballot::Against => &mut self.against,
            Ballot::Abstaining => &mut self.abstaining,
            Ballot::NotParticipating => &mut self.not_participating,
            Ballot::Absent => &mut self.absent,
        }
    }
}
