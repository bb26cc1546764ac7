//! The closed list of measures: `cases/measures.json` has every kind and every choice of its lists.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::collections::BTreeSet;

use council::measure::{
    AccessPurpose, Act, AreaForm, Aspect, AssemblyDoor, BoundaryAct, CeaseFireStage, Change,
    ChargeFinding, Command, CommandStep, CommitteeStep, CommitteeTask, CompensationForm,
    ComplianceStep, CondolenceForm, Crime, DeploymentPace, DisarmamentAct, Effort, Element,
    Exemption, Finding, ForceObjective, ForceWords, Forces, FundPurpose, FurtherStep,
    GoodOfficesForm, HostConsent, InquiryForm, InvitationFooting, Means, MeasuresInForce,
    MissionChange, NegotiationTerms, ObservationForm, Persons, Principle, ProceduralStep,
    ProtectionAct, RecognitionStep, RegionalAct, ReliefAct, ReportSubject, ReviewSubject,
    SanctionScope, SeizedDegree, StatusForm, SunsetSubject, SunsetTerms, Task, Thrift,
    TribunalStep, Weapon,
};
use council::{Measure, MeasureKind};

const CASES: &str = include_str!("../cases/measures.json");

fn measures() -> Vec<Measure> {
    serde_json::from_str(CASES).unwrap()
}

#[test]
fn every_kind_is_among_the_cases() {
    let kinds: BTreeSet<MeasureKind> = measures().iter().map(Measure::kind).collect();
    let missing: Vec<_> = MeasureKind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn every_choice_is_among_the_cases() {
    macro_rules! missing {
        ($($list:ident),+ $(,)?) => {{
            let mut missing = Vec::new();
            $( missing.extend(
                $list::ALL.iter().map(|choice| choice.word())
                    .filter(|word| !CASES.contains(&format!("\"{word}\"")))
                    .map(|word| format!("{} {word}", stringify!($list))),
            ); )+
            missing
        }};
    }
    let missing = missing!(
        AccessPurpose,
        Act,
        AreaForm,
        AssemblyDoor,
        BoundaryAct,
        CeaseFireStage,
        Change,
        ChargeFinding,
        Command,
        CommandStep,
        CommitteeStep,
        CommitteeTask,
        CompensationForm,
        ComplianceStep,
        CondolenceForm,
        Crime,
        DeploymentPace,
        DisarmamentAct,
        Effort,
        Element,
        Exemption,
        Finding,
        ForceObjective,
        ForceWords,
        Forces,
        FundPurpose,
        FurtherStep,
        GoodOfficesForm,
        HostConsent,
        InquiryForm,
        InvitationFooting,
        Means,
        MeasuresInForce,
        MissionChange,
        NegotiationTerms,
        ObservationForm,
        Persons,
        Principle,
        ProceduralStep,
        ProtectionAct,
        RecognitionStep,
        RegionalAct,
        ReliefAct,
        ReportSubject,
        ReviewSubject,
        SanctionScope,
        SeizedDegree,
        StatusForm,
        SunsetSubject,
        SunsetTerms,
        Task,
        Thrift,
        TribunalStep,
        Weapon,
    );
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn a_measure_is_written_as_it_was_read() {
    let given: Vec<serde_json::Value> = serde_json::from_str(CASES).unwrap();
    for (measure, json) in measures().iter().zip(&given) {
        let mut json = json.clone();
        // An empty list is written as none.
        for parameters in json.as_object_mut().unwrap().values_mut() {
            parameters.as_object_mut().unwrap().retain(|_, value| value != &serde_json::json!([]));
        }
        assert_eq!(serde_json::to_value(measure).unwrap(), json);
        assert_eq!(measure.check_bounds(), Ok(()), "{json}");
    }
}

#[test]
fn every_kind_has_a_usual_verb() {
    for kind in MeasureKind::ALL {
        assert!(!kind.usual_verbs().is_empty(), "{kind:?}");
    }
}

#[test]
fn every_aspect_is_graded_within_its_five_and_once() {
    let mut seen: BTreeSet<Aspect> = BTreeSet::new();
    for measure in measures() {
        let aspects = measure.aspects();
        let own: BTreeSet<Aspect> = aspects.iter().map(|(aspect, _)| *aspect).collect();
        assert_eq!(own.len(), aspects.len(), "twice in {measure:?}");
        for (aspect, grade) in aspects {
            assert!((1..=5).contains(&grade), "{aspect:?} is {grade} in {measure:?}");
        }
        seen.extend(own);
    }
    let missing: Vec<_> = Aspect::ALL.iter().filter(|aspect| !seen.contains(aspect)).collect();
    assert!(missing.is_empty(), "no measure has {missing:?}");
}

/// Fields whose names a measure is not aimed at: the victims of an act, the court to whom people are
/// handed over.
const NOT_AIMED_AT: &[&str] = &["against", "hand_over_to"];

/// Every name a measure has is one it is aimed at, unless it stands for somebody else.
#[test]
fn a_measure_is_aimed_at_whatever_it_names() {
    for measure in measures() {
        let aimed: BTreeSet<String> = measure
            .aimed_at()
            .into_iter()
            .filter_map(council::measure::Aim::target)
            .filter_map(|target| {
                let json = serde_json::to_value(target).unwrap();
                json.as_object().unwrap().values().next()?.as_str().map(str::to_owned)
            })
            .collect();
        let json = serde_json::to_value(&measure).unwrap();
        let parameters = json.as_object().unwrap().values().next().unwrap();
        for (field, value) in parameters.as_object().unwrap() {
            for named in
                names(value).into_iter().filter(|_| !NOT_AIMED_AT.contains(&field.as_str()))
            {
                assert!(aimed.contains(&named), "{named}, under {field}, is not aimed at: {json}");
            }
        }
    }
}

/// The names of members, parties, bodies and missions somewhere in a value.
fn names(value: &serde_json::Value) -> Vec<String> {
    match value {
        serde_json::Value::Array(all) => all.iter().flat_map(names).collect(),
        serde_json::Value::Object(fields) => fields
            .iter()
            .filter(|(field, _)| !NOT_AIMED_AT.contains(&field.as_str()))
            .flat_map(|(field, value)| match (field.as_str(), value) {
                ("member" | "party" | "body" | "mission", serde_json::Value::String(name)) => {
                    vec![name.clone()]
                }
                _ => names(value),
            })
            .collect(),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => Vec::new(),
    }
}
