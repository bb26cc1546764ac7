//! What somebody did: the thing a determination finds, a condemnation names, a demand ends.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::ids::TargetId;
use crate::vocabulary::vocabulary;

/// What was done, by whom, to whom and where, as the text has it. That it happened so is what the
/// text says, not what the game finds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conduct {
    /// The kind of act.
    pub act: Act,
    /// By whom, if the text names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Against whom, if the text names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// Where, or which occasion, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TargetId>,
}

impl Conduct {
    /// An act of which nobody is named.
    pub fn of(act: Act) -> Self {
        Self { act, by: Vec::new(), against: Vec::new(), place: None }
    }
}

vocabulary! {
    /// Kinds of acts the Council has had before it.
    Act {
        /// The situation as a whole, nobody's act.
        Situation = "situation",
        /// An armed attack (Charter Article 51).
        ArmedAttack = "armed_attack",
        /// An invasion.
        Invasion = "invasion",
        /// An annexation.
        Annexation = "annexation",
        /// An occupation.
        Occupation = "occupation",
        /// An armed intervention.
        Intervention = "intervention",
        /// Force used without a decision of the Council.
        UseOfForce = "use_of_force",
        /// The fighting itself.
        Hostilities = "hostilities",
        /// Bombing from the air.
        AirAttacks = "air_attacks",
        /// Attacks upon civilians.
        AttacksOnCivilians = "attacks_on_civilians",
        /// Acts of genocide (Convention of 9 December 1948).
        Genocide = "genocide",
        /// Violence in general.
        Violence = "violence",
        /// Incitement to violence or hatred.
        Incitement = "incitement",
        /// Repression of a population.
        Repression = "repression",
        /// People driven from their homes.
        Displacement = "displacement",
        /// People sent out of their country.
        Deportations = "deportations",
        /// The taking of hostages.
        HostageTaking = "hostage_taking",
        /// Force against embassies and consulates.
        RaidsOnMissions = "raids_on_missions",
        /// Attacks upon United Nations personnel.
        AttacksOnPersonnel = "attacks_on_personnel",
        /// Acts of terrorism.
        Terrorism = "terrorism",
        /// Breaches of international humanitarian law.
        HumanitarianLawBreaches = "humanitarian_law_breaches",
        /// Destruction or seizure of property and records.
        DestructionOfProperty = "destruction_of_property",
        /// Changing the make-up of a population.
        DemographicChange = "demographic_change",
        /// Holding up relief.
        ObstructionOfRelief = "obstruction_of_relief",
        /// The supply of arms.
        SupplyOfArms = "supply_of_arms",
        /// Breaches of an embargo or of sanctions.
        EmbargoBreaches = "embargo_breaches",
        /// Not doing what the Council decided.
        NonCompliance = "non_compliance",
        /// Refusing to work with a body or mission.
        RefusalToCooperate = "refusal_to_cooperate",
        /// Spreading charges held to be false.
        FalseCharges = "false_charges",
    }
}
