//! The peaceful settlement of disputes (Charter Chapters VI and VIII) and the Assembly.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use crate::date::Date;
use crate::ids::{BodyId, TargetId};
use crate::vocabulary::vocabulary;

/// That somebody help the parties to settle.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GoodOffices {
    /// How.
    pub form: GoodOfficesForm,
    /// By whom; empty for the Secretary-General.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// Between whom; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub between: Vec<Addressee>,
    /// Over what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
}

vocabulary! {
    /// Ways of helping parties to settle (Charter Article 33).
    GoodOfficesForm {
        /// Good offices.
        GoodOffices = "good_offices",
        /// A special envoy or representative.
        Envoy = "envoy",
        /// Mediation.
        Mediation = "mediation",
        /// Arbitration.
        Arbitration = "arbitration",
        /// A committee of States.
        Committee = "committee",
    }
}

/// That the parties talk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Negotiations {
    /// Who; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Addressee>,
    /// Whether anything must come first.
    pub terms: NegotiationTerms,
    /// About what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
    /// With whose support.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supported_by: Vec<Addressee>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

vocabulary! {
    /// On what terms parties talk.
    NegotiationTerms {
        /// Nothing is said.
        Unstated = "unstated",
        /// Without preconditions.
        WithoutPreconditions = "without_preconditions",
        /// Again, where they left off.
        Resumed = "resumed",
        /// To a timetable.
        ToATimetable = "to_a_timetable",
    }
}

/// What is to become of a place or its government.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PoliticalStatus {
    /// What.
    pub form: StatusForm,
    /// Where.
    pub place: TargetId,
    /// Within which State, if the text says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<TargetId>,
    /// Who is to bring it about; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

vocabulary! {
    /// What may become of a place or its government.
    StatusForm {
        /// Autonomy and self-administration.
        Autonomy = "autonomy",
        /// A process that will settle its status.
        StatusProcess = "status_process",
        /// Institutions agreed for a time of transition.
        TransitionalInstitutions = "transitional_institutions",
        /// Free elections.
        Elections = "elections",
        /// Unification.
        Unification = "unification",
        /// A political settlement, nothing more said.
        Settlement = "settlement",
    }
}

/// An agreement, plan or set of principles made the Council's own, or to be carried out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgreementEndorsed {
    /// Which.
    pub agreement: TargetId,
    /// Who is to carry it out; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
}

/// A boundary.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Boundary {
    /// What about it.
    pub act: BoundaryAct,
    /// Which line.
    pub line: TargetId,
    /// Between whom it runs, or who is to respect it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub between: Vec<Addressee>,
}

vocabulary! {
    /// What is done about a boundary.
    BoundaryAct {
        /// It is respected.
        Respect = "respect",
        /// It is guaranteed.
        Guarantee = "guarantee",
        /// It is marked on the ground.
        Demarcate = "demarcate",
    }
}

/// What a regional arrangement or agency does (Charter Chapter VIII).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegionalArrangement {
    /// What.
    pub act: RegionalAct,
    /// Which body.
    pub body: BodyId,
    /// In which matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
}

vocabulary! {
    /// What a regional body does.
    RegionalAct {
        /// It goes on with its efforts (Article 52).
        Efforts = "efforts",
        /// It works with the United Nations.
        Cooperate = "cooperate",
        /// It enforces, with the Council's leave (Article 53).
        Enforce = "enforce",
    }
}

/// That somebody be heard at the table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Who.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invited: Vec<Addressee>,
    /// On what footing.
    pub footing: InvitationFooting,
    /// For which matter, if not for the item before the Council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
}

vocabulary! {
    /// On what footing somebody is invited.
    InvitationFooting {
        /// A Member of the United Nations whose interests are affected (rule 37, Article 31).
        Rule37 = "rule_37",
        /// Anybody who can give information (rule 39).
        Rule39 = "rule_39",
        /// A party to the dispute that is no Member (Article 32).
        Article32 = "article_32",
        /// The text does not say.
        Unstated = "unstated",
    }
}

/// That the General Assembly take the matter up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssemblyReference {
    /// By which door.
    pub door: AssemblyDoor,
    /// Which matter, if not the item before the Council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
}

vocabulary! {
    /// How a matter comes before the General Assembly.
    AssemblyDoor {
        /// A special session (Charter Article 20).
        SpecialSession = "special_session",
        /// An emergency special session (General Assembly resolution 377 A (V), 3 November 1950).
        EmergencySpecialSession = "emergency_special_session",
        /// The Council asks for a recommendation while it stays seized (Article 12(1)).
        Recommendation = "recommendation",
    }
}
