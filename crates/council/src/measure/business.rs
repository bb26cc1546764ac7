//! The Council's own business: reports, reviews, what it stands by, and its procedure.

use serde::{Deserialize, Serialize};

use super::addressee::Addressee;
use super::principle::{Instrument, Principle};
use crate::date::Date;
use crate::ids::TargetId;
use crate::vocabulary::vocabulary;

/// That somebody report to the Council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportBack {
    /// Who; empty for the Secretary-General.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// On what.
    pub on: ReportSubject,
    /// On what in particular.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<TargetId>,
    /// Within how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u16>,
    /// And then every how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_days: Option<u16>,
}

vocabulary! {
    /// What is reported on.
    ReportSubject {
        /// How the text is carried out.
        Implementation = "implementation",
        /// The situation.
        Situation = "situation",
        /// What was done under it.
        ActionTaken = "action_taken",
        /// Breaches of the law.
        Violations = "violations",
        /// Food and relief.
        HumanitarianNeeds = "humanitarian_needs",
        /// What else could be done.
        Options = "options",
    }
}

/// That the Council look again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// At what.
    pub of: ReviewSubject,
    /// Within how many days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within_days: Option<u16>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

vocabulary! {
    /// What the Council looks at again.
    ReviewSubject {
        /// The situation.
        Situation = "situation",
        /// The measures it imposed.
        Measures = "measures",
        /// An operation's task.
        Mandate = "mandate",
        /// What it costs.
        Costs = "costs",
        /// Whether it is obeyed.
        Compliance = "compliance",
    }
}

/// When something ends by itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sunset {
    /// What ends.
    pub of: SunsetSubject,
    /// On what terms.
    pub terms: SunsetTerms,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// After how many months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u16>,
}

vocabulary! {
    /// What ends by itself.
    SunsetSubject {
        /// The measures imposed.
        Measures = "measures",
        /// The presence set up.
        Presence = "presence",
        /// The authority given.
        Authority = "authority",
    }
}

vocabulary! {
    /// On what terms something ends.
    SunsetTerms {
        /// It ends unless renewed.
        EndsUnlessRenewed = "ends_unless_renewed",
        /// It goes on unless the Council decides otherwise (resolution 1244 (1999)).
        ContinuesUnlessEnded = "continues_unless_ended",
        /// It lasts no longer than its task.
        TaskDone = "task_done",
    }
}

/// A warning of more to come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FurtherMeasures {
    /// Whose conduct decides; empty for the parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// How much is announced.
    pub step: FurtherStep,
}

vocabulary! {
    /// What is announced.
    FurtherStep {
        /// To meet again.
        MeetAgain = "meet_again",
        /// To consider more.
        Consider = "consider",
        /// To act.
        Act = "act",
    }
}

/// That a text be carried out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Compliance {
    /// By whom; empty for all concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// What is asked.
    pub step: ComplianceStep,
    /// Which texts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Instrument>,
}

vocabulary! {
    /// What is asked about a text.
    ComplianceStep {
        /// To comply with it.
        Comply = "comply",
        /// To help carry it out.
        Assist = "assist",
        /// To become a party to it.
        Accede = "accede",
    }
}

/// What the Council stands by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reaffirmation {
    /// The principle.
    pub principle: Principle,
    /// Whose right or duty it is, if the text names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Addressee>,
}

/// Thanks, or a welcome.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Appreciation {
    /// For what.
    pub of: Effort,
    /// To whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<Addressee>,
    /// In what matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
}

vocabulary! {
    /// What the Council welcomes.
    Effort {
        /// Efforts for peace.
        Efforts = "efforts",
        /// Support given.
        Support = "support",
        /// An offer.
        Offer = "offer",
        /// Relief given.
        Relief = "relief",
        /// Cooperation.
        Cooperation = "cooperation",
        /// A report.
        Report = "report",
    }
}

/// Sympathy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Condolence {
    /// Which.
    pub form: CondolenceForm,
    /// With whom; empty for all who suffer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Addressee>,
}

vocabulary! {
    /// Kinds of sympathy.
    CondolenceForm {
        /// Regret at the loss of life.
        LossOfLife = "loss_of_life",
        /// Sympathy with people who suffer.
        Suffering = "suffering",
        /// Tribute to personnel who died.
        Personnel = "personnel",
    }
}

/// A decision about the Council's own proceedings (Charter Article 30).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Which.
    pub step: ProceduralStep,
    /// About what: an item, a draft, a delegation's credentials.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<TargetId>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

vocabulary! {
    /// Decisions about the Council's own proceedings.
    ProceduralStep {
        /// An item goes on the agenda (rule 9).
        AdoptItem = "adopt_item",
        /// An item leaves the list of matters of which the Council is seized (rules 10 and 11).
        RemoveItem = "remove_item",
        /// A matter is put off (rule 33).
        Defer = "defer",
        /// One thing is taken first (rules 7, 27 and 32).
        TakeFirst = "take_first",
        /// Credentials are approved (rules 13 to 17).
        ApproveCredentials = "approve_credentials",
        /// Credentials are rejected.
        RejectCredentials = "reject_credentials",
        /// The President's ruling is upheld (rule 30).
        UpholdRuling = "uphold_ruling",
        /// The President's ruling is overruled (rule 30).
        OverruleRuling = "overrule_ruling",
        /// The question is held to be procedural (Article 27(2)).
        DeclareProcedural = "declare_procedural",
        /// The meeting is suspended (rule 33).
        Suspend = "suspend",
        /// The meeting is adjourned (rule 33).
        Adjourn = "adjourn",
        /// The meeting is private (rule 48).
        MeetInPrivate = "meet_in_private",
    }
}

/// That the matter stays before the Council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RemainSeized {
    /// How.
    pub degree: SeizedDegree,
}

vocabulary! {
    /// How the matter stays before the Council.
    SeizedDegree {
        /// "Remain seized".
        Seized = "seized",
        /// "Remain actively seized".
        ActivelySeized = "actively_seized",
    }
}
