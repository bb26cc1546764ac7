//! Edits of a draft: what each does, and what each refuses.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use council::draft::{ClausePart, DraftFault};
use council::measure::{CeaseFire, CeaseFireStage, RemainSeized, SeizedDegree, Withdrawal};
use council::{
    Addressee, ClauseEdit, ClauseId, ClauseText, DraftText, EditRefused, Measure, NewOperative,
    NewSubClause, SubContent, Verb, Written,
};

fn cease_fire() -> Measure {
    CeaseFire {
        parties: vec![Addressee::AllParties],
        stage: CeaseFireStage::Immediate,
        area: None,
        from: None,
    }
    .into()
}

fn seized() -> Measure {
    RemainSeized { degree: SeizedDegree::Seized }.into()
}

fn withdrawal() -> Measure {
    serde_json::from_str::<Withdrawal>(
        r#"{ "forces": [{ "party": "north-korea" }], "which": "armed", "to": "38th-parallel" }"#,
    )
    .unwrap()
    .into()
}

/// A draft of three operative clauses, numbered 1 to 3.
fn three_clauses() -> DraftText {
    let mut draft = DraftText::default();
    let clauses =
        [(Verb::Demands, cease_fire()), (Verb::CallsUpon, withdrawal()), (Verb::Decides, seized())];
    for (verb, measure) in clauses {
        let edit =
            ClauseEdit::InsertOperative { at: u32::MAX, clause: NewOperative::new(verb, measure) };
        draft = draft.apply(&edit, draft.next_free_id()).unwrap().text;
    }
    draft
}

fn words(text: &str) -> NewSubClause {
    NewSubClause {
        content: SubContent::Words(Written {
            language: council::Language::new("en"),
            text: text.to_owned(),
        }),
        subclauses: Vec::new(),
    }
}

fn order(draft: &DraftText) -> Vec<u32> {
    draft.operative.iter().map(|clause| clause.id.0).collect()
}

#[test]
fn a_clause_keeps_its_id_when_it_moves() {
    let draft = three_clauses();
    let moved = draft.apply(&ClauseEdit::Move { clause: ClauseId(3), to: 0 }, 4).unwrap().text;
    assert_eq!(order(&moved), [3, 1, 2]);
    assert_eq!(moved.number_of(ClauseId(1)), Some(2));
    let removed = moved.apply(&ClauseEdit::Remove { clause: ClauseId(1) }, 4).unwrap().text;
    assert_eq!(order(&removed), [3, 2]);
}

#[test]
fn words_and_meaning_change_apart() {
    let draft = three_clauses();
    let text = ClauseText::written("en", "Demands that everybody think again");
    let written =
        draft.apply(&ClauseEdit::SetText { clause: ClauseId(1), text: text.clone() }, 4).unwrap();
    let clause = written.text.operative(ClauseId(1)).unwrap();
    assert_eq!((clause.verb, &clause.measure), (Verb::Demands, &cease_fire()));

    let other = ClauseEdit::SetMeasure { clause: ClauseId(1), measure: withdrawal() };
    let changed = written.text.apply(&other, 4).unwrap().text;
    assert_eq!(changed.operative(ClauseId(1)).unwrap().text, text);
}

#[test]
fn sub_clauses_are_numbered_in_reading_order() {
    let mut nested = words("first");
    nested.subclauses = vec![words("under the first"), words("beside it")];
    let edit = ClauseEdit::InsertSubClause { under: ClauseId(2), at: 0, clause: nested };
    let edited = three_clauses().apply(&edit, 9).unwrap();
    assert_eq!(edited.next_id, 12);
    let ids: Vec<u32> = edited.text.ids().into_iter().map(|id| id.0).collect();
    assert_eq!(ids, [1, 2, 9, 10, 11, 3]);

    let moved = edited.text.apply(&ClauseEdit::Move { clause: ClauseId(11), to: 0 }, 12).unwrap();
    let ids: Vec<u32> = moved.text.ids().into_iter().map(|id| id.0).collect();
    assert_eq!(ids, [1, 2, 9, 11, 10, 3]);
}

#[test]
fn what_cannot_be_done_is_refused_with_the_reason() {
    let draft = three_clauses();
    let refused = |edit: ClauseEdit| draft.apply(&edit, 4).unwrap_err();
    assert_eq!(
        refused(ClauseEdit::Remove { clause: ClauseId(8) }),
        EditRefused::NoSuchClause(ClauseId(8))
    );
    let nowhere = ClauseEdit::InsertSubClause { under: ClauseId(8), at: 0, clause: words("x") };
    assert_eq!(refused(nowhere), EditRefused::NoSuchClause(ClauseId(8)));
    let content = SubContent::Words(Written {
        language: council::Language::new("en"),
        text: "no sub-clause".to_owned(),
    });
    assert_eq!(
        refused(ClauseEdit::SetSubContent { clause: ClauseId(1), content }),
        EditRefused::NoSuchPart { clause: ClauseId(1), part: ClausePart::SubContent }
    );
    let empty = ClauseEdit::SetText { clause: ClauseId(1), text: ClauseText::written("en", " ") };
    assert!(matches!(refused(empty), EditRefused::Fault(DraftFault::BadWords { .. })));
    assert_eq!(
        draft.apply(&ClauseEdit::Remove { clause: ClauseId(1) }, 3).unwrap_err(),
        EditRefused::NumberTaken(3)
    );
}

#[test]
fn sub_clauses_go_four_levels_deep_and_no_deeper() {
    let mut draft = three_clauses();
    let mut under = ClauseId(1);
    for _ in 0..4 {
        let edit = ClauseEdit::InsertSubClause { under, at: 0, clause: words("deeper") };
        under = ClauseId(draft.next_free_id());
        draft = draft.apply(&edit, under.0).unwrap().text;
    }
    let edit = ClauseEdit::InsertSubClause { under, at: 0, clause: words("too deep") };
    let refused = draft.apply(&edit, draft.next_free_id()).unwrap_err();
    assert_eq!(refused, EditRefused::Fault(DraftFault::TooDeep { clause: ClauseId(1), max: 4 }));
}

#[test]
fn a_draft_with_a_fault_can_be_mended() {
    let mut draft = three_clauses();
    draft.operative[2].id = ClauseId(1);
    assert_eq!(draft.faults(), [DraftFault::DuplicateId(ClauseId(1))]);
    let mended = draft.apply(&ClauseEdit::Remove { clause: ClauseId(1) }, 3).unwrap().text;
    assert_eq!(mended.faults(), []);
}

#[test]
fn a_draft_is_written_and_read_the_same() {
    let json = r#"{
        "preamble": [
            { "id": "clause-1", "participle": "acting", "content": { "basis": "chapter_vii" } }
        ],
        "operative": [
            {
                "id": "clause-2",
                "verb": "demands",
                "measure": { "cease_fire": { "stage": "immediate" } },
                "text": { "written": { "language": "fr", "text": "Exige un cessez-le-feu" } },
                "subclauses": [
                    {
                        "id": "clause-3",
                        "content": {
                            "measure": { "measure": { "no_assistance": { "to": [{ "party": "nobody-knows" }] } } }
                        }
                    }
                ]
            }
        ]
    }"#;
    let draft: DraftText = serde_json::from_str(json).unwrap();
    let given: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_value(&draft).unwrap(), given);
    for wrong in [
        r#"{ "operative": [], "sponsors": [] }"#,
        r#"{ "operative": [{ "id": "clause-2", "verb": "proclaims", "measure": { "remain_seized": { "degree": "seized" } } }] }"#,
        r#"{ "operative": [{ "id": "clause-2", "verb": "decides", "measure": { "remain_seized": { "degree": "seized", "for": "ever" } } }] }"#,
    ] {
        assert!(serde_json::from_str::<DraftText>(wrong).is_err(), "{wrong} was read");
    }
}
