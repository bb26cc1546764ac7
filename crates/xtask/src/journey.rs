//! The browser journey: what a player does on the built page, done by a program.

use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;
use crate::setup;

/// Prepares the journey through the built app.
pub(crate) fn tests(project: &Project) -> Result<Process, Failure> {
    let browser = setup::browser(project)?;
    setup::driver(project)?;
    Ok(Process::new(project, "node")
        .args([project.root().join("tests/journey.mjs")])
        .env("PLACARD_BROWSER", browser.program)
        .env("PLACARD_DIST", project.dist()))
}
