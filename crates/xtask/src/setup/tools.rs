//! Tools that cargo builds, at pinned versions, in the project's own folder.

use super::node;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, program};
use crate::steps;

/// A tool that cargo builds.
struct Tool {
    /// The package.
    package: &'static str,
    /// The program it brings, and the arguments that make it tell its version.
    version: &'static [&'static str],
    /// The version wanted.
    wanted: &'static str,
    /// How cargo is to build it.
    options: &'static [&'static str],
}

/// Later versions want a compiler newer than Debian's. It builds the app from its own lock file, without
/// its own HTTPS client, and unoptimised: the work is done by the compiler it calls.
const TRUNK: Tool = Tool {
    package: "trunk",
    version: &["trunk", "--version"],
    wanted: "0.21.14",
    options: &["--locked", "--no-default-features", "--debug"],
};
/// Must be the very version of the `wasm-bindgen` library in Cargo.toml. Not `--locked`: its lock file may
/// name versions that a mirror does not serve.
const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: &["wasm-bindgen", "--version"],
    wanted: "0.2.130",
    options: &["--debug"],
};
/// Drives Firefox.
const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    version: &["geckodriver", "--version"],
    wanted: "0.37.1",
    options: &["--locked", "--debug"],
};
/// Feeds the fuzz targets.
const CARGO_FUZZ: Tool = Tool {
    package: "cargo-fuzz",
    version: &["cargo-fuzz", "--version"],
    wanted: "0.13.2",
    options: &["--debug"],
};

/// Brings what turns the app into a web page.
pub(crate) fn web_tools(project: &Project) -> Result<(), Failure> {
    bring(project, &TRUNK)?;
    bring(project, &WASM_BINDGEN)?;
    node::wasm_opt(project)
}

/// Brings what drives Firefox.
pub(super) fn driver_of_firefox(project: &Project) -> Result<(), Failure> {
    bring(project, &GECKODRIVER)
}

/// Brings the fuzzer.
pub(crate) fn fuzzer(project: &Project) -> Result<(), Failure> {
    bring(project, &CARGO_FUZZ)
}

fn bring(project: &Project, tool: &Tool) -> Result<(), Failure> {
    let Tool { package, wanted, .. } = tool;
    if has(project, tool) {
        steps::already(&format!("{package} {wanted}"));
        return Ok(());
    }
    steps::step(&format!("build {package} {wanted} (a minute or two, once)"), || {
        let root = project.tools();
        Process::new(project, "cargo")
            .args(["install", package, "--version", wanted, "--force"])
            .args(tool.options)
            .args(["--root".as_ref(), root.as_os_str()])
            .args(["--target-dir".as_ref(), root.join("build").as_os_str()])
            .run_quietly(&root.join("logs").join(format!("{package}.log")))
    })
}

/// Whether the program is on the path at the wanted version.
fn has(project: &Project, tool: &Tool) -> bool {
    let Some((name, arguments)) = tool.version.split_first() else { return false };
    program(project, name)
        .and_then(|file| Process::new(project, file).args(arguments).output())
        .is_some_and(|said| says_version(&said, tool.wanted))
}

fn says_version(said: &str, wanted: &str) -> bool {
    said.split_whitespace().any(|word| word == wanted)
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn another_version_is_not_the_wanted_one() {
        assert!(says_version("trunk 0.21.14", "0.21.14"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("trunk 0.21.140", "0.21.14"));
    }
}
