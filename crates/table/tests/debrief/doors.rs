//! What else could have been: a branch is the game but for one act, and a door leads where it says.

use rstest::rstest;
use std::sync::Arc;
use table::debrief::{Door, DoorAct, Outcome, Search};

use crate::games::{AUTUMN, KOREA, NORWAY, SUMMER, Setting};

fn search(setting: Setting, table: &table::Table) -> Search {
    Search::new(Arc::clone(&KOREA), table.log(), &setting.member()).unwrap()
}

/// A branch in which nothing is put otherwise is the game: so whatever a door changes, its act does.
#[rstest]
#[case::careful(NORWAY)]
#[case::pen(Setting { seat: "usa", ..NORWAY })]
#[case::president(Setting { seat: "india", seed: 5, ..NORWAY })]
#[case::silent(Setting { policy: "silent", ..NORWAY })]
#[case::autumn(Setting { seat: "uk", course: AUTUMN, seed: 3, ..NORWAY })]
fn a_branch_without_a_change_is_the_game(#[case] setting: Setting) {
    let table = setting.played();
    the_same_from_every_tenth(setting, &table);
}

#[rstest]
#[case::norway(NORWAY)]
#[case::usa(Setting { seat: "usa", seed: 4, ..NORWAY })]
#[case::ussr(Setting { seat: "ussr", course: AUTUMN, ..NORWAY })]
#[case::at_random(Setting { seat: "egypt", policy: "random", seed: 7, ..NORWAY })]
fn so_it_is_when_a_person_played(#[case] setting: Setting) {
    let table = setting.played_by_a_person();
    the_same_from_every_tenth(setting, &table);
}

fn the_same_from_every_tenth(setting: Setting, table: &table::Table) {
    let mut search = search(setting, table);
    let end = table.log().len();
    let game = search.unchanged_after(end);
    assert_eq!(game.ending, table.state().crisis.ending, "what the game itself came to");
    for tenth in 0..10 {
        let at = (end * tenth / 10).max(1);
        let unchanged = search.unchanged_after(at);
        assert!(
            unchanged == game,
            "after record {at} of {end}: {}",
            first_difference(setting, table)
        );
    }
}

/// The first record in which the game, played again with nothing put otherwise, is not the game.
fn first_difference(setting: Setting, table: &table::Table) -> String {
    let act = DoorAct::KeepAtHome {
        capability: "nothing".into(),
        by: council::crisis::Giver::Member(setting.member()),
        amount: 0,
    };
    let unchanged = Door {
        at: 1,
        sitting: setting.course[0].into(),
        act,
        commands: Vec::new(),
        instead_of: None,
        differences: Vec::new(),
        outcome: Outcome::default(),
        readings: None,
    };
    let mut branch = search(setting, table).branch(&unchanged).unwrap();
    branch.play_out();
    let both = table.log().records().iter().zip(branch.table().log().records());
    let first = { both }.find(|(game, again)| game.events != again.events);
    format!("{first:?}")
}

/// Each door is another choice of the player's, and playing its branch again comes to what it says.
#[rstest]
#[case::norway(NORWAY)]
#[case::usa(Setting { seat: "usa", ..NORWAY })]
#[case::silent(Setting { policy: "silent", seed: 9, ..NORWAY })]
#[case::veto(Setting { seat: "ussr", course: AUTUMN, seed: 3, ..NORWAY })]
fn a_door_leads_where_it_says(#[case] setting: Setting) {
    let table = setting.played();
    let again = search(setting, &table);
    let found = search(setting, &table).run();
    assert!(!found.doors.is_empty(), "none found in {} branches", found.tried);
    assert!(found.doors.len() <= 3);
    for door in &found.doors {
        assert!(door.at < table.log().len());
        let (outcome, differences) = again.replayed(door).unwrap();
        assert_eq!(outcome, door.outcome);
        assert_eq!(differences, door.differences);
        assert!(!differences.is_empty());
        let branch = again.branch(door).unwrap();
        let shared = table.log().up_to(door.at);
        let branched = branch.table().log();
        assert_eq!(&branched.records()[..shared.records().len()], shared.records());
        let added = branched.records().len() - shared.records().len();
        assert_eq!(added, door.commands.len(), "what is done otherwise is the player's alone");
        let own = |record: &table::Record| record.actor.member() == Some(&setting.member());
        assert!(branched.records()[shared.records().len()..].iter().all(own));
    }
    let places: std::collections::BTreeSet<_> = found.doors.iter().map(|door| door.at).collect();
    assert_eq!(places.len(), found.doors.len(), "each by another choice");
}

/// What disputed numbers leave open is played too: the game under each reading, and every door.
#[test]
fn doors_are_played_under_every_reading() {
    let setting = Setting { seat: "india", course: AUTUMN, seed: 3, ..NORWAY };
    let table = setting.played();
    let found = search(setting, &table).run();
    let readings = u32::try_from(KOREA.readings_one_by_one().len()).unwrap();
    let game = found.readings.unwrap();
    assert_eq!(game.readings, readings);
    assert_eq!(game.endings.values().sum::<u32>(), readings);
    let values = KOREA.file.coefficients.iter().flatten();
    let others: usize = values.map(|one| one.values.iter().flatten().count() - 1).sum();
    assert_eq!(usize::try_from(readings).unwrap(), 1 + others);
    for door in &found.doors {
        assert_eq!(door.readings.as_ref().unwrap().readings, readings);
    }
}

/// A worker may stop after any step, and the steps are bounded.
#[test]
fn a_search_in_slices_is_the_search() {
    let table = NORWAY.played();
    let whole = search(NORWAY, &table).run();
    let mut sliced = search(NORWAY, &table);
    let mut last = sliced.how_far();
    let mut steps = 0;
    while !last.is_over {
        let now = sliced.step(50);
        assert!(now.tried >= last.tried && now.tried <= now.of && now.of <= 40, "{now:?}");
        (last, steps) = (now, steps + 1);
        assert!(steps < 2_000, "no end");
    }
    assert!(steps > 10, "only {steps} slices");
    assert_eq!(sliced.into_found(), whole);
}

/// The vote that one hand turned is a door, and history's own outcome does not hide it.
#[test]
fn the_deciding_hand_is_a_door() {
    let setting = Setting { course: SUMMER, ..NORWAY };
    let table = setting.played();
    let found = search(setting, &table).run();
    let is_ballot = |act: &DoorAct| matches!(act, DoorAct::Ballot { .. });
    let door = found.doors.iter().find(|door| is_ballot(&door.act));
    let door = door.expect("on 27 June seven of seven hands carried it, Norway's among them");
    assert_ne!(door.outcome.ending, table.state().crisis.ending);
}
