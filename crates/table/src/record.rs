//! A record: the whole effect of one command, appended together or not at all.

use council::{Actor, Event};
use delegates::Reason;
use serde::{Deserialize, Serialize};

use crate::command_id::CommandId;

/// The whole effect of one command.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its place in the log, from 1, without a gap.
    pub seq: u32,
    /// The command it came from, by which a retry finds it.
    pub command_id: CommandId,
    /// Who asked for it.
    pub actor: Actor,
    /// When it was recorded, in milliseconds since 1970, by the authority's clock. For readers of the
    /// log: no rule reads it.
    pub at_ms: u64,
    /// What happened, in order; never empty.
    pub events: Vec<Event>,
    /// Why, where a computer delegate asked for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}
