//! Blows have signs: whatever moves a track by ten or sets a fact could have been seen coming.

use std::collections::{BTreeMap, BTreeSet};

use super::tracks::largest;
use super::{Report, Spot, spots};
use crate::ids::DispatchId;
use crate::scenario::file::{CrisisChange, Rule, ScenarioFile, SignPlace};
use crate::scenario::problem::Code;

/// How far a track moves in one blow before it needs a sign.
const BLOW: u64 = 10;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let never = papers_that_never_come(file);
    for (spot, rule) in spots(file.rules.as_ref(), &Spot::root(), "rules") {
        if !is_blow(file, rule) {
            continue;
        }
        if rule.signs.iter().flatten().next().is_none() {
            let message = format!(
                "`{}` moves a track by {BLOW} or more or sets a fact, and nothing announces it",
                rule.id
            );
            let hint = "add to `signs` the dispatch, brief or sounding that names the risk";
            report.suggest(Code::NoSign, &spot, message, hint);
        }
        for (spot, sign) in spots(rule.signs.as_ref(), &spot, "signs") {
            if let Some(SignPlace::Dispatch(paper)) = &sign.at
                && never.contains(paper)
            {
                let message = format!("`{paper}` never comes, so it announces nothing");
                report.add(Code::NoSign, &spot.field("at"), message);
            }
        }
    }
}

fn is_blow(file: &ScenarioFile, rule: &Rule) -> bool {
    let mut moved: BTreeMap<_, u64> = BTreeMap::new();
    for change in rule.effects.iter().flatten().filter_map(|effect| effect.change.as_ref()) {
        match change {
            CrisisChange::Set(_) => return true,
            CrisisChange::Clear(_) => {}
            CrisisChange::Track(track) => {
                let by = track.by.as_ref().map_or(0, |by| largest(file, by));
                let sum = moved.entry(&track.track).or_default();
                *sum = sum.saturating_add(by);
            }
        }
    }
    moved.values().any(|by| *by >= BLOW)
}

fn papers_that_never_come(file: &ScenarioFile) -> BTreeSet<&DispatchId> {
    use crate::scenario::file::When;
    let sittings = || file.sittings.iter().flatten();
    let never = |at: Option<&When>| matches!(at, Some(When::Never));
    let dispatches = sittings().flat_map(|sitting| sitting.dispatches.iter().flatten());
    let cables = sittings().flat_map(|sitting| sitting.cables.iter().flatten());
    dispatches
        .filter(|dispatch| never(dispatch.at.as_ref()))
        .map(|dispatch| &dispatch.id)
        .chain(cables.filter(|cable| never(cable.at.as_ref())).map(|cable| &cable.id))
        .collect()
}
