//! How texts are weighed, case by case.

use std::collections::BTreeMap;

use council::crisis::Crisis;
use council::ids::SittingId;
use council::scenario::file::ScenarioFile;
use council::{DraftText, MemberId};

use super::{Appraisal, value};
use crate::seat::{Circumstances, Seat};

/// A crisis of one member with these positions, situations and lines.
fn seat(member: &str) -> Seat {
    let member: serde_json::Value = serde_json::from_str(member).unwrap();
    let file: ScenarioFile =
        serde_json::from_value(serde_json::json!({ "id": "one", "members": [member] })).unwrap();
    Seat::all_of(&file, |_| None).remove(&MemberId::from("m")).unwrap()
}

fn text(operative: &str) -> DraftText {
    let operative: serde_json::Value = serde_json::from_str(operative).unwrap();
    serde_json::from_value(serde_json::json!({ "operative": operative })).unwrap()
}

fn appraised(seat: &Seat, text: &DraftText, facts: &[&str]) -> Appraisal {
    let mut crisis = Crisis::default();
    crisis.facts.extend(facts.iter().map(|fact| (*fact).into()));
    let sitting = SittingId::from("june");
    let now = Circumstances { sitting: Some(&sitting), crisis: &crisis };
    let appraisal = crate::appraise(seat, text, now);
    assert_eq!(appraisal.value, seat.standpoint(now).value(text), "both ways of weighing agree");
    appraisal
}

const MEMBER: &str = r#"{ "id": "m",
    "positions": [
      { "id": "truce", "on": "cease_fire", "worth": 20, "ladder": "asking", "ideal": 3, "slope": 4 },
      { "id": "truce-by-order", "on": "cease_fire", "worth": 9, "ladder": "acting", "ideal": 4, "slope": 1 },
      { "id": "truce-in-war", "on": "cease_fire", "when": { "fact": "war" }, "worth": 30, "ladder": "asking", "ideal": 5, "slope": 1 },
      { "id": "north-out", "on": "withdraw", "target": { "party": "north" }, "worth": 12, "ideal": 3, "slope": 2,
        "parameters": [{ "id": "day", "aspect": "deadline", "ideal": 1, "slope": 3 }] },
      { "id": "all-out", "on": "withdraw", "worth": -20 },
      { "id": "no-embargo", "on": "arms_embargo", "target": { "party": "north" }, "worth": -40, "red_line": true },
      { "id": "friends", "on": "no_assistance", "worth": 6 },
      { "id": "help", "on": "relieve", "worth": 10 }
    ],
    "situations": [{ "id": "hunger", "when": { "fact": "hunger" }, "worth": 5 }],
    "instructions": [{ "id": "history", "origin": "historical", "lines": [
      { "id": "relief", "kind": "obtain", "weight": 4, "measure": "relieve" },
      { "id": "blame", "kind": "avoid", "weight": 6, "measure": "condemn" },
      { "id": "blame-north", "kind": "obtain", "weight": 3, "measure": "condemn", "target": { "party": "north" } },
      { "id": "may-go", "kind": "may_give", "weight": 30, "measure": "withdraw" },
      { "id": "later", "kind": "avoid", "weight": 9, "measure": "relieve", "sittings": ["july"] } ] }]
}"#;

/// One clause, with what it is worth.
#[test]
fn a_paragraph_is_worth_what_the_position_on_it_says() {
    let clause = |verb: &str, measure: &str| {
        text(&format!(r#"[{{"id": "clause-1", "verb": "{verb}", "measure": {measure}}}]"#))
    };
    let truce = r#"{"cease_fire": {"stage": "immediate"}}"#;
    let north =
        r#"{"withdraw": {"forces": [{"party": "north"}], "which": "armed", "by": "1950-07-01"}}"#;
    let both =
        r#"{"withdraw": {"forces": [{"party": "north"}, {"party": "south"}], "which": "armed"}}"#;
    let seat = seat(MEMBER);
    for (verb, measure, facts, worth, why) in [
        ("calls_upon", truce, &[][..], 20, "at its ideal"),
        ("demands", truce, &[], 12, "two grades above its ideal"),
        ("invites", truce, &[], 12, "two grades below its ideal"),
        ("decides", truce, &[], 9, "on its other ladder"),
        ("notes", truce, &[], 6, "on a ladder it has nothing on, the lowest of what is nearest"),
        ("demands", truce, &["war"], 30, "in this state of the crisis"),
        ("calls_upon", north, &[], 0, "four grades off in its parameter, 12 - 12"),
        ("calls_upon", both, &[], 12, "whom it names among others"),
        ("calls_upon", r#"{"withdraw": {"which": "foreign"}}"#, &[], 0, "with the edge taken off"),
        ("condemns", r#"{"condemn": {"conduct": {"act": "invasion"}}}"#, &[], -12, "to be avoided"),
        (
            "condemns",
            r#"{"condemn": {"conduct": {"act": "invasion", "by": [{"party": "north"}]}}}"#,
            &[],
            3,
            "of the one whom its capital would have condemned",
        ),
        ("requests", r#"{"relieve": {"act": "give"}}"#, &[], 14, "to be obtained"),
        ("requests", r#"{"relieve": {"act": "give"}}"#, &["hunger"], 19, "in this situation"),
        (
            "decides",
            r#"{"arms_embargo": {"against": [{"party": "north"}]}}"#,
            &[],
            -60,
            "a red line",
        ),
        ("requests", r#"{"fund": {}}"#, &["war"], 0, "nothing it has a view on"),
    ] {
        let appraisal = appraised(&seat, &clause(verb, measure), facts);
        assert_eq!(appraisal.value, worth, "{verb} {measure}: {why}");
    }
}

#[test]
fn padding_buys_nobody_and_every_bad_paragraph_counts() {
    for (worths, situation, expected) in [
        (&[20, 9, 6][..], 0, 25),
        (&[20, -9, -6], 0, 5),
        (&[-1, -2], 4, 1),
        (&[], 3, 3),
        (&[60, 60, 60, 60, 60], 0, 100),
    ] {
        let found = value(worths.iter().copied(), situation, false);
        assert_eq!(found, expected, "{worths:?}");
    }
    assert_eq!(value([60, 60].into_iter(), 30, true), -60, "a red line outweighs everything");
}

/// Of others a seat has what they did not keep private, and no instructions.
#[test]
fn a_seat_knows_only_the_public_record_of_another() {
    let file: ScenarioFile = serde_json::from_value(serde_json::json!({ "id": "two", "members": [
        { "id": "m" },
        { "id": "n",
          "positions": [
            { "id": "open", "on": "cease_fire", "worth": 20 },
            { "id": "hidden", "on": "condemn", "worth": -20, "kept_private": true } ],
          "instructions": [{ "id": "history", "origin": "historical", "lines": [
            { "id": "truce", "kind": "obtain", "weight": 9, "measure": "cease_fire" } ] }] } ] }))
    .unwrap();
    let seats: BTreeMap<MemberId, Seat> = Seat::all_of(&file, |_| None);
    let both = text(
        r#"[{"id": "clause-1", "verb": "demands", "measure": {"cease_fire": {"stage": "immediate"}}},
            {"id": "clause-2", "verb": "condemns", "measure": {"condemn": {"conduct": {"act": "invasion"}}}}]"#,
    );
    let crisis = Crisis::default();
    let now = Circumstances { sitting: None, crisis: &crisis };
    let (other, itself) = (MemberId::from("n"), MemberId::from("m"));
    let seen = seats[&itself].public_standpoint(&other, now).unwrap();
    assert_eq!(seen.value(&both), 20);
    assert_eq!(seats[&other].standpoint(now).value(&both), 20 + 9 - 20);
}
