//! The scenario format: checked, formatted, built.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops where its ground gives way"
)]

#[path = "scenario/broken.rs"]
mod broken;
#[path = "scenario/example.rs"]
mod example;
#[path = "scenario/formatting.rs"]
mod formatting;
#[path = "scenario/translations.rs"]
mod translations;

/// The example of the documentation.
const EXAMPLE: &str = include_str!("../../../scenarios/example-strait.json");
