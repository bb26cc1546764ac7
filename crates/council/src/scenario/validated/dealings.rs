//! What the dealings between delegations take from a scenario.

use std::collections::BTreeMap;

use super::Scenario;
use super::dates::date;
use crate::dealings::{
    CablePlan, DealingsPlan, LineInForce, LinePlan, MemberPlan, PressurePlan, TalkPlan, VariantPlan,
};
use crate::ids::{MemberId, SittingId};
use crate::scenario::file::{
    self, InstructionLine, InstructionVariant, LineKind, LineRank, Origin, Scarce, When, Who,
};

impl Scenario {
    /// What the dealings between delegations take from a scenario.
    pub(super) fn dealings_plan(&self) -> DealingsPlan {
        let file = &self.file;
        DealingsPlan {
            members: file.members.iter().flatten().map(member_plan).collect(),
            talks: file.talks.iter().flatten().filter_map(talk).collect(),
            pressures: file
                .pressures
                .iter()
                .flatten()
                .filter_map(|pressure| Some((pressure.id.clone(), pressure_plan(pressure)?)))
                .collect(),
            cables: self.cables(),
            outlines: self
                .sittings
                .iter()
                .flat_map(|sitting| &sitting.outlines)
                .map(|outline| (outline.id.clone(), outline.draft.clone()))
                .collect(),
        }
    }

    fn cables(&self) -> BTreeMap<crate::ids::DispatchId, CablePlan> {
        let cables = self.file.sittings.iter().flatten().flat_map(|sitting| &sitting.cables);
        cables
            .flatten()
            .filter_map(|cable| {
                let changes = cable.changes.iter().flatten();
                let plan = CablePlan {
                    to: cable.to.clone()?,
                    variant: cable.variant.clone(),
                    changes: changes
                        .filter_map(|change| Some((change.line.clone()?, change.holds?)))
                        .collect(),
                };
                Some((cable.id.clone(), plan))
            })
            .collect()
    }
}

fn member_plan(member: &file::Member) -> (MemberId, MemberPlan) {
    let relations = member
        .relations
        .iter()
        .flatten()
        .filter_map(|relation| Some((one(relation.with.as_ref()?)?, number(relation.trust))));
    let plan = MemberPlan {
        relations: relations.collect(),
        variants: member.instructions.iter().flatten().map(variant).collect(),
        accused: member.accused == Some(true),
    };
    (member.id.clone(), plan)
}

fn number(value: Option<i64>) -> i32 {
    i32::try_from(value.unwrap_or(0)).unwrap_or(0)
}

/// The dealings are between members; parties and bodies hear what they hear at the table.
fn one(who: &Who) -> Option<MemberId> {
    match who {
        Who::Member(member) => Some(member.clone()),
        Who::Party(_) | Who::Body(_) => None,
    }
}

fn talk(talk: &file::Talk) -> Option<TalkPlan> {
    Some(TalkPlan {
        between: one(talk.between.as_ref()?)?,
        and: one(talk.and.as_ref()?)?,
        from: date(talk.from.as_ref()),
        to: date(talk.to.as_ref()),
    })
}

fn pressure_plan(pressure: &file::Pressure) -> Option<PressurePlan> {
    let price = pressure.price.as_ref();
    Some(PressurePlan {
        by: one(pressure.by.as_ref()?)?,
        on: pressure.on.clone()?,
        strength: number(pressure.strength),
        of: price.and_then(|price| price.of).unwrap_or(Scarce::Latitude),
        amount: number(price.and_then(|price| price.amount)),
        sittings: pressure.sittings.iter().flatten().cloned().collect(),
    })
}

fn variant(variant: &InstructionVariant) -> VariantPlan {
    let arrivals =
        variant.arrivals.iter().flatten().filter_map(|arrival| {
            Some((arrival.sitting.clone()?, half_hour(arrival.at.as_ref()?)))
        });
    VariantPlan {
        id: variant.id.clone(),
        historical: variant.origin == Some(Origin::Historical),
        lines: variant.lines.iter().flatten().map(line).collect(),
        arrivals: arrivals.collect::<BTreeMap<SittingId, Option<u32>>>(),
    }
}

/// At which half-hour of the consultations something comes; 0 is before they begin.
fn half_hour(when: &When) -> Option<u32> {
    match when {
        When::Opening => Some(0),
        When::Turn(turn) => u32::try_from(*turn).ok(),
        When::Condition(_) | When::AfterVote | When::Never => None,
    }
}

fn line(line: &InstructionLine) -> LinePlan {
    LinePlan {
        line: LineInForce {
            line: line.id.clone(),
            kind: line.kind.unwrap_or(LineKind::MayGive),
            rank: line.rank.unwrap_or(LineRank::Wish),
            weight: number(line.weight),
            measure: line.measure,
            target: line.target.clone(),
            red_line: line.red_line == Some(true),
            own_chair: line.own_chair == Some(true),
            met: false,
        },
        sittings: line.sittings.iter().flatten().cloned().collect(),
        margin: number(line.margin),
        met_when: line.met_when.clone(),
    }
}
