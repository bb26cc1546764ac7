//! Games taken up again from an earlier moment.

use std::sync::Arc;

use council::Viewer;
use council::scenario::Scenario;
use table::debrief::Search;
use table::session::{ClientMsg, Failure, ServerMsg, Waits};
use table::{Save, Session};

use crate::client::{Client, korea, play_at_once};

fn over() -> Client {
    let mut client = Client::begin(&play_at_once());
    client.play_out();
    client
}

#[test]
fn a_game_that_goes_on_is_not_taken_up_from_earlier() {
    let mut client = Client::begin(&play_at_once());
    client.step();
    let branch = client.session.branch_at(1, "first", 9);
    assert_eq!(branch.err(), Some(Failure::StillGoing));
}

#[test]
fn a_branch_shares_the_records_before_it_and_names_where_it_leaves() {
    let client = over();
    let first = &client.session;
    let at = first.moment_of(first.table().log().len() / 2);
    let mut branch = first.branch_at(at, "first", 9).unwrap();
    let told = branch.table().log().game().unwrap().branch.clone().unwrap();
    assert_eq!(told.parent, "first");
    assert_eq!(first.moment_of(told.seq), at, "the record it leaves after is the one reviewed");
    let shared = usize::try_from(told.seq).unwrap();
    let (old, new) = (first.table().log().records(), branch.table().log().records());
    assert_eq!(old[1..shared], new[1..shared]);
    let kept = branch.to_keep().len();
    assert_eq!(kept, branch.table().log().records().len(), "a new game is kept whole");
    let ServerMsg::Now(now) = branch.tell_all() else { panic!("no game") };
    assert_ne!(now.waits, Waits::Nothing, "it waits for the player");
}

#[test]
fn a_branch_is_saved_and_opened_as_any_game() {
    let client = over();
    let branch = client.session.branch_at(40, "first", 9);
    let mut branch = branch.unwrap();
    let ServerMsg::Saved { save } = branch.take(ClientMsg::Save, 9) else { panic!("not saved") };
    assert!(Save::read(save.as_bytes()).is_ok());
    let opened = Session::open_save(&save, None, 9).unwrap();
    assert_eq!(opened.seat(), branch.seat());
}

#[test]
fn a_door_is_played_from_where_its_act_was_done() {
    let client = over();
    let first = &client.session;
    let scenario = Scenario::read(korea()).map(|(scenario, _)| Arc::new(scenario)).unwrap();
    let mut search = Search::new(scenario, first.table().log(), first.seat()).unwrap();
    while !search.step(500).is_over {}
    let found = search.clone().into_found();
    let door = found.doors.first().expect("this game has a door");
    let log = search.branch(door).unwrap().table().log().clone();
    let mut branch = first.branch(&log, door.at, "first", 9).unwrap();
    assert!(branch.table().log().len() >= log.len());
    assert!(matches!(branch.tell_all(), ServerMsg::Now(_)));
}

#[test]
fn what_is_cited_is_found_as_the_player_counts() {
    let client = over();
    let first = &client.session;
    let seen = first.table().records_for(&Viewer::Actor(council::Actor::Member("norway".into())));
    let all = u32::try_from(seen.len()).unwrap();
    assert_eq!(first.moment_of(0), 0);
    assert_eq!(first.moment_of(1), 1);
    assert_eq!(first.moment_of(first.table().log().len()), all);
    assert_eq!(first.moment_of(u32::MAX), all);
}
