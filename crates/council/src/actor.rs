//! Who acts and who looks on.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ids::{BodyId, MemberId, PartyId};

/// Whoever a command comes from.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// A member of the Council.
    Member(MemberId),
    /// A State or other party invited to the table without a vote (rules 37 and 39).
    Invited(PartyId),
    /// The Secretary-General's side of the table (Article 97, rules 21 to 26).
    Secretariat,
    /// Another organ or organization, such as the General Assembly or a regional body.
    Body(BodyId),
    /// The press gallery.
    Press,
    /// The teacher at the desk.
    Teacher,
    /// The game itself: time, and the chair where a computer presides.
    Host,
}

/// Whoever a view is made for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Viewer {
    /// Somebody who also acts.
    Actor(Actor),
    /// The screen in the classroom: what the public gallery sees.
    Projector,
    /// A silent onlooker: what the public gallery sees.
    Observer,
}

/// Counts by actor as JSON: a list of pairs, because a JSON object's keys are strings and an actor is
/// more than that.
pub(crate) mod counts {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serializer};

    use super::Actor;

    pub(crate) fn serialize<S: Serializer>(
        counts: &BTreeMap<Actor, u32>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(counts)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Actor, u32>, D::Error> {
        Vec::<(Actor, u32)>::deserialize(deserializer).map(|pairs| pairs.into_iter().collect())
    }
}

impl Actor {
    /// The member, if it is one.
    pub fn member(&self) -> Option<&MemberId> {
        match self {
            Self::Member(member) => Some(member),
            Self::Invited(_)
            | Self::Secretariat
            | Self::Body(_)
            | Self::Press
            | Self::Teacher
            | Self::Host => None,
        }
    }
}

impl Viewer {
    /// The member whose private papers this viewer may read.
    pub fn member(&self) -> Option<&MemberId> {
        match self {
            Self::Actor(actor) => actor.member(),
            Self::Projector | Self::Observer => None,
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Member(member) => write!(f, "{member}"),
            Self::Invited(party) => write!(f, "invited:{party}"),
            Self::Body(body) => write!(f, "body:{body}"),
            Self::Secretariat => f.write_str("secretariat"),
            Self::Press => f.write_str("press"),
            Self::Teacher => f.write_str("teacher"),
            Self::Host => f.write_str("host"),
        }
    }
}
