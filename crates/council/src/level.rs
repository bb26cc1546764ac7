//! Levels of procedure: the same law, more or less of it in the students' hands (design.md 2.6).

use serde::{Deserialize, Serialize};

/// How much of the procedure students conduct themselves. The rest is done by the presiding computer
/// and shown in the record. Changeable in play.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Speak, message, sound out, change a word or a clause, sponsor, vote, explain.
    Essentials,
    /// Also agenda, amendments, separate votes, motions, statements, and a presiding student.
    Council,
    /// Everything in docs/rules.md, points of order and challenged rulings included.
    Full,
}

/// One rule that a sitting lifts above the level because it is the point of the day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum LiftedRule {
    /// Credentials and the challenged ruling (rules 17 and 30): 1 August 1950.
    CredentialsAndRulings,
    /// Whether a question is procedural (Article 27): 29 September 1950.
    NatureOfTheQuestion,
    /// Adjournment to a certain day (rule 33, paragraph 3): December 1990.
    AdjournmentToADay,
    /// A private meeting (rule 48): 13 February 1991.
    PrivateMeeting,
    /// Separate votes on parts (rule 32): 17 May 1994.
    SeparateVotes,
}
