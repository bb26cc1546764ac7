//! `placard simulate FILE`: games played by computer delegates alone, and what came of them.
//!
//! The same file, seed and options give the same games on every machine.

mod every_seat;
mod figures;
mod game;
mod print;

use std::process::ExitCode;
use std::time::Instant;

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{ArcId, MemberId, Rulebook};
use delegates::Policy;

use crate::debrief::{Form, Until, of_log};
use crate::input::{Source, print, refuse};
use figures::Figures;
pub(crate) use figures::{came_out, instructions};
pub(crate) use game::Setting;

/// Games in one run at most.
const GAMES_MAX: u32 = 100_000;

/// What `placard simulate` takes.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Arguments {
    /// A crisis, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
    /// How many games.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=i64::from(GAMES_MAX)))]
    games: u32,
    /// Seed of the first game; the next ones take the next seeds.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Play this arc; without this, all sittings.
    #[arg(long, value_name = "ARC")]
    arc: Option<String>,
    /// Play by the rules of this experiment of the crisis; without this, by the crisis's own.
    #[arg(long, value_name = "EXPERIMENT")]
    rulebook: Option<String>,
    /// How the delegates deal.
    #[arg(long, value_enum, default_value_t = LevelWord::Guarded)]
    level: LevelWord,
    /// Whose instructions the delegates have.
    #[arg(long, value_enum, default_value_t = InstructionsWord::History)]
    instructions: InstructionsWord,
    /// Measure the play of this member.
    #[arg(long, value_name = "MEMBER")]
    seat: Option<String>,
    /// How that member is played: silent, `table_at_once`, `always_for`, `always_abstaining`,
    /// instructions, `follow:MEMBER`, random, careful.
    #[arg(long, value_name = "POLICY", default_value = "careful", requires = "seat")]
    policy: Policy,
    /// Measure every seat under every policy, and print what each is worth in both ledgers.
    #[arg(long, conflicts_with_all = ["seat", "transcript"])]
    every_seat: bool,
    /// Print JSON.
    #[arg(long, conflicts_with = "transcript")]
    json: bool,
    /// Print the record of the first game: what was said, decided, and why.
    #[arg(long)]
    transcript: bool,
    /// Print the debrief of the first game to the measured seat.
    #[arg(long, requires = "seat", conflicts_with_all = ["json", "transcript"])]
    debrief: bool,
    /// In which form the debrief is printed.
    #[arg(long = "as", value_enum, value_name = "FORM", default_value_t = Form::Markdown, requires = "debrief")]
    form: Form,
}

/// How delegates deal, as the command line has it.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum LevelWord {
    /// They say what would be enough and offer help.
    Forthcoming,
    /// They answer, then trade.
    Guarded,
    /// They ask for more and block with friends.
    Hard,
}

/// Whose instructions, as the command line has it.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum InstructionsWord {
    /// As in history.
    History,
    /// As they might have been: drawn by the seed.
    Seeded,
}

/// Plays and tells.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match told(arguments) {
        Ok(text) if print(&text) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(message) => refuse(&format!("{}: {message}", arguments.file)),
    }
}

fn told(arguments: &Arguments) -> Result<String, String> {
    let text = arguments.file.bytes()?;
    let text = String::from_utf8(text).map_err(|_| "it is not text".to_owned())?;
    let (scenario, _) = Scenario::read(&text).map_err(|problems| {
        format!("it has {} problems: `placard check` names them", problems.len())
    })?;
    let setting = setting(arguments, &scenario)?;
    if arguments.every_seat {
        let all = every_seat::every_seat(&scenario, &setting, arguments.games, arguments.seed)?;
        return Ok(if arguments.json { all.json() } else { all.table() });
    }
    if arguments.transcript {
        let played = setting.play(&scenario, arguments.seed)?;
        return Ok(print::transcript(&scenario, &played));
    }
    if let (true, Some(seat)) = (arguments.debrief, setting.seat.clone()) {
        let played = setting.play(&scenario, arguments.seed)?;
        return of_log(scenario, played.table.log(), &seat, Until::TheEnd, arguments.form);
    }
    let began = Instant::now();
    let silent = setting.silent();
    let mut figures = Figures::default();
    for game in 0..u64::from(arguments.games) {
        let seed = arguments.seed.saturating_add(game);
        let played = setting.play(&scenario, seed)?;
        let beside = match &silent {
            Some(silent) => Some(silent.play(&scenario, seed)?),
            None => None,
        };
        figures.add(&scenario, &setting, &played, beside.as_ref());
    }
    let seconds = began.elapsed().as_secs_f64();
    Ok(if arguments.json {
        print::json(&figures, arguments.games, seconds)
    } else {
        print::table(&scenario, &figures, seconds)
    })
}

fn setting(arguments: &Arguments, scenario: &Scenario) -> Result<Setting, String> {
    let course = match &arguments.arc {
        None => Vec::new(),
        Some(named) => {
            let arcs = scenario.file.arcs.iter().flatten();
            let arc = arcs.clone().find(|arc| arc.id == ArcId::new(named)).ok_or_else(|| {
                let known: Vec<_> = arcs.map(|arc| arc.id.as_str()).collect();
                format!("no arc `{named}`: one of {}", known.join(", "))
            })?;
            arc.sittings.clone().unwrap_or_default()
        }
    };
    let rulebook = match &arguments.rulebook {
        None => None,
        Some(named) => Some(rules_of(scenario, named)?),
    };
    let seat = arguments.seat.as_ref().map(MemberId::new);
    if let Some(seat) = &seat {
        sits_at_some(scenario, seat, &course)?;
        policy_fits(scenario, seat, &arguments.policy)?;
    }
    Ok(Setting {
        course,
        rulebook,
        manner: match arguments.level {
            LevelWord::Forthcoming => Manner::Forthcoming,
            LevelWord::Guarded => Manner::Guarded,
            LevelWord::Hard => Manner::Hard,
        },
        instructions: match arguments.instructions {
            InstructionsWord::History => InstructionsAs::AsInHistory,
            InstructionsWord::Seeded => InstructionsAs::Seeded,
        },
        seat,
        policy: arguments.policy.clone(),
    })
}

/// The rules of an experiment of the crisis.
fn rules_of(scenario: &Scenario, named: &str) -> Result<Rulebook, String> {
    let known = &scenario.experiments;
    let found = known.iter().find(|one| one.id.as_str() == named);
    found.map(|one| one.rulebook.clone()).ok_or_else(|| {
        let known: Vec<_> = known.iter().map(|one| one.id.as_str()).collect();
        if known.is_empty() {
            format!("no experiment `{named}`: this crisis has none")
        } else {
            format!("no experiment `{named}`: one of {}", known.join(", "))
        }
    })
}

/// A seat whose play is measured has to be there, at one sitting at least.
fn sits_at_some(
    scenario: &Scenario,
    seat: &MemberId,
    course: &[council::SittingId],
) -> Result<(), String> {
    if scenario.member(seat).is_none() {
        return Err(format!("no member `{seat}`: one of {}", names(scenario)));
    }
    let played = scenario.sittings.iter();
    let mut played = played.filter(|one| course.is_empty() || course.contains(&one.id));
    let sits = |sitting: &council::scenario::Sitting| {
        let members = scenario.members_on(sitting.date);
        members.iter().any(|(member, _)| member.id == *seat)
    };
    if played.any(sits) { Ok(()) } else { Err(format!("`{seat}` is not on the Council then")) }
}

/// Whoever is followed is another member of the scenario.
fn policy_fits(scenario: &Scenario, seat: &MemberId, policy: &Policy) -> Result<(), String> {
    let Policy::Follow(followed) = policy else { return Ok(()) };
    if scenario.member(followed).is_none() {
        return Err(format!("no member `{followed}` to follow: one of {}", names(scenario)));
    }
    if followed == seat {
        return Err(format!("`{seat}` cannot follow itself"));
    }
    Ok(())
}

fn names(scenario: &Scenario) -> String {
    let members: Vec<_> = scenario.members.iter().map(|member| member.id.as_str()).collect();
    members.join(", ")
}
