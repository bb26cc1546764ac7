//! Means: who gives, who pays, who is helped.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::ids::TargetId;
use crate::vocabulary::vocabulary;

/// That States give.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contributions {
    /// Who; empty for States in a position to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Addressee>,
    /// What.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Means>,
    /// To whom, or for what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
}

vocabulary! {
    /// What States give.
    Means {
        /// Help of every kind.
        Assistance = "assistance",
        /// Soldiers.
        Troops = "troops",
        /// Police.
        Police = "police",
        /// Equipment.
        Equipment = "equipment",
        /// Aircraft and ships to move them.
        Lift = "lift",
        /// Bases and passage.
        Passage = "passage",
        /// Money.
        Money = "money",
        /// Food, medicine, shelter.
        ReliefGoods = "relief_goods",
        /// What they know.
        Information = "information",
    }
}

/// Who pays.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CostsBorne {
    /// Who; empty for those who take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// The costs of whom or what; empty for the operation decided on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Addressee>,
    /// How much care is asked.
    pub thrift: Thrift,
}

vocabulary! {
    /// How much care with money the text asks for.
    Thrift {
        /// Nothing is said.
        Unstated = "unstated",
        /// Economies are to be sought.
        SeekEconomies = "seek_economies",
    }
}

/// That harm be made good.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Compensation {
    /// By whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// To whom; empty for all who suffered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<Addressee>,
    /// How.
    pub form: CompensationForm,
    /// The most that may be taken, in per cent of the yearly value of oil exports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oil_percent_max: Option<u8>,
}

vocabulary! {
    /// How harm is made good.
    CompensationForm {
        /// Liability in principle.
        Liability = "liability",
        /// Property is given back.
        ReturnOfProperty = "return_of_property",
        /// A commission judges claims and a fund pays them.
        ClaimsCommission = "claims_commission",
        /// A ceiling on payments.
        Ceiling = "ceiling",
    }
}

/// Money held in trust.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// What it pays for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub purposes: Vec<FundPurpose>,
    /// Whose money it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Addressee>,
    /// Who keeps it; empty for the Secretary-General.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

vocabulary! {
    /// What money held in trust pays for.
    FundPurpose {
        /// Food and medicine.
        Relief = "relief",
        /// Compensation.
        Compensation = "compensation",
        /// What the United Nations spends.
        Costs = "costs",
    }
}

/// Relief for people.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Relief {
    /// What is done.
    pub act: ReliefAct,
    /// By whom; empty for States and agencies able to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// For whom; absent for the people affected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<TargetId>,
    /// Through whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub through: Vec<Addressee>,
}

vocabulary! {
    /// What is done for people in need.
    ReliefAct {
        /// Relief is given.
        Give = "give",
        /// Relief is organized.
        Organise = "organise",
        /// Needs are found out.
        AssessNeeds = "assess_needs",
        /// Relief is let through.
        LetThrough = "let_through",
    }
}

/// That people go home.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SafeReturn {
    /// Who goes home; absent for all displaced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<TargetId>,
    /// Who makes it possible; empty for all concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

/// Weapons given up, and who looks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disarmament {
    /// What is done.
    pub act: DisarmamentAct,
    /// By whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Addressee>,
    /// Which weapons; empty for all under the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weapons: Vec<Weapon>,
    /// Who looks, takes or destroys.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inspected_by: Vec<Addressee>,
}

vocabulary! {
    /// What is done about weapons.
    DisarmamentAct {
        /// They are destroyed.
        Destroy = "destroy",
        /// They are declared in full.
        Disclose = "disclose",
        /// They are inspected on the spot.
        Inspect = "inspect",
        /// They are watched for the future.
        Monitor = "monitor",
        /// An armed group lays them down.
        Demilitarise = "demilitarise",
        /// Their title is lost.
        ForfeitTitle = "forfeit_title",
        /// Work on them stops.
        StopWork = "stop_work",
    }
}

vocabulary! {
    /// Kinds of weapons.
    Weapon {
        /// Chemical weapons.
        Chemical = "chemical",
        /// Biological weapons.
        Biological = "biological",
        /// Nuclear weapons and what they are made of.
        Nuclear = "nuclear",
        /// Ballistic missiles of long range.
        LongRangeMissiles = "long_range_missiles",
        /// Heavy weapons.
        Heavy = "heavy",
        /// Small arms.
        Small = "small",
    }
}
