//! Which grade each choice of a parameter has, from 1, the mildest or narrowest, to 5.
//!
//! The order is the Council's practice; where two choices differ without one being stronger they share
//! a grade.

use super::aspect::{Aspect, Graded};
use super::{
    Act, Addressee, AreaForm, AssemblyDoor, AuthoriseForce, BoundaryAct, CeaseFireStage, Change,
    ChargeFinding, Command, CommandStep, CommitteeStep, CompensationForm, ComplianceStep, Conduct,
    DeploymentPace, DisarmamentAct, Finding, ForceObjective, ForceWords, Forces, FurtherStep,
    GoodOfficesForm, HostConsent, InquiryForm, Invitation, InvitationFooting, Means,
    MeasuresChanged, MissionChange, NegotiationTerms, ObservationForm, PeaceOperation,
    ProceduralStep, RecognitionStep, RegionalAct, ReportBack, Review, SeizedDegree, StatusForm,
    SunsetTerms, Thrift, TribunalStep,
};
use crate::date::Date;

/// How grave the act is, and how many are named for it.
pub(super) fn conduct(conduct: &Conduct) -> Vec<Graded> {
    vec![(Aspect::Gravity, gravity(conduct.act)), (Aspect::Sides, sides(&conduct.by))]
}

pub(super) fn force(force: &AuthoriseForce) -> Vec<Graded> {
    let aim = force.objectives.iter().map(|aim| objective(*aim)).max().unwrap_or(3);
    vec![
        (Aspect::ForceWords, force_words(force.words)),
        (Aspect::Objective, aim),
        (Aspect::Command, force.command.map_or(1, command)),
        (Aspect::Deadline, day(force.deadline)),
        (Aspect::Duration, until(force.until)),
    ]
}

pub(super) fn operation(operation: &PeaceOperation) -> Vec<Graded> {
    let length = match operation.months {
        Some(months) => month_grade(months),
        None => until(operation.until),
    };
    let mut graded = vec![
        (Aspect::Presence, presence(operation.change)),
        (Aspect::Ceiling, ceiling(operation.troops_max.or(operation.observers_max))),
        (Aspect::Duration, length),
        (Aspect::Scope, counted(operation.tasks.len())),
        (Aspect::Consent, consent(operation.consent)),
    ];
    graded.extend(operation.pace.map(|fast| (Aspect::Pace, pace(fast))));
    graded
}

pub(super) fn measures_changed(changed: &MeasuresChanged) -> Vec<Graded> {
    vec![
        (Aspect::Change, change(changed.change)),
        (Aspect::Exemptions, counted(changed.exemptions.len() + 1)),
        (Aspect::Duration, until(changed.until)),
    ]
}

/// One named 1, two 3, more 4, all parties or nobody named 5.
pub(super) fn sides(named: &[Addressee]) -> u8 {
    let everybody = |one: &Addressee| {
        matches!(one, Addressee::AllParties | Addressee::AllStates | Addressee::MemberStates)
    };
    match named.len() {
        _ if named.iter().any(everybody) => 5,
        0 => 5,
        1 => 1,
        2 => 3,
        _ => 4,
    }
}

/// A number of things as a grade.
pub(super) fn counted(things: usize) -> u8 {
    u8::try_from(things.clamp(1, 5)).unwrap_or(5)
}

/// A day by which something is to be done.
pub(super) fn day(by: Option<Date>) -> u8 {
    if by.is_some() { 5 } else { 1 }
}

/// Days within which something is to be done.
pub(super) fn days(within: Option<u16>) -> u8 {
    match within {
        None => 1,
        Some(61..) => 2,
        Some(31..=60) => 3,
        Some(8..=30) => 4,
        Some(0..=7) => 5,
    }
}

/// A day with which something ends.
pub(super) fn until(end: Option<Date>) -> u8 {
    if end.is_some() { 2 } else { 5 }
}

fn month_grade(months: u16) -> u8 {
    match months {
        0..=1 => 1,
        2..=6 => 2,
        7..=12 => 3,
        13.. => 4,
    }
}

fn ceiling(most: Option<u32>) -> u8 {
    match most {
        Some(0..=500) => 1,
        Some(501..=3_000) => 2,
        Some(3_001..=10_000) => 3,
        Some(10_001..) => 4,
        None => 5,
    }
}

pub(super) fn footing(invitation: &Invitation) -> u8 {
    let limited = invitation.subject.is_some();
    match invitation.footing {
        InvitationFooting::Rule39 if limited => 1,
        InvitationFooting::Rule39 => 2,
        InvitationFooting::Unstated if limited => 2,
        InvitationFooting::Unstated => 4,
        InvitationFooting::Rule37 | InvitationFooting::Article32 => 5,
    }
}

pub(super) fn oversight(report: &ReportBack) -> u8 {
    match (report.within_days, report.every_days) {
        (None, None) => 2,
        (None, Some(_)) => 3,
        (Some(_), _) => 4,
    }
}

pub(super) fn review(review: &Review) -> u8 {
    if review.within_days.is_some() || review.by.is_some() { 4 } else { 3 }
}

/// What becomes of the matter; `None` where the step is about a ruling or the meeting itself.
pub(super) fn treatment(step: ProceduralStep) -> Option<u8> {
    match step {
        ProceduralStep::RemoveItem | ProceduralStep::RejectCredentials => Some(1),
        ProceduralStep::AdoptItem | ProceduralStep::Defer => Some(3),
        ProceduralStep::TakeFirst | ProceduralStep::ApproveCredentials => Some(5),
        ProceduralStep::UpholdRuling
        | ProceduralStep::OverruleRuling
        | ProceduralStep::DeclareProcedural
        | ProceduralStep::Suspend
        | ProceduralStep::Adjourn
        | ProceduralStep::MeetInPrivate => None,
    }
}

/// The most that is asked; help of every kind where nothing is named.
pub(super) fn burden(asked: &[Means]) -> u8 {
    let grade = |means: &Means| match means {
        Means::Information => 1,
        Means::ReliefGoods | Means::Money | Means::Passage => 2,
        Means::Equipment | Means::Lift | Means::Police => 3,
        Means::Assistance => 4,
        Means::Troops => 5,
    };
    asked.iter().map(grade).max().unwrap_or(4)
}

/// Declares the grades of a list of choices, one function a list.
macro_rules! grades {
    ($( $name:ident($list:ident) { $( $($choice:ident)|+ => $grade:literal ),+ $(,)? } )+) => {
        $(
            pub(super) fn $name(choice: $list) -> u8 {
                match choice {
                    $( $($list::$choice)|+ => $grade, )+
                }
            }
        )+
    };
}

grades! {
    finding(Finding) { Threat => 1, Breach => 3, Aggression => 5 }
    gravity(Act) {
        Situation | NonCompliance | RefusalToCooperate | FalseCharges => 1,
        Hostilities | Violence | Incitement | Displacement | ObstructionOfRelief | SupplyOfArms
        | EmbargoBreaches | DestructionOfProperty | DemographicChange => 2,
        Intervention | UseOfForce | Repression | Deportations | HumanitarianLawBreaches
        | RaidsOnMissions | HostageTaking => 3,
        ArmedAttack | AirAttacks | Occupation | AttacksOnCivilians | AttacksOnPersonnel
        | Terrorism => 4,
        Invasion | Annexation | Genocide => 5,
    }
    stage(CeaseFireStage) { OnAcceptance => 1, Respect => 3, Immediate => 5 }
    which_forces(Forces) { Security => 1, Armed => 3, All => 4, Foreign => 5 }
    recognition(RecognitionStep) { Refuse => 3, Rescind => 4, NullAndVoid => 5 }
    change(Change) { Lift => 1, Suspend => 2, Exempt => 3, Continue => 4, Widen => 5 }
    force_words(ForceWords) {
        Unstated => 1, CommensurateMeasures => 2, NecessaryAssistance => 3, AllNecessaryMeans => 5,
    }
    objective(ForceObjective) {
        RepelAttack | DeliverRelief | EvacuatePersonnel => 1,
        ProtectCivilians | EnforceEmbargo => 2,
        RestorePeace | EnsurePublicSafety => 3,
        SecureSettlement => 4,
        UpholdResolutions => 5,
    }
    command(Command) { National => 1, Regional => 2, Unified => 3, UnitedNations => 5 }
    command_step(CommandStep) { PlaceForces => 3, NameCommander => 4, UseFlag => 5 }
    committee_step(CommitteeStep) { Entrust => 4, Establish => 5 }
    presence(MissionChange) {
        End => 1, Cut | ExtendFinally => 2, Extend | Adjust | Merge => 3, Enlarge => 4,
        Establish => 5,
    }
    consent(HostConsent) { Given => 1, Sought => 3, Unstated => 5 }
    pace(DeploymentPace) { InPhases => 1, AheadOfSchedule => 4, AtOnce => 5 }
    area_form(AreaForm) { Corridor => 2, SafeArea => 4, DemilitarizedZone => 5 }
    observation(ObservationForm) { Study => 1, FactFinding => 2, Verification => 3, Observers => 4 }
    good_offices(GoodOfficesForm) {
        GoodOffices => 1, Envoy => 2, Committee => 3, Mediation => 4, Arbitration => 5,
    }
    terms(NegotiationTerms) {
        Unstated => 1, Resumed => 2, WithoutPreconditions => 4, ToATimetable => 5,
    }
    status_form(StatusForm) {
        Settlement => 1, Autonomy | StatusProcess => 2, TransitionalInstitutions => 3,
        Elections => 4, Unification => 5,
    }
    boundary_act(BoundaryAct) { Respect => 2, Demarcate => 3, Guarantee => 5 }
    regional(RegionalAct) { Cooperate => 1, Efforts => 2, Enforce => 5 }
    door(AssemblyDoor) { Recommendation => 1, SpecialSession => 3, EmergencySpecialSession => 5 }
    inquiry_form(InquiryForm) { Investigation => 2, Experts => 3, Commission => 5 }
    charge_finding(ChargeFinding) { Unfounded => 1, Founded => 5 }
    tribunal(TribunalStep) {
        GatherInformation => 1, ForwardCandidates | Seat => 2, ShareOrgans => 3, Establish => 5,
    }
    thrift(Thrift) { SeekEconomies => 1, Unstated => 3 }
    compensation(CompensationForm) {
        Liability => 1, ReturnOfProperty => 2, Ceiling => 3, ClaimsCommission => 5,
    }
    disarmament(DisarmamentAct) {
        Monitor => 1, Inspect => 2, Disclose | StopWork => 3, Demilitarise => 4,
        Destroy | ForfeitTitle => 5,
    }
    sunset(SunsetTerms) { EndsUnlessRenewed => 2, TaskDone => 3, ContinuesUnlessEnded => 5 }
    further(FurtherStep) { MeetAgain => 1, Consider => 3, Act => 5 }
    compliance(ComplianceStep) { Assist => 2, Accede => 3, Comply => 4 }
    seized(SeizedDegree) { Seized => 2, ActivelySeized => 4 }
}
