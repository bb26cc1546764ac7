//! Names of things: one newtype a kind, so that a party is never taken for a member.
//!
//! Whatever a scenario names (members, parties, sittings …) has a readable string id; whatever comes
//! into being during a game (drafts, clauses, motions …) is numbered by the engine. Both travel as
//! JSON strings. An id carries no meaning beyond identity: it is never parsed for its words. Names are
//! copied everywhere, into views above all, so that short ones are held in place and cost no allocation.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use smol_str::SmolStr;

macro_rules! named_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr);

        impl $name {
            /// Takes the id as it is; the scenario checker holds authors to kebab-case.
            pub fn new(id: impl Into<SmolStr>) -> Self {
                Self(id.into())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }
    };
}

macro_rules! numbered_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "-{}"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = MalformedId;

            fn from_str(text: &str) -> Result<Self, MalformedId> {
                text.strip_prefix(concat!($prefix, "-"))
                    .and_then(|number| number.parse().ok())
                    .map(Self)
                    .ok_or(MalformedId { expected: concat!($prefix, "-<number>") })
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string",
                    "pattern": concat!("^", $prefix, "-[0-9]+$"),
                })
            }
        }
    };
}

/// A numbered id that does not read as its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("expected an id like `{expected}`")]
pub struct MalformedId {
    /// The form expected, for example `draft-<number>`.
    pub expected: &'static str,
}

named_id!(
    /// A member of the Council in a scenario (`france`), the same through all its terms.
    MemberId
);
named_id!(
    /// A State, government, force or people concerned that is not a member (`republic-of-korea`).
    PartyId
);
named_id!(
    /// An international body or organ (`general-assembly`, `oau`, `unified-command`).
    BodyId
);
named_id!(
    /// A peace operation (`unamir`).
    MissionId
);
named_id!(
    /// Something a measure can be aimed at that is no party: a place, a line, a good (`38th-parallel`).
    TargetId
);
named_id!(
    /// A scenario (`korea-1950`).
    ScenarioId
);
named_id!(
    /// One dated confrontation with the Council (`27-june`).
    SittingId
);
named_id!(
    /// A matter on the Council's agenda (`aggression-upon-the-republic-of-korea`).
    ItemId
);
named_id!(
    /// A dispatch or cable of a scenario.
    DispatchId
);
named_id!(
    /// A ready phrase of a scenario or of the game's own texts.
    PhraseId
);

impl PhraseId {
    /// The phrase without the number of its wording: `voice-dry-speak-for` of `voice-dry-speak-for-2`.
    pub fn family(&self) -> &str {
        self.numbered().map_or_else(|| self.as_str(), |(family, _)| family)
    }

    /// The number of its wording; 0 if it has none.
    pub fn wording(&self) -> u32 {
        self.numbered().map_or(0, |(_, number)| number)
    }

    fn numbered(&self) -> Option<(&str, u32)> {
        let (family, number) = self.as_str().rsplit_once('-')?;
        Some((family, number.parse().ok()?))
    }
}

named_id!(
    /// A draft resolution of this game, from its first line on one desk to the vote: its mover and the
    /// mover's own count (`norway-1`), so that a secret draft leaves no gap in anybody else's numbers.
    DraftId
);
named_id!(
    /// A message between delegations: sender, addressees and their own count (`india-to-egypt-2`), so
    /// that it tells its reader of no other message.
    MessageId
);
named_id!(
    /// A source of a scenario: a document or a publisher of record.
    SourceId
);
named_id!(
    /// A track: a figure that says how a crisis stands.
    TrackId
);
named_id!(
    /// A fact: a named flag of a crisis.
    FactId
);
named_id!(
    /// A number of a scenario that historians dispute.
    CoefficientId
);
named_id!(
    /// A trend of a crisis.
    TrendId
);
named_id!(
    /// A rule of a crisis: what follows from what is done.
    RuleId
);
named_id!(
    /// The sign that announces what a rule may bring.
    SignId
);
named_id!(
    /// Pressure that one delegation can bring on another.
    PressureId
);
named_id!(
    /// A contributor outside the Council.
    ContributorId
);
named_id!(
    /// A member's time of service.
    TermId
);
named_id!(
    /// A set of instructions, or a variant of a sitting.
    VariantId
);
named_id!(
    /// One line of a delegation's instructions.
    LineId
);
named_id!(
    /// A draft that a scenario offers to begin from.
    OutlineId
);
named_id!(
    /// A vote of history.
    HistoricalVoteId
);
named_id!(
    /// An arc: a short game of three sittings.
    ArcId
);
named_id!(
    /// An experiment: other rules for the Council of a crisis.
    ExperimentId
);
named_id!(
    /// A way in which a game can end.
    EndingId
);
named_id!(
    /// A resolution of the General Assembly that a scenario knows of.
    AssemblyTextId
);
named_id!(
    /// Anything else in a list of a scenario: it has a name so that its texts can be translated and
    /// its place can be pointed at.
    EntryId
);

named_id!(
    /// A sounding: sitting, who sounded whom and their own count, so that it tells of no other.
    SoundingId
);
named_id!(
    /// A proposal of a deal.
    ProposalId
);
named_id!(
    /// A meeting of two delegations that a third brings together.
    BringingId
);
named_id!(
    /// A call from one delegation to another.
    CallId
);
named_id!(
    /// A threat of a veto.
    ThreatId
);
named_id!(
    /// A rumour, as one delegation heard it.
    RumourId
);
named_id!(
    /// A letter home.
    LetterId
);
named_id!(
    /// An undertaking: a promise that was given.
    UndertakingId
);

numbered_id!(
    /// A clause within one draft; kept when the clause moves or changes.
    ClauseId,
    "clause"
);
numbered_id!(
    /// An amendment submitted in this game.
    AmendmentId,
    "amendment"
);
numbered_id!(
    /// A motion or point of order made in this game.
    MotionId,
    "motion"
);
numbered_id!(
    /// A vote taken in this game.
    VoteId,
    "vote"
);
numbered_id!(
    /// A measure in force, counted as they entered.
    InForceId,
    "measure"
);
numbered_id!(
    /// Means pledged in this game.
    PledgeId,
    "pledge"
);
numbered_id!(
    /// What a member did without the Council in this game.
    ActId,
    "act"
);
numbered_id!(
    /// A meeting of the Council in this game, counted from 1.
    MeetingId,
    "meeting"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_numbered_id_travels_as_a_string_of_its_kind() {
        let json = serde_json::to_string(&ClauseId(3)).unwrap();
        assert_eq!(json, r#""clause-3""#);
        assert_eq!(serde_json::from_str::<ClauseId>(&json).unwrap(), ClauseId(3));
    }

    #[test]
    fn an_id_of_another_kind_is_refused() {
        for wrong in
            [r#""motion-3""#, r#""clause-""#, r#""clause--1""#, r#""clause-99999999999""#, "3"]
        {
            assert!(
                serde_json::from_str::<ClauseId>(wrong).is_err(),
                "{wrong} was read as a clause"
            );
        }
    }
}
