//! The rulebook of a case: one of the Charter's by name, or three figures of one's own.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::{CaseError, permanent};
use crate::ids::MemberId;
use crate::rulebook::{DecisionRule, Edition, PartyAbstention, Rulebook, Vetoers};
use crate::vote::Roll;

/// What governs a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CaseRulebook {
    /// `"charter_1945"`: eleven members, seven votes.
    Charter1945,
    /// `"charter_1965"`: fifteen members, nine votes.
    Charter1965,
    /// `{"size", "majority", "vetoers"}`.
    Own(OwnRulebook),
}

/// A rulebook of one's own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnRulebook {
    /// Number of members.
    #[serde(deserialize_with = "count")]
    pub size: u16,
    /// Affirmative votes needed.
    #[serde(deserialize_with = "count")]
    pub majority: u16,
    /// Members whose negative vote prevents a decision of substance; one is enough.
    pub vetoers: BTreeSet<MemberId>,
}

const CHARTER_1945: &str = "charter_1945";
const CHARTER_1965: &str = "charter_1965";

impl CaseRulebook {
    /// The engine's rulebook.
    pub(super) fn rulebook(&self, abstention: PartyAbstention) -> Result<Rulebook, CaseError> {
        let mut rulebook = match self {
            Self::Charter1945 => Rulebook::charter_1945(),
            Self::Charter1965 => Rulebook::charter_1965(),
            Self::Own(own) => own.rulebook()?,
        };
        rulebook.party_abstention = abstention;
        Ok(rulebook)
    }

    /// The members of the roll who hold a veto.
    pub(super) fn vetoers_in(&self, roll: &Roll) -> Result<BTreeSet<MemberId>, CaseError> {
        match self {
            Self::Charter1945 | Self::Charter1965 => permanent::recognised_in(roll),
            Self::Own(own) => own.vetoers_in(roll),
        }
    }
}

impl OwnRulebook {
    fn rulebook(&self) -> Result<Rulebook, CaseError> {
        let Self { size, majority, ref vetoers } = *self;
        if size == 0 {
            return Err(CaseError::NoMembers);
        }
        if majority == 0 {
            return Err(CaseError::NoMajority);
        }
        if majority > size {
            return Err(CaseError::MajorityAboveSize { majority, size });
        }
        Ok(Rulebook {
            edition: Edition::Custom,
            size,
            decision: DecisionRule::Majority(majority),
            vetoers: Vetoers::Named(vetoers.clone()),
            negatives_for_veto: 1,
            party_abstention: PartyAbstention::AsPractised,
        })
    }

    fn vetoers_in(&self, roll: &Roll) -> Result<BTreeSet<MemberId>, CaseError> {
        match self.vetoers.iter().find(|vetoer| roll.ballot(vetoer).is_none()) {
            Some(stranger) => Err(CaseError::VetoerNotInRoll(stranger.clone())),
            None => Ok(self.vetoers.clone()),
        }
    }
}

impl Serialize for CaseRulebook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Charter1945 => serializer.serialize_str(CHARTER_1945),
            Self::Charter1965 => serializer.serialize_str(CHARTER_1965),
            Self::Own(own) => own.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for CaseRulebook {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RulebookVisitor)
    }
}

struct RulebookVisitor;

impl<'de> de::Visitor<'de> for RulebookVisitor {
    type Value = CaseRulebook;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a `rulebook`: \"{CHARTER_1945}\", \"{CHARTER_1965}\" or an object with `size`, `majority` and `vetoers`"
        )
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<CaseRulebook, E> {
        match name {
            CHARTER_1945 => Ok(CaseRulebook::Charter1945),
            CHARTER_1965 => Ok(CaseRulebook::Charter1965),
            unknown => Err(E::invalid_value(de::Unexpected::Str(unknown), &self)),
        }
    }

    fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<CaseRulebook, A::Error> {
        OwnRulebook::deserialize(de::value::MapAccessDeserializer::new(map)).map(CaseRulebook::Own)
    }
}

/// A number of members or votes; whatever else stands there is refused with its bounds.
fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
    deserializer.deserialize_any(CountVisitor)
}

struct CountVisitor;

impl de::Visitor<'_> for CountVisitor {
    type Value = u16;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number from 1 to {}", u16::MAX)
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<u16, E> {
        u16::try_from(number).map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<u16, E> {
        Err(E::invalid_value(de::Unexpected::Signed(number), &self))
    }
}
