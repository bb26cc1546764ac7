//! The verbs of an operative clause: three ladders of five grades.
//!
//! One list from "notes" to "authorizes" would mix three things a text can do: judge what happened,
//! ask somebody for something, act. A delegation weighs the ladders separately, and on each it has a
//! grade it likes best: too strong a word loses it as surely as too weak a one.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What a clause does with its measure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ladder {
    /// Says what the Council thinks of it.
    Judging,
    /// Asks somebody for it.
    Asking,
    /// Does it, or lets it be done.
    Acting,
}

/// How strong a verb is on its ladder, from 1 to 5.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Grade(u8);

/// A verb of the Council: the fifteen words with which its operative clauses begin, by ladder and
/// strength. In JSON it is its word (`"calls_upon"`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Judging, 1: takes it down without a word on it.
    Notes,
    /// Judging, 2: "Expresses its concern".
    IsConcerned,
    /// Judging, 3.
    Regrets,
    /// Judging, 4.
    Deplores,
    /// Judging, 5.
    Condemns,
    /// Asking, 1: the other is free to decline.
    Invites,
    /// Asking, 2: the usual word to the Secretary-General.
    Requests,
    /// Asking, 3.
    CallsUpon,
    /// Asking, 4.
    Urges,
    /// Asking, 5: a refusal is defiance.
    Demands,
    /// Acting, 1.
    Encourages,
    /// Acting, 2: permits and commends; it does not oblige (Charter Article 39, resolutions 83 and
    /// 84 of 1950).
    Recommends,
    /// Acting, 3: makes another's act the Council's own.
    Endorses,
    /// Acting, 4: the safe marker of a decision that binds under Article 25.
    Decides,
    /// Acting, 5: makes lawful what otherwise would not be.
    Authorizes,
}

/// A number that is no grade.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a grade is a number from 1 to 5")]
pub struct NotAGrade;

impl Grade {
    /// The weakest grade of a ladder.
    pub const MIN: Self = Self(1);
    /// The strongest grade of a ladder.
    pub const MAX: Self = Self(5);

    /// The grade with this number.
    ///
    /// # Errors
    /// If it is not from 1 to 5.
    pub fn new(number: u8) -> Result<Self, NotAGrade> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(NotAGrade) }
    }

    /// The number, 1 to 5.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Steps between two grades.
    pub fn steps_to(self, other: Self) -> u8 {
        self.0.abs_diff(other.0)
    }
}

impl Ladder {
    /// The three ladders.
    pub const ALL: [Self; 3] = [Self::Judging, Self::Asking, Self::Acting];

    /// Its verbs, the weakest first.
    pub fn verbs(self) -> [Verb; 5] {
        match self {
            Self::Judging => {
                [Verb::Notes, Verb::IsConcerned, Verb::Regrets, Verb::Deplores, Verb::Condemns]
            }
            Self::Asking => {
                [Verb::Invites, Verb::Requests, Verb::CallsUpon, Verb::Urges, Verb::Demands]
            }
            Self::Acting => [
                Verb::Encourages,
                Verb::Recommends,
                Verb::Endorses,
                Verb::Decides,
                Verb::Authorizes,
            ],
        }
    }
}

impl Verb {
    /// The verb at this place.
    pub fn at(ladder: Ladder, grade: Grade) -> Self {
        let [first, second, third, fourth, fifth] = ladder.verbs();
        match grade.0 {
            1 => first,
            2 => second,
            3 => third,
            4 => fourth,
            _ => fifth,
        }
    }

    /// Every verb, ladder by ladder, the weakest first.
    pub fn all() -> impl Iterator<Item = Self> {
        Ladder::ALL.into_iter().flat_map(Ladder::verbs)
    }

    /// Its word, as in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Notes => "notes",
            Self::IsConcerned => "is_concerned",
            Self::Regrets => "regrets",
            Self::Deplores => "deplores",
            Self::Condemns => "condemns",
            Self::Invites => "invites",
            Self::Requests => "requests",
            Self::CallsUpon => "calls_upon",
            Self::Urges => "urges",
            Self::Demands => "demands",
            Self::Encourages => "encourages",
            Self::Recommends => "recommends",
            Self::Endorses => "endorses",
            Self::Decides => "decides",
            Self::Authorizes => "authorizes",
        }
    }

    /// Which ladder it stands on.
    pub fn ladder(self) -> Ladder {
        match self {
            Self::Notes | Self::IsConcerned | Self::Regrets | Self::Deplores | Self::Condemns => {
                Ladder::Judging
            }
            Self::Invites | Self::Requests | Self::CallsUpon | Self::Urges | Self::Demands => {
                Ladder::Asking
            }
            Self::Encourages
            | Self::Recommends
            | Self::Endorses
            | Self::Decides
            | Self::Authorizes => Ladder::Acting,
        }
    }

    /// How strong it is on its ladder.
    pub fn grade(self) -> Grade {
        Grade(match self {
            Self::Notes | Self::Invites | Self::Encourages => 1,
            Self::IsConcerned | Self::Requests | Self::Recommends => 2,
            Self::Regrets | Self::CallsUpon | Self::Endorses => 3,
            Self::Deplores | Self::Urges | Self::Decides => 4,
            Self::Condemns | Self::Demands | Self::Authorizes => 5,
        })
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Grade {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl<'de> Deserialize<'de> for Grade {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(u8::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Grade {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Grade".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": 1, "maximum": 5 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_on_a_ladder_has_its_own_verb() {
        for ladder in Ladder::ALL {
            for number in 1..=5 {
                let grade = Grade::new(number).unwrap();
                let verb = Verb::at(ladder, grade);
                assert_eq!((verb.ladder(), verb.grade()), (ladder, grade), "{verb:?}");
            }
        }
        assert_eq!(Verb::all().collect::<std::collections::BTreeSet<_>>().len(), 15);
    }

    #[test]
    fn a_verb_has_its_word_of_the_file() {
        for verb in Verb::all() {
            assert_eq!(serde_json::to_string(&verb).unwrap(), format!("\"{}\"", verb.word()));
        }
    }

    #[test]
    fn a_grade_outside_the_ladder_is_refused() {
        for wrong in ["0", "6", "-1", "256", "1.5", "\"1\""] {
            assert!(serde_json::from_str::<Grade>(wrong).is_err(), "{wrong} was read as a grade");
        }
    }
}
