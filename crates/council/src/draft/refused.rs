//! Why an edit is not made.

use serde::{Deserialize, Serialize};

use std::fmt;

use super::fault::DraftFault;
use crate::ids::ClauseId;

/// Why an edit was not made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum EditRefused {
    /// The draft has no such clause.
    #[error("the draft has no clause `{0}`: it may have been taken out")]
    NoSuchClause(ClauseId),
    /// The clause is of a kind that has no such part.
    #[error("`{clause}` has no {part}")]
    NoSuchPart {
        /// The clause.
        clause: ClauseId,
        /// What was to be changed.
        part: ClausePart,
    },
    /// The number given as free is taken.
    #[error("clause number {0} is taken: ask for the next free one")]
    NumberTaken(u32),
    /// The draft would have a fault.
    #[error(transparent)]
    Fault(#[from] DraftFault),
}

/// A part that some clauses have and others do not.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClausePart {
    /// Operative clauses have a verb.
    Verb,
    /// Operative clauses have a measure, sub-clauses may.
    Measure,
    /// Preambular clauses have a participle.
    Participle,
    /// Sub-clauses have a content of their own.
    SubContent,
    /// Operative clauses and sub-clauses have sub-clauses.
    SubClauses,
    /// A sub-clause that is only words has no generated text to go back to.
    GeneratedText,
}

impl fmt::Display for ClausePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Verb => "verb",
            Self::Measure => "measure",
            Self::Participle => "participle",
            Self::SubContent => "content of a sub-clause",
            Self::SubClauses => "sub-clauses",
            Self::GeneratedText => "generated text",
        })
    }
}
