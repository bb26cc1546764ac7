//! What adopted words do, what delay costs, what is told of it and to whom.

use council::crisis::{Cause, CrisisEvent};
use council::scenario::file::Heeded;
use council::*;
use serde_json::json;

use super::{CARRIED, Game, example, truce};

#[test]
fn adopted_measures_come_into_force_and_rules_follow_with_their_cause() {
    let mut game = Game::whole();
    game.consults();
    let closing = game.votes("brenholm", truce(), CARRIED);
    let kinds: Vec<_> = game.state.crisis.measures.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [MeasureKind::CeaseFire, MeasureKind::Observe, MeasureKind::Withdraw]);
    assert!(
        closing.iter().any(|event| matches!(event,
            Event::Crisis(CrisisEvent::SittingCameTo { came_to, .. }) if came_to.adopted == [12])),
        "{closing:#?}"
    );
    assert!(!game.fact("truce-holds"), "nothing follows before the aftermath is over");
    game.moves_on();
    assert!(game.fact("truce-holds"));
    let cause = Cause::Rule { rule: "truce".into(), smallest: None };
    let set = CrisisEvent::FactSet { fact: "truce-holds".into(), cause };
    assert!(game.told.contains(&Event::Crisis(set)));
}

#[test]
fn each_half_hour_costs_what_the_trend_says_and_nothing_else_moves() {
    let mut game = Game::whole();
    game.consults();
    let before = game.state.crisis.clone();
    let events = game.half_hour();
    assert_eq!(game.track("passage"), before.tracks[&TrackId::from("passage")] - 1);
    let cause = Cause::Trend("ships-turn-back".into());
    assert!(events.iter().any(|event| matches!(event,
        Event::Crisis(CrisisEvent::TrackMoved { cause: why, .. }) if *why == cause)));
    game.moves_on();
    let before = game.state.crisis.tracks.clone();
    for _ in 0..5 {
        game.half_hour();
    }
    assert_eq!(game.state.crisis.tracks, before, "a meeting costs nothing");
}

#[test]
fn a_track_that_is_not_shown_moves_unseen_until_the_end() {
    let hidden = |file: &mut serde_json::Value| file["tracks"][1]["shown"] = json!(false);
    let mut game = Game::of(example(hidden), &[]);
    let tension = TrackId::from("tension");
    game.silent_sitting();
    let seen = public_view(&game.state).crisis;
    assert!(!seen.tracks.contains_key(&tension) && !seen.moved.contains_key(&tension));
    assert!(seen.applied.is_empty());
    for event in &game.told {
        if let Event::Crisis(CrisisEvent::TrackMoved { track, .. }) = event {
            let everybody = event.audience() == Audience::Everyone;
            assert_eq!(everybody, *track != tension, "{event:?}");
        }
    }
    while game.state.next_sitting().is_some() {
        game.silent_sitting();
    }
    assert!(game.told.iter().any(|event| matches!(event,
        Event::Crisis(CrisisEvent::TracksDisclosed { tracks, .. }) if tracks.contains_key(&tension))));
}

#[test]
fn what_is_there_is_not_set_up_a_second_time() {
    let committee = serde_json::json!({"operative": [
        {"id": "clause-1", "verb": "decides", "measure": {"committee": {
            "step": "establish", "tasks": ["report"]}}}
    ]});
    let mut game = Game::whole();
    for _ in 0..2 {
        game.consults();
        game.votes("brenholm", committee.clone(), CARRIED);
        game.moves_on();
    }
    let committees = game.state.crisis.measures.iter();
    let committees = committees.filter(|one| one.kind == MeasureKind::Committee);
    assert_eq!(committees.count(), 1);
}

#[test]
fn a_deadline_passes_and_what_was_asked_is_obeyed_or_not() {
    let mut game = Game::whole();
    game.consults();
    game.votes("brenholm", truce(), CARRIED);
    let asked = |game: &Game| game.state.crisis.measures.last().unwrap().compliance;
    assert_eq!(asked(&game), Some(Heeded::Open));
    let passed = scenario::file::Condition::DeadlinePassed(scenario::file::MeasureInForce {
        kind: Some(MeasureKind::Withdraw),
        ..Default::default()
    });
    assert!(passed.holds(&game.state.crisis), "the aftermath reaches beyond the day");
    game.moves_on();
    assert_eq!(asked(&game), Some(Heeded::Obeyed), "a calmer strait lets the boats go home");
}

#[test]
fn the_assembly_recommends_once_and_binds_nobody() {
    let mut game = Game::whole();
    game.silent_sitting();
    while game.state.next_sitting().is_some() {
        let sitting = game.state.next_sitting().unwrap().clone();
        let before = game.state.sittings_opened.len();
        game.host(json!({"open_sitting": {"sitting": sitting}}));
        if game.state.phase.name() == StageName::Dispatches {
            game.moves_on();
            game.moves_on();
            game.moves_on();
            game.moves_on();
        }
        assert_eq!(game.state.sittings_opened.len(), before + 1);
    }
    let recommended = game
        .told
        .iter()
        .filter(|event| matches!(event, Event::Crisis(CrisisEvent::AssemblyRecommended { .. })));
    assert_eq!(recommended.count(), 1);
    assert_eq!(game.state.phase.name(), StageName::Debrief);
}

#[test]
fn other_readings_of_a_disputed_number_give_another_crisis() {
    let (scenario, _) = scenario::Scenario::read(super::EXAMPLE).unwrap();
    let other = [("watchers-needed".into(), "navy-says".into())].into();
    let played = scenario.programme().crisis;
    let read = scenario.programme_with(&other).crisis;
    assert_ne!(played.rules, read.rules);
    assert_eq!(played, scenario.programme_with(&[].into()).crisis);
}
