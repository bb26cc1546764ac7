//! Bringing what the project needs. Each step looks first, does only what is missing, and says how
//! long it took.

mod browser;
mod debian;
mod debian_std;
mod engines;
mod lints;
mod node;
mod tools;
mod wasm_target;

pub(crate) use browser::{browser, driver};
pub(crate) use engines::{Engine, engine};
pub(crate) use lints::formatter_and_lints;
pub(crate) use node::lighthouse;
pub(crate) use tools::{fuzzer, web_tools};
pub(crate) use wasm_target::{WasmToolchain, wasm_toolchain};

use crate::failure::Failure;
use crate::project::Project;
use crate::steps;

/// Brings everything that `play` and `test` need.
pub(crate) fn everything(project: &Project) -> Result<(), Failure> {
    let toolchain = wasm_toolchain(project)?;
    web_tools(project)?;
    browser(project)?;
    driver(project)?;
    steps::say(&format!("Ready. The app is compiled by {}.", toolchain.name()));
    Ok(())
}
