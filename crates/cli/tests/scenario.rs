//! `placard check`, `fmt` and `schema`, as run from a shell.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use council::scenario::shape::SCHEMA;

const SCENARIOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios");

fn placard(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_placard")).args(arguments).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A directory of a test's own, gone when the test is over.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("placard-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _removed = std::fs::remove_dir_all(&self.0);
    }
}

fn example() -> String {
    std::fs::read_to_string(Path::new(SCENARIOS).join("example-strait.json")).unwrap()
}

/// The crises. What stands beside one (`NAME.seats.json`, `NAME.xx.json`) has a dot in its name.
fn scenario_files() -> Vec<String> {
    std::fs::read_dir(SCENARIOS)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| path.to_str().unwrap().to_owned())
        .filter(|path| !Path::new(path).file_stem().unwrap().to_str().unwrap().contains('.'))
        .collect()
}

#[test]
fn the_checked_in_schema_is_the_one_the_types_give() {
    let printed = out(&placard(&["schema"]));
    assert!(
        printed == SCHEMA,
        "run `cargo run -p placard -- schema > scenarios/schema/scenario.schema.json`"
    );
    serde_json::from_str::<serde_json::Value>(&printed).unwrap();
}

#[test]
fn every_scenario_is_in_canonical_form_and_has_no_warning() {
    let files = scenario_files();
    assert!(!files.is_empty());
    for file in &files {
        let formatted = placard(&["fmt", "--check", file]);
        assert!(formatted.status.success(), "{}", err(&formatted));
        let checked = placard(&["check", file]);
        assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
        assert!(!out(&checked).contains(" warning "), "{}", out(&checked));
    }
}

#[test]
fn an_error_ends_with_2_and_a_warning_with_0() {
    let desk = Desk::new("check");
    let wrong = desk.put("wrong.json", example().replace("\"brenholm\", \"opening\"", "x"));
    assert_eq!(placard(&["check", &wrong]).status.code(), Some(0), "nothing was replaced");
    let wrong = desk.put(
        "wrong.json",
        example().replacen("\"president\": \"brenholm\"", "\"president\": \"brenhlom\"", 1),
    );
    let checked = placard(&["check", &wrong]);
    assert_eq!(checked.status.code(), Some(2));
    assert!(out(&checked).contains("unknown member `brenhlom`"), "{}", out(&checked));
    assert!(out(&checked).contains("did you mean `brenholm`?"), "{}", out(&checked));
    let long = "word ".repeat(300);
    let warned =
        desk.put("warned.json", example().replacen("Everything here is invented.", &long, 1));
    let checked = placard(&["check", &warned]);
    assert_eq!(checked.status.code(), Some(0), "{}", out(&checked));
    assert!(out(&checked).contains("warning length/words"), "{}", out(&checked));
}

#[test]
fn json_has_one_object_a_file_with_all_problems() {
    let desk = Desk::new("json");
    let good = desk.put("good.json", example());
    let bad = desk.put("bad.json", "{ \"id\": \"bad\", \"titel\": 1 }");
    let checked = placard(&["check", "--json", &good, &bad]);
    assert_eq!(checked.status.code(), Some(2));
    let reports: serde_json::Value = serde_json::from_str(&out(&checked)).unwrap();
    assert_eq!(reports[0]["problems"], serde_json::json!([]));
    let problems = reports[1]["problems"].as_array().unwrap();
    let unknown = problems.iter().find(|p| p["code"] == "shape/unknown-field").unwrap();
    assert_eq!(unknown["pointer"], "/titel");
    assert_eq!((&unknown["line"], &unknown["column"]), (&1.into(), &16.into()));
    assert_eq!(unknown["severity"], "error");
}

#[test]
fn what_is_no_file_is_reported_with_the_others() {
    let desk = Desk::new("unreadable");
    let good = desk.put("good.json", example());
    let missing = desk.0.join("missing.json");
    let arguments = ["check", good.as_str(), missing.to_str().unwrap(), desk.0.to_str().unwrap()];
    let checked = placard(&arguments);
    assert_eq!(checked.status.code(), Some(2));
    let report = out(&checked);
    assert_eq!(report.matches("error file/unreadable").count(), 2, "{report}");
    assert!(report.contains("this is a directory"), "{report}");
    assert!(report.contains("there is no such file"), "{report}");
    assert!(report.contains("nothing is wrong"), "{report}");
    assert_eq!(placard(&["check"]).status.code(), Some(2));
}

#[test]
fn hostile_bytes_are_reported_and_end_with_2() {
    let desk = Desk::new("hostile");
    let long = vec![b' '; (1 << 20) + 1];
    let nested = ["{\"a\":".repeat(200), "}".repeat(200)].concat();
    for (name, bytes) in [
        ("empty", &b""[..]),
        ("invalid", &b"{\"id\": \"\xff\xfe\"}"[..]),
        ("truncated", &b"{\"id\": \"x\""[..]),
        ("numbers", &b"{\"id\": \"x\", \"format_version\": 99999999999999999999999}"[..]),
        ("long", &long),
        ("nested", nested.as_bytes()),
        ("nothing", &b"\0\0\0\0"[..]),
    ] {
        let file = desk.put(name, bytes);
        for command in ["check", "fmt"] {
            let output = placard(&[command, &file]);
            let numbers_are_json = command == "fmt" && name == "numbers";
            let code = if numbers_are_json { 0 } else { 2 };
            assert_eq!(output.status.code(), Some(code), "{command} {name}: {}", err(&output));
            assert!(!err(&output).contains("panicked"), "{command} {name}: {}", err(&output));
        }
    }
}

#[test]
fn fmt_writes_the_canonical_form_and_check_only_says_so() {
    let desk = Desk::new("fmt");
    let squeezed = serde_json::from_str::<serde_json::Value>(&example()).unwrap().to_string();
    let file = desk.put("squeezed.json", &squeezed);
    let asked = placard(&["fmt", "--check", &file]);
    assert_eq!(asked.status.code(), Some(2));
    assert!(err(&asked).contains("run `placard fmt"), "{}", err(&asked));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), squeezed, "--check writes nothing");
    assert!(placard(&["fmt", &file]).status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), example());
    assert!(placard(&["fmt", "--check", &file]).status.success());
    std::fs::write(&file, format!("\u{feff}{}", example())).unwrap();
    assert_eq!(placard(&["fmt", "--check", &file]).status.code(), Some(2), "a mark is no form");
    assert!(placard(&["fmt", &file]).status.success());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), example());
    let left: Vec<_> = std::fs::read_dir(&desk.0).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing is left beside the file");
}

#[test]
fn sidecars_beside_a_crisis_are_read_with_it() {
    let desk = Desk::new("sidecars");
    let promised = example().replace("\"translations\": []", "\"translations\": [\"fr\"]");
    let file = desk.put("strait.json", &promised);
    let without = out(&placard(&["check", &file]));
    assert!(without.contains("translation/no-sidecar"), "{without}");
    let sidecar = "{\"scenario\":\"example-strait\",\"language\":\"fr\",\"texts\":{}}";
    let beside = desk.put("strait.fr.json", sidecar);
    let with = out(&placard(&["check", &file, &beside]));
    assert!(with.contains("translation/missing"), "{with}");
    assert!(!with.contains("translation/no-sidecar"), "{with}");
    assert!(!with.contains("shape/"), "a sidecar is no crisis: {with}");
    assert_eq!(out(&placard(&["check", &beside])), with, "a sidecar alone stands for its crisis");
}
