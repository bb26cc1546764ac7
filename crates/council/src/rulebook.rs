//! The rulebook: how large the Council is, what carries a decision and who can prevent one.
//!
//! Rules are a value. The two editions of the Charter are constructors; a teacher's reform experiment
//! is another value of the same type. No rule anywhere asks for a year.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::MemberId;
use crate::roster::Standing;

/// What governs decisions of a Council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rulebook {
    /// Which text this is, for those who name it on paper.
    pub edition: Edition,
    /// Number of members, each with one vote (Charter Article 27(1)).
    pub size: u16,
    /// What a decision needs.
    pub decision: DecisionRule,
    /// Whose negative vote can prevent a substantive decision (Article 27(3)).
    pub vetoers: Vetoers,
    /// How many of them must vote against for a veto: one in the Charter, more in some reform plans.
    pub negatives_for_veto: u16,
    /// Whether a party to a dispute is held to abstain (the proviso of Article 27(3)).
    pub party_abstention: PartyAbstention,
}

/// The text a rulebook stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Edition {
    /// The Charter as signed: eleven members, seven votes. In force until 31 August 1965.
    #[serde(rename = "charter_1945")]
    Charter1945,
    /// The Charter as amended by General Assembly resolution 1991 A (XVIII): fifteen members, nine votes.
    #[serde(rename = "charter_1965")]
    Charter1965,
    /// Anything else: a reform experiment, another body.
    Custom,
}

/// What a decision needs, veto apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DecisionRule {
    /// So many affirmative votes, procedural or not.
    Majority(u16),
    /// The agreement of all members represented, on procedure the greater part of them
    /// (Covenant of the League of Nations, Article 5).
    Unanimity,
}

/// Whose negative vote can prevent a substantive decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Vetoers {
    /// The permanent members of the roster (Article 27(3)).
    Permanent,
    /// These members, permanent or not.
    Named(BTreeSet<MemberId>),
    /// Nobody.
    None,
}

/// How the proviso of Article 27(3) is applied: "in decisions under Chapter VI, and under paragraph 3
/// of Article 52, a party to a dispute shall abstain from voting".
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PartyAbstention {
    /// A party's vote counts as an abstention.
    AsWritten,
    /// Nobody enforces it: a party's vote counts as cast, and the doubt is recorded.
    AsPractised,
}

impl Rulebook {
    /// The Charter of 1945: eleven members, seven affirmative votes, five permanent members.
    pub fn charter_1945() -> Self {
        Self::charter(Edition::Charter1945, 11, 7)
    }

    /// The Charter as amended with effect from 31 August 1965: fifteen members, nine votes.
    pub fn charter_1965() -> Self {
        Self::charter(Edition::Charter1965, 15, 9)
    }

    fn charter(edition: Edition, size: u16, majority: u16) -> Self {
        Self {
            edition,
            size,
            decision: DecisionRule::Majority(majority),
            vetoers: Vetoers::Permanent,
            negatives_for_veto: 1,
            party_abstention: PartyAbstention::AsPractised,
        }
    }

    /// Whether the negative vote of a member of this standing counts as a veto.
    pub fn gives_veto_to(&self, member: &MemberId, standing: Standing) -> bool {
        match &self.vetoers {
            Vetoers::Permanent => standing == Standing::Permanent,
            Vetoers::Named(named) => named.contains(member),
            Vetoers::None => false,
        }
    }

    /// Whether votes come out the same under both, whatever text they are from.
    pub fn decides_as(&self, other: &Self) -> bool {
        Self { edition: self.edition, ..other.clone() } == *self
    }

    /// The members whose negative vote counts as a veto, given who is permanent now.
    pub fn vetoers_among(&self, permanent: &BTreeSet<MemberId>) -> BTreeSet<MemberId> {
        match &self.vetoers {
            Vetoers::Permanent => permanent.clone(),
            Vetoers::Named(named) => named.clone(),
            Vetoers::None => BTreeSet::new(),
        }
    }
}
