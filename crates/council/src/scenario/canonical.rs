//! The canonical form of a file: one layout, fields in the order of the format, nothing lost.

use super::file::ScenarioFile;
use super::json::{ScanError, print, scan, scan_of_any_length};

/// A file, written out.
pub fn canonical(file: &ScenarioFile) -> String {
    let text = serde_json::to_string(file).unwrap_or_default();
    // What serde writes is JSON; a file nested deeper than we read is written as it is.
    scan_of_any_length(&text).map_or(text, |node| print(&node))
}

/// How a text was brought into form.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Formatted {
    /// The canonical form.
    Canonical(String),
    /// The file cannot be read as a crisis without loss, so only its layout was mended: fields stay in
    /// the order written and nothing is left out.
    LayoutOnly(String),
}

impl Formatted {
    /// The text.
    pub fn text(&self) -> &str {
        match self {
            Self::Canonical(text) | Self::LayoutOnly(text) => text,
        }
    }
}

/// Brings a text into form.
///
/// # Errors
/// Where it is not JSON.
pub fn fmt(text: &str) -> Result<Formatted, ScanError> {
    let node = scan(text)?;
    if let Ok(file) = serde_json::from_str::<ScenarioFile>(text) {
        let written = canonical(&file);
        // Reading may lose something (a doubled key, a `null`): then the author has to see it first.
        if scan(&written).is_ok_and(|again| again.says_the_same(&node)) {
            return Ok(Formatted::Canonical(written));
        }
    }
    Ok(Formatted::LayoutOnly(print(&node)))
}
