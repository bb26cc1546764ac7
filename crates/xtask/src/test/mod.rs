//! `cargo xtask test`: everything that must hold before a change lands.

mod count;

use std::io::{BufRead as _, BufReader, Read};
use std::process::Stdio;
use std::thread;

use count::Count;

use crate::failure::Failure;
use crate::process::{self, Process};
use crate::project::{Project, program};
use crate::setup::Engine;
use crate::{app, golden, journey, setup, steps};

/// Runs every check, also after one has failed, and closes with the sum. `full` adds what takes long: the
/// bounds of play over every seat, and a game in Firefox and in `WebKit`.
pub(crate) fn run(project: &Project, full: bool) -> Result<(), Failure> {
    let mut report = Report::default();
    setup::formatter_and_lints(project)?;
    report.check("format", || {
        cargo(project, &["fmt", "--all", "--check"]).run().map(|()| Count::none())
    });
    report.check("lints", || {
        let arguments =
            ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
        cargo(project, &arguments).run().map(|()| Count::none())
    });
    report.check("tests", || watch(native_tests(project)));
    report.check("examples in the documentation", || {
        watch(cargo(project, &["test", "--workspace", "--doc", "--quiet"]))
    });
    if full {
        report.check("bounds of play, every seat", || watch(bounds_of_play(project)));
    }
    in_the_browser(project, full, &mut report);
    report.close()
}

/// The app is built once; the golden tests and the journeys need what that brings. `full` adds a game in
/// the other engines.
fn in_the_browser(project: &Project, full: bool, report: &mut Report) {
    let mut toolchain = None;
    report.check("the app for the browser", || {
        toolchain = Some(app::build(project)?);
        Ok(Count::none())
    });
    let Some(toolchain) = toolchain else { return };
    report.check("golden tests in WebAssembly", || watch(golden::tests(project, &toolchain)));
    report.check("browser journeys", || watch(journey::tests(project)?));
    report.check("browser journeys elsewhere on the host", || {
        let dist = app::build_under(project, &toolchain, journey::ELSEWHERE)?;
        watch(journey::tests_elsewhere(project, &dist)?)
    });
    if full {
        for engine in [Engine::Firefox, Engine::WebKit] {
            report.check(&format!("a game in {}", engine.name()), || {
                watch(journey::tests_in(project, engine)?)
            });
        }
    }
}

fn cargo(project: &Project, arguments: &[&str]) -> Process {
    Process::new(project, "cargo").args(arguments)
}

/// The tests that play hundreds of games, at the speed of a release.
fn bounds_of_play(project: &Project) -> Process {
    let test = ["--package", "placard", "--test", "play_bounds"];
    let long = ["--", "--ignored", "--nocapture"];
    cargo(project, &["test", "--release"]).args(test).args(long)
}

/// nextest where it is installed, because it is faster; cargo's own runner elsewhere.
fn native_tests(project: &Project) -> Process {
    if program(project, "cargo-nextest").is_some() {
        let quiet = ["--status-level", "fail", "--cargo-quiet", "--no-fail-fast"];
        cargo(project, &["nextest", "run", "--workspace"]).args(quiet)
    } else {
        cargo(project, &["test", "--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"])
    }
}

/// What was checked so far.
#[derive(Default)]
struct Report {
    count: Count,
    failures: Vec<String>,
}

impl Report {
    fn check(&mut self, name: &str, work: impl FnOnce() -> Result<Count, Failure>) {
        match steps::step(name, work) {
            Ok(count) => self.count.add(count),
            Err(failure) => self.failures.push(format!("{name}: {failure}")),
        }
    }

    fn close(self) -> Result<(), Failure> {
        for failure in &self.failures {
            steps::say(&format!("FAILED {failure}"));
        }
        let Count { passed, failed } = self.count;
        // A check without tests of its own counts as one when it fails, so that the sum never hides it.
        let failed = failed.max(u32::try_from(self.failures.len()).unwrap_or(u32::MAX));
        steps::say(&format!("\n{passed} passed, {failed} failed"));
        if failed == 0 { Ok(()) } else { Err(Failure::new("not everything holds; see above")) }
    }
}

/// Runs a test runner, passing on what it says and counting its tests.
fn watch(process: Process) -> Result<Count, Failure> {
    let (mut command, words) = process.into_parts();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| process::not_started(&words, &error))?;
    let said = child.stdout.take();
    let complained = child.stderr.take();
    let complaints = thread::spawn(move || complained.map(pass_on).unwrap_or_default());
    let mut count = said.map(pass_on).unwrap_or_default();
    count.add(complaints.join().unwrap_or_default());
    let status = child.wait().map_err(|error| process::not_started(&words, &error))?;
    if status.success() {
        Ok(count)
    } else {
        let Count { passed, failed } = count;
        let ended = process::ended(&words, status.code());
        Err(Failure::new(format!("{passed} passed, {failed} failed: {ended}")))
    }
}

fn pass_on(output: impl Read) -> Count {
    let mut count = Count::none();
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        count.add(Count::in_line(&line));
        steps::say(&line);
    }
    count
}
