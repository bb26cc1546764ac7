//! Whoever can act, be spoken to or be meant.

use serde::{Deserialize, Serialize};

use crate::ids::{BodyId, MemberId, PartyId};

/// A member, a party or a body, by id: `{"member": "france"}`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A member of the Council.
    Member(MemberId),
    /// A party that is not a member.
    Party(PartyId),
    /// An international body.
    Body(BodyId),
}
