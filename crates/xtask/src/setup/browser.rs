//! A browser for the journeys, and the library that drives it.

use std::path::PathBuf;

use super::{debian, node};
use crate::failure::Failure;
use crate::project::{Project, program};
use crate::steps;

/// Names under which Chromium is known.
const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/// What tests/package.json names: the library that drives the browser, and the one that says what a page
/// keeps from whom.
const DRIVERS: &[(&str, &str)] = &[("playwright-core", "1.65.1"), ("axe-core", "4.14.1")];

/// A browser on this machine.
#[derive(Debug)]
pub(crate) struct Browser {
    /// The program.
    pub(crate) program: PathBuf,
}

/// Finds Chromium or brings it.
pub(crate) fn browser(project: &Project) -> Result<Browser, Failure> {
    if let Some(found) = find(project) {
        steps::already("Chromium");
        return Ok(found);
    }
    debian::install(project, &["chromium"])?;
    find(project).ok_or_else(|| Failure::new("Chromium was installed but is not on the path"))
}

fn find(project: &Project) -> Option<Browser> {
    NAMES.iter().find_map(|name| program(project, name)).map(|program| Browser { program })
}

/// Brings the libraries of the journeys, as tests/package-lock.json pins them.
pub(crate) fn driver(project: &Project) -> Result<(), Failure> {
    let folder = project.root().join("tests");
    let there = |(name, version): &(&str, &str)| {
        node::installed_version(&folder, name).as_deref() == Some(*version)
    };
    if DRIVERS.iter().all(there) {
        steps::already("the libraries of the journeys");
        return Ok(());
    }
    node::node(project)?;
    steps::step("install the libraries of the journeys from npm", || {
        node::npm(project, "ci")
            .in_folder(&folder)
            .run_quietly(&project.tools().join("logs/journeys.log"))
    })
}
