//! Notes in the margin: each kind of warning, and drafts that have none.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::collections::BTreeSet;

use council::measure::ResolutionRef;
use council::warning::{Contradiction, ForceLacks, ForeignPhrase, Formula};
use council::{
    ClauseId, DeterminationSoFar, DraftText, MeasureKind, Verb, Warning, WarningContext,
};
use wording::{Catalogue, measure_kind, warning};

fn context(on: &str, determination: DeterminationSoFar) -> WarningContext {
    WarningContext { on: on.parse().unwrap(), determination, used_in_game: BTreeSet::new() }
}

fn draft(clauses: &[&str]) -> DraftText {
    let numbered: Vec<String> = (1..)
        .zip(clauses)
        .map(|(id, clause)| format!(r#"{{ "id": "clause-{id}", {clause} }}"#))
        .collect();
    serde_json::from_str(&format!(r#"{{ "operative": [{}] }}"#, numbered.join(","))).unwrap()
}

const EMBARGO: &str =
    r#""verb": "decides", "measure": { "arms_embargo": { "against": [{ "party": "fry" }] } }"#;
const FORCE: &str = r#""verb": "authorizes", "measure": { "authorise_force": { "by": ["member_states"], "words": "all_necessary_means" } }"#;
const SEIZED: &str = r#""verb": "decides", "measure": { "remain_seized": { "degree": "seized" } }"#;

#[test]
fn sanctions_without_a_determination_are_noted() {
    let embargo = draft(&[EMBARGO]);
    let noted = |on, made| embargo.warnings(&context(on, made));
    let clause = ClauseId(1);
    let kind = MeasureKind::ArmsEmbargo;
    assert_eq!(
        noted("1998-03-31", DeterminationSoFar::None),
        [Warning::NoDetermination { clause, kind, precedents: Vec::new() }]
    );
    let precedents = vec![ResolutionRef { number: 1160, year: 1998 }];
    assert_eq!(
        noted("1998-09-23", DeterminationSoFar::None),
        [Warning::NoDetermination { clause, kind, precedents }]
    );
    assert_eq!(noted("1998-09-23", DeterminationSoFar::Made), []);
}

#[test]
fn a_determination_in_the_draft_is_enough() {
    let determined = r#""verb": "decides", "measure": { "determine": { "finding": "threat", "conduct": { "act": "situation" } } }"#;
    let on = context("1994-05-17", DeterminationSoFar::None);
    assert_eq!(draft(&[determined, EMBARGO]).warnings(&on), []);
}

#[test]
fn force_needs_words_and_a_verb_that_allow_it() {
    let on = context("1994-06-22", DeterminationSoFar::Made);
    let noted = |clause: &str| draft(&[clause]).warnings(&on);
    let clause = ClauseId(1);
    assert_eq!(noted(FORCE), []);
    let weak = FORCE.replace("all_necessary_means", "unstated");
    assert_eq!(noted(&weak), [Warning::ForceNotAllowed { clause, lacks: ForceLacks::Words }]);
    let asked = FORCE.replace("authorizes", "calls_upon");
    assert_eq!(noted(&asked), [Warning::ForceNotAllowed { clause, lacks: ForceLacks::Verb }]);
    let written = |text: &str| {
        format!(r#"{FORCE}, "text": {{ "written": {{ "language": "en", "text": "{text}" }} }}"#)
    };
    assert_eq!(noted(&written("Authorizes States to use all  necessary\\nmeans")), []);
    assert_eq!(
        noted(&written("Authorizes States to do what they can")),
        [Warning::ForceNotAllowed { clause, lacks: ForceLacks::Words }]
    );
}

#[test]
fn formulas_are_new_until_their_first_use() {
    let noted = |text: &DraftText, on: &str| {
        let mut formulas = Vec::new();
        for warning in text.warnings(&context(on, DeterminationSoFar::Made)) {
            if let Warning::NeverDoneBefore { formula, .. } = warning {
                formulas.push(formula);
            }
        }
        formulas
    };
    let force = draft(&[FORCE, SEIZED]);
    let all = [Formula::Force, Formula::AllNecessaryMeans, Formula::RemainSeized];
    assert_eq!(noted(&force, "1950-06-25"), all);
    assert_eq!(noted(&force, "1950-06-27"), all[1..]);
    assert_eq!(noted(&force, "1990-11-28"), [Formula::AllNecessaryMeans]);
    assert_eq!(noted(&force, "1990-11-29"), []);

    let mut context = context("1950-06-25", DeterminationSoFar::Made);
    context.used_in_game = all.into_iter().collect();
    assert_eq!(force.warnings(&context), []);
}

/// Drafts with one fault each, and how the clauses of it disagree.
const DISAGREEING: &[(Contradiction, &str, &str)] = &[
    (
        Contradiction::TwoVerbsForOneMeasure,
        r#""verb": "demands", "measure": { "cease_fire": { "stage": "immediate" } }"#,
        r#""verb": "invites", "measure": { "cease_fire": { "stage": "immediate" } }"#,
    ),
    (
        Contradiction::OperationBothWays,
        r#""verb": "decides", "measure": { "peace_operation": { "mission": "unamir", "change": "cut", "consent": "unstated" } }"#,
        r#""verb": "decides", "measure": { "peace_operation": { "mission": "unamir", "change": "enlarge", "consent": "unstated" } }"#,
    ),
    (
        Contradiction::TwoEnds,
        r#""verb": "decides", "measure": { "peace_operation": { "mission": "unamir", "change": "extend", "until": "1994-07-29", "consent": "unstated" } }"#,
        r#""verb": "decides", "measure": { "peace_operation": { "mission": "unamir", "change": "adjust", "until": "1994-12-09", "consent": "unstated" } }"#,
    ),
    (
        Contradiction::TwoWithdrawals,
        r#""verb": "demands", "measure": { "withdraw": { "forces": [{ "party": "iraq" }], "which": "armed", "by": "1991-01-15" } }"#,
        r#""verb": "demands", "measure": { "withdraw": { "forces": [{ "party": "iraq" }], "which": "armed", "by": "1991-02-15" } }"#,
    ),
    (
        Contradiction::ImposedAndLifted,
        EMBARGO,
        r#""verb": "decides", "measure": { "change_measures": { "measures": "all", "change": "lift", "against": [{ "party": "fry" }] } }"#,
    ),
    (
        Contradiction::DeniedAndGiven,
        EMBARGO,
        r#""verb": "requests", "measure": { "contribute": { "of": ["equipment"], "to": [{ "party": "fry" }] } }"#,
    ),
    (
        Contradiction::KeptAndRemoved,
        SEIZED,
        r#""verb": "decides", "measure": { "procedure": { "step": "remove_item" } }"#,
    ),
    (
        Contradiction::TwoTerms,
        r#""verb": "decides", "measure": { "sunset": { "of": "presence", "terms": "task_done" } }"#,
        r#""verb": "decides", "measure": { "sunset": { "of": "presence", "terms": "ends_unless_renewed", "months": 6 } }"#,
    ),
];

#[test]
fn clauses_that_do_not_go_together_are_noted_whichever_comes_first() {
    let on = context("1999-06-10", DeterminationSoFar::Made);
    let mut shown = BTreeSet::new();
    for (how, one, other) in DISAGREEING {
        let expected =
            [Warning::Contradiction { first: ClauseId(1), second: ClauseId(2), how: *how }];
        assert_eq!(draft(&[one, other]).warnings(&on), expected, "{how:?}");
        assert_eq!(draft(&[other, one]).warnings(&on), expected, "{how:?}");
        shown.insert(*how);
    }
    let missing: Vec<_> = Contradiction::ALL.iter().filter(|how| !shown.contains(how)).collect();
    assert!(missing.is_empty(), "no case of {missing:?}");
}

#[test]
fn typed_words_are_read_for_their_verb() {
    let on = context("1999-06-10", DeterminationSoFar::Made);
    let noted = |language: &str, text: &str| {
        let clause = format!(
            r#"{SEIZED}, "text": {{ "written": {{ "language": "{language}", "text": "{text}" }} }}"#
        );
        draft(&[&clause]).warnings(&on)
    };
    let clause = ClauseId(1);
    assert_eq!(noted("en", "Decides to remain seized"), []);
    assert_eq!(noted("fr", "Proclaims demande"), []);
    assert_eq!(noted("en", "Urgesome"), []);
    assert_eq!(
        noted("en-GB", "Calls upon everybody"),
        [Warning::AnotherVerbWritten { clause, means: Verb::Decides, says: Verb::CallsUpon }]
    );
    assert_eq!(
        noted("en", "Further proclaims a year"),
        [Warning::ForeignPhrase { clause, phrase: ForeignPhrase::FurtherProclaims }]
    );
}

#[test]
fn real_resolutions_draw_few_notes() {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../council/cases/resolutions.json")).unwrap();
    for case in &cases {
        let text: DraftText = serde_json::from_value(case["text"].clone()).unwrap();
        let on = context(case["date"].as_str().unwrap(), DeterminationSoFar::Made);
        assert_eq!(text.warnings(&on), [], "resolution {}", case["number"]);
    }
}

#[test]
fn every_warning_is_said_in_terms_of_practice() {
    let catalogue = Catalogue::english();
    let draft = draft(&[EMBARGO, FORCE, SEIZED]);
    let clause = ClauseId(2);
    let mut warnings = vec![
        Warning::NoDetermination { clause, kind: MeasureKind::ArmsEmbargo, precedents: Vec::new() },
        Warning::NoDetermination {
            clause,
            kind: MeasureKind::AuthoriseForce,
            precedents: vec![ResolutionRef { number: 1160, year: 1998 }],
        },
        Warning::ForceNotAllowed { clause, lacks: ForceLacks::Words },
        Warning::ForceNotAllowed { clause, lacks: ForceLacks::Verb },
        Warning::UnusualVerb { clause, verb: Verb::Condemns, kind: MeasureKind::RemainSeized },
        Warning::UnusualVerb { clause, verb: Verb::Regrets, kind: MeasureKind::Invite },
        Warning::AnotherVerbWritten { clause, means: Verb::Decides, says: Verb::CallsUpon },
    ];
    let phrases = ForeignPhrase::ALL.iter();
    warnings.extend(phrases.map(|phrase| Warning::ForeignPhrase { clause, phrase: *phrase }));
    let pairs = Contradiction::ALL.iter();
    warnings.extend(pairs.map(|how| Warning::Contradiction {
        first: ClauseId(1),
        second: ClauseId(3),
        how: *how,
    }));
    let formulas = Formula::ALL.iter();
    warnings.extend(formulas.map(|formula| Warning::NeverDoneBefore { clause, formula: *formula }));
    let notes: Vec<String> = warnings.iter().map(|one| warning(&catalogue, &draft, one)).collect();
    for note in &notes {
        assert!(!note.contains('['), "{note}");
        assert!(!note.contains("valid"), "{note}");
    }
    insta::assert_snapshot!(notes.join("\n"));
}

#[test]
fn every_kind_of_measure_has_a_name() {
    let catalogue = Catalogue::english();
    for kind in MeasureKind::ALL {
        let name = measure_kind(&catalogue, *kind);
        assert!(!name.starts_with('['), "{name}");
    }
}
