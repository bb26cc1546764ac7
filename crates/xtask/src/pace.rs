//! `cargo xtask pace`: how long the short games take a person, as `placard pace` counts it.

use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;

/// The crisis whose arcs have minute plans.
const CRISIS: &str = "scenarios/korea-1950.json";

/// Plays both seats of the first arc at the three levels; fails if a figure is beyond its bound.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    Process::new(project, "cargo")
        .args(["run", "--quiet", "--package=placard", "--", "pace", CRISIS])
        .run()
}
