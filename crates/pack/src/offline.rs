//! The service worker: which files it keeps, and by what name it knows them apart from an older build's.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::files::{Build, BuildFile};

/// Its program, with two places to fill in.
const PROGRAM: &str = include_str!("sw.js");
/// Hexadecimal digits of a version.
const VERSION_DIGITS: usize = 16;

/// The program of the service worker for a build.
pub fn service_worker(build: &Build) -> String {
    let files: Vec<&str> = kept(build).map(|file| file.path.as_str()).collect();
    let files = serde_json::json!(files).to_string();
    PROGRAM.replace("{{version}}", &version(build)).replace("{{files}}", &files)
}

/// The name of a build: the same files, the same name.
pub fn version(build: &Build) -> String {
    let mut hash = Sha256::new();
    for file in kept(build) {
        hash.update(u64::try_from(file.path.len()).unwrap_or(u64::MAX).to_le_bytes());
        hash.update(file.path.as_bytes());
        hash.update(Sha256::digest(&file.bytes));
    }
    let mut name = String::new();
    for byte in hash.finalize() {
        // Writing into a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name.truncate(VERSION_DIGITS);
    name
}

/// What is kept: everything a page can ask for, and not what is made from it.
fn kept(build: &Build) -> impl Iterator<Item = &BuildFile> {
    let made = [crate::NOT_FOUND, crate::SERVICE_WORKER];
    build.files().iter().filter(move |file| {
        !made.contains(&file.path.as_str()) && !["br", "md", "txt"].contains(&file.extension())
    })
}
