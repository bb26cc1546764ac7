//! What a text is worth to a member, and what follows for its vote.
//!
//! A paragraph is worth what the member's position on it says, less what the verb and the parameters
//! are off its ideal, with the lines of its instructions; a text is worth its best paragraph, a third of
//! the other good ones, all the bad ones and the situation. All in integers, every amount with its
//! reason.

mod appraisal;
mod ballot;
pub mod numbers;
mod paragraph;
#[cfg(test)]
mod tests;

pub use appraisal::{Appraisal, ParagraphWorth, appraise, value};
pub use ballot::{Bend, No, ballot, leaning};
pub use paragraph::{Because, Paragraph, paragraphs};
