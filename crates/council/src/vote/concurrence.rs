//! Vetoers who neither concurred nor opposed.

use serde::{Deserialize, Serialize};

use super::Ballot;
use crate::ids::MemberId;

/// Vetoers who did not cast a vote on a matter of substance. Article 27(3) asks for "the concurring
/// votes of the permanent members"; by practice only a negative vote withholds concurrence, and the
/// Court accepted that for abstention (Namibia, I.C.J. Reports 1971, p. 22). For absence it was
/// contested in 1950.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Concurrence {
    /// Those who abstained, by id, the obliged among them.
    pub abstaining: Vec<MemberId>,
    /// Those present who took no part, by id.
    pub not_participating: Vec<MemberId>,
    /// Those not at the table, by id.
    pub absent: Vec<MemberId>,
}

impl Concurrence {
    /// Whether every vetoer voted, one way or the other.
    pub fn is_complete(&self) -> bool {
        self.abstaining.is_empty() && self.not_participating.is_empty() && self.absent.is_empty()
    }

    pub(super) fn note(&mut self, member: &MemberId, ballot: Ballot) {
        match ballot {
            Ballot::For | Ballot::Against => {}
            Ballot::Abstaining => self.abstaining.push(member.clone()),
            Ballot::NotParticipating => self.not_participating.push(member.clone()),
            Ballot::Absent => self.absent.push(member.clone()),
        }
    }
}
