//! Amendments: following their clause, going stale, and the order in which they are put.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use council::amendment::{
    Addition, Alteration, Deletion, DistanceReason, Replacement, order_for_vote,
};
use council::draft::{NewOperative, NewPreambular};
use council::{
    AmendmentId, AmendmentStatus, AmendmentText, Clause, ClauseEdit, ClauseId, ClauseText,
    DraftText, Measure, MeasureKind, Participle, PreambularContent, Verb,
};
use proptest::prelude::*;

const CASES: &str = include_str!("../cases/measures.json");

fn measures() -> Vec<Measure> {
    serde_json::from_str(CASES).unwrap()
}

fn of(kind: MeasureKind) -> Measure {
    measures().into_iter().find(|measure| measure.kind() == kind).unwrap()
}

fn draft(clauses: &[(Verb, MeasureKind)]) -> DraftText {
    let edits: Vec<_> = clauses
        .iter()
        .map(|(verb, kind)| ClauseEdit::InsertOperative {
            at: u32::MAX,
            clause: NewOperative::new(*verb, of(*kind)),
        })
        .collect();
    made_by(&edits)
}

/// The draft that edits make of nothing; refused edits change nothing.
fn made_by(edits: &[ClauseEdit]) -> DraftText {
    edits.iter().fold(DraftText::default(), |draft, edit| {
        draft.apply(edit, draft.next_free_id()).map_or(draft, |edited| edited.text)
    })
}

fn softer(draft: &DraftText, id: ClauseId, verb: Verb) -> AmendmentText {
    let was = draft.operative(id).unwrap().clone();
    AmendmentText::Change(Alteration { was, verb: Some(verb), measure: None, text: None })
}

fn three() -> DraftText {
    draft(&[
        (Verb::Demands, MeasureKind::CeaseFire),
        (Verb::Demands, MeasureKind::Withdraw),
        (Verb::Decides, MeasureKind::RemainSeized),
    ])
}

#[test]
fn an_amendment_follows_its_clause() {
    let draft = three();
    let amendment = softer(&draft, ClauseId(2), Verb::CallsUpon);
    let moved = draft.apply(&ClauseEdit::Move { clause: ClauseId(2), to: 0 }, 4).unwrap().text;
    assert_eq!(amendment.status_against(&moved), AmendmentStatus::Applies);
    let amended = amendment.apply(&moved, 4).unwrap().text;
    assert_eq!(amended.operative[0].verb, Verb::CallsUpon);
    assert_eq!(amended.operative[0].measure, of(MeasureKind::Withdraw));
}

#[test]
fn an_amendment_says_when_its_clause_has_changed_or_gone() {
    let draft = three();
    let amendment = softer(&draft, ClauseId(2), Verb::CallsUpon);
    let harder = ClauseEdit::SetVerb { clause: ClauseId(2), verb: Verb::Decides };
    let changed = draft.apply(&harder, 4).unwrap().text;
    match amendment.status_against(&changed) {
        AmendmentStatus::Stale { was, now } => {
            assert_eq!(*was, Clause::Operative(draft.operative[1].clone()));
            assert_eq!(*now, Clause::Operative(changed.operative[1].clone()));
        }
        fits @ (AmendmentStatus::Applies | AmendmentStatus::ClauseGone { .. }) => {
            panic!("the clause changed, but the amendment says {fits:?}")
        }
    }
    assert!(amendment.apply(&changed, 4).is_err());
    let without = draft.apply(&ClauseEdit::Remove { clause: ClauseId(2) }, 4).unwrap().text;
    let gone = AmendmentStatus::ClauseGone { clause: ClauseId(2) };
    assert_eq!(amendment.status_against(&without), gone);
}

#[test]
fn an_addition_stands_after_its_neighbour() {
    let draft = three();
    let clause = NewOperative::new(Verb::Invites, of(MeasureKind::Invite));
    let amendment = AmendmentText::Add(Addition::Operative { after: Some(ClauseId(1)), clause });
    let amended = amendment.apply(&draft, 4).unwrap();
    assert_eq!(amended.text.number_of(ClauseId(4)), Some(2));
    assert_eq!(amended.next_id, 5);

    let clause = NewPreambular {
        participle: Participle::Recalling,
        content: PreambularContent::EarlierResolutions,
        text: ClauseText::Generated,
    };
    let first = AmendmentText::Add(Addition::Preambular { after: None, clause });
    assert_eq!(first.apply(&draft, 4).unwrap().text.preamble[0].id, ClauseId(4));
}

#[test]
fn a_replaced_clause_keeps_its_id_and_place() {
    let draft = three();
    let amendment = AmendmentText::Replace(Replacement::Operative {
        was: draft.operative[1].clone(),
        with: NewOperative::new(Verb::Decides, of(MeasureKind::ArmsEmbargo)),
    });
    let amended = amendment.apply(&draft, 4).unwrap().text;
    assert_eq!(amended.number_of(ClauseId(2)), Some(2));
    assert_eq!(amended.operative[1].measure, of(MeasureKind::ArmsEmbargo));
}

#[test]
fn the_furthest_in_substance_is_put_first_after_what_only_adds_or_deletes() {
    let draft = three();
    let one_word = softer(&draft, ClauseId(1), Verb::Urges);
    let another_ladder = softer(&draft, ClauseId(1), Verb::Deplores);
    let was = draft.operative[1].clone();
    let mut words_only = Alteration { was: was.clone(), verb: None, measure: None, text: None };
    words_only.text = Some(ClauseText::written("en", "Demands a withdrawal"));
    let words_only = AmendmentText::Change(words_only);
    let another_measure = AmendmentText::Change(Alteration {
        was: was.clone(),
        verb: None,
        measure: Some(of(MeasureKind::Negotiate)),
        text: None,
    });
    let delete = AmendmentText::Delete(Deletion { was: Clause::Operative(was) });
    let submitted = [&words_only, &one_word, &another_measure, &another_ladder, &delete];
    let numbered: Vec<_> = (1..).map(AmendmentId).zip(submitted).collect();
    let order: Vec<u32> = order_for_vote(&numbered).into_iter().map(|id| id.0).collect();
    assert_eq!(order, [5, 3, 4, 2, 1]);
}

#[test]
fn a_distance_gives_its_reasons() {
    let draft = three();
    let distance = softer(&draft, ClauseId(1), Verb::Urges).distance_from_original();
    let reason = DistanceReason::OtherGrade { from: Verb::Demands, to: Verb::Urges };
    assert_eq!((distance.points, distance.reasons), (reason.points(), vec![reason]));

    let mut another_day = of(MeasureKind::Withdraw);
    if let Measure::Withdraw(withdrawal) = &mut another_day {
        withdrawal.to = None;
        withdrawal.by = Some("1950-07-01".parse().unwrap());
    }
    let was = draft.operative[1].clone();
    let amendment = AmendmentText::Change(Alteration {
        was,
        verb: None,
        measure: Some(another_day),
        text: None,
    });
    assert_eq!(
        amendment.distance_from_original().reasons,
        [DistanceReason::OtherParameters { count: 2 }]
    );
}

fn any_verb() -> impl Strategy<Value = Verb> {
    prop::sample::select(Verb::all().collect::<Vec<_>>())
}

fn any_edit() -> impl Strategy<Value = ClauseEdit> {
    let id = || (0..20_u32).prop_map(ClauseId);
    let place = || prop_oneof![0..6_u32, Just(u32::MAX)];
    let measure = || prop::sample::select(measures());
    let words = || {
        let text = prop_oneof!["[ -~]{0,20}", Just("\u{202e}\u{0}".to_owned())];
        (text, "[a-z-]{0,3}").prop_map(|(text, tag)| ClauseText::written(&tag, text))
    };
    prop_oneof![
        4 => (place(), any_verb(), measure()).prop_map(|(at, verb, measure)| {
            ClauseEdit::InsertOperative { at, clause: NewOperative::new(verb, measure) }
        }),
        2 => place().prop_map(|at| ClauseEdit::InsertPreambular {
            at,
            clause: NewPreambular {
                participle: Participle::Recalling,
                content: PreambularContent::EarlierResolutions,
                text: ClauseText::Generated,
            },
        }),
        3 => (id(), place(), measure()).prop_map(|(under, at, measure)| {
            let json = serde_json::json!({
                "content": { "measure": { "measure": measure } },
                "subclauses": [
                    { "content": { "words": { "language": "en", "text": "to that end" } } }
                ],
            });
            let clause = serde_json::from_value(json).unwrap();
            ClauseEdit::InsertSubClause { under, at, clause }
        }),
        1 => id().prop_map(|clause| ClauseEdit::Remove { clause }),
        2 => (id(), place()).prop_map(|(clause, to)| ClauseEdit::Move { clause, to }),
        1 => (id(), any_verb()).prop_map(|(clause, verb)| ClauseEdit::SetVerb { clause, verb }),
        1 => (id(), measure())
            .prop_map(|(clause, measure)| ClauseEdit::SetMeasure { clause, measure }),
        2 => (id(), words()).prop_map(|(clause, text)| ClauseEdit::SetText { clause, text }),
    ]
}

proptest! {
    #[test]
    fn edited_drafts_have_no_fault_and_read_back_the_same(
        edits in prop::collection::vec(any_edit(), 0..40),
    ) {
        let draft = made_by(&edits);
        prop_assert_eq!(draft.faults(), []);
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<DraftText>(&json).unwrap(), draft);
    }

    #[test]
    fn an_edit_gives_back_the_next_free_number(
        edits in prop::collection::vec(any_edit(), 0..20),
        edit in any_edit(),
        gap in 0..5_u32,
    ) {
        let draft = made_by(&edits);
        let next = draft.next_free_id() + gap;
        if let Ok(edited) = draft.apply(&edit, next) {
            prop_assert!(edited.next_id >= next);
            prop_assert!(edited.text.next_free_id() <= edited.next_id);
            let new: Vec<_> =
                edited.text.ids().into_iter().filter(|id| !draft.ids().contains(id)).collect();
            prop_assert!(new.iter().all(|id| (next..edited.next_id).contains(&id.0)));
        }
    }

    #[test]
    fn an_amendment_follows_through_any_edits_that_spare_its_clause(
        before in prop::collection::vec(any_edit(), 1..20),
        after in prop::collection::vec(any_edit(), 0..20),
        pick in any::<prop::sample::Index>(),
        verb in any_verb(),
    ) {
        let draft = made_by(&before);
        prop_assume!(!draft.operative.is_empty());
        let id = draft.operative[pick.index(draft.operative.len())].id;
        let amendment = softer(&draft, id, verb);
        let mut now = draft.clone();
        for edit in &after {
            now = now.apply(edit, now.next_free_id()).map_or(now, |edited| edited.text);
        }
        // Whatever else moved, the amendment fits exactly if its clause's head is as it was.
        let was = draft.operative(id).unwrap();
        let fits = now.operative(id).is_some_and(|clause| {
            (clause.verb, &clause.measure, &clause.text) == (was.verb, &was.measure, &was.text)
        });
        prop_assert_eq!(amendment.status_against(&now).applies(), fits);
        match amendment.apply(&now, now.next_free_id()) {
            Ok(amended) => {
                prop_assert!(fits);
                prop_assert_eq!(amended.text.number_of(id), now.number_of(id));
                prop_assert_eq!(amended.text.operative(id).unwrap().verb, verb);
            }
            Err(_) => prop_assert!(!fits),
        }
    }
}
