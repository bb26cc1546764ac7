//! Amendments: changes to a draft that are put to the vote before it (rule 36).
//!
//! An amendment names the clause it would change by id and remembers it as it was when the amendment
//! was written. So it follows its clause when the sponsors move it, and says so when they have changed
//! it under the amendment's feet or taken it out.

mod apply;
mod distance;
mod status;

use serde::{Deserialize, Serialize};

pub use apply::AmendmentRefused;
pub use distance::{Distance, DistanceReason, order_for_vote};
pub use status::AmendmentStatus;

use crate::draft::{
    Clause, ClauseText, NewOperative, NewPreambular, NewSubClause, OperativeClause,
    PreambularClause, SubClause,
};
use crate::ids::ClauseId;
use crate::measure::Measure;
use crate::verb::Verb;

/// What an amendment would do to a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AmendmentText {
    /// Put a clause in.
    Add(Addition),
    /// Take a clause out.
    Delete(Deletion),
    /// Put another clause in a clause's place.
    Replace(Replacement),
    /// Change an operative clause's verb, measure or words and leave the rest.
    Change(Alteration),
}

/// A clause to be put in. Without a clause to stand after, it becomes the first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Addition {
    /// Into the preamble.
    Preambular {
        /// After which clause.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ClauseId>,
        /// The clause.
        clause: NewPreambular,
    },
    /// Among the numbered clauses.
    Operative {
        /// After which clause.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ClauseId>,
        /// The clause.
        clause: NewOperative,
    },
    /// Under an operative clause or sub-clause.
    SubClause {
        /// Under which.
        under: ClauseId,
        /// After which of those there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<ClauseId>,
        /// The sub-clause.
        clause: NewSubClause,
    },
}

/// A clause to be taken out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deletion {
    /// The clause as it was when the amendment was written.
    pub was: Clause,
}

/// A clause to be put in another's place; it keeps the other's id.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Replacement {
    /// In the preamble.
    Preambular {
        /// The clause as it was when the amendment was written.
        was: PreambularClause,
        /// What it becomes.
        with: NewPreambular,
    },
    /// Among the numbered clauses.
    Operative {
        /// The clause as it was when the amendment was written.
        was: OperativeClause,
        /// What it becomes.
        with: NewOperative,
    },
    /// A sub-clause.
    SubClause {
        /// The sub-clause as it was when the amendment was written.
        was: SubClause,
        /// What it becomes.
        with: NewSubClause,
    },
}

/// A change to an operative clause that leaves its sub-clauses alone.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Alteration {
    /// The clause as it was when the amendment was written.
    pub was: OperativeClause,
    /// Another verb.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verb: Option<Verb>,
    /// Another measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// Other words, or back to those the game makes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<ClauseText>,
}

impl AmendmentText {
    /// The clause it would change, or beside which it would put one; none where it would put the
    /// first of its kind.
    pub fn clause(&self) -> Option<ClauseId> {
        match self {
            Self::Add(addition) => addition.anchor(),
            Self::Delete(deletion) => Some(deletion.was.id()),
            Self::Replace(replacement) => Some(replacement.id()),
            Self::Change(alteration) => Some(alteration.was.id),
        }
    }

    /// Whether it only adds to or deletes from the text, and so is voted on first (rule 36).
    pub fn only_adds_or_deletes(&self) -> bool {
        match self {
            Self::Add(_) | Self::Delete(_) => true,
            Self::Replace(_) | Self::Change(_) => false,
        }
    }
}

impl Addition {
    /// The clause that must be there for it to have a place.
    pub fn anchor(&self) -> Option<ClauseId> {
        match self {
            Self::Preambular { after, .. } | Self::Operative { after, .. } => *after,
            Self::SubClause { under, after, .. } => after.or(Some(*under)),
        }
    }
}

impl Replacement {
    /// The id of the clause that is replaced.
    pub fn id(&self) -> ClauseId {
        match self {
            Self::Preambular { was, .. } => was.id,
            Self::Operative { was, .. } => was.id,
            Self::SubClause { was, .. } => was.id,
        }
    }
}

impl Alteration {
    /// The verb the clause would have.
    pub fn verb_after(&self) -> Verb {
        self.verb.unwrap_or(self.was.verb)
    }

    /// The measure the clause would have.
    pub fn measure_after(&self) -> &Measure {
        self.measure.as_ref().unwrap_or(&self.was.measure)
    }

    /// The words the clause would have.
    pub fn text_after(&self) -> &ClauseText {
        self.text.as_ref().unwrap_or(&self.was.text)
    }
}
