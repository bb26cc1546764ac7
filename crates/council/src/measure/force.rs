//! The use of force (Charter Articles 42, 48 and 53) and who commands it.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::date::Date;
use crate::vocabulary::vocabulary;

/// That force may be used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuthoriseForce {
    /// By whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// In which words.
    pub words: ForceWords,
    /// To what end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<ForceObjective>,
    /// In whose support, if anybody's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub in_support_of: Vec<Addressee>,
    /// Against whom, if the text says: those whose compliance would make it unnecessary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// Under whose command, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
    /// The day until which those named may still comply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Date>,
    /// Until when the authority lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

vocabulary! {
    /// The words that allow force, or fail to.
    ForceWords {
        /// "All necessary means": force, as understood since resolution 678 (1990).
        AllNecessaryMeans = "all_necessary_means",
        /// "Such assistance as may be necessary to repel": resolution 83 (1950).
        NecessaryAssistance = "necessary_assistance",
        /// "Such measures commensurate to the circumstances": resolution 665 (1990).
        CommensurateMeasures = "commensurate_measures",
        /// The text does not say that force may be used.
        Unstated = "unstated",
    }
}

vocabulary! {
    /// To what end force may be used.
    ForceObjective {
        /// To throw back an attack.
        RepelAttack = "repel_attack",
        /// To restore peace and security in the area.
        RestorePeace = "restore_peace",
        /// To uphold what the Council has decided.
        UpholdResolutions = "uphold_resolutions",
        /// To enforce an embargo.
        EnforceEmbargo = "enforce_embargo",
        /// To protect people.
        ProtectCivilians = "protect_civilians",
        /// To bring relief.
        DeliverRelief = "deliver_relief",
        /// To make a withdrawal or settlement hold.
        SecureSettlement = "secure_settlement",
        /// To keep order until others can.
        EnsurePublicSafety = "ensure_public_safety",
        /// To bring personnel out.
        EvacuatePersonnel = "evacuate_personnel",
    }
}

vocabulary! {
    /// Who commands.
    Command {
        /// A unified command under one State.
        Unified = "unified",
        /// Each State its own forces.
        National = "national",
        /// A regional body or alliance.
        Regional = "regional",
        /// The United Nations.
        UnitedNations = "united_nations",
    }
}

/// A unified command for the forces that States give (resolution 84 (1950)).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnifiedCommand {
    /// What is settled about it.
    pub step: CommandStep,
    /// The State or body that leads it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<Addressee>,
    /// Whose forces; empty for all who contribute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

vocabulary! {
    /// What is settled about a unified command.
    CommandStep {
        /// Forces are placed under it.
        PlaceForces = "place_forces",
        /// Its commander is named by the lead.
        NameCommander = "name_commander",
        /// It may fly the flag of the United Nations.
        UseFlag = "use_flag",
    }
}
