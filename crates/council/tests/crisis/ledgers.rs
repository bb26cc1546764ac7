//! The two ledgers: which instructions were met, what became of people and decisions.

use council::crisis::ledger::{collective, national};
use council::scenario::Scenario;
use council::scenario::file::{Better, Heeded};
use council::*;

use super::{CARRIED, EXAMPLE, Game, truce};

fn met(game: &Game, member: &str) -> Vec<(String, bool)> {
    let (scenario, _) = Scenario::read(EXAMPLE).unwrap();
    let member = { scenario.file.members.iter().flatten() }
        .find(|one| one.id == MemberId::from(member))
        .unwrap()
        .clone();
    let variant = member.instructions.clone().unwrap().remove(0);
    let ledger = national(&game.state, &member.id, variant.lines.iter().flatten());
    ledger.lines.iter().map(|line| (line.line.to_string(), line.is_met)).collect()
}

#[test]
fn the_national_ledger_names_what_was_met_and_what_shows_it() {
    let mut game = Game::whole();
    game.consults();
    game.votes("brenholm", truce(), CARRIED);
    game.moves_on();
    let brenholm = met(&game, "brenholm");
    // "truce" has its fact; nobody was condemned, no force authorised; what it may give is no aim.
    let expected = [("truce", true), ("no-blame", true), ("no-force", true)];
    assert_eq!(brenholm, expected.map(|(line, is_met)| (line.to_owned(), is_met)));
    // Corvey asked for a go-between, and there is none.
    assert!(met(&game, "corvey").contains(&("talks".to_owned(), false)));
}

#[test]
fn what_was_adopted_before_the_game_is_nobodys_merit() {
    let mut game = Game::of(super::example(|_| {}), &["december"]);
    game.silent_sitting();
    let ceasefire = game.state.crisis.measures.iter().any(|one| one.kind == MeasureKind::CeaseFire);
    assert!(ceasefire, "history's truce is in force");
    let (scenario, _) = Scenario::read(EXAMPLE).unwrap();
    let members = scenario.file.members.unwrap();
    let lines = members[1].instructions.as_ref().unwrap()[0].lines.clone().unwrap();
    let mut obtain = lines[0].clone();
    obtain.met_when = None;
    let ledger = national(&game.state, &members[1].id, [&obtain]);
    assert!(!ledger.lines[0].is_met);
    assert_eq!(ledger.per_mille, 0);
}

/// A line of Brenholm's to obtain, judged after a sitting at which a text was put to the vote.
fn obtained(met_when: serde_json::Value, roll: &[(&str, &str)]) -> bool {
    let mut game = Game::whole();
    game.consults();
    game.votes("brenholm", truce(), roll);
    game.moves_on();
    game.silent_sitting();
    let line = serde_json::from_value(serde_json::json!({
        "id": "judged", "kind": "obtain", "rank": "wish", "weight": 5, "text": "A line.",
        "sittings": ["november"], "met_when": met_when
    }));
    let line: council::scenario::file::InstructionLine = line.unwrap();
    national(&game.state, &"brenholm".into(), [&line]).lines[0].is_met
}

#[test]
fn a_line_is_judged_by_what_its_member_voted_for_at_its_sittings() {
    let cease_fire = serde_json::json!({"measure_in_force": {"kind": "cease_fire"}});
    assert!(obtained(cease_fire.clone(), CARRIED));
    let without =
        [("aldmere", "for"), ("brenholm", "abstaining"), ("corvey", "for"), ("dunmark", "for")];
    assert!(!obtained(cease_fire, &without), "others carried it");
    // What it voted for is its doing, adopted or not.
    let voted = serde_json::json!({"voted": {"member": "brenholm", "kind": "cease_fire"}});
    assert!(obtained(voted.clone(), CARRIED));
    assert!(obtained(voted.clone(), &CARRIED[1..3]), "the text fell");
    assert!(!obtained(voted, &without));
}

#[test]
fn a_line_is_judged_as_the_crisis_stood_after_its_sitting() {
    let after = |sitting: &str| {
        let mut game = Game::whole();
        game.silent_sitting();
        let stood = game.track("tension");
        game.silent_sitting();
        game.silent_sitting();
        assert_ne!(game.track("tension"), stood, "tension did not move: nothing is shown");
        let line = serde_json::json!({
            "id": "judged", "kind": "avoid", "rank": "wish", "weight": 5, "text": "A line.",
            "sittings": [sitting],
            "met_when": {"track": {"track": "tension", "at_most": stood, "at_least": stood}}
        });
        let line = serde_json::from_value(line).unwrap();
        national(&game.state, &"brenholm".into(), [&line]).lines[0].is_met
    };
    assert!(!after("november"));
    assert!(after("january"));
}

#[test]
fn the_collective_ledger_has_tracks_and_decisions() {
    let mut game = Game::whole();
    game.consults();
    game.votes("brenholm", truce(), CARRIED);
    game.moves_on();
    let ledger = collective(&game.state);
    let tension = ledger.tracks.iter().find(|entry| entry.track == "tension".into()).unwrap();
    assert_eq!((tension.start, tension.better), (40, Better::Low));
    let heeded: Vec<_> = ledger.decisions.iter().map(|entry| entry.heeded).collect();
    assert_eq!(heeded, [Heeded::Open, Heeded::Obeyed]);
    // Passage at 18 of 100 and tension at 32: (180 + 680) / 2.
    let passage = ledger.tracks.iter().find(|entry| entry.track == "passage".into()).unwrap();
    let mean = (passage.end * 10 + 1000 - tension.end * 10) / 2;
    assert_eq!(i64::from(ledger.per_mille), i64::from(mean));
}
