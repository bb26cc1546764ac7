//! The files of a build, by their path from its root.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

/// A build: a folder with a page in it.
#[derive(Clone, Debug)]
pub struct Build {
    root: PathBuf,
    /// In the order of their paths.
    files: Vec<BuildFile>,
}

/// One file of a build.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BuildFile {
    /// Its path from the root of the build, with forward slashes.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl Build {
    /// Reads a folder and everything under it.
    ///
    /// # Errors
    /// It cannot be read, or has no page.
    pub fn read(root: &Path) -> Result<Self> {
        let mut files = Vec::new();
        walk(root, "", &mut files)?;
        files.sort_by(|one: &BuildFile, other| one.path.cmp(&other.path));
        let has_page = files.iter().any(|file| file.path == crate::PAGE);
        ensure!(has_page, "{} has no {}: it is no build", root.display(), crate::PAGE);
        Ok(Self { root: root.to_owned(), files })
    }

    /// All files, in the order of their paths.
    pub fn files(&self) -> &[BuildFile] {
        &self.files
    }

    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&BuildFile> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Puts a file in the folder.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let target = self.root.join(path);
        fs::write(&target, bytes).with_context(|| format!("{} not written", target.display()))
    }
}

impl BuildFile {
    /// The end of its name, without the dot.
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }
}

fn walk(folder: &Path, under: &str, files: &mut Vec<BuildFile>) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} not read", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() { name } else { format!("{under}/{name}") };
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &path, files)?;
        } else {
            let bytes = fs::read(entry.path()).with_context(|| format!("{path} not read"))?;
            files.push(BuildFile { path, bytes });
        }
    }
    Ok(())
}
