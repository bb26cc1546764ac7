//! What the engine can tell and refuse is named in the documentation, and every refusal is produced by
//! a test.

use crate::sources;

/// The enums of what can happen, each with its file below `crates/council/src/`.
const EVENTS: [(&str, &str); 3] = [
    ("Event", "event.rs"),
    ("CrisisEvent", "crisis/event.rs"),
    ("DealingEvent", "dealings/event.rs"),
];
/// The enums of what can be refused.
const REFUSALS: [(&str, &str); 3] = [
    ("Refusal", "refusal.rs"),
    ("MeansRefusal", "crisis/refusal.rs"),
    ("DealingRefusal", "dealings/refusal.rs"),
];

#[test]
fn every_event_and_refusal_is_named_in_the_documentation() {
    let pages: String = sources::ending_in(&[".md"]).into_iter().map(|page| page.text).collect();
    let mut problems = Vec::new();
    for (name, file) in EVENTS.into_iter().chain(REFUSALS) {
        for variant in variants(name, file) {
            if !pages.contains(&format!("`{variant}`")) {
                problems.push(format!("{name}::{variant}"));
            }
        }
    }
    sources::none(&problems, "named in no page of docs/ (write it as `Variant`):");
}

#[test]
fn every_refusal_is_produced_by_a_test() {
    let tests: String = sources::ending_in(&[".rs"])
        .into_iter()
        .filter(|source| source.path.starts_with("crates/council/"))
        .filter_map(|source| tests_in(&source.path, source.text))
        .collect();
    let untested: Vec<String> = REFUSALS
        .into_iter()
        .flat_map(|(name, file)| {
            variants(name, file).into_iter().map(move |variant| format!("{name}::{variant}"))
        })
        .filter(|refusal| !mentions(&tests, refusal))
        .collect();
    sources::none(&untested, "no test produces these refusals:");
}

/// The tests of a file: all of it in a folder of tests, what follows `#[cfg(test)]` elsewhere.
fn tests_in(path: &str, text: String) -> Option<String> {
    if path.contains("/tests/") || path.ends_with("/tests.rs") {
        return Some(text);
    }
    text.split_once("#[cfg(test)]").map(|(_, tests)| tests.to_owned())
}

fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        !text[at + name.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_')
    })
}

/// The variants of an enum of the engine.
fn variants(name: &str, file: &str) -> Vec<String> {
    let text = sources::read(&format!("crates/council/src/{file}")).unwrap_or_default();
    text.split_once(&format!("pub enum {name} {{\n"))
        .and_then(|(_, body)| body.split_once("\n}"))
        .map(|(body, _)| body.lines().filter_map(variant).collect())
        .expect("each of these enums is declared in its file")
}

/// rustfmt indents a variant by four spaces and what it carries by more.
fn variant(line: &str) -> Option<String> {
    let rest = line.strip_prefix("    ")?;
    rest.starts_with(char::is_uppercase)
        .then(|| rest.chars().take_while(|letter| letter.is_alphanumeric()).collect())
}
