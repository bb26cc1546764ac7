//! Every measure with every verb the Council uses for it, in words: read the snapshots aloud.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common;

use std::collections::BTreeSet;
use std::fmt::Write;

use common::EraNames;
use council::{
    ClauseId, ClauseText, Measure, MeasureKind, OperativeClause, Participle, PreambularClause,
    PreambularContent, Verb,
};
use wording::{Catalogue, Drafter};

fn measures() -> Vec<Measure> {
    serde_json::from_str(include_str!("../../council/cases/measures.json")).unwrap()
}

/// Verbs with one construction: only one of them is shown for each further case of a kind.
fn construction(verb: Verb) -> u8 {
    match verb {
        Verb::Notes
        | Verb::IsConcerned
        | Verb::Regrets
        | Verb::Deplores
        | Verb::Condemns
        | Verb::Endorses => 0,
        Verb::Invites
        | Verb::Requests
        | Verb::CallsUpon
        | Verb::Urges
        | Verb::Encourages
        | Verb::Authorizes
        | Verb::Demands
        | Verb::Recommends => 1,
        Verb::Decides => 2,
    }
}

#[test]
fn every_measure_reads_as_english_with_every_usual_verb() {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    let drafter = Drafter::new(&catalogue, &names);
    let mut seen = BTreeSet::new();
    let mut page = String::new();
    for measure in measures() {
        let kind = measure.kind();
        let first_of_kind = seen.insert(kind);
        if first_of_kind {
            writeln!(page, "\n## {}\n", kind.word()).unwrap();
        }
        let mut shown = BTreeSet::new();
        for verb in kind.usual_verbs().iter().rev() {
            if first_of_kind || shown.insert(construction(*verb)) {
                writeln!(page, "{}", drafter.sentence(*verb, &measure)).unwrap();
            }
        }
    }
    insta::assert_snapshot!(page);
}

#[test]
fn every_measure_can_be_said_with_any_verb() {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    let drafter = Drafter::new(&catalogue, &names);
    for measure in measures() {
        for verb in Verb::all() {
            let sentence = drafter.sentence(verb, &measure);
            for wrong in ["[", "]", "{", "}", "  ", " ,", ",,", " ."] {
                assert!(!sentence.contains(wrong), "{wrong:?} in {sentence:?}");
            }
            assert_eq!(sentence.trim(), sentence);
        }
    }
}

#[test]
fn every_kind_says_something_of_its_own() {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    let drafter = Drafter::new(&catalogue, &names);
    let mut sentences = BTreeSet::new();
    for measure in measures() {
        let json = serde_json::to_string(&measure).unwrap();
        let sentence = drafter.sentence(Verb::Decides, &measure);
        assert!(sentences.insert(sentence.clone()), "{json} is said like another: {sentence}");
    }
    assert!(sentences.len() >= MeasureKind::ALL.len());
}

#[test]
fn preambular_clauses_read_as_english() {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    let drafter = Drafter::new(&catalogue, &names);
    let contents = r#"[
        { "resolutions": [{ "number": 660, "year": 1990 }, { "number": 661, "year": 1990 }] },
        "earlier_resolutions",
        { "conduct": { "act": "armed_attack", "against": [{ "party": "republic-of-korea" }] } },
        { "determination": { "finding": "threat", "conduct": { "act": "situation", "place": "kosovo" } } },
        { "principle": { "principle": "territorial_integrity", "of": [{ "party": "kuwait" }] } },
        { "effort": { "of": "efforts", "by": ["secretary_general"] } },
        { "condolence": { "form": "suffering", "with": [] } },
        { "matter": "g8-principles" },
        { "aim": "restore_peace" },
        { "aim": "secure_compliance" },
        { "basis": "chapter_vii" },
        { "basis": "articles_39_and_40" },
        { "free": { "language": "en", "text": "that much remains to be done," } }
    ]"#;
    let contents: Vec<PreambularContent> = serde_json::from_str(contents).unwrap();
    let mut page = String::new();
    for participle in Participle::ALL {
        writeln!(page, "\n## {}\n", participle.word()).unwrap();
        for content in contents.iter().filter(|content| participle.is_usual_with(content)) {
            let clause = PreambularClause {
                id: ClauseId(1),
                participle: *participle,
                content: content.clone(),
                text: ClauseText::Generated,
            };
            let words = drafter.preambular(&clause);
            writeln!(page, "{} {},", words.lead.unwrap(), words.rest).unwrap();
        }
    }
    insta::assert_snapshot!(page);
}

/// A paragraph that asks two things, as the draft of June and that of November did.
fn paragraph(verb: &str, measure: &str, under: &[&str]) -> OperativeClause {
    let under = under.iter().map(|one| {
        format!(r#"{{"id": "clause-2", "content": {{"measure": {{"measure": {one}}}}}}}"#)
    });
    let under = under.collect::<Vec<_>>().join(", ");
    let json = format!(
        r#"{{"id": "clause-1", "verb": "{verb}", "measure": {measure}, "subclauses": [{under}]}}"#
    );
    serde_json::from_str(&json).unwrap()
}

#[test]
fn what_stands_under_a_paragraph_reads_on_in_one_sentence() {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    let in_one = |clause| Drafter::new(&catalogue, &names).operative(&clause).in_one();
    let cease_fire = r#"{"cease_fire": {"stage": "immediate"}}"#;
    let withdraw =
        r#"{"withdraw": {"forces": [{"party": "iraq"}], "which": "all", "from": "kuwait-place"}}"#;
    let seized = r#"{"remain_seized": {"degree": "seized"}}"#;
    let said = [
        in_one(paragraph("demands", cease_fire, &[])),
        in_one(paragraph("demands", cease_fire, &[withdraw])),
        in_one(paragraph("decides", cease_fire, &[withdraw, seized])),
    ];
    insta::assert_snapshot!(said.join("\n"));
}
