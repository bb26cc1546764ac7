//! Why means are not given, or an act without the Council not done.

use serde::{Deserialize, Serialize};

use crate::ids::{ActId, EntryId, PledgeId};
use crate::rule::RuleRef;

/// The missing condition of a command about means.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeansRefusal {
    /// The member has no such capability.
    NoSuchCapability {
        /// Which.
        capability: EntryId,
    },
    /// It is not on offer at this sitting.
    NotOnOfferToday,
    /// More than is left of it, or nothing at all.
    NotSoMuch {
        /// How much is left.
        left: u32,
    },
    /// The member has made no such pledge, or has taken it back.
    NoSuchPledge {
        /// Which.
        pledge: PledgeId,
    },
    /// With this a member does nothing without the Council: it asks for others.
    NothingToActWith,
    /// The member has done this already.
    AlreadyDone,
    /// Nobody has done that.
    NoSuchAct {
        /// Which.
        act: ActId,
    },
    /// A member does not judge its own act so.
    OwnAct,
    /// The member has said so already.
    AlreadySaid,
}

impl MeansRefusal {
    /// The rule the refusal rests on; `None` where it is the game's own.
    pub fn rule(&self) -> Option<RuleRef> {
        match self {
            Self::NothingToActWith => Some(RuleRef::Article("51")),
            Self::NoSuchCapability { .. }
            | Self::NotOnOfferToday
            | Self::NotSoMuch { .. }
            | Self::NoSuchPledge { .. }
            | Self::AlreadyDone
            | Self::NoSuchAct { .. }
            | Self::OwnAct
            | Self::AlreadySaid => None,
        }
    }
}
