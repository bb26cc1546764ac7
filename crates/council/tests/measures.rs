//! The closed list of measures: `cases/measures.json` has every kind and every choice of its lists.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::collections::BTreeSet;

use council::measure::{
    AccessPurpose, Act, AreaForm, AssemblyDoor, BoundaryAct, CeaseFireStage, Change, ChargeFinding,
    Command, CommandStep, CommitteeStep, CommitteeTask, CompensationForm, ComplianceStep,
    CondolenceForm, Crime, DeploymentPace, DisarmamentAct, Effort, Element, Exemption, Finding,
    ForceObjective, ForceWords, Forces, FundPurpose, FurtherStep, GoodOfficesForm, HostConsent,
    InquiryForm, InvitationFooting, Means, MeasuresInForce, MissionChange, NegotiationTerms,
    ObservationForm, Persons, Principle, ProceduralStep, ProtectionAct, RecognitionStep,
    RegionalAct, ReliefAct, ReportSubject, ReviewSubject, SanctionScope, SeizedDegree, StatusForm,
    SunsetSubject, SunsetTerms, Task, Thrift, TribunalStep, Weapon,
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
