//! `placard pace FILE`: how long a short game takes a person, by the words it must read, the decisions it
//! takes and the motion it watches.
//!
//! Each arc is played from its two seats at the three levels of the delegates by a careful delegate in the
//! person's place. What the interface shows is counted as it is worded; the rest is named constants. An
//! estimate of an average reader, not a measurement of anybody.

mod clicks;
mod count;

use std::fmt::Write as _;
use std::process::ExitCode;

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{ArcId, MemberId};
use delegates::Policy;

use crate::input::{BAD_INPUT, Source, print, refuse};
use crate::simulate::Setting;
use count::{Counted, counted};

/// Bounds of an arc, in seconds (issue: 24 to 34 minutes).
const ARC: std::ops::RangeInclusive<u32> = 24 * 60..=34 * 60;
/// The first hands are up by then, in seconds.
const FIRST_HANDS_MAX: u32 = 3 * 60;
/// Bounds of a half-hour of consultations, in seconds.
const HALF_HOUR: std::ops::RangeInclusive<u32> = 25..=40;
/// Seats the minute plans are written for.
const SEATS: [&str; 2] = ["norway", "usa"];
/// The levels of the delegates, with their words.
const LEVELS: [(Manner, &str); 3] =
    [(Manner::Forthcoming, "forthcoming"), (Manner::Guarded, "guarded"), (Manner::Hard, "hard")];

/// What `placard pace` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A crisis, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
    /// The arc; without this, the crisis's first.
    #[arg(long, value_name = "ARC")]
    arc: Option<String>,
    /// The seats, separated by commas.
    #[arg(long, value_name = "MEMBERS", value_delimiter = ',', default_values = SEATS)]
    seats: Vec<String>,
    /// The seed.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// Plays, counts, and says what is beyond its bound: exit code 2 then.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match told(arguments) {
        Ok((text, holds)) if print(&text) => {
            if holds {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(BAD_INPUT)
            }
        }
        Ok(_) => ExitCode::FAILURE,
        Err(message) => refuse(&format!("{}: {message}", arguments.file)),
    }
}

fn told(arguments: &Arguments) -> Result<(String, bool), String> {
    let (scenario, _) = Scenario::read(&arguments.file.read()?).map_err(|problems| {
        format!("it has {} problems: `placard check` names them", problems.len())
    })?;
    let mut arcs = scenario.file.arcs.iter().flatten();
    let arc = match &arguments.arc {
        None => arcs.next(),
        Some(named) => arcs.find(|arc| arc.id == ArcId::new(named)),
    };
    let arc = arc.ok_or("it has no such arc")?;
    let mut out = format!(
        "{}: {}\n{:<10} {:<12} {:>6} {:>6} {:>9} {:>8} {:>12} {:>22}\n",
        scenario.id,
        arc.id,
        "seat",
        "level",
        "clicks",
        "words",
        "decisions",
        "minutes",
        "first hands",
        "half-hour, seconds"
    );
    let mut holds = true;
    for seat in &arguments.seats {
        if scenario.member(&MemberId::new(seat)).is_none() {
            return Err(format!("no member `{seat}`"));
        }
        for (manner, level) in LEVELS {
            let setting = Setting {
                course: arc.sittings.clone().unwrap_or_default(),
                manner,
                instructions: InstructionsAs::AsInHistory,
                seat: Some(MemberId::new(seat)),
                policy: Policy::Careful,
            };
            let played = setting.play(&scenario, arguments.seed)?;
            let counted = counted(&scenario, played.table.log(), &MemberId::new(seat))?;
            holds &= line(&mut out, seat, level, &counted);
        }
    }
    Ok((out, holds))
}

/// One row, with what is beyond its bound; whether nothing is.
fn line(out: &mut String, seat: &str, level: &str, counted: &Counted) -> bool {
    let whole = counted.whole.seconds();
    let first = counted.first_hands;
    let (least, mean, most) = counted.half_hours();
    let _ = write!(
        out,
        "{seat:<10} {level:<12} {:>6} {:>6} {:>9} {:>8} {:>12} {:>22}",
        counted.whole.clicks,
        counted.whole.words,
        counted.whole.decisions,
        minutes(whole),
        first.map_or_else(|| "never".to_owned(), minutes),
        format!("{least} to {most}, mean {mean}"),
    );
    let beyond = [
        (!ARC.contains(&whole)).then_some("the arc"),
        first.is_none_or(|at| at > FIRST_HANDS_MAX).then_some("the first hands"),
        (!HALF_HOUR.contains(&mean)).then_some("the half-hour"),
    ];
    let beyond: Vec<&str> = beyond.into_iter().flatten().collect();
    if !beyond.is_empty() {
        let _ = write!(out, "  BEYOND: {}", beyond.join(", "));
    }
    let _ = writeln!(out);
    let parts = counted
        .parts
        .iter()
        .map(|(part, tally)| format!("{part} {} words {}", tally.words, minutes(tally.seconds())));
    let _ = writeln!(out, "    {}", parts.collect::<Vec<_>>().join(" · "));
    beyond.is_empty()
}

/// Seconds as minutes: "3:05".
fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
