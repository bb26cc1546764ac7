//! `cargo xtask bench`: measures, and compares with the bounds in docs/performance.md.

mod bounds;

use std::fs;
use std::path::Path;

use bounds::Bound;

use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;
use crate::steps;

/// The page that names each measurement and its bound: people and this command read the same table.
const PAGE: &str = "docs/performance.md";

/// Runs every benchmark, then prints each figure beside its bound.
pub(crate) fn run(project: &Project) -> Result<(), Failure> {
    let page = project.root().join(PAGE);
    let text = fs::read_to_string(&page)
        .map_err(|error| Failure::while_doing(&format!("reading {PAGE}"), &error))?;
    let bounds = bounds::in_page(&text).map_err(|row| {
        Failure::new(format!("{PAGE}: this row gives no bound like `20 ms`: {row}"))
    })?;
    Process::new(project, "cargo")
        .args(["bench", "--package=council", "--package=table", "--benches"])
        .run()?;
    report(&bounds, &project.native_target().join("criterion"))
}

/// One line a bound; fails if a figure is missing or beyond its bound.
fn report(bounds: &[Bound], measured: &Path) -> Result<(), Failure> {
    let mut beyond = Vec::new();
    steps::say("\nmeasurement                     mean          bound");
    for bound in bounds {
        let mean = mean_ns(measured, &bound.name);
        let verdict = match mean {
            Some(ns) if ns <= bound.ns => "holds",
            Some(_) => "BEYOND",
            None => "NOT MEASURED",
        };
        if verdict != "holds" {
            beyond.push(bound.name.as_str());
        }
        let shown = mean.map_or_else(|| "-".to_owned(), bounds::duration);
        let limit = bounds::duration(bound.ns);
        steps::say(&format!("{:<30}  {shown:<12}  {limit:<8}  {verdict}", bound.name));
    }
    if beyond.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("beyond the bound or not measured: {}", beyond.join(", "))))
    }
}

/// The mean Criterion wrote down, in whole nanoseconds. A benchmark in a group has a folder in its
/// group's; one whose own name has a stroke in it has a single folder, with the stroke laid down.
fn mean_ns(measured: &Path, name: &str) -> Option<u64> {
    [name.to_owned(), name.replace('/', "_")]
        .iter()
        .find_map(|folder| {
            fs::read_to_string(measured.join(folder).join("new/estimates.json")).ok()
        })
        .and_then(|estimates| bounds::mean_in(&estimates))
}
