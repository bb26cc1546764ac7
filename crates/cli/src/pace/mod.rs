//! `placard pace FILE`: how long a short game takes a person, by the words it must read, the decisions it
//! takes and the motion it watches.
//!
//! Each arc is played from its two seats at the three levels of the delegates by a first player, page by
//! page, as the browser shows it. What a page shows unfolded is counted as it is worded; the rest is named
//! constants. An estimate of an average reader, not a measurement of anybody.

mod game;
mod hints;
mod page;
mod player;
mod tally;

use std::fmt::Write as _;
use std::process::ExitCode;

use council::dealings::Manner;
use council::scenario::Scenario;
use council::{ArcId, MemberId};

use crate::input::{BAD_INPUT, Source, print, refuse};
use game::Setting;
use tally::{Counted, Tally};

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
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
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
    /// As a first game: with the guide's hints, which are read when they come.
    #[arg(long)]
    first_game: bool,
    /// Words, decisions and clicks by kind of line and of decision.
    #[arg(long)]
    by_kind: bool,
    /// Everything that is read and decided, line by line, with its kind.
    #[arg(long)]
    text: bool,
    /// The figures as JSON.
    #[arg(long, conflicts_with_all = ["by_kind", "text"])]
    json: bool,
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
    let text = arguments.file.read()?;
    let (scenario, _) = Scenario::read(&text).map_err(|problems| {
        format!("it has {} problems: `placard check` names them", problems.len())
    })?;
    let mut arcs = scenario.file.arcs.iter().flatten();
    let arc = match &arguments.arc {
        None => arcs.next(),
        Some(named) => arcs.find(|arc| arc.id == ArcId::new(named)),
    };
    let arc = arc.ok_or("it has no such arc")?;
    let mut out = if arguments.json { String::new() } else { heading(&scenario, &arc.id) };
    let mut holds = true;
    for seat in &arguments.seats {
        let member = MemberId::new(seat);
        if scenario.member(&member).is_none() {
            return Err(format!("no member `{seat}`"));
        }
        for (manner, level) in LEVELS {
            let setting = Setting {
                text: &text,
                scenario: &scenario,
                arc: &arc.id,
                seat: &member,
                manner,
                seed: arguments.seed,
                hints: arguments.first_game,
            };
            let read = setting.read()?;
            holds &= beyond(&read.counted).is_empty();
            if arguments.json {
                let _ = writeln!(out, "{}", json(seat, level, &read.counted));
            } else {
                line(&mut out, seat, level, &read.counted);
            }
            if arguments.by_kind {
                kinds(&mut out, &read.counted);
            }
            if arguments.text {
                for (kind, text) in &read.shown {
                    let _ = writeln!(out, "    {kind:<26} {text}");
                }
            }
        }
    }
    Ok((out, holds))
}

/// One game's figures; times in seconds.
fn json(seat: &str, level: &str, counted: &Counted) -> serde_json::Value {
    let (least, mean, most) = counted.half_hours();
    serde_json::json!({
        "seat": seat,
        "level": level,
        "clicks": counted.whole.clicks,
        "words": counted.whole.words,
        "decisions": counted.whole.decisions,
        "seconds": counted.whole.seconds(),
        "first_decision": counted.first_decision().map(steps),
        "first_hands": counted.first_hands().map(steps),
        "half_hours": {
            "had": counted.half_hours_had(),
            "least": least,
            "mean": mean,
            "most": most,
            "words": counted.half_hour_words(),
        },
        "beyond": beyond(counted),
    })
}

/// What a point of the game took to reach.
fn steps(tally: Tally) -> serde_json::Value {
    let (clicks, words) = (tally.clicks, tally.words);
    serde_json::json!({ "clicks": clicks, "words": words, "seconds": tally.seconds() })
}

fn heading(scenario: &Scenario, arc: &ArcId) -> String {
    format!(
        "{}: {arc}\n{:<10} {:<12} {:>6} {:>6} {:>9} {:>8} {:>12} {:>26}\n",
        scenario.id,
        "seat",
        "level",
        "clicks",
        "words",
        "decisions",
        "minutes",
        "first hands",
        "half-hours, seconds"
    )
}

/// What it is made of, the longest first.
fn kinds(out: &mut String, counted: &Counted) {
    let mut kinds: Vec<(&str, Tally)> =
        counted.kinds.iter().map(|(kind, tally)| (*kind, *tally)).collect();
    kinds.sort_by_key(|(_, tally)| std::cmp::Reverse(tally.seconds()));
    for (kind, tally) in kinds {
        let _ = writeln!(
            out,
            "    {kind:<26} {:>5} words {:>4} decisions {:>4} clicks {:>6}",
            tally.words,
            tally.decisions,
            tally.clicks,
            minutes(tally.seconds())
        );
    }
}

/// One row, with what is beyond its bound.
fn line(out: &mut String, seat: &str, level: &str, counted: &Counted) {
    let (least, mean, most) = counted.half_hours();
    let _ = write!(
        out,
        "{seat:<10} {level:<12} {:>6} {:>6} {:>9} {:>8} {:>12} {:>26}",
        counted.whole.clicks,
        counted.whole.words,
        counted.whole.decisions,
        minutes(counted.whole.seconds()),
        counted.first_hands().map_or_else(|| "never".to_owned(), |at| minutes(at.seconds())),
        format!("{} of {least} to {most}, mean {mean}", counted.half_hours_had()),
    );
    let beyond = beyond(counted);
    if !beyond.is_empty() {
        let _ = write!(out, "  BEYOND: {}", beyond.join(", "));
    }
    let _ = writeln!(out);
    let parts = counted.parts.iter().map(|(part, tally)| {
        format!("{} {} words {}", part.word(), tally.words, minutes(tally.seconds()))
    });
    let _ = writeln!(out, "    {}", parts.collect::<Vec<_>>().join(" · "));
    let reached = [("decision", counted.first_decision()), ("hands", counted.first_hands())];
    let reached = reached.into_iter().filter_map(|(what, at)| {
        let Tally { clicks, words, .. } = at?;
        Some(format!("first {what}: {clicks} clicks, {words} words"))
    });
    let mean = counted.half_hour_words();
    let reached = reached.chain([format!("a half-hour: {mean} words")]);
    let _ = writeln!(out, "    {}", reached.collect::<Vec<_>>().join(" · "));
}

/// What is beyond its bound.
fn beyond(counted: &Counted) -> Vec<&'static str> {
    let (_, mean, _) = counted.half_hours();
    let beyond = [
        (!ARC.contains(&counted.whole.seconds())).then_some("the arc"),
        counted
            .first_hands()
            .is_none_or(|at| at.seconds() > FIRST_HANDS_MAX)
            .then_some("the first hands"),
        (!HALF_HOUR.contains(&mean)).then_some("the half-hour"),
    ];
    beyond.into_iter().flatten().collect()
}

/// Seconds as minutes: "3:05".
fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
