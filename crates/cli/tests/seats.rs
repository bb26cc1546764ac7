//! `placard seats`, and the files it wrote beside the crises.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::path::Path;
use std::process::Command;

use council::scenario::{MeasuredSeats, Scenario};

const SCENARIOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios");

fn read(file: &str) -> String {
    std::fs::read_to_string(Path::new(SCENARIOS).join(file)).unwrap()
}

fn korea() -> Scenario {
    Scenario::read(&read("korea-1950.json")).map(|(scenario, _)| scenario).unwrap()
}

/// `placard seats scenarios/korea-1950.json > scenarios/korea-1950.seats.json` writes it anew.
#[test]
fn what_was_measured_of_korea_names_its_seats_and_all_of_them() {
    let korea = korea();
    let measured: MeasuredSeats = serde_json::from_str(&read("korea-1950.seats.json")).unwrap();
    assert_eq!(measured.unknown_to(&korea), Vec::<String>::new(), "measure it again");
    assert!(measured.games >= 200, "{} games are too few", measured.games);
    for arc in korea.file.arcs.iter().flatten() {
        let first = arc.sittings.as_ref().unwrap().first().unwrap();
        let there = korea.members_on(korea.sitting(first).unwrap().date);
        for (member, _) in there.into_iter().filter(|(member, _)| member.playable) {
            let seat = measured.seat(&arc.id, &member.id);
            assert!(seat.is_some(), "{} was not measured in {}", member.id, arc.id);
        }
    }
}

#[test]
fn a_seat_that_is_not_there_is_named() {
    let mut measured: MeasuredSeats = serde_json::from_str(&read("korea-1950.seats.json")).unwrap();
    let (arc, seats) = measured.arcs.pop_first().unwrap();
    let (_, mut seat) = seats.into_iter().find(|(_, seat)| seat.hardest.is_some()).unwrap();
    seat.hardest.as_mut().unwrap().line = "no-line".into();
    measured.arcs.insert(arc.clone(), [("atlantis".into(), seat)].into());
    let unknown = measured.unknown_to(&korea());
    let expected = [format!("arcs/{arc}/atlantis"), format!("arcs/{arc}/atlantis/hardest/no-line")];
    assert_eq!(unknown, expected);
}

#[test]
fn the_same_games_measure_the_same() {
    let measure = || {
        let output = Command::new(env!("CARGO_BIN_EXE_placard"))
            .args(["seats", &format!("{SCENARIOS}/korea-1950.json"), "--games", "1"])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<MeasuredSeats>(&output.stdout).unwrap()
    };
    let once = measure();
    assert_eq!(once, measure());
    assert_eq!(once.arcs.len(), 2, "both short games");
    let seats = once.arcs.values().flat_map(|seats| seats.values());
    assert!(seats.clone().all(|seat| seat.met_percent <= 100 && seat.changed_percent <= 100));
}
