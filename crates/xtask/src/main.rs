//! The project's own commands: `cargo xtask help` lists them.
//!
//! Standard library only, so that a machine with nothing but Rust can start. Whatever else is needed
//! is brought by `setup`, into `target/tools`; nobody's own installation is changed, except that missing
//! Debian packages are installed where the user is root.

mod app;
mod bench;
mod failure;
mod fuzz;
mod golden;
mod journey;
mod options;
mod pace;
mod play;
mod process;
mod project;
mod setup;
mod size;
mod steps;
mod test;
mod tidy;

use std::process::ExitCode;

use failure::Failure;
use options::Options;
use project::Project;

/// What each command does, for a reader who does not know them yet.
const USAGE: &str = "\
cargo xtask COMMAND

  setup   bring the WebAssembly target, trunk, wasm-bindgen, wasm-opt and a browser
  play    build the app and serve it on this machine  [--port N]
  test    format, lints, tidy, native tests, the app, the golden test in WebAssembly, the browser journeys;
          with --full also the bounds of play, every seat, and a game in Firefox and in WebKit
  size    what a browser loads before Korea can begin, against the bound
  shots   a picture of every page and state, in three widths, light and dark, in target/shots
  feel    a whole game on a slow machine: clicks, long tasks, memory, against their bounds
  lighthouse   the four figures of Lighthouse for the first page on a phone
  tidy    sizes, module docs, layers, dependency edges
  bench   measure, and compare with the bounds in docs/performance.md
  pace    how long the short games take a person, beside its bounds
  fuzz    feed every decoder with noise               [--seconds N]

Every command brings what it needs; none needs `setup` to have been called before.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    match run(&command, arguments.collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            steps::complain(&failure);
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, arguments: Vec<String>) -> Result<(), Failure> {
    let options = Options::parse(arguments)?;
    let project = Project::find()?;
    match command {
        "setup" => setup::everything(&project),
        "play" => play::run(&project, &options),
        "test" => test::run(&project, options.full),
        "size" => size::run(&project),
        "shots" => journey::shots(&project),
        "feel" => journey::feel(&project),
        "lighthouse" => journey::lighthouse(&project),
        "tidy" => tidy::run(&project),
        "bench" => bench::run(&project),
        "pace" => pace::run(&project),
        "fuzz" => fuzz::run(&project, &options),
        "" | "help" | "--help" | "-h" => {
            steps::say(USAGE);
            Ok(())
        }
        unknown => Err(Failure::new(format!("there is no command `{unknown}`\n\n{USAGE}"))),
    }
}
