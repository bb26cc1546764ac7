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
        // The list, if it is written; otherwise the file.
        let root = Spot::root();
        let spot = if file.what_ifs.is_some() { root.field("what_ifs") } else { root };
        let message = "no what-if says that the Council's choice would have changed little";
        let hint = "add to `what_ifs` one with `changes_little`: not everything turned on the vote";
        report.suggest(Code::WhatIf, &spot, message, hint);
    }
    // Without any question the missing list has been named already.
    let steps = if file.questions.is_some() { &STEPS[..] } else { &[] };
    for (step, word) in steps {
        if !file.questions.iter().flatten().any(|question| question.step == Some(*step)) {
            let message = format!("the debrief asks nothing at the step `{word}`");
            let spot = Spot::root().field("questions");
            report.suggest(Code::Questions, &spot, message, "add to `questions`");
        }
    }
}
