//! Measures: what an operative clause is about, as something the game can act on.
//!
//! A closed list with typed parameters. Parties, missions, bodies and targets come from the scenario
//! and may dangle here: whether they exist is the scenario checker's question. A measure has no
//! sentence of its own (`wording` makes them) and does nothing by itself: its verb says whether it is
//! judged, asked or decided, and the crisis's rules say what follows.

mod addressee;
mod aim;
mod aspect;
mod bounds;
mod business;
mod conduct;
mod force;
mod grades;
mod justice;
mod means;
mod peace;
mod presence;
mod principle;
mod sanctions;
mod settlement;
mod usage;

use serde::{Deserialize, Serialize};

use crate::vocabulary::vocabulary;
pub use addressee::Addressee;
pub use aim::Aim;
pub use aspect::{Aspect, Graded};
pub use bounds::OutOfBounds;
pub use business::{
    Appreciation, Compliance, ComplianceStep, Condolence, CondolenceForm, Effort, FurtherMeasures,
    FurtherStep, ProceduralStep, Procedure, Reaffirmation, RemainSeized, ReportBack, ReportSubject,
    Review, ReviewSubject, SeizedDegree, Sunset, SunsetSubject, SunsetTerms,
};
pub use conduct::{Act, Conduct};
pub use force::{AuthoriseForce, Command, CommandStep, ForceObjective, ForceWords, UnifiedCommand};
pub use justice::{
    Arrest, ChargeFinding, Conclusion, Cooperation, Crime, Evidence, IndividualResponsibility,
    Inquiry, InquiryForm, Persons, PersonsProtected, ProtectionAct, Referral, Tribunal,
    TribunalStep,
};
pub use means::{
    Compensation, CompensationForm, Contributions, CostsBorne, Disarmament, DisarmamentAct, Fund,
    FundPurpose, Means, Relief, ReliefAct, SafeReturn, Thrift, Weapon,
};
pub use peace::{
    CeaseFire, CeaseFireStage, Condemnation, Denunciation, Determination, EndOfConduct, Finding,
    Forces, NoAssistance, NonRecognition, RecognitionStep, Restraint, Withdrawal,
};
pub use presence::{
    Access, AccessPurpose, AreaForm, Conditionality, DeploymentPace, HostConsent, MissionChange,
    MissionTask, Observation, ObservationForm, PeaceOperation, SafeArea, Task,
    TransitionalAdministration,
};
pub use principle::{Instrument, Principle, ResolutionRef};
pub use sanctions::{
    ArmsEmbargo, Change, Committee, CommitteeStep, CommitteeTask, EconomicSanctions, Element,
    Exemption, Interdiction, MeasuresChanged, MeasuresInForce, Safeguard, SanctionScope,
    ThirdStateRelief,
};
pub use settlement::{
    AgreementEndorsed, AssemblyDoor, AssemblyReference, Boundary, BoundaryAct, GoodOffices,
    GoodOfficesForm, Invitation, InvitationFooting, NegotiationTerms, Negotiations,
    PoliticalStatus, RegionalAct, RegionalArrangement, StatusForm,
};

/// Declares the measures and their kinds together, so that neither list can miss one.
macro_rules! measures {
    ($( $(#[$doc:meta])* $kind:ident($parameters:ident) = $word:literal ),+ $(,)?) => {
        /// What an operative clause is about.
        #[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub enum Measure {
            $( $(#[$doc])* #[serde(rename = $word)] $kind($parameters), )+
        }

        vocabulary! {
            /// The kinds of measures, without their parameters: what a delegation has a position on.
            MeasureKind { $( $(#[$doc])* $kind = $word, )+ }
        }

        impl Measure {
            /// Which kind it is.
            pub fn kind(&self) -> MeasureKind {
                match self {
                    $( Self::$kind(_) => MeasureKind::$kind, )+
                }
            }
        }

        $(
            impl From<$parameters> for Measure {
                fn from(parameters: $parameters) -> Self {
                    Self::$kind(parameters)
                }
            }
        )+
    };
}

measures! {
    // War and peace.
    /// A determination under Charter Article 39: a threat, a breach, an act of aggression.
    Determine(Determination) = "determine",
    /// A judgement of what somebody did.
    Condemn(Condemnation) = "condemn",
    /// That an act stop.
    EndConduct(EndOfConduct) = "end_conduct",
    /// An end to the fighting.
    CeaseFire(CeaseFire) = "cease_fire",
    /// That forces leave.
    Withdraw(Withdrawal) = "withdraw",
    /// That nobody make it worse.
    Restrain(Restraint) = "restrain",
    /// That nobody help one side.
    NoAssistance(NoAssistance) = "no_assistance",
    /// That somebody speak out against an act, or renounce it.
    Denounce(Denunciation) = "denounce",
    /// That an act have no effect in law.
    NonRecognition(NonRecognition) = "non_recognition",
    // Sanctions (Article 41).
    /// That nobody supply arms.
    ArmsEmbargo(ArmsEmbargo) = "arms_embargo",
    /// That nobody trade, pay or carry.
    EconomicSanctions(EconomicSanctions) = "economic_sanctions",
    /// That traffic be stopped and searched.
    Interdiction(Interdiction) = "interdiction",
    /// Measures lifted, suspended, exempted, continued, widened.
    ChangeMeasures(MeasuresChanged) = "change_measures",
    /// A committee of the Council (rule 28).
    Committee(Committee) = "committee",
    /// Relief for third States (Article 50).
    ThirdStateRelief(ThirdStateRelief) = "third_state_relief",
    /// That something be kept safe.
    Safeguard(Safeguard) = "safeguard",
    // Force.
    /// That force may be used.
    AuthoriseForce(AuthoriseForce) = "authorise_force",
    /// A unified command.
    UnifiedCommand(UnifiedCommand) = "unified_command",
    // Presence.
    /// A peace operation and what changes about it.
    PeaceOperation(PeaceOperation) = "peace_operation",
    /// A place kept out of the war.
    SafeArea(SafeArea) = "safe_area",
    /// Fact-finding or observers.
    Observe(Observation) = "observe",
    /// That somebody be let in.
    Access(Access) = "access",
    /// An administration for the time being.
    TransitionalAdministration(TransitionalAdministration) = "transitional_administration",
    /// That an operation stays only if something is done.
    Conditionality(Conditionality) = "conditionality",
    // Settlement (Chapters VI and VIII).
    /// Good offices, envoy, mediation, arbitration.
    GoodOffices(GoodOffices) = "good_offices",
    /// That the parties talk.
    Negotiate(Negotiations) = "negotiate",
    /// Autonomy or political status.
    PoliticalStatus(PoliticalStatus) = "political_status",
    /// An agreement endorsed, or to be carried out.
    EndorseAgreement(AgreementEndorsed) = "endorse_agreement",
    /// A boundary demarcated or guaranteed.
    Boundary(Boundary) = "boundary",
    /// A regional arrangement.
    RegionalArrangement(RegionalArrangement) = "regional_arrangement",
    /// An invitation to a party.
    Invite(Invitation) = "invite",
    /// A reference to the General Assembly.
    ReferToAssembly(AssemblyReference) = "refer_to_assembly",
    // Persons and justice.
    /// A commission of inquiry.
    Inquiry(Inquiry) = "inquiry",
    /// What is concluded about a charge.
    Conclude(Conclusion) = "conclude",
    /// An international tribunal.
    Tribunal(Tribunal) = "tribunal",
    /// A referral to a court or organ.
    Refer(Referral) = "refer",
    /// That somebody work with a body or mission.
    Cooperate(Cooperation) = "cooperate",
    /// That people be arrested.
    Arrest(Arrest) = "arrest",
    /// That evidence be gathered.
    Evidence(Evidence) = "evidence",
    /// That persons answer for what they did.
    IndividualResponsibility(IndividualResponsibility) = "individual_responsibility",
    /// Hostages, diplomats, nationals, prisoners.
    ProtectPersons(PersonsProtected) = "protect_persons",
    // Means.
    /// Contributions asked.
    Contribute(Contributions) = "contribute",
    /// Who pays.
    BearCosts(CostsBorne) = "bear_costs",
    /// Compensation.
    Compensate(Compensation) = "compensate",
    /// Money held in trust.
    Fund(Fund) = "fund",
    /// Relief for people.
    Relieve(Relief) = "relieve",
    /// That people go home.
    Return(SafeReturn) = "return",
    /// Disarmament and inspection.
    Disarm(Disarmament) = "disarm",
    // The Council's own business.
    /// That somebody report.
    ReportBack(ReportBack) = "report_back",
    /// That the Council look again.
    Review(Review) = "review",
    /// When something ends by itself.
    Sunset(Sunset) = "sunset",
    /// A warning of more to come.
    WarnOfMore(FurtherMeasures) = "warn_of_more",
    /// That a text be carried out.
    Comply(Compliance) = "comply",
    /// What the Council stands by.
    Reaffirm(Reaffirmation) = "reaffirm",
    /// Thanks, or a welcome.
    Welcome(Appreciation) = "welcome",
    /// Regret or condolence.
    Condole(Condolence) = "condole",
    /// A decision about the Council's own proceedings.
    Procedure(Procedure) = "procedure",
    /// That the matter stays before the Council.
    RemainSeized(RemainSeized) = "remain_seized",
}
