//! rustfmt and clippy.

use super::debian;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, program};
use crate::steps;

/// Finds rustfmt and clippy or brings them.
pub(crate) fn formatter_and_lints(project: &Project) -> Result<(), Failure> {
    let works =
        |name: &str| Process::new(project, "cargo").args([name, "--version"]).output().is_some();
    if works("fmt") && works("clippy") {
        steps::already("rustfmt and clippy");
        return Ok(());
    }
    if program(project, "rustup").is_some() {
        return steps::step("rustup component add rustfmt clippy", || {
            Process::new(project, "rustup").args(["component", "add", "rustfmt", "clippy"]).run()
        });
    }
    debian::install(project, &["rustfmt-web", "rust-web-clippy"])
}
