//! The United Nations on the ground: operations, areas, observers, administrations.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::date::Date;
use crate::ids::{MissionId, TargetId};
use crate::vocabulary::vocabulary;

/// A peace operation and what changes about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PeaceOperation {
    /// Which one.
    pub mission: MissionId,
    /// What happens to it.
    pub change: MissionChange,
    /// The most troops, if the text sets a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub troops_max: Option<u32>,
    /// The most observers, if the text sets a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observers_max: Option<u32>,
    /// Until when, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// For how many months, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
    /// What it is to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<MissionTask>,
    /// Whether those on whose soil it stands agree.
    pub consent: HostConsent,
    /// How fast it goes, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pace: Option<DeploymentPace>,
}

vocabulary! {
    /// What happens to an operation.
    MissionChange {
        /// It begins.
        Establish = "establish",
        /// It grows.
        Enlarge = "enlarge",
        /// It shrinks.
        Cut = "cut",
        /// It goes on.
        Extend = "extend",
        /// It goes on for the last time.
        ExtendFinally = "extend_finally",
        /// Its task changes, not its size.
        Adjust = "adjust",
        /// It takes another operation in, or is taken in.
        Merge = "merge",
        /// It ends.
        End = "end",
    }
}

vocabulary! {
    /// Whether the host agrees.
    HostConsent {
        /// It has agreed.
        Given = "given",
        /// It is to be asked.
        Sought = "sought",
        /// The text does not say.
        Unstated = "unstated",
    }
}

vocabulary! {
    /// How fast an operation goes.
    DeploymentPace {
        /// At once.
        AtOnce = "at_once",
        /// Ahead of its schedule.
        AheadOfSchedule = "ahead_of_schedule",
        /// A first part at once, the rest after a further report.
        InPhases = "in_phases",
    }
}

/// One task of an operation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MissionTask {
    /// What it does.
    pub task: Task,
    /// Where or for what, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TargetId>,
}

vocabulary! {
    /// What an operation does.
    Task {
        /// Watches a cease-fire.
        MonitorCeaseFire = "monitor_cease_fire",
        /// Watches a demilitarized zone.
        MonitorZone = "monitor_zone",
        /// Watches a border.
        MonitorBorder = "monitor_border",
        /// Watches an embargo.
        MonitorEmbargo = "monitor_embargo",
        /// Keeps a place secure.
        SecureArea = "secure_area",
        /// Helps to protect people at risk.
        ProtectCivilians = "protect_civilians",
        /// Sets up and keeps humanitarian areas.
        SecureHumanitarianAreas = "secure_humanitarian_areas",
        /// Keeps relief moving.
        SecureRelief = "secure_relief",
        /// Helps refugees to return.
        SupportReturn = "support_return",
        /// Goes between the parties.
        GoBetween = "go_between",
        /// Helps to clear mines.
        ClearMines = "clear_mines",
        /// Looks into complaints.
        InvestigateComplaints = "investigate_complaints",
        /// Trains police.
        TrainPolice = "train_police",
        /// Protects a tribunal's and human rights staff.
        ProtectStaff = "protect_staff",
        /// Disarms an armed group.
        Demilitarise = "demilitarise",
        /// Keeps public order.
        MaintainOrder = "maintain_order",
        /// Governs for the time being.
        Administer = "administer",
        /// Builds self-government.
        BuildInstitutions = "build_institutions",
        /// Watches over human rights.
        MonitorHumanRights = "monitor_human_rights",
        /// Defends itself, and those and that which it protects.
        DefendItself = "defend_itself",
        /// Builds confidence.
        BuildConfidence = "build_confidence",
        /// Reports.
        Report = "report",
    }
}

/// A place kept out of the war.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SafeArea {
    /// What it is.
    pub form: AreaForm,
    /// Where.
    pub place: TargetId,
    /// Who keeps it; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held_by: Vec<Addressee>,
}

vocabulary! {
    /// Places kept out of a war.
    AreaForm {
        /// A safe area.
        SafeArea = "safe_area",
        /// A corridor for relief.
        Corridor = "corridor",
        /// A demilitarized zone.
        DemilitarizedZone = "demilitarized_zone",
    }
}

/// That somebody go and see.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Observation {
    /// How.
    pub form: ObservationForm,
    /// By whom; empty for the Secretary-General.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// What is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
}

vocabulary! {
    /// Ways of going to see (Charter Article 34).
    ObservationForm {
        /// A fact-finding mission.
        FactFinding = "fact_finding",
        /// Observers who stay.
        Observers = "observers",
        /// Verification of what was agreed.
        Verification = "verification",
        /// A study of what could be done.
        Study = "study",
    }
}

/// That somebody be let in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Access {
    /// What for.
    pub purpose: AccessPurpose,
    /// Who lets in; empty for all concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Who is let in; empty for those whose purpose it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TargetId>,
}

vocabulary! {
    /// What access is for.
    AccessPurpose {
        /// Relief.
        Relief = "relief",
        /// Observation.
        Observation = "observation",
        /// Inspection of weapons.
        Inspection = "inspection",
        /// Investigation of crimes.
        Investigation = "investigation",
        /// Consular help.
        Consular = "consular",
    }
}

/// An administration for the time being.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TransitionalAdministration {
    /// Of which place.
    pub place: TargetId,
    /// By whom; empty for the Secretary-General.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// The mission that does it, if it has a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mission: Option<MissionId>,
    /// Until when, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// That an operation stays only if something is done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Conditionality {
    /// Which operation.
    pub mission: MissionId,
    /// What it depends on.
    pub on: TargetId,
}
