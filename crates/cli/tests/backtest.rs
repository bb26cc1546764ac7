//! `placard backtest` from end to end, on the invented example.

use std::process::{Command, Output};

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios/example-strait.json");

fn backtest(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_placard"))
        .arg("backtest")
        .args(arguments)
        .output()
        .expect("cargo has built the binary")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_example_is_held_against_its_record() {
    insta::assert_snapshot!(text(&backtest(&[EXAMPLE])));
}

#[test]
fn a_prediction_is_explained_paragraph_by_paragraph() {
    let output = backtest(&[EXAMPLE, "--explain", "embargo-vetoed"]);
    insta::assert_snapshot!(text(&output));
    let one = text(&backtest(&[EXAMPLE, "--explain", "embargo-vetoed", "--member", "corvey"]));
    assert!(one.contains("corvey: value") && !one.contains("aldmere: value"), "{one}");
}

/// The fields that others read, each a part of one; the absent are in neither roll.
#[test]
fn the_answer_in_json_has_its_sums_and_both_rolls() {
    let output = backtest(&[EXAMPLE, "--json"]);
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    for sums in [
        &answer,
        &answer["baselines"]["everyone_for"],
        &answer["baselines"]["majority_so_far"],
        &answer["leave_one_out"],
        &answer["procedural"],
    ] {
        for field in ["ballots_right", "macro_f1", "outcomes_right"] {
            let part = sums[field].as_f64();
            assert!(part.is_some_and(|part| (0.0..=1.0).contains(&part)), "{field} in {sums}");
        }
    }
    for vote in answer["votes"].as_array().expect("a list of votes") {
        let voted = |roll: &str| -> Vec<String> {
            vote[roll].as_object().into_iter().flat_map(|roll| roll.keys().cloned()).collect()
        };
        assert_eq!(voted("predicted"), voted("real"), "{vote}");
        assert!(!vote["real"].to_string().contains("absent"), "{vote}");
    }
}

#[test]
fn what_cannot_be_predicted_says_why() {
    for (arguments, why) in [
        (vec!["no-such-file.json"], "cannot be read"),
        (vec![EXAMPLE, "--explain", "no-such-vote"], "there are resolution-12"),
        (vec![concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")], "not JSON"),
    ] {
        let output = backtest(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(why), "{arguments:?}: {said}");
    }
}

const KOREA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios/korea-1950.json");

/// What the delegates of Korea must be able to do: vote as members did, and know why.
#[test]
fn the_delegates_of_korea_vote_as_members_did() {
    let answer: serde_json::Value =
        serde_json::from_slice(&backtest(&[KOREA, "--json"]).stdout).expect("it is JSON");
    let part = |of: &serde_json::Value, field: &str| of[field].as_f64().expect("a part of one");
    assert!(part(&answer, "ballots_right") >= 0.9, "{answer}");
    assert!(part(&answer, "macro_f1") >= 0.75, "{answer}");
    let substance = answer["votes"].as_array().into_iter().flatten();
    let missed = substance
        .filter(|vote| vote["procedural"] == false)
        .filter(|vote| vote["real_outcome"] != vote["predicted_outcome"]);
    assert!(missed.count() <= 1, "{answer}");
    assert!(part(&answer["leave_one_out"], "ballots_right") >= 0.75, "{answer}");
    for ignorant in ["everyone_for", "majority_so_far"] {
        let known = part(&answer["leave_one_out"], "ballots_right");
        let guessed = part(&answer["baselines"][ignorant], "ballots_right");
        assert!(known > guessed, "{ignorant} does as well: {answer}");
    }
}

/// Nothing is keyed to one document: positions turn on the crisis, never on a sitting.
#[test]
fn no_position_of_korea_is_keyed_to_a_sitting() {
    let file = std::fs::read_to_string(KOREA).expect("Korea is there");
    let file: serde_json::Value = serde_json::from_str(&file).expect("it is JSON");
    for member in file["members"].as_array().expect("it has members") {
        for position in member["positions"].as_array().into_iter().flatten() {
            assert!(position.get("sittings").is_none(), "{} {position}", member["id"]);
        }
    }
}
