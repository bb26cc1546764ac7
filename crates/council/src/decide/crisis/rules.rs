//! Rules of the crisis: what follows from what holds, as much of it as there are means for.

use super::Telling;
use crate::crisis::{Cause, Crisis, CrisisEvent, EffectPlan, RulePlan, ScalePlan, Smallest};
use crate::ids::InForceId;

/// Applies every rule whose condition holds, in the order of the scenario, each on what the one before
/// left.
pub(super) fn apply_rules(telling: &mut Telling<'_>) {
    let plan = telling.plan;
    for rule in &plan.rules {
        let done = rule.once && telling.crisis.applied.contains_key(&rule.id);
        if !done && rule.when.holds(&telling.crisis) {
            apply(telling, rule);
        }
    }
}

fn apply(telling: &mut Telling<'_>, rule: &RulePlan) {
    telling.tell(CrisisEvent::RuleApplied { rule: rule.id.clone() });
    let cause = |smallest| Cause::Rule { rule: rule.id.clone(), smallest };
    for effect in &rule.effects {
        match effect {
            EffectPlan::Track { track, by, scaled_by } => {
                let smallest = smallest(scaled_by, &telling.crisis);
                let by = smallest.map_or(*by, |smallest| share(*by, smallest));
                telling.move_track(track, by, cause(smallest));
            }
            EffectPlan::Set(fact) => {
                if !telling.crisis.facts.contains(fact) {
                    telling.tell(CrisisEvent::FactSet { fact: fact.clone(), cause: cause(None) });
                }
            }
            EffectPlan::Clear(fact) => {
                if telling.crisis.facts.contains(fact) {
                    let fact = fact.clone();
                    telling.tell(CrisisEvent::FactCleared { fact, cause: cause(None) });
                }
            }
            EffectPlan::Comply { kind, target, is } => {
                let meant: Vec<InForceId> = telling
                    .crisis
                    .measures
                    .iter()
                    .filter(|one| kind.is_none_or(|kind| one.kind == kind))
                    .filter(|one| target.as_ref().is_none_or(|target| one.names(target)))
                    .filter(|one| one.compliance.is_some_and(|known| known != *is))
                    .map(|one| one.id)
                    .collect();
                for measure in meant {
                    let cause = cause(None);
                    telling.tell(CrisisEvent::ComplianceKnown { measure, is: *is, cause });
                }
            }
        }
    }
}

/// The means of which there is least for the whole effect; `None` if the effect needs none.
fn smallest(scaled_by: &[ScalePlan], crisis: &Crisis) -> Option<Smallest> {
    let measured = scaled_by.iter().map(|scale| Smallest {
        means: scale.means,
        there: crisis.means_there(scale.means, None).min(scale.needed),
        needed: scale.needed,
    });
    // there / needed, compared crosswise; of equals the first named.
    measured.reduce(|least, other| {
        let own = u64::from(other.there) * u64::from(least.needed);
        if own < u64::from(least.there) * u64::from(other.needed) { other } else { least }
    })
}

/// As much of an effect as its scarcest means allow, rounded towards none.
fn share(by: i32, smallest: Smallest) -> i32 {
    let whole = i64::from(by) * i64::from(smallest.there);
    i32::try_from(whole / i64::from(smallest.needed.max(1))).unwrap_or(by)
}
