//! Whether the votes can be had, and without whom they cannot.

use super::roster::{Table, tables};
use super::{Report, Spot, counted, spots};
use crate::draft::DraftText;
use crate::ids::MemberId;
use crate::rulebook::{DecisionRule, Rulebook};
use crate::scenario::file::{
    HistoricalVote, Member, QuestionPut, ScenarioFile, Sitting, VoteOutcome,
};
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    if !report.knows_who_sits() {
        return;
    }
    let Some((rules, tables)) = tables(file) else { return };
    let needed = needed(&rules);
    for (spot, sitting, _, table) in &tables {
        for (spot, draft, hint) in drafts(sitting, spot) {
            let mut open = can_vote(sitting, table);
            if let Some(draft) = draft {
                open.retain(|member| !has_red_line(member, sitting, draft));
            }
            votes(&open, needed, &spot, hint, report);
        }
    }
}

/// What may be adopted at a sitting: its outlines, and what history adopted.
fn drafts<'f>(
    sitting: &'f Sitting,
    spot: &Spot,
) -> Vec<(Spot, Option<&'f DraftText>, &'static str)> {
    let adopted = |vote: &HistoricalVote| {
        vote.question == Some(QuestionPut::Substantive)
            && vote.outcome == Some(VoteOutcome::Adopted)
    };
    let history = sitting.history.as_ref().and_then(|history| history.votes.as_ref());
    let outlines = spots(sitting.outlines.as_ref(), spot, "outlines")
        .map(|(spot, one)| (spot, one.draft.as_ref(), "offer a text that can be adopted"));
    let votes = spots(history, &spot.field("history"), "votes")
        .filter(|(_, vote)| adopted(vote) && vote.draft.is_some())
        .map(|(spot, one)| {
            (spot, one.draft.as_ref(), "history adopted it: compare the red lines with the roll")
        });
    outlines.chain(votes).collect()
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

/// Says whether those who can vote for a text are enough, or just enough.
fn votes(open: &[&Member], needed: usize, spot: &Spot, hint: &str, report: &mut Report<'_>) {
    if open.len() < needed {
        let message = format!(
            "{} can vote for this as it stands, {needed} needed: others are away, \
             without instructions or have a red line in it",
            counted(open.len(), "member")
        );
        report.suggest(Code::MajorityOutOfReach, spot, message, hint);
    } else if open.len() == needed {
        let names: Vec<_> = open.iter().map(|member| format!("`{}`", member.id)).collect();
        let message = format!(
            "{needed} votes are needed and {needed} can be had: each of {}",
            names.join(", ")
        );
        report.add(Code::MajorityNeeds, spot, message);
    }
}

/// Whether the member's red line runs through the draft, however the crisis stands.
fn has_red_line(member: &Member, sitting: &Sitting, draft: &DraftText) -> bool {
    member.positions.iter().flatten().any(|position| {
        position.red_line == Some(true)
            && position.when.is_none()
            && position.sittings.as_ref().is_none_or(|sittings| sittings.contains(&sitting.id))
            && draft.measures().iter().map(|(_, _, measure)| *measure).any(|measure| {
                position.on == Some(measure.kind())
                    && position.target.as_ref().is_none_or(|target| measure.is_aimed_at(target))
            })
    })
}
