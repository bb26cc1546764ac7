//! A roll: every member with its ballot.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::Ballot;
use crate::ids::MemberId;

/// Every member of the Council with its ballot, one each (Charter Article 27(1)): read from JSON, a
/// member that stands there twice is refused.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Roll(BTreeMap<MemberId, Ballot>);

impl Roll {
    /// Records a member's ballot; a second one replaces the first.
    pub fn record(&mut self, member: MemberId, ballot: Ballot) {
        self.0.insert(member, ballot);
    }

    /// The member's ballot, if it has one.
    pub fn ballot(&self, member: &MemberId) -> Option<Ballot> {
        self.0.get(member).copied()
    }

    /// Number of members with a ballot.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody has a ballot yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Members and ballots, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&MemberId, Ballot)> {
        self.0.iter().map(|(member, ballot)| (member, *ballot))
    }

    /// Members who did this, by id.
    pub fn members_with(&self, ballot: Ballot) -> impl Iterator<Item = &MemberId> {
        self.iter().filter(move |(_, cast)| *cast == ballot).map(|(member, _)| member)
    }
}

impl FromIterator<(MemberId, Ballot)> for Roll {
    fn from_iter<I: IntoIterator<Item = (MemberId, Ballot)>>(ballots: I) -> Self {
        Self(ballots.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Roll {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RollVisitor)
    }
}

struct RollVisitor;

impl<'de> de::Visitor<'de> for RollVisitor {
    type Value = Roll;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a `roll`: an object of members, each with its ballot")
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<Roll, A::Error> {
        let mut roll = Roll::default();
        while let Some((member, ballot)) = map.next_entry::<MemberId, Ballot>()? {
            if roll.ballot(&member).is_some() {
                return Err(de::Error::custom(format_args!(
                    "`{member}` is there twice: each member has one vote"
                )));
            }
            roll.record(member, ballot);
        }
        Ok(roll)
    }
}
