//! Respect: whoever stands accused before the Council is never a player's seat, and does not bargain,
//! sponsor or message.

use std::collections::BTreeSet;

use super::{Report, Spot, spots};
use crate::ids::MemberId;
use crate::scenario::file::{ScenarioFile, Sitting, Who};
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let mut accused = BTreeSet::new();
    for (spot, member) in spots(file.members.as_ref(), &Spot::root(), "members") {
        if member.accused == Some(true) {
            accused.insert(Who::Member(member.id.clone()));
            not_played(member.playable, &spot, report);
        }
        if member.playable == Some(false) && member.why_not_playable.is_none() {
            let message = format!("`{}` cannot be played, and nothing says why", member.id);
            report.suggest(Code::FieldWanted, &spot, message, "fill in `why_not_playable`");
        }
    }
    for (spot, party) in spots(file.parties.as_ref(), &Spot::root(), "parties") {
        if party.accused == Some(true) {
            accused.insert(Who::Party(party.id.clone()));
            not_played(party.playable, &spot, report);
            if party.talks_to.iter().flatten().next().is_some() {
                let message = "who stands accused before the Council does not send messages";
                report.add(Code::AccusedActs, &spot.field("talks_to"), message);
            }
        }
    }
    let mut acts = Acts { accused: &accused, report };
    for (spot, talk) in spots(file.talks.as_ref(), &Spot::root(), "talks") {
        acts.by(talk.between.as_ref(), &spot.field("between"), "send messages");
        acts.by(talk.and.as_ref(), &spot.field("and"), "send messages");
    }
    for (spot, pressure) in spots(file.pressures.as_ref(), &Spot::root(), "pressures") {
        acts.by(pressure.by.as_ref(), &spot.field("by"), "bargain");
    }
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        at_a_sitting(sitting, &spot, &mut acts);
    }
    for (spot, arc) in spots(file.arcs.as_ref(), &Spot::root(), "arcs") {
        acts.by_member(arc.first_seat.as_ref(), &spot.field("first_seat"), "be a player's seat");
    }
}

fn at_a_sitting(sitting: &Sitting, spot: &Spot, acts: &mut Acts<'_, '_>) {
    for (spot, outline) in spots(sitting.outlines.as_ref(), spot, "outlines") {
        acts.by_member(outline.pen.as_ref(), &spot.field("pen"), "table drafts");
    }
    for (spot, cable) in spots(sitting.cables.as_ref(), spot, "cables") {
        acts.by_member(cable.to.as_ref(), &spot.field("to"), "be a player's seat");
    }
}

fn not_played(playable: Option<bool>, spot: &Spot, report: &mut Report<'_>) {
    if playable == Some(true) {
        let message = "who stands accused before the Council is never a player's seat or part";
        let hint = "set `playable` to false; what it said belongs into `reported`";
        report.suggest(Code::AccusedActs, &spot.field("playable"), message, hint);
    }
}

struct Acts<'r, 'a> {
    accused: &'r BTreeSet<Who>,
    report: &'r mut Report<'a>,
}

impl Acts<'_, '_> {
    fn by(&mut self, who: Option<&Who>, spot: &Spot, act: &str) {
        if who.is_some_and(|who| self.accused.contains(who)) {
            let message = format!("who stands accused before the Council does not {act}");
            self.report.add(Code::AccusedActs, spot, message);
        }
    }

    fn by_member(&mut self, member: Option<&MemberId>, spot: &Spot, act: &str) {
        let who = member.cloned().map(Who::Member);
        self.by(who.as_ref(), spot, act);
    }
}
