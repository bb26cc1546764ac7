//! What a debrief needs.

use super::{Report, Spot};
use crate::scenario::file::{DebriefStep, ScenarioFile};
use crate::scenario::problem::Code;

const STEPS: [(DebriefStep, &str); 5] = [
    (DebriefStep::StepOut, "step_out"),
    (DebriefStep::Here, "here"),
    (DebriefStep::Then, "then"),
    (DebriefStep::Causes, "causes"),
    (DebriefStep::Claim, "claim"),
];

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    if !file.what_ifs.iter().flatten().any(|what_if| what_if.changes_little == Some(true)) {
        let message = "no what-if says that the Council's choice would have changed little";
        let hint = "add to `what_ifs` one with `changes_little`: not everything turned on the vote";
        report.suggest(Code::WhatIf, &list(file.what_ifs.is_some(), "what_ifs"), message, hint);
    }
    for (step, word) in STEPS {
        if !file.questions.iter().flatten().any(|question| question.step == Some(step)) {
            let message = format!("the debrief asks nothing at the step `{word}`");
            let spot = list(file.questions.is_some(), "questions");
            report.suggest(Code::Questions, &spot, message, "add to `questions`");
        }
    }
}

/// The list, if it is written; otherwise the file.
fn list(written: bool, field: &str) -> Spot {
    if written { Spot::root().field(field) } else { Spot::root() }
}
