//! `placard seats FILE`: how hard every seat is in every short game, measured by games that computer
//! members play. Its output stands beside the crisis as `NAME.seats.json` and is read by the briefing.
//!
//! The same file, seed and number of games give the same output on every machine.

use std::collections::BTreeMap;
use std::process::ExitCode;

use council::crisis::ledger::national;
use council::dealings::{InstructionsAs, Manner};
use council::scenario::{HardestLine, MeasuredSeat, MeasuredSeats, Scenario};
use council::{LineId, MemberId, SittingId};
use delegates::Policy;

use crate::input::{Source, print, refuse};
use crate::simulate::{Setting, came_out, instructions};

/// What `placard seats` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A crisis, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
    /// How many games of each seat and arc.
    #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    games: u32,
    /// Seed of the first game; the next ones take the next seeds.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// Measures and prints.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match measured(arguments) {
        Ok(text) if print(&text) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(message) => refuse(&format!("{}: {message}", arguments.file)),
    }
}

fn measured(arguments: &Arguments) -> Result<String, String> {
    let text =
        String::from_utf8(arguments.file.bytes()?).map_err(|_| "it is not text".to_owned())?;
    let (scenario, _) = Scenario::read(&text).map_err(|problems| {
        format!("it has {} problems: `placard check` names them", problems.len())
    })?;
    let mut arcs = BTreeMap::new();
    for arc in scenario.file.arcs.iter().flatten() {
        let course = arc.sittings.clone().unwrap_or_default();
        let mut seats = BTreeMap::new();
        for member in seated(&scenario, &course) {
            let seat = seat(&scenario, &course, &member, (arguments.games, arguments.seed))?;
            seats.insert(member, seat);
        }
        arcs.insert(arc.id.clone(), seats);
    }
    let all = MeasuredSeats { scenario: scenario.id.clone(), games: arguments.games, arcs };
    let mut text = serde_json::to_string_pretty(&all).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

/// Whoever can be taken on the first day of a course.
fn seated(scenario: &Scenario, course: &[SittingId]) -> Vec<MemberId> {
    let first = course.first().and_then(|sitting| scenario.sitting(sitting));
    let there = first.map(|sitting| scenario.members_on(sitting.date)).unwrap_or_default();
    let playable = there.into_iter().filter(|(member, _)| member.playable);
    playable.map(|(member, _)| member.id.clone()).collect()
}

fn seat(
    scenario: &Scenario,
    course: &[SittingId],
    member: &MemberId,
    (games, seed): (u32, u64),
) -> Result<MeasuredSeat, String> {
    let careful = Setting {
        rulebook: None,
        course: course.to_vec(),
        manner: Manner::Guarded,
        instructions: InstructionsAs::AsInHistory,
        seat: Some(member.clone()),
        policy: Policy::Careful,
    };
    let silent = Setting { policy: Policy::Silent, ..careful.clone() };
    let (mut met_per_mille, mut changed) = (0_u32, 0_u32);
    // By line: games in which it was met, and in which it could be judged.
    let mut lines: BTreeMap<LineId, (u32, u32)> = BTreeMap::new();
    for game in 0..u64::from(games) {
        let seed = seed.saturating_add(game);
        let played = careful.play(scenario, seed)?;
        let state = played.table.state();
        let ledger = national(state, member, instructions(scenario, state, member));
        met_per_mille = met_per_mille.saturating_add(ledger.per_mille);
        for entry in ledger.lines {
            let (met, judged) = lines.entry(entry.line).or_default();
            *met += u32::from(entry.is_met);
            *judged += 1;
        }
        let beside = silent.play(scenario, seed)?;
        changed += u32::from(came_out(state) != came_out(beside.table.state()));
    }
    let shares = lines.into_iter().map(|(line, (met, judged))| (percent(met, judged), line));
    let hardest = shares.min().filter(|(met_percent, _)| *met_percent < 100);
    Ok(MeasuredSeat {
        met_percent: met_per_mille.checked_div(games.saturating_mul(10)).unwrap_or_default(),
        changed_percent: percent(changed, games),
        hardest: hardest.map(|(met_percent, line)| HardestLine { line, met_percent }),
    })
}

fn percent(part: u32, of: u32) -> u32 {
    part.saturating_mul(100).checked_div(of).unwrap_or_default()
}
