//! The canonical form: idempotent, and nothing is lost.

use council::scenario::json::scan;
use council::scenario::{Formatted, fmt};
use proptest::prelude::*;
use serde_json::Value;

use super::EXAMPLE;

#[test]
fn the_example_is_in_canonical_form() {
    assert_eq!(fmt(EXAMPLE), Ok(Formatted::Canonical(EXAMPLE.to_owned())));
}

#[test]
fn fields_written_in_another_order_come_into_the_format_s() {
    // serde_json's objects are in the alphabet's order.
    let shuffled = serde_json::from_str::<Value>(EXAMPLE).unwrap().to_string();
    assert_eq!(fmt(&shuffled), Ok(Formatted::Canonical(EXAMPLE.to_owned())));
}

#[test]
fn what_would_be_lost_is_left_as_it_is() {
    for text in [
        "{\"id\": \"a\", \"titel\": 1}",
        "{\"id\": \"a\", \"meta\": null}",
        "{\"id\": \"a\", \"id\": \"b\"}",
        "{\"meta\": {}}",
        "{\"format_version\": 1e3, \"id\": \"a\"}",
        "[]",
    ] {
        let Ok(Formatted::LayoutOnly(formatted)) = fmt(text) else {
            panic!("{text} was rewritten")
        };
        assert!(scan(&formatted).unwrap().says_the_same(&scan(text).unwrap()), "{formatted}");
    }
}

#[test]
fn absent_stays_absent_and_empty_stays_empty() {
    let text =
        "{ \"id\": \"a\", \"sources\": [], \"members\": [{ \"id\": \"b\", \"terms\": [] }] }";
    let Ok(Formatted::Canonical(formatted)) = fmt(text) else { panic!("not read") };
    insta::assert_snapshot!(formatted, @r#"
    {
      "id": "a",
      "sources": [],
      "members": [
        { "id": "b", "terms": [] }
      ]
    }
    "#);
}

/// Any JSON of some depth, with keys and words of the format among the others.
fn any_json() -> impl Strategy<Value = Value> {
    let word = prop::sample::select(vec!["id", "members", "meta", "title", "é \"\\\n\u{1}", "x"]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(word.clone().prop_map(str::to_owned), inner, 0..5)
                .prop_map(|object| Value::Object(object.into_iter().collect())),
        ]
    })
}

/// The example with something in it replaced by anything.
fn spoilt_example() -> impl Strategy<Value = Value> {
    let pointers: Vec<String> = vec![
        "/meta".to_owned(),
        "/meta/title".to_owned(),
        "/members/1/terms".to_owned(),
        "/members/2/positions/0/worth".to_owned(),
        "/sittings/0/outlines/0/draft".to_owned(),
        "/sittings/0/outlines/0/draft/operative/0/measure".to_owned(),
        "/rules/0/when".to_owned(),
        "/sittings/1/history/votes/0/roll".to_owned(),
    ];
    (prop::sample::select(pointers), any_json()).prop_map(|(pointer, value)| {
        let mut example: Value = serde_json::from_str(EXAMPLE).unwrap();
        *example.pointer_mut(&pointer).unwrap() = value;
        example
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn formatting_twice_is_formatting_once_and_loses_nothing(
        value in prop_oneof![any_json(), spoilt_example()],
    ) {
        let once = fmt(&value.to_string()).unwrap();
        let twice = fmt(once.text()).unwrap();
        prop_assert_eq!(once.text(), twice.text());
        let left = scan(once.text()).unwrap();
        let right = scan(&value.to_string()).unwrap();
        if let Formatted::LayoutOnly(_) = once {
            prop_assert!(left.says_the_same(&right));
        } else {
            // A draft may leave out what it says by default.
            let text = serde_json::from_str::<Value>(once.text()).unwrap();
            let again = fmt(&text.to_string()).unwrap();
            prop_assert_eq!(again.text(), once.text());
        }
    }

    /// Whatever the checker lets pass can be built; whatever it is given, it says something.
    #[test]
    fn what_passes_the_check_can_be_built(value in spoilt_example()) {
        let text = value.to_string();
        let problems = council::scenario::check(&text, &[]).problems;
        let passes = problems.iter().all(|p| p.severity != council::scenario::Severity::Error);
        prop_assert_eq!(council::scenario::Scenario::read(&text).is_ok(), passes);
    }
}
