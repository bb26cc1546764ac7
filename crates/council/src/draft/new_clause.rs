//! Clauses that are not in a draft yet, and so have no id yet.

use serde::{Deserialize, Serialize};

use super::clause::{OperativeClause, SubClause, SubContent};
use super::preamble::{Participle, PreambularClause, PreambularContent, is_generated};
use super::text::ClauseText;
use crate::ids::ClauseId;
use crate::measure::Measure;
use crate::verb::Verb;

/// A preambular clause to be put into a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewPreambular {
    /// The participle it begins with.
    pub participle: Participle,
    /// What follows the participle.
    pub content: PreambularContent,
    /// In whose words.
    #[serde(default, skip_serializing_if = "is_generated")]
    pub text: ClauseText,
}

/// An operative clause to be put into a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewOperative {
    /// What the Council does with the measure.
    pub verb: Verb,
    /// What the clause means.
    pub measure: Measure,
    /// In whose words.
    #[serde(default, skip_serializing_if = "is_generated")]
    pub text: ClauseText,
    /// What stands under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subclauses: Vec<NewSubClause>,
}

/// A sub-clause to be put into a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewSubClause {
    /// What it says.
    pub content: SubContent,
    /// What stands under it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subclauses: Vec<NewSubClause>,
}

/// Gives out clause ids in order.
#[derive(Debug)]
pub(crate) struct Numbering {
    next: u32,
}

impl Numbering {
    pub(crate) fn from(next: u32) -> Self {
        Self { next }
    }

    /// The next id. At the end of all numbers it repeats the last: a draft is full long before.
    pub(crate) fn give(&mut self) -> ClauseId {
        let id = ClauseId(self.next);
        self.next = self.next.saturating_add(1);
        id
    }

    pub(crate) fn next(&self) -> u32 {
        self.next
    }
}

impl NewPreambular {
    pub(crate) fn with_id(self, id: ClauseId) -> PreambularClause {
        PreambularClause { id, participle: self.participle, content: self.content, text: self.text }
    }
}

impl NewOperative {
    /// A clause in the game's own words, without sub-clauses.
    pub fn new(verb: Verb, measure: impl Into<Measure>) -> Self {
        Self { verb, measure: measure.into(), text: ClauseText::Generated, subclauses: Vec::new() }
    }

    pub(crate) fn with_id(self, id: ClauseId, numbering: &mut Numbering) -> OperativeClause {
        OperativeClause {
            id,
            verb: self.verb,
            measure: self.measure,
            text: self.text,
            subclauses: numbered(self.subclauses, numbering),
        }
    }
}

impl NewSubClause {
    pub(crate) fn with_id(self, id: ClauseId, numbering: &mut Numbering) -> SubClause {
        SubClause { id, content: self.content, subclauses: numbered(self.subclauses, numbering) }
    }
}

fn numbered(subclauses: Vec<NewSubClause>, numbering: &mut Numbering) -> Vec<SubClause> {
    subclauses
        .into_iter()
        .map(|subclause| {
            let id = numbering.give();
            subclause.with_id(id, numbering)
        })
        .collect()
}
