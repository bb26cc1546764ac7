//! Invitations to the table.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;

/// Somebody invited to take part without a vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Invitation {
    /// Who.
    pub guest: Actor,
    /// Under which rule.
    pub rule: InvitationRule,
    /// Whether its representatives are still to come: invited, and not yet at the table.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub comes_later: bool,
}

/// Under which rule somebody is invited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationRule {
    /// Rule 37: a Member of the United Nations whose interests are specially affected, or that brought
    /// the matter (Articles 31 and 35(1)). It may submit proposals (rule 38).
    Rule37,
    /// Rule 39: members of the Secretariat or other persons, to supply information.
    Rule39,
}
