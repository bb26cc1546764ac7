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
    let variant = member.instructions.unwrap().remove(0);
    let ledger = national(&game.state, variant.lines.iter().flatten());
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
    let ledger = national(&game.state, [&obtain]);
    assert!(!ledger.lines[0].is_met);
    assert_eq!(ledger.per_mille, 0);
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
