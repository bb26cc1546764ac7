//! What the Council reaffirms: principles and documents a text leans on.

use serde::{Deserialize, Serialize};

use crate::ids::TargetId;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// A principle that a text recalls or reaffirms.
    Principle {
        /// Sovereignty, independence and territorial integrity (Charter Article 2).
        TerritorialIntegrity = "territorial_integrity",
        /// Settlement of disputes by peaceful means (Article 2(3), Chapter VI).
        PeacefulSettlement = "peaceful_settlement",
        /// No threat or use of force (Article 2(4)).
        NonUseOfForce = "non_use_of_force",
        /// No intervention in domestic affairs (Article 2(7)).
        NonIntervention = "non_intervention",
        /// Individual or collective self-defence (Article 51).
        SelfDefence = "self_defence",
        /// The duty to carry out decisions of the Council (Article 25).
        BindingDecisions = "binding_decisions",
        /// The self-determination of peoples (Article 1(2)).
        SelfDetermination = "self_determination",
        /// International humanitarian law (the Geneva Conventions of 12 August 1949).
        HumanitarianLaw = "humanitarian_law",
        /// That genocide is a crime under international law (Convention of 9 December 1948).
        GenocideIsACrime = "genocide_is_a_crime",
        /// The immunity of diplomatic and consular missions (Vienna Conventions of 1961 and 1963).
        DiplomaticImmunity = "diplomatic_immunity",
        /// Responsibility for the safety of nationals of third States.
        SafetyOfNationals = "safety_of_nationals",
        /// Food and medical care for civilians whatever measures are in force.
        AccessToFood = "access_to_food",
        /// The return of the displaced in safety and dignity.
        RightOfReturn = "right_of_return",
        /// The duty to cooperate with a tribunal whatever domestic law says.
        CooperationWithTribunals = "cooperation_with_tribunals",
        /// Consent, impartiality and force only in self-defence.
        Impartiality = "impartiality",
    }
}

/// A resolution of the Council, by number and year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[derive(Copy, PartialOrd, Ord, Hash)]
pub struct ResolutionRef {
    /// Its number, counted from 1 in 1946.
    pub number: u16,
    /// The year it was adopted in.
    pub year: u16,
}

/// A text that is to be complied with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[derive(PartialOrd, Ord, Hash)]
pub enum Instrument {
    /// The resolution in which it says so.
    ThisResolution,
    /// What the Council has adopted on the item so far.
    EarlierResolutions,
    /// One resolution of the Council.
    Resolution(ResolutionRef),
    /// The Charter of the United Nations.
    Charter,
    /// A treaty, agreement, plan or other text of the scenario.
    Named(TargetId),
}
