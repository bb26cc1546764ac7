//! `placard calibrate FILE [--json]`: the arithmetic of a crisis held against history.
//!
//! Replays what the Council really did, for many seeds, and says where every track ends; then each
//! what-if of the scenario; then every reading of the disputed numbers. The exit code is 2 if a track
//! ends outside its tolerance, a vote comes out otherwise, or a what-if elsewhere than the scenario says.

mod replay;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use council::Crisis;
use council::crisis::Moved;
use council::scenario::Scenario;
use council::scenario::file::{Calibration, WhatIf, WhatIfEnd};
use replay::{Replayed, replay};
use report::{Report, Spread, Target, WhatIfReport};

use crate::input::{BAD_INPUT, Source, refuse};

/// Readings that are combined at most; further disputed numbers keep the value that is played.
const READINGS_MAX: usize = 243;

/// What `placard calibrate` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A scenario file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
    /// How many seeds are played, from 1.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    seeds: u64,
    /// Show what moved this track in the replay, move by move.
    #[arg(long, value_name = "TRACK")]
    track: Option<String>,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

/// Replays, what-ifs, readings.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let report = arguments.file.read().map_err(anyhow::Error::msg).and_then(|text| {
        let (scenario, _) = Scenario::read(&text).map_err(|problems| {
            anyhow::anyhow!("{} problems: see `placard check`", problems.len())
        })?;
        calibrated(&scenario, arguments.seeds, arguments.track.as_deref())
    });
    let report = match report {
        Ok(report) => report,
        Err(error) => return refuse(&format!("{}: {error:#}", arguments.file)),
    };
    if let Err(error) = report.write(arguments.json) {
        return refuse(&format!("the report cannot be written: {error}"));
    }
    if report.holds { ExitCode::SUCCESS } else { ExitCode::from(BAD_INPUT) }
}

fn calibrated(scenario: &Scenario, seeds: u64, track: Option<&str>) -> Result<Report> {
    let tracks = || scenario.file.tracks.iter().flatten().map(|track| track.id.as_str());
    if let Some(named) = track
        && !tracks().any(|known| known == named)
    {
        let known: Vec<_> = tracks().collect();
        anyhow::bail!("no track `{named}`: one of {}", known.join(", "));
    }
    let programme = Arc::new(scenario.programme());
    let mut ends = Vec::new();
    for seed in 1..=seeds {
        let replayed = replay(scenario, &programme, seed, None);
        ends.push(replayed.with_context(|| format!("seed {seed}"))?);
    }
    let first = ends.first().context("nothing was played")?;
    let targets: Vec<Target> = scenario
        .file
        .calibration
        .iter()
        .flatten()
        .filter_map(|target| held(target, &ends))
        .collect();
    let mut what_ifs = Vec::new();
    for what_if in scenario.file.what_ifs.iter().flatten().filter(|one| one.changes.is_some()) {
        let replayed = replay(scenario, &programme, 1, Some(what_if));
        let replayed = replayed.with_context(|| format!("what if `{}`", what_if.id))?;
        let spread = spread(scenario, Some(what_if))?;
        what_ifs.push(judged(what_if, &replayed, first, spread));
    }
    let chain = track.map(|track| chain(first, track)).unwrap_or_default();
    let spread = spread(scenario, None)?;
    let otherwise: BTreeSet<String> =
        ends.iter().flat_map(|ends| ends.otherwise.iter().cloned()).collect();
    let endings = ends.iter().filter_map(|ends| ends.ending.clone()).collect::<BTreeSet<_>>();
    let holds = otherwise.is_empty()
        && targets.iter().all(|target| target.holds)
        && what_ifs.iter().all(|what_if| what_if.wrong.is_empty());
    let otherwise = otherwise.into_iter().collect();
    Ok(Report { holds, seeds, endings, otherwise, targets, chain, what_ifs, spread })
}

/// Where a track stands after a sitting, over all seeds, beside where history put it.
fn held(target: &Calibration, ends: &[Replayed]) -> Option<Target> {
    let (track, after) = (target.track.clone()?, target.after.clone()?);
    let (value, tolerance) = (target.value?, target.tolerance?);
    let stands: Vec<i64> = ends
        .iter()
        .filter_map(|replayed| replayed.after.get(&after)?.tracks.get(&track))
        .map(|stands| i64::from(*stands))
        .collect();
    let (least, greatest) = (*stands.iter().min()?, *stands.iter().max()?);
    let holds = stands.len() == ends.len()
        && least >= value.saturating_sub(tolerance)
        && greatest <= value.saturating_add(tolerance);
    Some(Target { track, after, value, tolerance, least, greatest, holds })
}

/// Every move of a track in a replay, with its cause.
fn chain(replayed: &Replayed, track: &str) -> Vec<Arc<Moved>> {
    let moved = last_of(replayed).and_then(|crisis| crisis.moved.get(&track.into()));
    moved.cloned().unwrap_or_default()
}

fn judged(
    what_if: &WhatIf,
    replayed: &Replayed,
    history: &Replayed,
    spread: Spread,
) -> WhatIfReport {
    let wrong = what_if
        .expects
        .iter()
        .flatten()
        .filter_map(|end| astray(end, replayed).map(|how| format!("{}: {how}", end.id)))
        .collect();
    let last = |replayed: &Replayed| last_of(replayed).map(|crisis| crisis.tracks.clone());
    let ends_at = last(replayed).unwrap_or_default();
    let in_history = last(history).unwrap_or_default();
    WhatIfReport {
        id: what_if.id.clone(),
        changes_little: what_if.changes_little.unwrap_or(false),
        ending: replayed.ending.clone(),
        ends_at,
        in_history,
        spread,
        wrong,
    }
}

/// How a what-if ends elsewhere than the scenario says; `None` if it does not.
fn astray(end: &WhatIfEnd, replayed: &Replayed) -> Option<String> {
    let crisis = match &end.after {
        Some(sitting) => replayed.after.get(sitting),
        None => last_of(replayed),
    };
    let Some(crisis) = crisis else { return Some("the sitting was never reached".to_owned()) };
    if let Some(fact) = &end.fact {
        let expected = end.holds.unwrap_or(true);
        if crisis.facts.contains(fact) != expected {
            return Some(format!("`{fact}` is {}", !expected));
        }
    }
    let track = end.track.as_ref()?;
    let Some(stands) = crisis.tracks.get(track).map(|stands| i64::from(*stands)) else {
        return Some(format!("there is no `{track}`"));
    };
    let low = end.at_least.is_some_and(|least| stands < least);
    let high = end.at_most.is_some_and(|most| stands > most);
    (low || high).then(|| format!("`{track}` is {stands}"))
}

fn last_of(replayed: &Replayed) -> Option<&Arc<Crisis>> {
    // The sitting opened last has the longest record of the ones before it.
    replayed.after.values().max_by_key(|crisis| (crisis.came_to.len(), crisis.day))
}

/// Where every track ends over all readings of disputed numbers.
fn spread(scenario: &Scenario, what_if: Option<&WhatIf>) -> Result<Spread> {
    let mut tracks: BTreeMap<_, (i32, i32)> = BTreeMap::new();
    let mut endings = BTreeSet::new();
    let mut facts: BTreeMap<council::FactId, u32> = BTreeMap::new();
    let all = scenario.readings(READINGS_MAX);
    for one in &all {
        let programme = Arc::new(scenario.programme_with(one));
        let replayed = replay(scenario, &programme, 1, what_if)?;
        endings.extend(replayed.ending.clone());
        let Some(crisis) = last_of(&replayed) else { continue };
        for (track, stands) in &crisis.tracks {
            let ends = tracks.entry(track.clone()).or_insert((*stands, *stands));
            *ends = (ends.0.min(*stands), ends.1.max(*stands));
        }
        for fact in &crisis.facts {
            *facts.entry(fact.clone()).or_default() += 1;
        }
    }
    let readings = u32::try_from(all.len()).unwrap_or(u32::MAX);
    // What is true under every reading is not in dispute.
    facts.retain(|_, times| *times < readings);
    Ok(Spread { readings, tracks, disputed_facts: facts, endings })
}
