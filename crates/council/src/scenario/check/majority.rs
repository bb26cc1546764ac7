//! Whether the votes can be had, and without whom they cannot.

use super::roster::{Table, tables};
use super::{Report, Spot, counted, spots};
use crate::ids::MemberId;
use crate::rulebook::{DecisionRule, Rulebook};
use crate::scenario::file::{DraftOutline, Member, ScenarioFile, Sitting};
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    if !report.knows_who_sits() {
        return;
    }
    let Some((rules, tables)) = tables(file) else { return };
    let needed = needed(&rules);
    for (spot, sitting, _, table) in &tables {
        for (spot, outline) in spots(sitting.outlines.as_ref(), spot, "outlines") {
            outline_votes(sitting, outline, table, needed, &spot, report);
        }
    }
}

/// Affirmative votes that carry a text of substance.
pub(super) fn needed(rules: &Rulebook) -> usize {
    match rules.decision {
        DecisionRule::Majority(majority) => usize::from(majority),
        DecisionRule::Unanimity => usize::from(rules.size),
    }
}

/// Members who can vote for something at a sitting: seated, present, instructed.
pub(super) fn can_vote<'f>(sitting: &Sitting, table: &Table<'f>) -> Vec<&'f Member> {
    let away = |member: &MemberId| {
        sitting.absent.iter().flatten().any(|absent| absent == member)
            || sitting.without_instructions.iter().flatten().any(|silent| silent == member)
    };
    table.seats.iter().map(|(member, _)| *member).filter(|member| !away(&member.id)).collect()
}

fn outline_votes(
    sitting: &Sitting,
    outline: &DraftOutline,
    table: &Table<'_>,
    needed: usize,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    let open: Vec<_> = can_vote(sitting, table)
        .into_iter()
        .filter(|member| !has_red_line(member, sitting, outline))
        .map(|member| format!("`{}`", member.id))
        .collect();
    if open.len() < needed {
        let message = format!(
            "{} can vote for this as it stands, {needed} needed: others are away, \
             without instructions or have a red line in it",
            counted(open.len(), "member")
        );
        report.suggest(Code::MajorityOutOfReach, spot, message, "offer a text that can be adopted");
    } else if open.len() == needed {
        let message = format!(
            "{needed} votes are needed and {needed} can be had: each of {}",
            open.join(", ")
        );
        report.add(Code::MajorityNeeds, spot, message);
    }
}

/// Whether the member's red line runs through the draft as it stands.
fn has_red_line(member: &Member, sitting: &Sitting, outline: &DraftOutline) -> bool {
    let Some(draft) = &outline.draft else { return false };
    let kinds: Vec<_> = draft.measures().iter().map(|(_, _, measure)| measure.kind()).collect();
    member.positions.iter().flatten().any(|position| {
        position.red_line == Some(true)
            && position.target.is_none()
            && position.sittings.as_ref().is_none_or(|sittings| sittings.contains(&sitting.id))
            && position.on.is_some_and(|kind| kinds.contains(&kind))
    })
}
