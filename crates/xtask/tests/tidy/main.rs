//! The rules of the house that a program can hold: `cargo xtask tidy`.
//!
//! What is listed in ARCHITECTURE.md or STYLE.md as an invariant and is no lint stands here.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a rule that cannot be read fails"
)]

mod drawings;
mod edges;
mod named;
mod sizes;
mod sources;
mod styles;
mod words;
