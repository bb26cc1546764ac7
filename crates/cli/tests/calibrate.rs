//! `placard calibrate`: the arithmetic of every crisis of the game ends where history did, and each
//! what-if where the scenario says.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where its ground gives way")]

use std::process::{Command, Output};

use serde_json::Value;

fn calibrate(file: &str, more: &[&str]) -> Output {
    let path = format!("{}/../../scenarios/{file}", env!("CARGO_MANIFEST_DIR"));
    let placard = env!("CARGO_BIN_EXE_placard");
    Command::new(placard).args(["calibrate", &path]).args(more).output().unwrap()
}

fn report(file: &str, seeds: &str) -> Value {
    let output = calibrate(file, &["--json", "--seeds", seeds]);
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

/// What does not hold, in words.
fn amiss(report: &Value) -> Vec<String> {
    let targets = report["targets"].as_array().unwrap().iter();
    let outside = targets.filter(|target| target["holds"] == false).map(Value::to_string);
    let what_ifs = report["what_ifs"].as_array().unwrap().iter();
    let astray = what_ifs.filter(|one| one["wrong"] != serde_json::json!([]));
    let astray = astray.map(|one| format!("{}: {}", one["id"], one["wrong"]));
    let otherwise = report["otherwise"].as_array().unwrap().iter().map(Value::to_string);
    outside.chain(astray).chain(otherwise).collect()
}

#[test]
fn the_example_ends_where_it_says() {
    let report = report("example-strait.json", "3");
    assert_eq!(amiss(&report), Vec::<String>::new());
}

#[test]
fn korea_ends_where_history_did_for_every_seed() {
    let report = report("korea-1950.json", "100");
    assert_eq!(amiss(&report), Vec::<String>::new());
    assert_eq!(report["holds"], true);
    assert!(report["targets"].as_array().unwrap().len() >= 24, "few figures are held to history");
}

/// Whose tracks end within ten of the replay's, with the same ending.
fn ends_nearby(what_if: &Value, endings: &Value) -> bool {
    let history = what_if["in_history"].as_object().unwrap();
    let near = what_if["ends_at"].as_object().unwrap().iter().all(|(track, stands)| {
        let was = history[track].as_i64().unwrap();
        (stands.as_i64().unwrap() - was).abs() <= 10
    });
    near && endings.as_array().unwrap().contains(&what_if["ending"])
}

#[test]
fn four_what_ifs_of_korea_are_played_and_one_changes_little() {
    let report = report("korea-1950.json", "1");
    let what_ifs = report["what_ifs"].as_array().unwrap();
    assert!(what_ifs.len() >= 4, "{} what-ifs are played", what_ifs.len());
    let little = |one: &&Value| one["changes_little"] == true;
    let said = what_ifs.iter().filter(little);
    let wrongly: Vec<_> = said.filter(|one| !ends_nearby(one, &report["endings"])).collect();
    let names: Vec<_> = wrongly.iter().map(|one| one["id"].to_string()).collect();
    assert!(what_ifs.iter().any(|one| little(&one) && ends_nearby(one, &report["endings"])));
    assert!(names.len() < 2, "said to change little, and do not: {names:?}");
}

#[test]
fn readings_of_disputed_numbers_are_played_and_shown() {
    let report = report("korea-1950.json", "1");
    assert!(report["spread"]["readings"].as_u64().unwrap() >= 4);
    let what_ifs = report["what_ifs"].as_array().unwrap();
    let halt = what_ifs.iter().find(|one| one["id"] == "stop-at-the-parallel").unwrap();
    assert!(
        halt["spread"]["disputed_facts"].get("china-in").is_some(),
        "whether a halt keeps China out is disputed, and every reading gives the same"
    );
}

#[test]
fn a_table_shows_the_chain_of_causes() {
    let output = calibrate("example-strait.json", &["--seeds", "1", "--track", "passage"]);
    let table = String::from_utf8(output.stdout).unwrap();
    assert!(table.contains("trend ships-turn-back"), "{table}");
    assert!(table.contains("rule watch-works, 12 of 20 Observers"), "{table}");
}

#[test]
fn what_cannot_be_calibrated_is_said() {
    for (arguments, said) in
        [(["--track", "nope"], "no track `nope`"), (["--seeds", "0"], "invalid value '0'")]
    {
        let output = calibrate("example-strait.json", &arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(said), "{arguments:?}: {error}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_track_outside_its_tolerance_is_an_error() {
    let path = format!("{}/../../scenarios/example-strait.json", env!("CARGO_MANIFEST_DIR"));
    let mut file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    file["calibration"][0]["value"] = 90.into();
    let spoilt = std::env::temp_dir().join("placard-calibrate-spoilt.json");
    std::fs::write(&spoilt, file.to_string()).unwrap();
    let placard = env!("CARGO_BIN_EXE_placard");
    let output = Command::new(placard).arg("calibrate").arg(&spoilt).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stdout).contains("OUTSIDE"));
}
