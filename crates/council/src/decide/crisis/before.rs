//! What had happened before a game that begins in the middle of the story: what had been given is there,
//! and what had followed does not follow again. The opening of a sitting says where everything stands by
//! then, so that nothing of this moves a track.

use std::sync::Arc;

use super::Telling;
use super::aftermath::arrive;
use super::opening::begin;
use crate::crisis::{CapabilityPlan, Crisis, CrisisEvent, Giver, Pledge};
use crate::decide::means::new_pledge;
use crate::programme::{Programme, SittingPlan};

/// What members and others had really given before a sitting, as it stands on its day.
pub(super) fn given_before(programme: &Programme, plan: &SittingPlan) -> Vec<Pledge> {
    let earlier = programme.sittings.iter().take_while(|one| one.id != plan.id);
    let following = programme.sittings.iter().skip(1);
    let mut given = Vec::new();
    for (sitting, next) in earlier.zip(following) {
        given = given_by_the_end_of(programme, sitting, next, given);
    }
    given
}

/// The means given by the end of a sitting: those before it, and what was given at it. How the crisis then
/// stood is how it stands where the next one opens.
fn given_by_the_end_of(
    programme: &Programme,
    sitting: &SittingPlan,
    next: &SittingPlan,
    before: Vec<Pledge>,
) -> Vec<Pledge> {
    let Some(after) = programme.crisis.sittings.get(&next.id) else { return before };
    let mut telling = Telling::new(&programme.crisis, &next.id, &Arc::new(Crisis::default()));
    begin(&mut telling, &after.opening, before);
    for capability in &programme.crisis.capabilities {
        if !was_given_at(capability, sitting, &telling.crisis) {
            continue;
        }
        let left = telling.crisis.left_of(capability, &sitting.id);
        if left > 0 {
            let on = (&sitting.id, sitting.meets_on);
            let pledge = new_pledge(&telling.crisis, capability, left, on);
            telling.tell(CrisisEvent::MeansPledged(pledge));
        }
    }
    let (day, variant) = (next.date, None);
    let passed_over = std::collections::BTreeMap::new();
    telling.tell(CrisisEvent::SittingReached { day, variant, passed_over });
    arrive(&mut telling);
    telling.crisis.pledges.clone()
}

/// A member gave when history says so; whoever has no seat gave when what he waited for held.
fn was_given_at(capability: &CapabilityPlan, sitting: &SittingPlan, after: &Crisis) -> bool {
    let in_time = match (&capability.by, &capability.given_at) {
        (Giver::Member(member), given) if sitting.roster.has(member) => {
            given.as_ref() == Some(&sitting.id)
        }
        (Giver::Member(_) | Giver::Contributor(_), _) => capability.offers_when.is_some(),
    };
    in_time && capability.is_on_offer(&sitting.id, after)
}

/// Rules that hold where a game begins in the middle have been applied in the course of history.
pub(super) fn take_as_applied(telling: &mut Telling<'_>) {
    let plan = telling.plan;
    for rule in plan.rules.iter().filter(|rule| rule.once) {
        if rule.when.holds(&telling.crisis) {
            telling.tell(CrisisEvent::RuleApplied { rule: rule.id.clone() });
        }
    }
}
