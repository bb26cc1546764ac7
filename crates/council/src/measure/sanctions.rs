//! Measures not involving the use of armed force (Charter Article 41), their watch and their end.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::date::Date;
use crate::ids::{BodyId, TargetId};
use crate::vocabulary::vocabulary;

/// That nobody supply arms.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArmsEmbargo {
    /// To whom no arms may go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// What is excepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<Exemption>,
    /// Until when, if an end is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// That nobody trade with, pay or carry for somebody.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EconomicSanctions {
    /// Against whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// What is cut off.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<SanctionScope>,
    /// What is excepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<Exemption>,
    /// Until when, if an end is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

vocabulary! {
    /// What economic sanctions cut off.
    SanctionScope {
        /// Imports from there.
        Imports = "imports",
        /// Exports to there.
        Exports = "exports",
        /// Oil and oil products.
        Oil = "oil",
        /// Money and credit.
        Finance = "finance",
        /// Assets abroad.
        Assets = "assets",
        /// Traffic by air.
        AirTraffic = "air_traffic",
        /// Traffic by sea.
        Shipping = "shipping",
        /// Travel of those responsible.
        Travel = "travel",
    }
}

vocabulary! {
    /// What measures do not reach.
    Exemption {
        /// Medicine.
        Medicine = "medicine",
        /// Food, in humanitarian circumstances.
        Food = "food",
        /// Relief of any kind.
        HumanitarianSupplies = "humanitarian_supplies",
        /// Supplies of the United Nations and of missions authorized by the Council.
        MissionSupplies = "mission_supplies",
        /// Explosives for clearing mines.
        Demining = "demining",
        /// What a committee allows case by case.
        ByCommittee = "by_committee",
        /// What serves the government in office.
        Government = "government",
    }
}

/// That traffic be stopped and searched.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Interdiction {
    /// Where it is stopped.
    pub element: Element,
    /// Whose traffic.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// Who stops it; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

vocabulary! {
    /// Where traffic is stopped.
    Element {
        /// At sea.
        Sea = "sea",
        /// In the air: no take-off, landing or overflight.
        Air = "air",
        /// In port: ships that broke the embargo are held.
        Port = "port",
        /// At a land border.
        Land = "land",
    }
}

/// A change to measures already in force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MeasuresChanged {
    /// Which measures.
    pub measures: MeasuresInForce,
    /// What happens to them.
    pub change: Change,
    /// On whom they lie.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Addressee>,
    /// For whom the change is made, if not for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub for_whom: Vec<Addressee>,
    /// What is excepted from now on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exemptions: Vec<Exemption>,
    /// Until when, if the change ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The most that may be traded under it, in millions of United States dollars.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_usd_millions_max: Option<u32>,
}

vocabulary! {
    /// Measures already in force.
    MeasuresInForce {
        /// The arms embargo.
        ArmsEmbargo = "arms_embargo",
        /// The economic sanctions.
        EconomicSanctions = "economic_sanctions",
        /// The ban on oil.
        OilBan = "oil_ban",
        /// The stopping and searching of traffic.
        Interdiction = "interdiction",
        /// The authority to use force.
        ForceAuthority = "force_authority",
        /// All of them.
        All = "all",
    }
}

vocabulary! {
    /// What happens to measures in force.
    Change {
        /// They end.
        Lift = "lift",
        /// They rest for a time.
        Suspend = "suspend",
        /// They no longer reach something.
        Exempt = "exempt",
        /// They remain.
        Continue = "continue",
        /// They reach further.
        Widen = "widen",
    }
}

/// A committee of the Council (rule 28).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Committee {
    /// Whether it is new.
    pub step: CommitteeStep,
    /// Which one, if it has a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<BodyId>,
    /// What it is to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<CommitteeTask>,
}

vocabulary! {
    /// Whether a committee is new.
    CommitteeStep {
        /// It is set up.
        Establish = "establish",
        /// It exists and gets a task.
        Entrust = "entrust",
    }
}

vocabulary! {
    /// What a committee of the Council does.
    CommitteeTask {
        /// Watches how States carry the measures out.
        WatchMeasures = "watch_measures",
        /// Watches the trade in arms.
        WatchArms = "watch_arms",
        /// Says what is excepted.
        JudgeExemptions = "judge_exemptions",
        /// Follows whether civilians have food.
        FollowFood = "follow_food",
        /// Examines what third States suffer (Charter Article 50).
        ExamineThirdStates = "examine_third_states",
        /// Releases money held in trust.
        ReleaseFunds = "release_funds",
        /// Draws up guidelines.
        DrawUpGuidelines = "draw_up_guidelines",
        /// Brings the efforts of States together.
        Coordinate = "coordinate",
        /// Reports to the Council.
        Report = "report",
    }
}

/// Relief for States that carry the burden of measures against another (Charter Article 50).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ThirdStateRelief {
    /// Which States; empty for all that suffer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
    /// Who is to help; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

/// That something be kept safe: assets of a government, a population register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Safeguard {
    /// What is kept.
    pub what: TargetId,
    /// Who keeps it; empty for all States.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}
