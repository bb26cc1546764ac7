//! Blows have signs: whatever moves a track by ten or sets a fact could have been seen coming.

use std::collections::BTreeMap;

use super::first::Firsts;
use super::papers::{Papers, Seen};
use super::tracks::largest;
use super::{Report, Spot, spots};
use crate::scenario::file::{CrisisChange, Rule, ScenarioFile, SignPlace};
use crate::scenario::problem::Code;

/// How far a track moves in one blow before it needs a sign.
const BLOW: u64 = 10;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let papers = Papers::of(file);
    let firsts = Firsts::of(file);
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
        let signs: Vec<_> = spots(rule.signs.as_ref(), &spot, "signs")
            .filter_map(|(spot, sign)| Some((spot.field("at"), sign.at.as_ref()?)))
            .map(|(spot, place)| (spot, place, papers.seen(place)))
            .collect();
        for (spot, place, seen) in &signs {
            if let (SignPlace::Dispatch(paper), Seen::Never(why)) = (place, seen) {
                report.add(Code::NoSign, spot, format!("`{paper}` {why}, so it announces nothing"));
            }
        }
        if let Some(blow) = rule.when.as_ref().and_then(|when| firsts.earliest(when)) {
            in_time(file, blow, &signs, report);
        }
    }
}

/// One sign at least can be seen before the aftermath of the first blow; otherwise each says when it
/// comes.
fn in_time(
    file: &ScenarioFile,
    blow: usize,
    signs: &[(Spot, &SignPlace, Seen)],
    report: &mut Report<'_>,
) {
    let timely = |seen: &Seen| match seen {
        Seen::Before => true,
        Seen::At { sitting, after_vote: false } => *sitting <= blow,
        Seen::At { sitting, after_vote: true } => *sitting < blow,
        Seen::Never(_) => false,
    };
    if signs.iter().any(|(_, _, seen)| timely(seen)) {
        return;
    }
    let name = |place: usize| file.sittings.iter().flatten().nth(place).map(|it| &it.id);
    for (spot, _, seen) in signs {
        let Seen::At { sitting, after_vote } = seen else { continue };
        let (Some(comes), Some(strikes)) = (name(*sitting), name(blow)) else { continue };
        let when = if *after_vote { " after the vote" } else { "" };
        let message = format!(
            "this sign can first be seen{when} at `{comes}`; the blow can fall in the aftermath of \
             `{strikes}`"
        );
        let hint = "add a sign that comes before the vote there, or name the risk in a brief";
        report.suggest(Code::NoSign, spot, message, hint);
    }
}

fn is_blow(file: &ScenarioFile, rule: &Rule) -> bool {
    let mut moved: BTreeMap<_, u64> = BTreeMap::new();
    for change in rule.effects.iter().flatten().filter_map(|effect| effect.change.as_ref()) {
        match change {
            CrisisChange::Set(_) => return true,
            CrisisChange::Clear(_) | CrisisChange::Comply(_) => {}
            CrisisChange::Track(track) => {
                let by = track.by.as_ref().map_or(0, |by| largest(file, by));
                let sum = moved.entry(&track.track).or_default();
                *sum = sum.saturating_add(by);
            }
        }
    }
    moved.values().any(|by| *by >= BLOW)
}
