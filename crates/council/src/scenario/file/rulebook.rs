//! The rulebook as an author names or writes it.

use serde::{Deserialize, Serialize};

use super::Text;
use crate::ids::{ExperimentId, MemberId, SourceId};

/// Size of the Council, majority and veto.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RulebookFile {
    /// The Charter as signed: eleven members, seven votes, five permanent members.
    #[serde(rename = "charter_1945")]
    Charter1945,
    /// The Charter as amended in 1965: fifteen members, nine votes.
    #[serde(rename = "charter_1965")]
    Charter1965,
    /// Another body, or a reform experiment.
    Custom(CustomRulebook),
}

authored! {
    /// A rulebook of one's own.
    CustomRulebook {
        /// Number of members, each with one vote.
        size: i64,
        /// Affirmative votes that carry a decision. Absent under unanimity.
        majority: i64,
        /// Whether decisions of substance need the agreement of all members represented, as in the
        /// League of Nations.
        unanimity: bool,
        /// Whose negative vote can prevent a decision of substance.
        vetoers: VetoersFile,
        /// How many of them must vote against for a veto. Absent means one.
        negatives_for_veto: i64,
        /// Whether a party to a dispute is held to abstain (Charter Article 27(3)). Absent means that
        /// nobody enforces it, as practised.
        parties_abstain: bool,
    }
}

/// Whose negative vote can prevent a decision of substance.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VetoersFile {
    /// The members whose terms say `permanent`.
    Permanent,
    /// These members, permanent or not.
    Named(Vec<MemberId>),
    /// Nobody.
    None,
}

authored! {
    /// Other rules for the Council of the crisis: what would the same days have come to under them?
    Experiment [ExperimentId] {
        /// What it is called, in a few words.
        title: Text,
        /// What changes, and why one would ask.
        text: Text,
        /// The rulebook it is played by.
        rulebook: RulebookFile,
        /// Where rules of that kind are documented.
        sources: Vec<SourceId>,
    }
}
