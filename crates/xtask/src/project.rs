//! Where things are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The project's folders.
#[derive(Debug)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this command was built from.
    pub(crate) fn find() -> Result<Self, Failure> {
        // Cargo names the package's folder to what it runs; a copied binary asks the folder it is in.
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let start = match package {
            Some(folder) => folder,
            None => env::current_dir()
                .map_err(|error| Failure::while_doing("looking for the project", &error))?,
        };
        start
            .ancestors()
            .find(|folder| folder.join("Trunk.toml").is_file() && folder.join("crates").is_dir())
            .map(|root| Self { root: root.to_owned() })
            .ok_or_else(|| Failure::new("run this inside the project's folder: `cargo xtask help`"))
    }

    /// The folder with the workspace's Cargo.toml.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The native build's folder.
    pub(crate) fn native_target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// The WebAssembly build's folder: another compiler may build there, so it is never shared.
    pub(crate) fn wasm_target(&self) -> PathBuf {
        self.native_target().join("wasm")
    }

    /// Everything `setup` brings.
    pub(crate) fn tools(&self) -> PathBuf {
        self.native_target().join("tools")
    }

    /// The programs `setup` brings; first on the path of whatever is run.
    pub(crate) fn tools_bin(&self) -> PathBuf {
        self.tools().join("bin")
    }

    /// The app as the browser gets it.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The path with the project's programs first.
    pub(crate) fn path(&self) -> OsString {
        path_with(&[self.tools_bin()])
    }
}

/// The user's path with these folders in front.
pub(crate) fn path_with(first: &[PathBuf]) -> OsString {
    let inherited = env::var_os("PATH").unwrap_or_default();
    let folders = first.iter().cloned().chain(env::split_paths(&inherited));
    // Joining fails only on a folder with a colon in its name: then the user's own path has to do.
    env::join_paths(folders).unwrap_or(inherited)
}

/// Finds a program on the path with the project's programs first.
pub(crate) fn program(project: &Project, name: &str) -> Option<PathBuf> {
    env::split_paths(&project.path()).map(|folder| folder.join(name)).find(|file| file.is_file())
}
