//! `cargo xtask size`: what a browser loads before Korea can begin, against the bound.

use crate::app;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;

/// Builds the app and prints the table; fails when the sum is over the bound.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    app::build(project)?;
    Process::new(project, "node")
        .args([project.root().join("tests/size.mjs")])
        .env("PLACARD_DIST", project.dist())
        .run()
}
