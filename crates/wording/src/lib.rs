//! Every sentence the game says: typed reasons and documents in, text out.
//!
//! The engine speaks in types; this crate turns them into words, in Fluent files, one folder a
//! language (`locales/en/*.ftl`). It decides nothing: if two texts differ, their types differ.

mod announcement;
mod catalogue;
mod clause;
mod names;
mod number;
mod refusal;

pub use announcement::announcement;
pub use catalogue::{Arguments, Catalogue};
pub use clause::{ClauseWords, Drafter};
pub use names::{Names, PlainNames};
pub use refusal::{refusal, rule_in_words};
