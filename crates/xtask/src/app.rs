//! The app as the browser gets it: compiled, bound and packed by trunk.

use crate::failure::Failure;
use crate::project::Project;
use crate::setup::{self, WasmToolchain};
use crate::steps;

/// Builds the app into `dist/`, bringing first whatever that takes.
pub(crate) fn build(project: &Project) -> Result<WasmToolchain, Failure> {
    let toolchain = prepare(project)?;
    steps::step("build the app", || {
        toolchain
            .process(project, "trunk")
            .args(["build", "--release", "--quiet"])
            .without_env("NO_COLOR")
            .run()
    })?;
    Ok(toolchain)
}

/// Brings compiler, tools and the crates the app is made of; from here on the network is not needed.
pub(crate) fn prepare(project: &Project) -> Result<WasmToolchain, Failure> {
    let toolchain = setup::wasm_toolchain(project)?;
    setup::web_tools(project)?;
    steps::step("fetch the crates the app is made of", || {
        let log = project.tools().join("logs/fetch.log");
        toolchain.process(project, "cargo").args(["fetch", "--locked"]).run_quietly(&log)
    })?;
    Ok(toolchain)
}
