//! Translation sidecars on disk: `NAME.xx.json` beside `NAME.json`.

use std::path::{Path, PathBuf};

/// A sidecar found beside a crisis.
#[derive(Debug)]
pub(crate) struct FoundSidecar {
    /// The language in its file name.
    pub(crate) language: String,
    /// What is written in it; bytes that are no text become marks that no translation has.
    pub(crate) text: String,
}

/// The crisis whose sidecar this file is, if it is one by its name and the crisis is there.
pub(crate) fn crisis_of(file: &Path) -> Option<PathBuf> {
    let name = file.file_name()?.to_str()?.strip_suffix(".json")?;
    let (crisis, language) = name.rsplit_once('.')?;
    let crisis = file.with_file_name(format!("{crisis}.json"));
    (is_language(language) && crisis.is_file()).then_some(crisis)
}

/// The sidecars of a crisis, by language.
pub(crate) fn beside(crisis: &Path) -> Vec<FoundSidecar> {
    let directory = match crisis.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let Some(entries) = std::fs::read_dir(directory).ok() else { return Vec::new() };
    let mut found: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| crisis_of(path).is_some_and(|of| of.file_name() == crisis.file_name()))
        .filter_map(|path| {
            let name = path.file_stem()?.to_str()?;
            let language = name.rsplit_once('.')?.1.to_owned();
            let text = String::from_utf8_lossy(&std::fs::read(&path).ok()?).into_owned();
            Some(FoundSidecar { language, text })
        })
        .collect();
    found.sort_by(|left, right| left.language.cmp(&right.language));
    found
}

/// Whether it reads as a language tag: `fr`, `zh-hans`.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or("");
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
