//! A compiler that can build for WebAssembly: the user's own, or Debian's.
//!
//! Order: the user's compiler has the target; rustup can add it; Debian's `rustc-web` with a standard
//! library built here (see docs/adr/0004-wasm-without-rustup-targets.md).

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::debian_std;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, path_with, program};
use crate::steps;

/// The target's name.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// A compiler that can build for WebAssembly.
#[derive(Debug)]
pub(crate) enum WasmToolchain {
    /// The compiler on the user's path has the target.
    Own,
    /// Debian's compiler, with the standard library for the target kept among the project's tools.
    Debian {
        /// The folder with links to Debian's `cargo` and `rustc`, to stand first on the path.
        bin: PathBuf,
        /// The folder with the standard library for the target.
        sysroot: PathBuf,
    },
}

impl WasmToolchain {
    /// What to call it before people.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Own => "your own Rust compiler",
            Self::Debian { .. } => "Debian's Rust compiler (rustc-web)",
        }
    }

    /// Prepares a program that compiles for WebAssembly or calls cargo to do so.
    pub(crate) fn process(&self, project: &Project, program: &str) -> Process {
        let process = Process::new(project, program)
            .env("CARGO_TARGET_DIR", project.wasm_target())
            .without_env("RUSTFLAGS");
        match self {
            Self::Own => process,
            Self::Debian { bin, sysroot } => process
                .env("PATH", path_with(&[bin.clone(), project.tools_bin()]))
                .without_env("RUSTUP_TOOLCHAIN")
                .envs(debian_std::environment(sysroot)),
        }
    }
}

/// Finds a compiler for WebAssembly or brings one.
pub(crate) fn wasm_toolchain(project: &Project) -> Result<WasmToolchain, Failure> {
    if has_target(project, &[]) {
        steps::already("the WebAssembly target");
        return Ok(WasmToolchain::Own);
    }
    if let Some(ready) = debian_std::ready(project) {
        steps::already("Debian's compiler with a standard library for WebAssembly");
        return Ok(ready);
    }
    if rustup_adds_target(project) && has_target(project, &[]) {
        return Ok(WasmToolchain::Own);
    }
    debian_std::bring(project)
}

/// Whether the compiler on the path has a standard library for the target.
fn has_target(project: &Project, environment: &[(String, OsString)]) -> bool {
    Process::new(project, "rustc")
        .envs(environment.iter().cloned())
        .args(["--print", "target-libdir", "--target", TARGET])
        .output()
        .is_some_and(|folder| holds_std(Path::new(&folder)))
}

/// Whether a folder holds a compiled standard library.
pub(super) fn holds_std(folder: &Path) -> bool {
    let names: Vec<String> = fs::read_dir(folder)
        .map(|entries| {
            entries
                .flatten()
                .map(|entry| entry.file_name().to_string_lossy().into_owned())
                .collect()
        })
        .unwrap_or_default();
    ["libcore-", "libstd-", "libtest-"]
        .iter()
        .all(|part| names.iter().any(|name| name.starts_with(part)))
}

fn rustup_adds_target(project: &Project) -> bool {
    if program(project, "rustup").is_none() {
        return false;
    }
    let added = steps::step("rustup target add", || {
        let log = project.tools().join("logs/rustup.log");
        Process::new(project, "rustup").args(["target", "add", TARGET]).run_quietly(&log)
    });
    // Where rustup cannot reach its server there is still Debian's way.
    added.is_ok()
}
