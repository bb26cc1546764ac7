//! Measures about war and peace themselves: what was done, and that it stop.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use super::conduct::Conduct;
use crate::date::Date;
use crate::ids::TargetId;
use crate::vocabulary::vocabulary;

/// A determination under Charter Article 39.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Determination {
    /// Which of the Article's three terms is found.
    pub finding: Finding,
    /// What is found to be so.
    pub conduct: Conduct,
}

vocabulary! {
    /// What a determination finds (Charter Article 39).
    Finding {
        /// A threat to the peace.
        Threat = "threat",
        /// A breach of the peace.
        Breach = "breach",
        /// An act of aggression.
        Aggression = "aggression",
    }
}

/// A judgement of what somebody did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condemnation {
    /// What is judged.
    pub conduct: Conduct,
}

/// That an act stop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndOfConduct {
    /// What is to stop; those who do it are the ones addressed.
    pub conduct: Conduct,
}

/// An end to the fighting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CeaseFire {
    /// Who is to cease fire; empty for all parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Addressee>,
    /// How it begins.
    pub stage: CeaseFireStage,
    /// Where, if not everywhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<TargetId>,
    /// From when, if a day is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
}

vocabulary! {
    /// How a cease-fire begins.
    CeaseFireStage {
        /// At once.
        Immediate = "immediate",
        /// There is one: it is to be kept.
        Respect = "respect",
        /// When the party named accepts the terms (resolution 687 (1991)).
        OnAcceptance = "on_acceptance",
    }
}

/// That forces leave.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Who is to withdraw.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forces: Vec<Addressee>,
    /// Which of their forces.
    pub which: Forces,
    /// From where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<TargetId>,
    /// To where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<TargetId>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

vocabulary! {
    /// Which forces are meant.
    Forces {
        /// Armed forces.
        Armed = "armed",
        /// Everything under arms: soldiers, police and paramilitaries.
        All = "all",
        /// Units used against the population.
        Security = "security",
        /// The forces of other States.
        Foreign = "foreign",
    }
}

/// That nobody make it worse or spread it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Restraint {
    /// Who is to refrain; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

/// That nobody help one side.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoAssistance {
    /// Who is not to be helped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
    /// Who is not to help; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

/// That somebody speak out against an act, or renounce it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Denunciation {
    /// Who is to do so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// What is to be denounced.
    pub conduct: Conduct,
}

/// That an act have no effect in law.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NonRecognition {
    /// What is asked or decided about it.
    pub step: RecognitionStep,
    /// What has no effect.
    pub of: TargetId,
    /// Who is addressed: those who shall not recognize, or those who shall rescind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

vocabulary! {
    /// What follows for an act without effect in law.
    RecognitionStep {
        /// Nobody is to recognize it.
        Refuse = "refuse",
        /// It is null and void.
        NullAndVoid = "null_and_void",
        /// Those who did it are to take it back.
        Rescind = "rescind",
    }
}
