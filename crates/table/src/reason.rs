//! Why a computer delegate did what it did, kept with the record so that it is never computed again.

use serde::{Deserialize, Serialize};

/// One reason of a computer delegate. There are no computer delegates yet and so no reason; each kind
/// becomes a variant. Logs written before stay readable, because a record without reasons has no
/// `reasons` field.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Reason {}
