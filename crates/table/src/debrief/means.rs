//! What was given, kind by kind, against what the crisis asked for the whole effect.

use std::collections::BTreeMap;

use council::crisis::{CrisisEvent, EffectPlan, Giver, PledgeEnd, PledgeState};
use council::scenario::file::MeansKind;
use council::{EntryId, Event, PledgeId};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// One kind of means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MeansRow {
    /// Which kind.
    pub means: MeansKind,
    /// How much of it gives the whole of the effects that were had in this game; `None` if no effect
    /// asked for any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<u32>,
    /// How much was pledged and not taken back.
    pub pledged: u32,
    /// How much of that was there in the end.
    pub there: u32,
    /// Who gave it, in order.
    pub by: Vec<Contribution>,
}

/// One pledge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contribution {
    /// Which.
    pub pledge: PledgeId,
    /// Whose.
    pub by: Giver,
    /// Out of which capability.
    pub capability: EntryId,
    /// How much.
    pub amount: u32,
    /// Whether it was there in the end, or why not.
    pub state: PledgeState,
    /// Why it is no longer given, if it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<PledgeEnd>,
    /// The record in which it was pledged.
    pub record: u32,
}

pub(super) fn rows(reading: &Reading<'_>) -> Vec<MeansRow> {
    let needed = needed(reading);
    let mut rows: BTreeMap<MeansKind, Vec<Contribution>> =
        needed.keys().map(|means| (*means, Vec::new())).collect();
    for (means, contribution) in contributions(reading) {
        rows.entry(means).or_default().push(contribution);
    }
    let row = |(means, by): (MeansKind, Vec<Contribution>)| {
        let given = || by.iter().filter(|one| one.ended.is_none());
        let there = given().filter(|one| one.state == PledgeState::There);
        MeansRow {
            means,
            needed: needed.get(&means).copied(),
            pledged: given().map(|one| one.amount).fold(0, u32::saturating_add),
            there: there.map(|one| one.amount).fold(0, u32::saturating_add),
            by,
        }
    };
    rows.into_iter().map(row).collect()
}

/// How much of each kind the rules applied in this game ask for their whole effect: the greatest.
fn needed(reading: &Reading<'_>) -> BTreeMap<MeansKind, u32> {
    let applied = &reading.state.crisis.applied;
    let rules = reading.state.programme.crisis.rules.iter();
    let effects =
        rules.filter(|rule| applied.contains_key(&rule.id)).flat_map(|rule| &rule.effects);
    let mut needed = BTreeMap::new();
    for effect in effects {
        if let EffectPlan::Track { scaled_by, .. } = effect {
            for scale in scaled_by {
                let most = needed.entry(scale.means).or_insert(scale.needed);
                *most = scale.needed.max(*most);
            }
        }
    }
    needed
}

fn contributions(reading: &Reading<'_>) -> Vec<(MeansKind, Contribution)> {
    let pledged = reading.told.iter().filter_map(|told| {
        let Event::Crisis(CrisisEvent::MeansPledged(pledge)) = told.event else { return None };
        let contribution = Contribution {
            pledge: pledge.id,
            by: pledge.by.clone(),
            capability: pledge.capability.clone(),
            amount: pledge.amount,
            state: last_state(reading, pledge.id).unwrap_or(pledge.state),
            ended: ended(reading, pledge.id),
            record: told.record,
        };
        Some((pledge.means, contribution))
    });
    pledged.collect()
}

fn last_state(reading: &Reading<'_>, id: PledgeId) -> Option<PledgeState> {
    reading.told.iter().rev().find_map(|told| {
        let Event::Crisis(CrisisEvent::PledgeStands { pledge, state }) = told.event else {
            return None;
        };
        (*pledge == id).then_some(*state)
    })
}

fn ended(reading: &Reading<'_>, id: PledgeId) -> Option<PledgeEnd> {
    reading.told.iter().find_map(|told| {
        let Event::Crisis(CrisisEvent::PledgeEnded { pledge, why }) = told.event else {
            return None;
        };
        (*pledge == id).then_some(*why)
    })
}
