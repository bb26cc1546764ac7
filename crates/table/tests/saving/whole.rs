//! Whole saves.

use std::sync::Arc;

use council::play::RandomHand;
use proptest::prelude::*;
use table::{CommandId, Save, SaveFault, SavedScenario, Table};

use crate::games::{example, log, saved};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// Every random game folds strictly: each record is what the rules make of some command.
    #[test]
    fn every_game_that_was_played_can_be_saved_and_read(seed: u64, length in 1_u32..250) {
        let log = log(seed, length);
        let save = Save::new(example(), &log);
        prop_assert!(save.is_ok(), "{:?}", save.err());
        let text = save.unwrap().write();
        let read = Save::read(text.as_bytes()).unwrap();
        prop_assert_eq!(read.log(), &log);
        prop_assert_eq!(read.write(), text);
    }

    #[test]
    fn a_save_cut_off_anywhere_is_named_as_such(at in 1_usize..4000) {
        let text = saved(3, 20);
        let at = at % text.len();
        let fault = Save::read(&text.as_bytes()[..at.max(1)]).unwrap_err();
        prop_assert!(fault.to_string().contains("ends in the middle"), "{}", fault);
    }

    /// Whatever byte is changed, reading gives a game or a reason.
    #[test]
    fn a_changed_byte_never_stops_the_reader(at in 0_usize..100_000, byte: u8) {
        let mut bytes = saved(4, 30).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Err(fault) = Save::read(&bytes) {
            prop_assert!(!fault.to_string().is_empty());
        }
    }
}

#[test]
fn a_save_cut_off_inside_a_character_is_named_as_such() {
    let text = saved(3, 20);
    let inside = text.char_indices().find(|(_, letter)| letter.len_utf8() > 1).unwrap().0 + 1;
    let fault = Save::read(&text.as_bytes()[..inside]).unwrap_err();
    assert!(fault.to_string().contains("ends in the middle"), "{fault}");
}

#[test]
fn a_game_can_be_seen_as_it_stood() {
    let text = saved(5, 120);
    let save = Save::read(text.as_bytes()).unwrap();
    assert_eq!(save.table_at(40).log().records(), &save.log().records()[..40]);
    assert_eq!(save.table_at(9_999).state(), save.table().state());
    assert_ne!(save.table_at(40).state().hash(), save.table().state().hash());
}

/// A game on a scenario file carries the file, and is played on from it.
#[test]
fn a_scenario_file_is_carried_whole() {
    let file = include_str!("../../../../scenarios/example-strait.json");
    let scenario = SavedScenario::file(file).unwrap();
    let mut table = Table::new(Arc::new(scenario.programme().unwrap()));
    let mut hand = RandomHand::new(8);
    for counter in 0..80 {
        let Some((actor, command)) = hand.next(table.state()) else { break };
        table.submit(actor, CommandId::new("test", counter), &command, 5).unwrap();
    }
    let text = Save::new(scenario, table.log()).unwrap().write();
    let read = Save::read(text.as_bytes()).unwrap();
    assert_eq!(read.table().state(), table.state());
    // One word of the scenario changed afterwards is another edition of it.
    let title = "\"fictional\": true";
    assert!(text.contains(title), "the example says that it is invented");
    let changed = text.replacen(title, "\"fictional\": false", 1);
    let fault = Save::read(changed.as_bytes()).unwrap_err();
    assert!(
        matches!(fault, SaveFault::ScenarioDiffers { .. } | SaveFault::ScenarioAtFault { .. }),
        "{fault}"
    );
}
