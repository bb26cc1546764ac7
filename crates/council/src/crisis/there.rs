//! Means that are there: promised, arrived, and with whatever they need from others.

use std::collections::BTreeSet;

use super::{CapabilityPlan, Crisis, Giver, IdleBecause, Pledge, PledgeState};
use crate::date::Date;
use crate::ids::{PledgeId, SittingId};
use crate::scenario::file::{MeansKind, Who};

impl Crisis {
    /// How each pledge stands on a day: not taken up, on its way, lacking what nobody gives, or there.
    /// Two pledges may each bring what the other lacks.
    pub fn pledges_on(
        &self,
        day: Date,
        is_taken_up: impl Fn(&Pledge) -> bool,
    ) -> Vec<(PledgeId, PledgeState)> {
        let usable = self.usable_on(day, &is_taken_up);
        self.pledges
            .iter()
            .map(|pledge| {
                let state = if !is_taken_up(pledge) {
                    PledgeState::Idle(IdleBecause::NotTakenUp)
                } else if pledge.there_on > day {
                    PledgeState::Idle(IdleBecause::OnTheWay(pledge.there_on))
                } else if let Some(lack) = self.lack(pledge, &usable) {
                    PledgeState::Idle(IdleBecause::Lacking(lack))
                } else {
                    PledgeState::There
                };
                (pledge.id, state)
            })
            .collect()
    }

    /// How much of some means is there now, by whom it may be.
    pub fn means_there(&self, means: MeansKind, by: Option<&Who>) -> u32 {
        self.pledges
            .iter()
            .filter(|pledge| pledge.state == PledgeState::There)
            .filter(|pledge| pledge.means == means && by.is_none_or(|by| is_by(pledge, by)))
            .fold(0, |sum, pledge| sum.saturating_add(pledge.amount))
    }

    /// How much of some means is pledged, there or not.
    pub fn means_pledged(&self, means: MeansKind, by: Option<&Who>) -> u32 {
        self.pledges
            .iter()
            .filter(|pledge| pledge.means == means && by.is_none_or(|by| is_by(pledge, by)))
            .fold(0, |sum, pledge| sum.saturating_add(pledge.amount))
    }

    /// How much of a capability is there to be pledged at a sitting.
    pub fn left_of(&self, plan: &CapabilityPlan, sitting: &SittingId) -> u32 {
        let own = |made: &&Pledge| made.by == plan.by && made.capability == plan.id;
        let pledged = self.pledges.iter().filter(own);
        let most = plan.amount_at(sitting);
        most.saturating_sub(pledged.fold(0, |sum, made| sum.saturating_add(made.amount)))
    }

    /// Pledges that are there with all they need: those that have arrived, without those whose need no
    /// other of these meets, until nothing more falls out.
    fn usable_on(&self, day: Date, is_taken_up: &impl Fn(&Pledge) -> bool) -> BTreeSet<PledgeId> {
        let arrived = self.pledges.iter().filter(|pledge| pledge.there_on <= day);
        let arrived = arrived.filter(|pledge| is_taken_up(pledge));
        let mut usable: BTreeSet<PledgeId> = arrived.map(|pledge| pledge.id).collect();
        loop {
            let without: BTreeSet<PledgeId> = self
                .pledges
                .iter()
                .filter(|pledge| usable.contains(&pledge.id))
                .filter(|pledge| self.lack(pledge, &usable).is_none())
                .map(|pledge| pledge.id)
                .collect();
            if without.len() == usable.len() {
                return usable;
            }
            usable = without;
        }
    }

    /// The first thing a pledge lacks that no usable pledge of anybody brings.
    fn lack(&self, pledge: &Pledge, usable: &BTreeSet<PledgeId>) -> Option<MeansKind> {
        let brings = |means: MeansKind| {
            self.pledges.iter().any(|other| {
                other.id != pledge.id && other.means == means && usable.contains(&other.id)
            })
        };
        pledge.lacks.iter().copied().find(|means| !brings(*means))
    }
}

/// Whether a pledge is this one's. Contributors are named after the party or body they are.
pub(super) fn is_by(pledge: &Pledge, who: &Who) -> bool {
    match (&pledge.by, who) {
        (Giver::Member(member), Who::Member(who)) => member == who,
        (Giver::Contributor(giver), Who::Party(who)) => giver.as_str() == who.as_str(),
        (Giver::Contributor(giver), Who::Body(who)) => giver.as_str() == who.as_str(),
        (Giver::Member(_), Who::Party(_) | Who::Body(_))
        | (Giver::Contributor(_), Who::Member(_)) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pledge(id: u32, means: MeansKind, there_on: &str, lacks: &[MeansKind]) -> Pledge {
        Pledge {
            id: PledgeId(id),
            by: Giver::Member("norway".into()),
            made_at: None,
            capability: "any".into(),
            means,
            amount: 10,
            there_on: there_on.parse().unwrap(),
            lacks: lacks.iter().copied().collect(),
            state: PledgeState::Promised,
        }
    }

    fn states(pledges: Vec<Pledge>, day: &str) -> Vec<PledgeState> {
        let crisis = Crisis { pledges, ..Crisis::default() };
        let stand = crisis.pledges_on(day.parse().unwrap(), |pledge| pledge.amount < 1000);
        stand.into_iter().map(|(_, state)| state).collect()
    }

    #[test]
    fn two_pledges_can_each_bring_what_the_other_lacks() {
        let both = vec![
            pledge(1, MeansKind::Troops, "1950-07-01", &[MeansKind::Lift]),
            pledge(2, MeansKind::Lift, "1950-07-01", &[MeansKind::Troops]),
        ];
        assert_eq!(states(both, "1950-07-02"), [PledgeState::There; 2]);
    }

    #[test]
    fn what_nobody_takes_up_does_nothing_and_brings_nothing() {
        let mut declined = pledge(1, MeansKind::Lift, "1950-07-01", &[]);
        declined.amount = 1000;
        let waiting = pledge(2, MeansKind::Troops, "1950-07-01", &[MeansKind::Lift]);
        assert_eq!(
            states(vec![declined, waiting], "1950-07-02"),
            [
                PledgeState::Idle(IdleBecause::NotTakenUp),
                PledgeState::Idle(IdleBecause::Lacking(MeansKind::Lift)),
            ]
        );
    }

    #[test]
    fn what_waits_for_something_on_its_way_waits_too() {
        let chain = vec![
            pledge(1, MeansKind::Troops, "1950-07-01", &[MeansKind::Lift]),
            pledge(2, MeansKind::Lift, "1950-07-01", &[MeansKind::Money]),
            pledge(3, MeansKind::Money, "1950-09-01", &[]),
        ];
        let late = "1950-09-01".parse().unwrap();
        assert_eq!(
            states(chain.clone(), "1950-07-02"),
            [
                PledgeState::Idle(IdleBecause::Lacking(MeansKind::Lift)),
                PledgeState::Idle(IdleBecause::Lacking(MeansKind::Money)),
                PledgeState::Idle(IdleBecause::OnTheWay(late)),
            ]
        );
        assert_eq!(states(chain, "1950-09-01"), [PledgeState::There; 3]);
    }
}
