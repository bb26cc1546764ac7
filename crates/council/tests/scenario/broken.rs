//! What is wrong is found, all of it, and named so that an author can mend it.

use std::collections::BTreeSet;
use std::fmt::Write;

use council::scenario::json::{print, scan};
use council::scenario::{Code, Problem, check, check_bytes};
use serde::Deserialize;
use serde_json::Value;

use super::EXAMPLE;

/// One way of spoiling the example.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    changes: Vec<Spoil>,
    /// Codes that must be among those reported.
    codes: Vec<String>,
}

/// One change: a value set, removed, or added to a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoil {
    set: Option<String>,
    #[serde(default)]
    to: Value,
    remove: Option<String>,
    add: Option<String>,
    #[serde(default)]
    item: Value,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("broken.json")).unwrap()
}

fn spoil(root: &mut Value, change: Spoil) {
    if let Some(pointer) = change.set {
        if pointer.is_empty() {
            *root = change.to;
            return;
        }
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match root.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
            Value::Object(object) => {
                object.insert(key.to_owned(), change.to);
            }
            Value::Array(list) => list[key.parse::<usize>().unwrap()] = change.to,
            other => panic!("{parent} is {other}"),
        }
    } else if let Some(pointer) = change.remove {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        match root.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}")) {
            Value::Object(object) => {
                object.remove(key).unwrap_or_else(|| panic!("no {pointer}"));
            }
            Value::Array(list) => {
                list.remove(key.parse().unwrap());
            }
            other => panic!("{parent} is {other}"),
        }
    } else if let Some(pointer) = change.add {
        root.pointer_mut(&pointer).unwrap().as_array_mut().unwrap().push(change.item);
    }
}

fn spoilt(case: Case) -> Vec<Problem> {
    let mut root = serde_json::from_str(EXAMPLE).unwrap();
    case.changes.into_iter().for_each(|change| spoil(&mut root, change));
    check(&print(&scan(&root.to_string()).unwrap()), &[]).problems
}

/// A report without lines and columns, which change with every edit of the example.
fn without_places(problems: &[Problem]) -> String {
    let mut problems: Vec<_> = problems.iter().collect();
    problems.sort_by_key(|problem| (&problem.pointer, problem.code, &problem.message));
    let mut report = String::new();
    for problem in problems {
        let (severity, code) = (problem.severity.word(), problem.code.word());
        writeln!(report, "{severity} {code} [{}]", problem.pointer).unwrap();
        writeln!(report, "    {}", problem.message).unwrap();
        if let Some(suggestion) = &problem.suggestion {
            writeln!(report, "    -> {suggestion}").unwrap();
        }
    }
    report
}

#[test]
fn each_way_of_spoiling_the_example_is_found() {
    let mut report = String::new();
    for case in cases() {
        let (name, codes) = (case.name.clone(), case.codes.clone());
        let problems = spoilt(case);
        let found: BTreeSet<_> = problems.iter().map(|problem| problem.code.word()).collect();
        for code in &codes {
            assert!(found.contains(code.as_str()), "{name}: no {code} among {found:?}");
        }
        writeln!(report, "# {name}\n{}", without_places(&problems)).unwrap();
    }
    insta::assert_snapshot!(report);
}

#[test]
fn a_report_names_the_line_and_column() {
    let mut report = String::new();
    for file in [
        "columns-in-characters",
        "comment",
        "duplicate-keys",
        "empty",
        "huge-numbers",
        "nested-200",
        "not-json",
        "not-utf-8",
        "trailing-comma",
        "truncated",
        "unknown-fields",
        "wrong-types",
    ] {
        let path = format!("{}/tests/scenario/broken/{file}.json", env!("CARGO_MANIFEST_DIR"));
        #[expect(clippy::disallowed_methods, reason = "a test reads its own cases")]
        let bytes = std::fs::read(path).unwrap();
        writeln!(report, "# {file}").unwrap();
        for problem in check_bytes(&bytes, &[]).problems {
            writeln!(report, "{problem}").unwrap();
        }
        writeln!(report).unwrap();
    }
    insta::assert_snapshot!(report);
}

/// serde reads it as a fraction, JSON as nought.
#[test]
fn a_nought_with_a_sign_is_named_with_all_the_rest() {
    let text = EXAMPLE.replacen("\"passage\": 20", "\"passage\": -0", 1).replacen(
        "\"president\": \"brenholm\"",
        "\"president\": \"brenhlom\"",
        1,
    );
    let found: Vec<_> = check(&text, &[])
        .problems
        .into_iter()
        .map(|problem| (problem.code, problem.pointer, problem.message))
        .collect();
    assert!(
        found.contains(&(
            Code::NumberRange,
            "/sittings/0/opening/tracks/passage".to_owned(),
            "expected a whole number, found -0".to_owned()
        )),
        "{found:?}"
    );
    assert!(found.iter().any(|(code, _, _)| *code == Code::UnknownReference), "{found:?}");
}

#[test]
fn a_file_longer_than_a_mebibyte_is_refused() {
    let long = format!("{}{}", EXAMPLE, " ".repeat(1 << 20));
    let problems = check(&long, &[]).problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].code, Code::TooLong);
}

#[test]
fn every_code_is_produced_by_a_case() {
    let cases = cases().into_iter().flat_map(spoilt);
    let mut found: BTreeSet<_> = cases.map(|problem| problem.code).collect();
    found.extend(super::translations::codes());
    // Found in text that is no JSON at all: the test of lines and columns has them.
    found.extend([Code::Encoding, Code::Empty, Code::TooDeep, Code::Truncated, Code::Syntax]);
    // Doubled keys do not survive serde_json: the same.
    found.extend([Code::DuplicateKey, Code::TooLong]);
    // The command line's own: `crates/cli/tests/scenario.rs`.
    found.insert(Code::Unreadable);
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !found.contains(code)).collect();
    assert!(missing.is_empty(), "no case produces {missing:?}");
}

#[test]
fn no_two_codes_have_one_word() {
    let words: BTreeSet<_> = Code::ALL.iter().map(|code| code.word()).collect();
    assert_eq!(words.len(), Code::ALL.len());
}
