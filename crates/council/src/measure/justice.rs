//! Persons: those who are protected, those who answer for what they did, and before whom.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use super::conduct::Conduct;
use crate::date::Date;
use crate::ids::{BodyId, TargetId};
use crate::vocabulary::vocabulary;

/// That what happened be looked into.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Inquiry {
    /// How.
    pub form: InquiryForm,
    /// By whom it is made up, or who makes it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Into what.
    pub into: Conduct,
    /// Days until its report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_within_days: Option<u16>,
}

vocabulary! {
    /// How something is looked into.
    InquiryForm {
        /// A commission of inquiry.
        Commission = "commission",
        /// A commission of experts set up by the Secretary-General.
        Experts = "experts",
        /// An existing body investigates.
        Investigation = "investigation",
    }
}

/// What the Council concludes about a charge.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// The charge.
    pub charge: TargetId,
    /// The conclusion.
    pub finding: ChargeFinding,
}

vocabulary! {
    /// What is concluded about a charge.
    ChargeFinding {
        /// That it must be presumed to be without substance.
        Unfounded = "unfounded",
        /// That it is borne out.
        Founded = "founded",
    }
}

/// An international tribunal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Tribunal {
    /// Which.
    pub body: BodyId,
    /// What is settled about it.
    pub step: TribunalStep,
    /// The crimes it judges.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crimes: Vec<Crime>,
    /// From which day on acts fall under it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Up to which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Its territory, or its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TargetId>,
}

vocabulary! {
    /// What is settled about a tribunal.
    TribunalStep {
        /// It is established.
        Establish = "establish",
        /// Its seat.
        Seat = "seat",
        /// Candidates for its bench go to the General Assembly.
        ForwardCandidates = "forward_candidates",
        /// It gathers information.
        GatherInformation = "gather_information",
        /// It shares organs with another.
        ShareOrgans = "share_organs",
    }
}

vocabulary! {
    /// Crimes a tribunal judges.
    Crime {
        /// Genocide.
        Genocide = "genocide",
        /// Crimes against humanity.
        CrimesAgainstHumanity = "crimes_against_humanity",
        /// War crimes.
        WarCrimes = "war_crimes",
        /// Aggression.
        Aggression = "aggression",
    }
}

/// That a court or organ take a matter up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Referral {
    /// Which.
    pub to: BodyId,
    /// What.
    pub subject: TargetId,
}

/// That somebody work with a body, mission or person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cooperation {
    /// Who; empty for all concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// With whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Addressee>,
}

/// That people be arrested.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Arrest {
    /// By whom; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Whom.
    pub persons: TargetId,
    /// To whom they are handed over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_over_to: Option<BodyId>,
}

/// That evidence be gathered and given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// By whom; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Of what.
    pub of: Conduct,
    /// To whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
    /// Within how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u16>,
}

/// That persons answer for what they did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndividualResponsibility {
    /// For what.
    pub conduct: Conduct,
}

/// What is owed to people in somebody's hands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonsProtected {
    /// Who they are.
    pub persons: Persons,
    /// What is owed to them.
    pub act: ProtectionAct,
    /// By whom; empty for all concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TargetId>,
}

vocabulary! {
    /// People to whom something is owed.
    Persons {
        /// Hostages.
        Hostages = "hostages",
        /// Nationals of third States.
        ThirdStateNationals = "third_state_nationals",
        /// Diplomatic and consular personnel.
        Diplomats = "diplomats",
        /// Prisoners of war.
        PrisonersOfWar = "prisoners_of_war",
        /// People held without due process.
        Detainees = "detainees",
        /// United Nations and humanitarian personnel.
        Personnel = "personnel",
        /// Civilians.
        Civilians = "civilians",
    }
}

vocabulary! {
    /// What is owed to people in somebody's hands.
    ProtectionAct {
        /// To release them.
        Release = "release",
        /// To let them leave.
        LetLeave = "let_leave",
        /// To keep them safe.
        Protect = "protect",
        /// To let their consuls see them.
        ConsularAccess = "consular_access",
        /// To give them food, water and services.
        Supply = "supply",
        /// To take back the closing of their missions.
        ReopenMissions = "reopen_missions",
    }
}
