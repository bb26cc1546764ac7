//! Commands about means: what a member gives, and what it does without the Council.

use serde::{Deserialize, Serialize};

use crate::crisis::{Claim, Reaction};
use crate::ids::{ActId, EntryId, PledgeId};

/// What a member does with its means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MeansCommand {
    /// Pledges means.
    Pledge {
        /// Out of which of its capabilities.
        capability: EntryId,
        /// How much.
        amount: u32,
    },
    /// Takes a pledge back.
    WithdrawPledge {
        /// Which.
        pledge: PledgeId,
    },
    /// Acts without the Council, and says by what right.
    ActAlone {
        /// With which of its capabilities.
        capability: EntryId,
        /// By what right.
        claim: Claim,
    },
    /// Says on the record how it takes what another did.
    React {
        /// To which act.
        to: ActId,
        /// How.
        how: Reaction,
    },
}
