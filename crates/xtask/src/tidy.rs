//! `cargo xtask tidy`: the rules of the house, which are tests of this package.

use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;

/// Runs the rules of the house.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    Process::new(project, "cargo")
        .args(["test", "--quiet", "--package", "xtask", "--test", "tidy"])
        .run()
}
