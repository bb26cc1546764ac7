//! What is stated has a source; what a source is named for cites it.

use std::collections::BTreeSet;

use super::{Report, Spot, spots};
use crate::ids::SourceId;
use crate::scenario::file::ScenarioFile;
use crate::scenario::problem::Code;
use crate::scenario::shape::Survey;

pub(super) fn check(file: &ScenarioFile, survey: &Survey, report: &mut Report<'_>) {
    let mut sources = Sources { report };
    let root = Spot::root();
    for (spot, pressure) in spots(file.pressures.as_ref(), &root, "pressures") {
        sources.required(&spot, "pressure", pressure.sources.as_ref());
    }
    for (spot, coefficient) in spots(file.coefficients.as_ref(), &root, "coefficients") {
        for (spot, value) in spots(coefficient.values.as_ref(), &spot, "values") {
            sources.required(&spot, "value", value.sources.as_ref());
        }
    }
    for (spot, member) in spots(file.members.as_ref(), &root, "members") {
        sources.wanted(&spot, "member", member.sources.as_ref());
        for (spot, capability) in spots(member.capabilities.as_ref(), &spot, "capabilities") {
            sources.wanted(&spot, "capability", capability.sources.as_ref());
        }
    }
    for (spot, contributor) in spots(file.contributors.as_ref(), &root, "contributors") {
        sources.wanted(&spot, "contributor", contributor.sources.as_ref());
    }
    for (spot, rule) in spots(file.rules.as_ref(), &root, "rules") {
        sources.wanted(&spot, "rule", rule.sources.as_ref());
    }
    for (spot, trend) in spots(file.trends.as_ref(), &root, "trends") {
        sources.wanted(&spot, "trend", trend.sources.as_ref());
    }
    for (spot, what_if) in spots(file.what_ifs.as_ref(), &root, "what_ifs") {
        sources.wanted(&spot, "what-if", what_if.sources.as_ref());
    }
    for (spot, target) in spots(file.calibration.as_ref(), &root, "calibration") {
        sources.wanted(&spot, "calibration", target.sources.as_ref());
    }
    of_sittings(file, &mut sources);
    unused(file, survey, report);
}

fn of_sittings(file: &ScenarioFile, sources: &mut Sources<'_, '_>) {
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        for (spot, dispatch) in spots(sitting.dispatches.as_ref(), &spot, "dispatches") {
            sources.wanted(&spot, "dispatch", dispatch.sources.as_ref());
        }
        for (spot, speech) in spots(sitting.reported.as_ref(), &spot, "reported") {
            sources.required(&spot, "reported speech", speech.sources.as_ref());
        }
        let Some(history) = &sitting.history else { continue };
        let spot = spot.field("history");
        sources.wanted(&spot, "account of history", history.sources.as_ref());
        for (spot, vote) in spots(history.votes.as_ref(), &spot, "votes") {
            sources.required(&spot, "historical vote", vote.sources.as_ref());
        }
    }
}

struct Sources<'r, 'a> {
    report: &'r mut Report<'a>,
}

impl Sources<'_, '_> {
    /// Sources of the wrong shape have been told.
    fn unread(&self, spot: &Spot) -> bool {
        self.report.was_not_read(spot.field("sources").as_str())
    }

    fn required(&mut self, spot: &Spot, what: &str, sources: Option<&Vec<SourceId>>) {
        if sources.is_none_or(Vec::is_empty) && !self.unread(spot) {
            let message = format!("this {what} has no source, and without one it may not be here");
            let hint = "name the document in `sources`, or take it out";
            self.report.suggest(Code::SourceRequired, spot, message, hint);
        }
    }

    fn wanted(&mut self, spot: &Spot, what: &str, sources: Option<&Vec<SourceId>>) {
        if sources.is_none_or(Vec::is_empty) && !self.unread(spot) {
            let message = format!("this {what} has no source");
            let hint = "name the document in `sources`";
            self.report.suggest(Code::NoSource, spot, message, hint);
        }
    }
}

fn unused(file: &ScenarioFile, survey: &Survey, report: &mut Report<'_>) {
    let cited: BTreeSet<&str> = survey
        .references
        .iter()
        .filter(|named| named.kind == "SourceId")
        .map(|named| named.name.as_str())
        .collect();
    for (spot, source) in spots(file.sources.as_ref(), &Spot::root(), "sources") {
        if !cited.contains(source.id.as_str()) {
            let message = format!("nothing cites `{}`", source.id);
            let hint = "move it to `meta.further_reading`, or cite it";
            report.suggest(Code::SourceUnused, &spot, message, hint);
        }
    }
}
