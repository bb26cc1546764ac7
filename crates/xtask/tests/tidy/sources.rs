//! The project's files.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders with nothing of ours in them.
const NOT_OURS: &[&str] =
    &["target", "dist", "node_modules", "corpus", "artifacts", ".git", ".library"];

/// A file of ours.
pub(crate) struct Source {
    /// Its path from the project's root, with `/`.
    pub(crate) path: String,
    /// What it says.
    pub(crate) text: String,
}

/// The project's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// Reads a file of ours, if it is there.
pub(crate) fn read(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// Every text file of ours whose name ends so, by path.
pub(crate) fn ending_in(endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&root(), &mut |file| {
        let path = file.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        if endings.iter().any(|ending| path.ends_with(ending)) {
            found.extend(fs::read_to_string(file).ok().map(|text| Source { path, text }));
        }
    });
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "no file ends in {endings:?}: is the root right?");
    found
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() && !NOT_OURS.contains(&name.as_str()) && !name.starts_with("target-") {
            walk(&entry.path(), visit);
        } else if kind.is_file() {
            visit(&entry.path());
        }
    }
}

/// Fails with one line a problem.
pub(crate) fn none(problems: &[String], rule: &str) {
    assert!(problems.is_empty(), "{rule}\n  {}\n", problems.join("\n  "));
}
