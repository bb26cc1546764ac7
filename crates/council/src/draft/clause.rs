//! Operative clauses and the sub-clauses under them.

use serde::{Deserialize, Serialize};

use super::preamble::{PreambularClause, is_generated};
use super::text::{ClauseText, Written};
use crate::ids::ClauseId;
use crate::measure::Measure;
use crate::verb::Verb;

/// One operative clause: a verb, a measure, a text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OperativeClause {
    /// Its id, kept when it moves or changes. Its number on paper is its place.
    pub id: ClauseId,
    /// What the Council does with the measure.
    pub verb: Verb,
    /// What the clause means.
    pub measure: Measure,
    /// In whose words.
    #[serde(default, skip_serializing_if = "is_generated")]
    pub text: ClauseText,
    /// What stands under it, lettered (a), (b) …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subclauses: Vec<SubClause>,
}

/// A sub-clause, at any level.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SubClause {
    /// Its id, kept when it moves or changes.
    pub id: ClauseId,
    /// What it says.
    pub content: SubContent,
    /// What stands under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subclauses: Vec<SubClause>,
}

/// What a sub-clause says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SubContent {
    /// A measure of its own, introduced by the verb of the clause it stands under.
    Measure(SubMeasure),
    /// Words that carry out the clause above and mean nothing by themselves.
    Words(Written),
}

/// A measure in a sub-clause.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SubMeasure {
    /// What it means.
    pub measure: Measure,
    /// In whose words.
    #[serde(default, skip_serializing_if = "is_generated")]
    pub text: ClauseText,
}

/// Any clause of a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Clause {
    /// One of the preamble.
    Preambular(PreambularClause),
    /// A numbered one.
    Operative(OperativeClause),
    /// A lettered one.
    SubClause(SubClause),
}

impl Clause {
    /// Its id.
    pub fn id(&self) -> ClauseId {
        match self {
            Self::Preambular(clause) => clause.id,
            Self::Operative(clause) => clause.id,
            Self::SubClause(clause) => clause.id,
        }
    }
}
