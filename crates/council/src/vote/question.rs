//! What is put to the vote.

use serde::{Deserialize, Serialize};

/// Whether a question is one of procedure (Article 27(2)) or of substance (Article 27(3)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// Procedure: no veto.
    Procedural,
    /// Every other matter: the concurring votes of the permanent members are needed.
    Substantive,
}

/// The question on which members vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// A decision of substance, such as a draft resolution.
    Substantive,
    /// A decision of procedure, such as the agenda, an invitation or a motion under rule 33.
    Procedural,
    /// An amendment takes the nature of what it amends (practice; procedure.md 1).
    Amendment {
        /// The nature of the draft it amends.
        main: Nature,
    },
    /// A vote on part of a text (rule 32) takes the nature of the whole.
    SeparateVote {
        /// The nature of the whole.
        main: Nature,
    },
    /// The preliminary question whether a question is procedural, itself open to a veto
    /// (Statement of the Four Sponsoring Powers, San Francisco, 7 June 1945), unless the President
    /// rules otherwise as on 29 September 1950 (S/PV.507).
    IsItProcedural {
        /// What the President rules if a vetoer opposes a sufficient majority.
        president_rules: Option<Nature>,
    },
    /// A challenge to a ruling of the President (rule 30): it stands unless overruled.
    RulingChallenge {
        /// The form in which it is put to the Council.
        put_as: PutAs,
    },
}

/// How a challenged ruling is put to the Council.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PutAs {
    /// "Shall the ruling be overruled?", as on 1 August 1950 (S/PV.480).
    Overrule,
    /// "Shall the ruling be upheld?", as on 1 September 1950 (S/PV.494).
    Uphold,
}

/// On which part of the Charter a decision rests, as far as the proviso of Article 27(3) asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChapterBasis {
    /// Chapter VI, or Article 52, paragraph 3: a party to the dispute shall abstain.
    PacificSettlement,
    /// Chapter VII or any other basis, or none stated: the proviso does not reach it.
    #[default]
    Other,
}

impl Question {
    /// Whether a negative vote of a vetoer can prevent the decision.
    pub fn nature(self) -> Nature {
        match self {
            Self::Substantive => Nature::Substantive,
            Self::Procedural | Self::RulingChallenge { .. } | Self::IsItProcedural { .. } => {
                Nature::Procedural
            }
            Self::Amendment { main } | Self::SeparateVote { main } => main,
        }
    }
}

impl From<Nature> for Question {
    fn from(nature: Nature) -> Self {
        match nature {
            Nature::Procedural => Self::Procedural,
            Nature::Substantive => Self::Substantive,
        }
    }
}
