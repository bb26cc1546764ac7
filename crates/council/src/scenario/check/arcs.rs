//! Arcs: three sittings in order, a vote to be had, five ways to end.

use super::majority::{can_vote, needed};
use super::roster::tables;
use super::{Report, Spot, spots};
use crate::ids::SittingId;
use crate::scenario::file::{Arc, ScenarioFile};
use crate::scenario::problem::Code;

/// Sittings of an arc.
const SITTINGS: usize = 3;
/// Ways an arc can end, at least.
const ENDINGS_MIN: usize = 5;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, arc) in spots(file.arcs.as_ref(), &Spot::root(), "arcs") {
        sittings(file, arc, &spot, report);
        endings(file, arc, &spot, report);
        if !reaches_a_vote(file, arc) {
            let message = format!("`{}` never reaches a vote", arc.id);
            let hint = "one of its sittings needs an outline, and as many members free to vote as \
                        the majority asks for";
            report.suggest(Code::ArcNoVote, &spot, message, hint);
        }
    }
}

fn sittings(file: &ScenarioFile, arc: &Arc, spot: &Spot, report: &mut Report<'_>) {
    let place = |id: &SittingId| file.sittings.iter().flatten().position(|s| s.id == *id);
    let listed: Vec<_> = arc.sittings.iter().flatten().filter_map(place).collect();
    let spot = spot.field("sittings");
    let count = arc.sittings.iter().flatten().count();
    if count != SITTINGS {
        let message = format!("{count} sittings; an arc has {SITTINGS}");
        report.add(Code::ArcSittings, &spot, message);
    }
    if listed.windows(2).any(|pair| matches!(pair, [before, after] if after <= before)) {
        report.add(Code::ArcSittings, &spot, "its sittings are not in order of date");
    }
}

fn endings(file: &ScenarioFile, arc: &Arc, spot: &Spot, report: &mut Report<'_>) {
    let of_arc: Vec<_> = file
        .endings
        .iter()
        .flatten()
        .filter(|ending| ending.arcs.as_ref().is_some_and(|arcs| arcs.contains(&arc.id)))
        .collect();
    if of_arc.len() < ENDINGS_MIN {
        let message =
            format!("`{}` can end in {} ways; it needs {ENDINGS_MIN}", arc.id, of_arc.len());
        report.suggest(Code::ArcEndings, spot, message, "add to `endings`, naming the arc");
    }
    if of_arc.iter().all(|ending| ending.when.is_some()) {
        let message = format!("if no ending's condition holds, `{}` has none", arc.id);
        report.suggest(Code::ArcFallback, spot, message, "give it an ending without `when`");
    }
}

/// Whether there is a sitting with something to vote on and enough members to adopt it.
fn reaches_a_vote(file: &ScenarioFile, arc: &Arc) -> bool {
    // Without rulebook or dates nothing can be said; that is reported elsewhere.
    let Some((rules, tables)) = tables(file) else { return true };
    tables.iter().any(|(_, sitting, _, table)| {
        arc.sittings.iter().flatten().any(|id| *id == sitting.id)
            && sitting.outlines.iter().flatten().next().is_some()
            && can_vote(sitting, table).len() >= needed(&rules)
    })
}
