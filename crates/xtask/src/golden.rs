//! The golden tests, run in WebAssembly: the same input gives the same result as natively.

use crate::process::Process;
use crate::project::Project;
use crate::setup::WasmToolchain;

/// The crates with a test target `golden` (CONTRIBUTING.md says what belongs there).
const PACKAGES: &[&str] = &["--package=council", "--package=table"];

/// Prepares the golden tests under node.
pub(crate) fn tests(project: &Project, toolchain: &WasmToolchain) -> Process {
    toolchain
        .process(project, "cargo")
        .args(["test", "--target", "wasm32-unknown-unknown", "--test", "golden"])
        .args(PACKAGES)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
}
