//! Who came to the table: what a motion that is carried does to the crisis.

use council::scenario::file::Condition;
use council::*;
use serde_json::json;

use super::{Game, example};

fn holds(game: &Game, condition: serde_json::Value) -> bool {
    serde_json::from_value::<Condition>(condition).unwrap().holds(&game.state.crisis)
}

/// A meeting that has adopted its agenda.
fn meets() -> Game {
    meeting_of(Game::whole())
}

/// The same where Harrow's people are at hand and need not travel.
fn meets_with_harrow_near() -> Game {
    let near = example(|file| {
        file["sittings"][0]["invitations"][1].as_object_mut().unwrap().remove("comes_later");
    });
    meeting_of(Game::of(near, &[]))
}

fn meeting_of(mut game: Game) -> Game {
    game.consults();
    game.moves_on();
    game.does(&Actor::Host, json!({"chair": "propose_agenda"}));
    let at = game.state.moment();
    game.host(json!({"clock_ran_out": {"clock": {"agreement": at}}}));
    game
}

/// Harrow is invited by a motion, put to the vote.
fn invites(game: &mut Game) {
    let invite = json!({"invite": {"guest": {"invited": "harrow"}, "rule": "rule39"}});
    game.member("corvey", json!({"floor": {"move": {"kind": invite}}})).unwrap();
    let motion = game.state.phase.meeting().unwrap().motions[0].id;
    game.does(&Actor::Host, json!({"chair": {"put_motion": {"motion": motion}}}));
    let vote = game.state.phase.meeting().unwrap().open_ballot().unwrap().vote;
    let members: Vec<_> = game.state.at_the_table().cloned().collect();
    for member in members {
        game.member(member.as_str(), json!({"cast": {"vote": vote, "ballot": "for"}})).unwrap();
    }
}

#[test]
fn who_was_invited_by_a_motion_is_invited_in_the_crisis_too() {
    let mut game = meets();
    let invited = json!({"invited": {"who": {"party": "harrow"}}});
    invites(&mut game);
    game.moves_on();
    assert!(holds(&game, invited.clone()));
    assert!(holds(
        &game,
        json!({"invited": {"who": {"party": "harrow"}, "sittings": ["november"]}})
    ));
    assert!(!holds(
        &game,
        json!({"invited": {"who": {"party": "harrow"}, "sittings": ["december"]}})
    ));
    assert!(!holds(&game, json!({"heard": {"who": {"party": "harrow"}}})), "it said nothing");
    let mut silent = meets();
    silent.moves_on();
    assert!(!holds(&silent, invited));
}

#[test]
fn a_guest_who_speaks_was_heard() {
    let mut game = meets_with_harrow_near();
    invites(&mut game);
    let harrow = Actor::Invited("harrow".into());
    game.does(&harrow, json!({"floor": {"ask_to_speak": {"purpose": "statement"}}}));
    game.does(&Actor::Host, json!({"chair": "give_floor"}));
    let words = json!({"typed": {"language": "en", "text": "We thank the Council."}});
    game.does(&harrow, json!({"floor": {"speak": {"capacity": "national", "words": words}}}));
    game.moves_on();
    assert!(holds(&game, json!({"heard": {"who": {"party": "harrow"}}})));
}

#[test]
fn a_guest_who_has_to_travel_is_invited_and_not_heard_that_day() {
    let mut game = meets();
    invites(&mut game);
    let harrow = Actor::Invited("harrow".into());
    let asks = json!({"floor": {"ask_to_speak": {"purpose": "statement"}}});
    assert_eq!(game.tries(&harrow, asks), Err(Refusal::NotYetHere));
}

#[test]
fn whoever_was_not_at_the_table_was_away() {
    let away = |member: &str| json!({"away": {"member": member, "sittings": ["november"]}});
    let mut game =
        Game::of(example(|file| file["sittings"][0]["absent"] = json!(["dunmark"])), &[]);
    game.silent_sitting();
    assert!(holds(&game, away("dunmark")));
    assert!(!holds(&game, away("corvey")));
}

#[test]
fn what_is_adopted_is_adopted_on_the_day_of_the_meeting() {
    let mut game =
        Game::of(example(|file| file["sittings"][0]["meets_on"] = json!("1962-11-09")), &[]);
    game.consults();
    let sitting = game.state.sitting.clone().unwrap();
    assert_eq!(
        (sitting.date.to_string(), sitting.meeting_day().to_string()),
        ("1962-11-05".to_owned(), "1962-11-09".to_owned())
    );
}
