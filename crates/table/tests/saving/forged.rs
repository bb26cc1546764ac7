//! Saves that read well and tell of what cannot have happened.

use council::Untraceable;
use serde_json::{Value, json};
use table::{RecordFault, SaveFault};

use crate::games::fault;

/// Changes the first event of this kind, in the first record that has one, and gives the record's
/// number.
fn forge(save: &mut Value, kind: &str, change: impl FnOnce(&mut Value)) -> u32 {
    for (record, number) in save["records"].as_array_mut().unwrap().iter_mut().zip(1..) {
        for event in record["events"].as_array_mut().unwrap() {
            if let Some(event) = event.get_mut(kind) {
                change(event);
                return number;
            }
        }
    }
    unreachable!("no {kind} in the game")
}

fn assert_named(kind: &str, change: impl FnOnce(&mut Value)) {
    let mut number = 0;
    let fault = fault(|save| number = forge(save, kind, change));
    let SaveFault::Record { record, fault: RecordFault::Rules(why) } = &fault else {
        unreachable!("{kind}: {fault}")
    };
    assert_eq!(*record, number, "{kind}: {why}");
}

#[test]
fn the_rules_make_no_such_thing() {
    assert_named("game_opened", |game| game["rulebook"]["size"] = json!(12));
    assert_named("game_opened", |game| game["course"] = json!(["30-february"]));
    assert_named("sitting_opened", |event| {
        drop(event["sitting"]["roster"].as_array_mut().unwrap().pop());
    });
    assert_named("sitting_opened", |event| event["sitting"]["id"] = json!("1-august"));
    assert_named("meeting_opened", |event| event["number"] = json!(999));
    assert_named("meeting_opened", |event| event["chair"] = json!("atlantis"));
}

#[test]
fn another_actor_cannot_have_done_it() {
    let fault = fault(|save| save["records"][1]["actor"] = json!({"member": "norway"}));
    let why = RecordFault::Rules(Untraceable::Refused(council::Refusal::NotTheHost));
    assert_eq!(fault, SaveFault::Record { record: 2, fault: why });
}

#[test]
fn a_game_is_not_opened_twice() {
    let fault = fault(|save| save["records"][3]["events"] = save["records"][0]["events"].clone());
    assert!(fault.to_string().contains("GameAlreadyOpened"), "{fault}");
}
