//! A scenario's crisis as the engine takes it: every coefficient settled, openings worked out.

use std::collections::BTreeMap;

use super::opening::Openings;
use super::programme::plan_of_paper;
use super::{Paper, Scenario, build};
use crate::crisis::{
    AssemblyPlan, CapabilityPlan, CrisisPlan, EffectPlan, EndingPlan, Giver, RulePlan, ScalePlan,
    SittingCrisis, TrackPlan, TrendPlan, VariantPlan,
};
use crate::ids::{ArcId, CoefficientId, EntryId, SittingId};
use crate::programme::PaperPlan;
use crate::scenario::file::{
    self, Amount, Capability, Condition, CrisisChange, SittingVariant, When,
};

/// Days that the last sitting's aftermath reaches on.
const LAST_AFTERMATH_DAYS: i32 = 30;

/// Which reading of each disputed number is played, where it is not the scenario's own.
pub type Readings = BTreeMap<CoefficientId, EntryId>;

impl Scenario {
    /// The crisis, with other readings of disputed numbers than those the scenario plays.
    pub(super) fn crisis_plan(&self, readings: &Readings) -> CrisisPlan {
        let file = &self.file;
        let amounts = Amounts { scenario: self, readings };
        CrisisPlan {
            tracks: file.tracks.iter().flatten().filter_map(track).collect(),
            facts: file
                .facts
                .iter()
                .flatten()
                .filter(|fact| fact.start == Some(true))
                .map(|fact| fact.id.clone())
                .collect(),
            trends: file.trends.iter().flatten().filter_map(|one| trend(one, amounts)).collect(),
            rules: file.rules.iter().flatten().filter_map(|one| rule(one, amounts)).collect(),
            assembly: file
                .assembly
                .iter()
                .flatten()
                .filter_map(|text| {
                    Some(AssemblyPlan { id: text.id.clone(), when: text.when.clone()? })
                })
                .collect(),
            capabilities: self.capabilities(amounts),
            arcs: file.arcs.iter().flatten().map(arc).collect(),
            endings: file.endings.iter().flatten().map(ending).collect(),
            sittings: self.sitting_crises(),
        }
    }

    fn capabilities(&self, amounts: Amounts<'_>) -> Vec<CapabilityPlan> {
        let members = self.file.members.iter().flatten().flat_map(|member| {
            let giver = Giver::Member(member.id.clone());
            member.capabilities.iter().flatten().map(move |one| (giver.clone(), one))
        });
        let others = self.file.contributors.iter().flatten().flat_map(|contributor| {
            // A State that comes to sit on the Council is the same giver before and after.
            let giver = match &contributor.who {
                Some(file::Who::Member(member)) => Giver::Member(member.clone()),
                Some(file::Who::Party(_) | file::Who::Body(_)) | None => {
                    Giver::Contributor(contributor.id.clone())
                }
            };
            contributor.capabilities.iter().flatten().map(move |one| (giver.clone(), one))
        });
        let written = members.chain(others);
        let plans = written.filter_map(|(by, one)| {
            let at = self.sittings.iter().map(|sitting| &sitting.id);
            let grown = at.clone().filter(|_| one.grows.is_some()).filter_map(|sitting| {
                let amount = one.amount_at(sitting, at.clone())?;
                Some((sitting.clone(), u32::try_from(amount).ok()?))
            });
            let at_sittings = grown.collect();
            Some(CapabilityPlan { at_sittings, ..capability(by, one, amounts)? })
        });
        plans.collect()
    }

    fn sitting_crises(&self) -> BTreeMap<SittingId, SittingCrisis> {
        let openings = Openings::of(self);
        let next = self.sittings.iter().skip(1).map(|next| Some(next.date)).chain([None]);
        self.sittings
            .iter()
            .zip(next)
            .filter_map(|(sitting, next)| {
                let until = next.or_else(|| sitting.date.plus_days(LAST_AFTERMATH_DAYS))?;
                let written = self.file.sittings.iter().flatten().find(|it| it.id == sitting.id)?;
                let crisis = SittingCrisis {
                    until,
                    entry: written.entry.clone(),
                    variants: written.variants.iter().flatten().filter_map(variant).collect(),
                    opening: openings.at(sitting),
                    in_history: openings.in_history(sitting),
                    papers: on_condition(&sitting.papers),
                    after_vote: after_vote(&sitting.papers),
                };
                Some((sitting.id.clone(), crisis))
            })
            .collect()
    }
}

/// How much an amount is, the reading of each disputed number being settled.
#[derive(Clone, Copy)]
struct Amounts<'a> {
    scenario: &'a Scenario,
    readings: &'a Readings,
}

impl Amounts<'_> {
    fn of(self, amount: &Amount) -> Option<i32> {
        match amount {
            Amount::Fixed(fixed) => i32::try_from(*fixed).ok(),
            Amount::Coefficient(id) => i32::try_from(self.read(id)?).ok(),
        }
    }

    fn read(self, id: &CoefficientId) -> Option<i64> {
        let coefficients = self.scenario.file.coefficients.iter().flatten();
        let coefficient = { coefficients }.find(|one| one.id == *id)?;
        let reading = self.readings.get(id).or(coefficient.played.as_ref())?;
        coefficient.values.iter().flatten().find(|value| value.id == *reading)?.value
    }
}

fn track(written: &file::Track) -> Option<(crate::ids::TrackId, TrackPlan)> {
    let plan = TrackPlan {
        minimum: i32::try_from(written.minimum?).ok()?,
        maximum: i32::try_from(written.maximum?).ok()?,
        start: i32::try_from(written.start?).ok()?,
        shown: written.shown.unwrap_or(true),
        better: written.better.unwrap_or(file::Better::Neither),
    };
    Some((written.id.clone(), plan))
}

fn trend(written: &file::Trend, amounts: Amounts<'_>) -> Option<TrendPlan> {
    Some(TrendPlan {
        id: written.id.clone(),
        track: written.track.clone()?,
        by: amounts.of(written.by.as_ref()?)?,
        each: written.each?,
        when: written.when.clone(),
    })
}

fn rule(written: &file::Rule, amounts: Amounts<'_>) -> Option<RulePlan> {
    Some(RulePlan {
        id: written.id.clone(),
        when: written.when.clone()?,
        once: written.once.unwrap_or(true),
        effects: written
            .effects
            .iter()
            .flatten()
            .filter_map(|effect| change(effect.change.as_ref()?, amounts))
            .collect(),
    })
}

fn change(written: &CrisisChange, amounts: Amounts<'_>) -> Option<EffectPlan> {
    Some(match written {
        CrisisChange::Set(fact) => EffectPlan::Set(fact.clone()),
        CrisisChange::Clear(fact) => EffectPlan::Clear(fact.clone()),
        CrisisChange::Track(moved) => EffectPlan::Track {
            track: moved.track.clone()?,
            by: amounts.of(moved.by.as_ref()?)?,
            scaled_by: moved.scaled_by.iter().flatten().filter_map(scale).collect(),
        },
        CrisisChange::Comply(with) => {
            EffectPlan::Comply { kind: with.kind, target: with.target.clone(), is: with.is? }
        }
    })
}

fn scale(written: &file::Scale) -> Option<ScalePlan> {
    let needed = u32::try_from(written.needed?).ok()?.max(1);
    Some(ScalePlan { means: written.means?, needed })
}

fn capability(by: Giver, written: &Capability, amounts: Amounts<'_>) -> Option<CapabilityPlan> {
    let disputed = written.coefficient.as_ref().and_then(|id| amounts.read(id));
    Some(CapabilityPlan {
        by,
        id: written.id.clone(),
        means: written.means?,
        amount: u32::try_from(disputed.or(written.amount)?).ok()?,
        delay_days: u32::try_from(written.delay_days?).ok()?,
        lacks: written.lacks.iter().flatten().copied().collect(),
        sittings: written.sittings.clone().unwrap_or_default(),
        at_sittings: BTreeMap::new(),
        offers_when: written.offers_when.clone(),
        taken_up_when: written.taken_up_when.clone(),
        leaves_when: written.leaves_when.clone(),
        given_at: written.given_in_history().cloned(),
    })
}

fn arc(written: &file::Arc) -> (ArcId, Vec<SittingId>) {
    (written.id.clone(), written.sittings.clone().unwrap_or_default())
}

fn ending(written: &file::Ending) -> EndingPlan {
    EndingPlan {
        id: written.id.clone(),
        arcs: written.arcs.clone().unwrap_or_default(),
        when: written.when.clone(),
        at_once: written.at_once.unwrap_or(false),
    }
}

fn variant(written: &SittingVariant) -> Option<VariantPlan> {
    let papers: Vec<Paper> =
        written.dispatches.iter().flatten().filter_map(build::dispatch).collect();
    Some(VariantPlan {
        id: written.id.clone(),
        when: written.when.clone()?,
        told_only: written.told_only.unwrap_or(false),
        without: written.without.clone().unwrap_or_default(),
        on_condition: on_condition(&papers),
        after_vote: after_vote(&papers),
        papers: papers.iter().filter_map(super::programme::paper).collect(),
    })
}

/// Papers that come by what happens.
fn on_condition(papers: &[Paper]) -> Vec<(PaperPlan, Condition)> {
    papers
        .iter()
        .filter_map(|paper| match &paper.at {
            When::Condition(when) => Some((plan_of_paper(paper, 0), when.clone())),
            When::Opening | When::Turn(_) | When::AfterVote | When::Never => None,
        })
        .collect()
}

fn after_vote(papers: &[Paper]) -> Vec<PaperPlan> {
    let after_vote = papers.iter().filter(|paper| paper.at == When::AfterVote);
    after_vote.map(|paper| plan_of_paper(paper, 0)).collect()
}
