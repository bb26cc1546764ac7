//! Node packages, each in a folder of the project's tools.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::debian;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, program};
use crate::steps;

/// The version of binaryen wanted.
const BINARYEN: &str = "132.0.0";

/// Brings wasm-opt. Debian's is too old for what the compiler emits.
pub(super) fn wasm_opt(project: &Project) -> Result<(), Failure> {
    let link = project.tools_bin().join("wasm-opt");
    let folder = project.tools().join("npm");
    if link.exists() && installed_version(&folder, "binaryen").as_deref() == Some(BINARYEN) {
        steps::already(&format!("wasm-opt of binaryen {BINARYEN}"));
        return Ok(());
    }
    node(project)?;
    steps::step(&format!("install binaryen {BINARYEN} from npm"), || {
        fs::create_dir_all(&folder)
            .map_err(|error| Failure::while_doing("making a folder for node packages", &error))?;
        npm(project, "install")
            .in_folder(&folder)
            .args(["--prefix", ".", &format!("binaryen@{BINARYEN}")])
            .run_quietly(&project.tools().join("logs/binaryen.log"))?;
        put_link(&folder.join("node_modules/.bin/wasm-opt"), &link)
            .map_err(|error| Failure::while_doing("linking wasm-opt", &error))
    })
}

/// Brings node and npm.
pub(super) fn node(project: &Project) -> Result<(), Failure> {
    let missing: Vec<&str> = [("node", "nodejs"), ("npm", "npm")]
        .into_iter()
        .filter(|(name, _)| program(project, name).is_none())
        .map(|(_, package)| package)
        .collect();
    if missing.is_empty() { Ok(()) } else { debian::install(project, &missing) }
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
