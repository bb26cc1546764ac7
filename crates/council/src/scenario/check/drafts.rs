//! Drafts that keep the bounds of a draft.

use super::{Report, Spot, spots};
use crate::draft::DraftText;
use crate::scenario::file::ScenarioFile;
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        for (spot, outline) in spots(sitting.outlines.as_ref(), &spot, "outlines") {
            if let Some(draft) = &outline.draft {
                faults(draft, &spot.field("draft"), report);
            }
        }
    }
}

/// What is wrong with one draft.
pub(super) fn faults(draft: &DraftText, spot: &Spot, report: &mut Report<'_>) {
    if draft.operative.is_empty() {
        let message = "the draft has no operative clause, so there is nothing to adopt";
        report.add(Code::DraftEmpty, spot, message);
    }
    for fault in draft.faults() {
        report.add(Code::DraftFault, spot, fault.to_string());
    }
}
