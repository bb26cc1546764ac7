//! Node packages, each in a folder of the project's tools.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::debian;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, program};
use crate::steps;

/// The version of binaryen wanted.
const BINARYEN: &str = "132.0.0";

/// The version of Lighthouse: later ones want a newer node than the journeys do.
const LIGHTHOUSE: &str = "12.8.2";

/// The oldest node that can drive the browser, and the one brought where the machine's is older: Debian
/// 12 has 18.
const NODE_MAJOR_MIN: u32 = 20;
const NODE: &str = "22.23.3";

/// Brings wasm-opt. Debian's is too old for what the compiler emits.
pub(super) fn wasm_opt(project: &Project) -> Result<(), Failure> {
    bring(project, "binaryen", BINARYEN, "wasm-opt", "node_modules/.bin/wasm-opt")
}

/// Brings Lighthouse, and gives its program.
pub(crate) fn lighthouse(project: &Project) -> Result<PathBuf, Failure> {
    bring(project, "lighthouse", LIGHTHOUSE, "lighthouse", "node_modules/.bin/lighthouse")?;
    Ok(project.tools_bin().join("lighthouse"))
}

/// Brings node and npm.
pub(super) fn node(project: &Project) -> Result<(), Failure> {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(name, _)| program(project, name).is_none())
        .map(|(_, package)| package)
        .collect();
    if !missing.is_empty() {
        debian::install(project, &missing)?;
    }
    if major(project).is_some_and(|major| major >= NODE_MAJOR_MIN) {
        return Ok(());
    }
    // The package is the program itself; the node that is there is enough to fetch it.
    let package = format!("node-linux-{}", architecture()?);
    let program = format!("node_modules/{package}/bin/node");
    bring(project, &package, NODE, "node", &program)
}

/// Installs a package among the project's tools and links its program.
fn bring(
    project: &Project,
    package: &str,
    version: &str,
    name: &str,
    program: &str,
) -> Result<(), Failure> {
    let link = project.tools_bin().join(name);
    let folder = project.tools().join("npm");
    if link.exists() && installed_version(&folder, package).as_deref() == Some(version) {
        steps::already(&format!("{name} of {package} {version}"));
        return Ok(());
    }
    if name != "node" {
        node(project)?;
    }
    steps::step(&format!("install {package} {version} from npm"), || {
        fs::create_dir_all(&folder)
            .map_err(|error| Failure::while_doing("making a folder for node packages", &error))?;
        npm(project, "install")
            .in_folder(&folder)
            .args(["--prefix", ".", &format!("{package}@{version}")])
            .run_quietly(&project.tools().join("logs").join(format!("{package}.log")))?;
        put_link(&folder.join(program), &link)
            .map_err(|error| Failure::while_doing(&format!("linking {name}"), &error))
    })
}

/// The major version of the node on the path.
fn major(project: &Project) -> Option<u32> {
    let version = Process::new(project, "node").args(["--version"]).output()?;
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// This machine as node's packages call it.
fn architecture() -> Result<&'static str, Failure> {
    match std::env::consts::ARCH {
        "x86_64" => Ok("x64"),
        "aarch64" => Ok("arm64"),
        other => Err(Failure::new(format!(
            "install node {NODE_MAJOR_MIN} or newer: there is no package of it for {other}"
        ))),
    }
}

/// Prepares npm, without its letters to the user.
pub(super) fn npm(project: &Project, command: &str) -> Process {
    Process::new(project, "npm").args([
        command,
        "--no-audit",
        "--no-fund",
        "--no-update-notifier",
        "--loglevel=error",
    ])
}

/// The version of a package in a folder's `node_modules`.
pub(super) fn installed_version(folder: &Path, package: &str) -> Option<String> {
    let manifest = folder.join("node_modules").join(package).join("package.json");
    version_in(&fs::read_to_string(manifest).ok()?)
}

/// The version a package's manifest gives.
fn version_in(manifest: &str) -> Option<String> {
    let (_, after) = manifest.split_once("\"version\"")?;
    after.split('"').nth(1).map(str::to_owned)
}

fn put_link(program: &Path, link: &Path) -> std::io::Result<()> {
    if let Some(folder) = link.parent() {
        fs::create_dir_all(folder)?;
    }
    if link.is_symlink() {
        fs::remove_file(link)?;
    }
    symlink(program, link)
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn a_manifest_gives_its_version() {
        let manifest = r#"{ "name": "binaryen", "version": "132.0.0", "bin": {} }"#;
        assert_eq!(version_in(manifest).as_deref(), Some("132.0.0"));
        assert_eq!(version_in("{}"), None);
    }
}
