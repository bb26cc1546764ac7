//! The text of a draft resolution: a preamble and numbered operative clauses.
//!
//! A `DraftText` is a value. It has no sponsors, no symbol and no place in the order of drafts: the
//! meeting keeps those. The same text is printed by `wording`, bargained over by members, voted on and
//! carried out by the crisis.

mod clause;
mod edit;
mod fault;
mod find;
mod nature;
mod new_clause;
mod preamble;
mod refused;
mod text;
mod tree;

use serde::{Deserialize, Serialize};

pub use clause::{Clause, OperativeClause, SubClause, SubContent, SubMeasure};
pub use edit::{ClauseEdit, Edited};
pub use fault::DraftFault;
pub use new_clause::{NewOperative, NewPreambular, NewSubClause};
pub use preamble::{Aim, Basis, Participle, PreambularClause, PreambularContent};
pub use refused::{ClausePart, EditRefused};
pub use text::{ClauseText, Language, Written};

/// The text of a draft resolution.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DraftText {
    /// The preambular clauses, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub preamble: Vec<PreambularClause>,
    /// The operative clauses, in order; their numbers are their places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operative: Vec<OperativeClause>,
}
