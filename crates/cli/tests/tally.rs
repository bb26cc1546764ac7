//! `placard tally` from end to end: the binary, its streams and its exit code.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use rstest::rstest;

/// The vote of 27 June 1950 (S/PV.474), a veto, and cases that are wrong each in its own way.
const CASES: &str = r#"[
  { "id": "27-june", "rulebook": "charter_1945", "question": "substantive", "roll": {
      "China": "for", "Cuba": "for", "Ecuador": "for", "Egypt": "not_participating",
      "France": "for", "India": "not_participating", "Norway": "for", "USSR": "absent",
      "United Kingdom": "for", "United States": "for", "Yugoslavia": "against" } },
  { "id": 2, "rulebook": "charter_1945", "question": "substantive", "roll": { "China": "for" } },
  { "id": "veto", "rulebook": { "size": 2, "majority": 1, "vetoers": ["Aland"] },
    "question": "substantive", "roll": { "Aland": "against", "Bland": "for" } },
  ["not", "an", "object"],
  { "id": "twice", "rulebook": { "size": 1, "majority": 1, "vetoers": [] },
    "question": "substantive", "roll": { "Aland": "for", "Aland": "against" } },
  { "id": "no word", "rulebook": { "size": 1, "majority": 1, "vetoers": [] },
    "question": "substantive", "roll": { "Aland": null } },
  { "id": "nobody", "rulebook": { "size": 1, "majority": 1, "vetoers": [] },
    "question": "is_it_procedural", "roll": { "Aland": "abstaining" } },
  { "id": "below nothing", "rulebook": { "size": -1, "majority": 1, "vetoers": [] },
    "question": "substantive", "roll": {} }
]"#;

fn tally(input: &[u8]) -> Output {
    placard(&["tally", "-"], input)
}

fn placard(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_placard"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo has built the binary");
    // A command that refuses its arguments closes its end before it has read anything.
    let _unread = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    child.wait_with_output().expect("the binary ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the command writes UTF-8")
}

#[test]
fn each_case_has_its_line_in_the_order_of_input() {
    let output = tally(CASES.as_bytes());
    insta::assert_snapshot!(text(&output.stdout));
    assert_eq!(output.status.code(), Some(2), "some cases were wrong");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_file_is_read_as_standard_input_is() {
    let directory = env!("CARGO_TARGET_TMPDIR");
    let path = format!("{directory}/cases.json");
    std::fs::write(&path, CASES).unwrap();
    assert_eq!(placard(&["tally", &path], b"").stdout, tally(CASES.as_bytes()).stdout);
}

#[test]
fn nothing_to_count_is_no_error() {
    let output = tally(b" [] ");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!((text(&output.stdout), text(&output.stderr)), (String::new(), String::new()));
}

#[test]
fn a_mark_of_byte_order_is_read_over() {
    assert_eq!(tally("\u{feff}[]".as_bytes()).status.code(), Some(0));
}

#[rstest]
#[case::empty(b"", "empty: expected a JSON array")]
#[case::blank(b" \n", "empty: expected a JSON array")]
#[case::not_json(b"votes", "not JSON")]
#[case::truncated(b"[{\"id\": \"x\"", "not JSON")]
#[case::two_values(b"[] []", "not JSON")]
#[case::one_object(b"{\"id\": \"x\"}", "expected a JSON array of votes")]
#[case::number(b"1e999", "expected a JSON array of votes")]
#[case::not_utf8(b"[\"\xff\"]", "not UTF-8")]
fn input_of_another_kind_is_refused_with_one_message(#[case] input: &[u8], #[case] says: &str) {
    let output = tally(input);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let message = text(&output.stderr);
    assert!(message.starts_with("placard: standard input") && message.contains(says), "{message}");
    assert_eq!(message.lines().count(), 1, "{message}");
}

#[test]
fn deep_nesting_costs_one_line_and_no_crash() {
    let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
    let output = tally(deep.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        text(&output.stdout),
        "{\"id\":null,\"error\":\"a vote is an object with `id`, `rulebook`, `question` and `roll`\"}\n"
    );
}

#[rstest]
#[case::missing_file(&["tally", "no/such/file.json"], "no/such/file.json cannot be read")]
#[case::directory(&["tally", "."], ". cannot be read")]
#[case::no_file(&["tally"], "FILE")]
#[case::no_command(&[], "Usage: placard")]
#[case::unknown_command(&["telly"], "unrecognized subcommand")]
fn a_wrong_call_ends_with_code_2(#[case] arguments: &[&str], #[case] says: &str) {
    let output = placard(arguments, b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains(says), "{}", text(&output.stderr));
}
