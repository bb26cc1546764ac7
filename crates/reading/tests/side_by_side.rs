//! What is read and what is refused: as `serde_json` does, which is the measure here.

#![expect(clippy::panic, reason = "what is read differently is shown")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use proptest::prelude::*;
use reading::{DEPTH_MAX, Kind, read};
use rstest::rstest;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Deserialize)]
struct Place {
    name: String,
    #[serde(default)]
    votes: BTreeMap<u8, Vec<i32>>,
    away: Option<bool>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Strict {
    word: char,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Ballot {
    For,
    With(u8),
    Split(i8, i8),
    Explained { why: String },
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wrapped(Box<Ballot>);

/// The same value, or a refusal of both.
fn alike<T: DeserializeOwned + PartialEq + Debug>(text: &str) {
    let theirs = serde_json::from_str::<T>(text);
    match (read::<T>(text), theirs) {
        (Ok(ours), Ok(theirs)) => assert_eq!(ours, theirs, "{text}"),
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("{text}: ours {ours:?}, theirs {theirs:?}"),
    }
}

#[rstest]
#[case("null")]
#[case(" true ")]
#[case("tru")]
#[case("truely")]
#[case("0")]
#[case("-0")]
#[case("01")]
#[case("-")]
#[case("1.")]
#[case(".5")]
#[case("1.5e3")]
#[case("1e")]
#[case("1e999")]
#[case("18446744073709551615")]
#[case("18446744073709551616")]
#[case("-9223372036854775808")]
#[case("-9223372036854775809")]
#[case(r#""plain""#)]
#[case(r#""a\"\\\/\b\f\n\r\tz""#)]
#[case(r#""\u00e9\ud83d\ude00""#)]
#[case(r#""\ud83d""#)]
#[case(r#""\ud83d\u0041""#)]
#[case(r#""\ude00""#)]
#[case(r#""\u12g4""#)]
#[case(r#""\u+123""#)]
#[case(r#""\x""#)]
#[case("\"line\nbreak\"")]
#[case("\"open")]
#[case("\"open\\")]
#[case("[]")]
#[case("[1,2 , 3]")]
#[case("[1,]")]
#[case("[,1]")]
#[case("[1 2]")]
#[case("[1")]
#[case("{}")]
#[case(r#"{"a":1,"a":2}"#)]
#[case(r#"{"a":1,}"#)]
#[case(r#"{"a" 1}"#)]
#[case("{a:1}")]
#[case(r#"{"a":"#)]
#[case("")]
#[case("  ")]
#[case("1 1")]
#[case("[1]]")]
#[case("// no")]
#[case("NaN")]
fn any_text(#[case] text: &str) {
    alike::<Value>(text);
}

#[rstest]
#[case(r#"{"name":"Oslo"}"#)]
#[case(r#"{"name":"Oslo","votes":{"7":[1,-2]},"away":null}"#)]
#[case(r#"{"name":"Oslo","votes":{"seven":[]}}"#)]
#[case(r#"{"name":"Oslo","votes":{"700":[]}}"#)]
#[case(r#"{"name":"Oslo","away":true,"more":[{"x":[1,"y",null,false]}]}"#)]
#[case(r#"{"name":"Oslo","more":[1"#)]
#[case(r#"{"name":"Oslo","name":"Bergen"}"#)]
#[case(r#"{"name":7}"#)]
#[case(r#"{"votes":{}}"#)]
#[case("7")]
fn a_struct(#[case] text: &str) {
    alike::<Place>(text);
}

#[rstest]
#[case(r#"{"word":"é"}"#)]
#[case(r#"{"word":"two"}"#)]
#[case(r#"{"word":"a","more":1}"#)]
fn a_struct_of_known_fields(#[case] text: &str) {
    alike::<Strict>(text);
}

#[rstest]
#[case(r#""for""#)]
#[case(r#"{"for":null}"#)]
#[case(r#"{"for":1}"#)]
#[case(r#"{"with":7}"#)]
#[case(r#"{"with":700}"#)]
#[case(r#""with""#)]
#[case(r#"{"split":[1,-1]}"#)]
#[case(r#"{"split":[1]}"#)]
#[case(r#"{"split":[1,2,3]}"#)]
#[case(r#"{"explained":{"why":"late"}}"#)]
#[case(r#"{"explained":{}}"#)]
#[case(r#"{"with":7,"for":null}"#)]
#[case(r#""against""#)]
#[case("{}")]
#[case("[]")]
fn an_enum(#[case] text: &str) {
    alike::<Ballot>(text);
    alike::<Wrapped>(text);
    alike::<Option<Ballot>>(text);
    alike::<BTreeMap<Ballot, u8>>(&format!("{{{text}:1}}"));
}

#[test]
fn nesting_ends_where_theirs_does() {
    for depth in [DEPTH_MAX, DEPTH_MAX + 1] {
        let depth = usize::try_from(depth).unwrap();
        alike::<Value>(&("[".repeat(depth) + &"]".repeat(depth)));
    }
}

/// Theirs takes the fields of a struct one after the other; such a file is nobody's, and code for it is
/// in every type.
#[test]
fn a_struct_is_never_read_from_an_array() {
    assert_eq!(serde_json::from_str::<Strict>(r#"["a"]"#).unwrap(), Strict { word: 'a' });
    let refused = read::<Strict>(r#"["a"]"#).unwrap_err();
    assert_eq!(refused.what(), "invalid type: an array, expected an object");
}

#[rstest]
#[case("{\"word\":\n \"two\"}", Kind::Data, 2)]
#[case("{\"word\"\n", Kind::End, 2)]
#[case("{\"word\":\"a\"}\n\n!", Kind::Syntax, 3)]
fn a_fault_says_what_and_where(#[case] text: &str, #[case] kind: Kind, #[case] line: usize) {
    let fault = read::<Strict>(text).unwrap_err();
    assert_eq!((fault.kind(), fault.place().0), (kind, line), "{fault}");
    let theirs = serde_json::from_str::<Strict>(text).unwrap_err();
    assert_eq!(theirs.line(), line, "{theirs}");
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(|value| json!(value)),
        any::<i64>().prop_map(|value| json!(value)),
        any::<u64>().prop_map(|value| json!(value)),
        any::<i32>().prop_map(|value| json!(f64::from(value) / 4.0)),
        ".*".prop_map(|value| json!(value)),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|value| json!(value)),
            prop::collection::btree_map(".*", inner, 0..6).prop_map(|value| json!(value)),
        ]
    })
}

proptest! {
    #[test]
    fn what_they_write_is_read(value in json()) {
        let text = value.to_string();
        prop_assert_eq!(read::<Value>(&text).unwrap(), serde_json::from_str::<Value>(&text).unwrap());
        alike::<Value>(&serde_json::to_string_pretty(&value).unwrap());
    }

    #[test]
    fn a_spoilt_text_is_read_or_refused_alike(value in json(), at in 0_usize..200, byte in 0_u8..128) {
        let mut bytes = value.to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            alike::<Value>(&text);
        }
    }
}
