//! `placard replay` from end to end: the binary, its streams and its exit code.

use std::path::Path;
use std::process::{Command, Output};

use rstest::rstest;

fn golden(name: &str) -> String {
    format!("{}/../table/tests/golden/{name}.json", env!("CARGO_MANIFEST_DIR"))
}

fn replay(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_placard"))
        .arg("replay")
        .args(arguments)
        .output()
        .expect("cargo has built the binary")
}

fn told(arguments: &[&str]) -> String {
    let output = replay(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn refused(arguments: &[&str]) -> String {
    let output = replay(arguments);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn june_1950_is_told_as_a_verbatim_record() {
    insta::assert_snapshot!(told(&[&golden("june-1950")]));
}

#[test]
fn august_1950_is_told_as_a_verbatim_record() {
    insta::assert_snapshot!(told(&[&golden("august-1950")]));
}

#[test]
fn the_hash_is_the_golden_one() {
    let hash = told(&[&golden("june-1950"), "--hash"]);
    assert_eq!(hash, include_str!("../../table/tests/golden/june-1950.hash"));
}

#[test]
fn a_game_can_be_told_up_to_a_record() {
    let save = golden("june-1950");
    assert_eq!(told(&[&save, "--to", "1"]), "The Council has not met yet.\n");
    let whole = told(&[&save]);
    let begun = told(&[&save, "--to", "40"]);
    assert!(begun.len() < whole.len());
    assert_ne!(told(&[&save, "--to", "40", "--hash"]), told(&[&save, "--hash"]));
}

#[test]
fn no_ballot_is_told_before_all_are_up() {
    let save = golden("secrets");
    let public = told(&[&save]);
    for viewer in ["norway", "china", "cuba"] {
        assert_eq!(told(&[&save, "--as", viewer]), public, "a ballot is not on the record");
    }
    assert!(!public.contains("In favour"), "{public}");
    assert!(!public.contains("Cairo"), "{public}");
}

#[rstest]
#[case::unknown_member(&["--as", "atlantis"], "no member `atlantis`: name one of china, cuba")]
#[case::beyond_the_end(&["--to", "9999"], "there is no record 9999: the last is")]
fn what_cannot_be_asked_is_named(#[case] options: &[&str], #[case] said: &str) {
    let save = golden("june-1950");
    let mut arguments = vec![save.as_str()];
    arguments.extend(options);
    let message = refused(&arguments);
    assert!(message.contains(said), "{message}");
}

/// Saves that do not fold, each by one change to a golden one.
#[rstest]
#[case::another_result(
    r#""outcome":"adopted""#,
    r#""outcome":{"vetoed":{"by":["china"]}}"#,
    "its event 3 is not what"
)]
#[case::another_count(r#""needed":7"#, r#""needed":8"#, "its event 3 is not what the rules make")]
#[case::another_voter(
    r#""ballot":"for""#,
    r#""ballot":"absent""#,
    "the rules refuse the command it must have been: "
)]
#[case::unknown_event(
    r#"{"floor_given""#,
    r#"{"floor_taken""#,
    "not a record: unknown variant `floor_taken`"
)]
fn a_save_that_does_not_fold_names_the_record(
    #[case] is: &str,
    #[case] becomes: &str,
    #[case] said: &str,
) {
    let text = std::fs::read_to_string(golden("june-1950")).expect("the golden save");
    assert!(text.contains(is), "{is}");
    let forged = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.json", becomes.len()));
    std::fs::write(&forged, text.replacen(is, becomes, 1)).expect("a place for a forged save");
    let message = refused(&[&forged.to_string_lossy()]);
    assert!(message.contains(": record "), "{message}");
    assert!(message.contains(said), "{message}");
}

#[rstest]
#[case::missing("no-such-save.json", "cannot be read")]
#[case::folder(".", "cannot be read")]
fn what_cannot_be_read_is_named(#[case] file: &str, #[case] said: &str) {
    assert!(refused(&[file]).contains(said));
}
