//! `cargo xtask pace`: how long the short games take a person, as `placard pace` counts it.

use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;

/// The crisis whose arcs have minute plans.
const CRISIS: &str = "scenarios/korea-1950.json";

/// Plays both seats of the first arc at the three levels, then Norway's as the first game that *Play at once*
/// begins, with the hints of the guide; fails if a figure is beyond its bound.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    let known = count(project, &[]);
    let first = count(project, &["--seats", "norway", "--first-game"]);
    known.and(first)
}

fn count(project: &Project, options: &[&str]) -> Result<(), Failure> {
    Process::new(project, "cargo")
        .args(["run", "--quiet", "--package=placard", "--", "pace", CRISIS])
        .args(options)
        .run()
}
