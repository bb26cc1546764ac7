//! Where a game begins, which sittings make sense, how it ends.

use council::crisis::CrisisEvent;
use council::*;
use serde_json::json;

use super::{CARRIED, Game, example, truce};

#[test]
fn a_game_that_begins_later_begins_as_history_had_it() {
    let mut game = Game::of(example(|_| {}), &["december", "january"]);
    game.consults();
    assert_eq!((game.track("passage"), game.track("tension")), (45, 50));
    assert!(game.fact("truce-holds"));
    let crisis = &game.state.crisis;
    let kinds: Vec<_> = crisis.measures.iter().map(|one| (one.kind, one.resolution)).collect();
    assert!(kinds.contains(&(MeasureKind::CeaseFire, 12)), "{kinds:?}");
    assert_eq!(crisis.in_favour_of_last(), 3);
    assert!(crisis.came_to[&SittingId::from("november")].adopted.contains(&12));
}

#[test]
fn a_game_that_goes_on_keeps_its_own_record() {
    let mut game = Game::whole();
    game.consults();
    game.votes("brenholm", truce(), CARRIED);
    game.moves_on();
    let before = game.state.crisis.tracks.clone();
    game.consults();
    assert_eq!(game.state.crisis.tracks, before);
    assert_eq!(game.state.crisis.variant, None);
}

#[test]
fn another_road_brings_other_dispatches() {
    let mut game = Game::whole();
    game.silent_sitting();
    game.consults();
    assert_eq!(game.state.crisis.variant, Some("no-truce".into()));
    let has = |paper: &str| game.state.received.contains_key(&DispatchId::from(paper));
    assert!(has("a-month-shut") && !has("grain-ships-pass"));
}

#[test]
fn a_sitting_that_makes_no_sense_is_told_and_the_next_one_opens() {
    let told_only = |file: &mut serde_json::Value| {
        file["sittings"][1]["variants"][0]["told_only"] = json!(true);
    };
    let mut game = Game::of(example(told_only), &[]);
    game.silent_sitting();
    let december = game.host(json!({"open_sitting": {"sitting": "december"}}));
    assert!(matches!(&december[0], Event::Crisis(CrisisEvent::SittingTold { variant, .. })
        if *variant == Some("no-truce".into())));
    assert_eq!(game.state.phase.name(), StageName::Between);
    game.consults();
    assert_eq!(game.state.sitting.as_ref().unwrap().id, "january".into());
}

#[test]
fn the_last_sitting_may_be_told_and_the_game_ends_all_the_same() {
    let told_only = |file: &mut serde_json::Value| {
        file["sittings"][2]["entry"] = json!({"fact": "truce-holds"});
    };
    let mut game = Game::of(example(told_only), &[]);
    game.silent_sitting();
    game.silent_sitting();
    assert!(!game.fact("truce-holds"));
    let january = game.host(json!({"open_sitting": {"sitting": "january"}}));
    assert_eq!(january.last(), Some(&Event::GameEnded));
    assert!(!game.ending().is_empty());
}

#[test]
fn a_single_sitting_has_an_ending_too() {
    let mut game = Game::of(example(|_| {}), &["november"]);
    game.silent_sitting();
    assert_eq!(game.state.phase.name(), StageName::Debrief);
    assert_eq!(game.ending(), "open-for-now");
}

#[test]
fn an_ending_that_waits_for_nothing_ends_the_game() {
    let at_once = |file: &mut serde_json::Value| {
        file["endings"][1]["at_once"] = json!(true);
    };
    let mut game = Game::of(example(at_once), &[]);
    game.silent_sitting();
    assert_eq!(game.state.phase.name(), StageName::Debrief);
    assert_eq!(game.ending(), "open-for-now");
}
