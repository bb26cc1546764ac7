//! The canonical form of a file: one layout, fields in the order of the format, nothing lost.

use serde::Serialize;

use super::check::SidecarFile;
use super::file::ScenarioFile;
use super::json::{Entry, Node, ScanError, Value, print, scan, scan_of_any_length};

/// A file, written out.
pub fn canonical(file: &ScenarioFile) -> String {
    written(file)
}

fn written(file: &impl Serialize) -> String {
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
    let written = match reading::read::<ScenarioFile>(text) {
        Ok(file) => Some(canonical(&file)),
        Err(_) => reading::read::<SidecarFile>(text).ok().map(|sidecar| written(&sidecar)),
    };
    // Reading may lose something (a doubled key, a `null`): then the author has to see it first.
    let plain = with_plain_drafts(&node);
    let whole = |written: &String| scan(written).is_ok_and(|again| again.says_the_same(&plain));
    if let Some(written) = written.filter(whole) {
        return Ok(Formatted::Canonical(written));
    }
    Ok(Formatted::LayoutOnly(print(&node)))
}

/// The same without what a draft says by leaving it out: empty lists, and `"text": "generated"`.
fn with_plain_drafts(node: &Node) -> Node {
    let value = match &node.value {
        Value::Object(entries) => Value::Object(
            entries
                .iter()
                .map(|entry| {
                    let drafted = entry.key == "draft";
                    let inner = if drafted { plain } else { with_plain_drafts };
                    Entry { node: inner(&entry.node), ..entry.clone() }
                })
                .collect(),
        ),
        Value::List(items) => Value::List(items.iter().map(with_plain_drafts).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => node.value.clone(),
    };
    Node { value, start: node.start }
}

fn plain(node: &Node) -> Node {
    let says_something = |entry: &&Entry| {
        entry.node.value != Value::List(Vec::new())
            && !(entry.key == "text" && entry.node.text() == Some("generated"))
    };
    let value = match &node.value {
        Value::Object(entries) => Value::Object(
            entries
                .iter()
                .filter(says_something)
                .map(|entry| Entry { node: plain(&entry.node), ..entry.clone() })
                .collect(),
        ),
        Value::List(items) => Value::List(items.iter().map(plain).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => node.value.clone(),
    };
    Node { value, start: node.start }
}
