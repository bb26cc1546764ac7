//! What a member's Latitude was spent on, until its capital disavows it.

use council::MemberId;
use council::dealings::{Cause, DealingEvent};

use super::reading::{At, paid};
use super::{PAID_MAX, Paid, PaidAct};

/// What it was spent on, since the capital last disavowed the member.
#[derive(Default)]
pub(super) struct Latitude {
    spent: Vec<Paid>,
}

impl Latitude {
    pub(super) fn take(&mut self, own: &MemberId, at: &At, event: &DealingEvent) {
        let DealingEvent::LatitudeChanged { member, cause, .. } = event else { return };
        if member == own {
            self.spent.extend(spent_on(cause).map(|act| paid(act, at)));
        }
    }

    /// What brought it to its end: the last of it, the earliest first.
    pub(super) fn ran_out(&mut self) -> Vec<Paid> {
        let all = std::mem::take(&mut self.spent);
        all.into_iter().rev().take(PAID_MAX).rev().collect()
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the rest costs no Latitude")]
fn spent_on(cause: &Cause) -> Option<PaidAct> {
    Some(match cause {
        Cause::AgainstLine { line, .. } => PaidAct::VotedAgainst(line.clone()),
        Cause::ChairTaken { line } => PaidAct::TookTheChair(line.clone()),
        Cause::AskedInVain { letter } => PaidAct::AskedInVain(letter.clone()),
        Cause::Pressure { pressure } => PaidAct::Pressed(pressure.clone()),
        _ => return None,
    })
}
