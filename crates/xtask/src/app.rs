//! The app as the browser gets it: compiled, bound and packed by trunk.

use std::path::PathBuf;

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

/// Builds the app for a folder of its host other than the root, and gives where it lies. The program is a
/// release's as the compiler leaves it, which is there already; it is neither made small nor compressed.
pub(crate) fn build_under(
    project: &Project,
    toolchain: &WasmToolchain,
    path: &str,
) -> Result<PathBuf, Failure> {
    let folder = project.native_target().join("dist-elsewhere");
    steps::step(&format!("build the app for {path}"), || {
        toolchain
            .process(project, "trunk")
            .args(["build", "--quiet", "--cargo-profile", "wasm-release", "--public-url", path])
            .args(["--dist".as_ref(), folder.as_os_str()])
            .without_env("NO_COLOR")
            .run()
    })?;
    Ok(folder)
}
