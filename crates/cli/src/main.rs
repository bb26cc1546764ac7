//! The `placard` command: one file a subcommand.
//!
//! Exit codes: 0 when all went well, 2 when the input is at fault. What was asked for goes to standard
//! output, what is wrong with the input as a whole to standard error.

mod backtest;
mod calibrate;
mod check;
mod debrief;
mod fmt;
mod input;
mod pace;
mod replay;
mod schema;
mod seats;
mod sidecars;
mod simulate;
mod tally;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// A game of delegates makes and drops small things by the million.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Placard: the Security Council role-play game, on the command line.
#[derive(Debug, Parser)]
#[command(name = "placard", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Count votes: a JSON array of cases in, one JSON object a line out.
    Tally(tally::Arguments),
    /// Check crises: everything that is wrong with them, each with its place and what would mend it.
    Check(check::Arguments),
    /// Hold the arithmetic of a crisis against history: replays, what-ifs, disputed numbers.
    Calibrate(calibrate::Arguments),
    /// Bring crises into canonical form.
    Fmt(fmt::Arguments),
    /// Tell what a finished game was, to one of its seats: envelopes, ledgers, what else could have been.
    Debrief(debrief::Arguments),
    /// Fold a saved game: print its record as one viewer may know it, or the hash of its state.
    Replay(replay::Arguments),
    /// Hold computer members against the record: would they have voted as members did?
    Backtest(backtest::Arguments),
    /// Play games by computer delegates alone, and tell what came of them.
    Simulate(simulate::Arguments),
    /// Measure how hard every seat is in every short game, for the briefing.
    Seats(seats::Arguments),
    /// How long a short game takes a person: words, decisions, clicks, minutes.
    Pace(pace::Arguments),
    /// Print the scenario format as JSON Schema.
    Schema,
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Tally(arguments) => tally::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Calibrate(arguments) => calibrate::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
        Command::Debrief(arguments) => debrief::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Backtest(arguments) => backtest::run(&arguments),
        Command::Simulate(arguments) => simulate::run(&arguments),
        Command::Seats(arguments) => seats::run(&arguments),
        Command::Pace(arguments) => pace::run(&arguments),
        Command::Schema => schema::run(),
    }
}
