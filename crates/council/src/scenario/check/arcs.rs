//! Arcs: three sittings in order, a vote to be had, five ways to end.

use super::majority::{can_vote, needed};
use super::roster::tables;
use super::{Report, Spot, counted, spots};
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
        first_seat(file, arc, &spot, report);
        if report.knows_who_sits() && !reaches_a_vote(file, arc) {
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
        let message = format!("{}; an arc has {SITTINGS}", counted(count, "sitting"));
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
            format!("`{}` has {}; it needs {ENDINGS_MIN}", arc.id, counted(of_arc.len(), "ending"));
        report.suggest(Code::ArcEndings, spot, message, "add to `endings`, naming the arc");
    }
    if of_arc.iter().all(|ending| ending.when.is_some()) {
        let message = format!("if no ending's condition holds, `{}` has none", arc.id);
        report.suggest(Code::ArcFallback, spot, message, "give it an ending without `when`");
    }
}

/// The seat that a newcomer is offered is one that a player may take.
fn first_seat(file: &ScenarioFile, arc: &Arc, spot: &Spot, report: &mut Report<'_>) {
    let Some(seat) = &arc.first_seat else { return };
    let found = file.members.iter().flatten().find(|member| member.id == *seat);
    // Unknown members and accused ones have been named as such.
    if found.is_some_and(|member| member.playable == Some(false) && member.accused != Some(true)) {
        let message = format!("`{seat}` is nobody's to play");
        let hint = "name a member that is `playable`";
        report.suggest(Code::ArcFirstSeat, &spot.field("first_seat"), message, hint);
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
