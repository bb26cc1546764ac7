//! A log says everything: folded, written and read again it gives the same game.

use std::sync::Arc;

use council::example::council_of_1950;
use council::meeting::BallotSubject;
use council::{Event, SeatView, public_view};
use proptest::prelude::*;
use table::{Log, Record, Table, ViewRecord, for_viewer};

use crate::games::{Play, viewers};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn folding_the_log_gives_the_live_state(seed: u64, length in 1_u32..300) {
        let played = Play::of(seed, length).table;
        let mut log = Log::new();
        for record in played.log().records() {
            let json = serde_json::to_string(record).unwrap();
            let read: Record = serde_json::from_str(&json).unwrap();
            prop_assert_eq!(&read, record);
            log.append(read).unwrap();
        }
        prop_assert_eq!(&log, played.log());
        let folded = Table::open(Arc::new(council_of_1950()), log);
        prop_assert_eq!(folded.state(), played.state());
        prop_assert_eq!(folded.state().hash(), played.state().hash());
    }

    #[test]
    fn the_hash_tells_states_apart(seed: u64, length in 1_u32..150) {
        let mut play = Play::of(seed, length);
        let before = play.table.state().clone();
        if play.step().is_some() {
            let after = play.table.state();
            prop_assert_eq!(before == *after, before.hash() == after.hash());
        }
    }

    #[test]
    fn the_shared_public_view_is_always_the_present_one(seed: u64, length in 1_u32..250) {
        let mut play = Play::new(seed);
        for _ in 0..length {
            // Asked for before every record, so that a stale one would be kept.
            prop_assert_eq!(&*play.table.public_view(), &public_view(play.table.state()));
            if play.step().is_none() {
                break;
            }
        }
    }

    #[test]
    fn views_survive_the_wire(seed: u64, length in 1_u32..200) {
        let table = Play::of(seed, length).table;
        for viewer in viewers(&table) {
            let view = table.view_for(&viewer);
            let json = serde_json::to_string(&view).unwrap();
            prop_assert_eq!(&serde_json::from_str::<SeatView>(&json).unwrap(), &view);
            let records = table.records_for(&viewer);
            let json = serde_json::to_string(&records).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Vec<ViewRecord>>(&json).unwrap(), &records);
        }
    }

    #[test]
    fn a_viewers_numbers_have_no_gap_and_never_change(seed: u64, length in 1_u32..200) {
        let table = Play::of(seed, length).table;
        let records = table.log().records();
        for viewer in viewers(&table) {
            let all = for_viewer(records, &viewer);
            for (record, expected) in all.iter().zip(1..) {
                prop_assert_eq!(record.view_seq, expected);
                for event in &record.events {
                    prop_assert!(event.audience().includes(&viewer));
                }
            }
            // What was sent stays as it was sent: a prefix of the log gives a prefix of the view.
            let earlier = for_viewer(&records[..records.len() / 2], &viewer);
            prop_assert_eq!(earlier.as_slice(), &all[..earlier.len()]);
        }
    }

    #[test]
    fn every_vote_counts_every_member_once(seed: u64) {
        let table = Play::of(seed, 300).table;
        for event in table.log().events() {
            if let Event::VoteDecided(vote) = event {
                prop_assert_eq!(vote.result.tally.members(), 11);
                prop_assert_eq!(vote.roll.len(), 11);
            }
        }
    }
}

/// The properties above say little if the hand never gets anywhere.
#[test]
fn random_games_reach_every_kind_of_vote() {
    let mut seen = [false; 9];
    let mut adopted = 0;
    for seed in 0..45 {
        let table = Play::of(seed, 400).table;
        for vote in &table.state().votes {
            seen[place(&vote.subject)] = true;
            adopted += u32::from(vote.result.outcome.is_adopted());
        }
    }
    assert_eq!(
        seen, [true; 9],
        "draft, amendment, parts, agenda, invitation, motion, nature, ruling, point"
    );
    assert!(adopted > 20, "only {adopted} votes carried");
}

fn place(subject: &BallotSubject) -> usize {
    match subject {
        BallotSubject::Draft(_) => 0,
        BallotSubject::Amendment(_) => 1,
        BallotSubject::Parts { .. } => 2,
        BallotSubject::AgendaItem(_) => 3,
        BallotSubject::Invitation { .. } => 4,
        BallotSubject::Motion { .. } => 5,
        BallotSubject::Nature { .. } => 6,
        BallotSubject::Ruling { .. } => 7,
        BallotSubject::Point { .. } => 8,
    }
}
