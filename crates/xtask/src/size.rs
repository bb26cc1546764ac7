//! What a first visit loads: the built page, weighed by `pack`.

use crate::app;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;
use crate::steps;

/// Builds the app and prints what a first visit loads; fails over the bound.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    app::build(project)?;
    let dist = project.dist();
    steps::say("");
    Process::new(project, "cargo")
        .args(["run", "--quiet", "--package", "pack", "--", "size"])
        .args([dist])
        .run()
}
