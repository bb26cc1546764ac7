//! Whole saves.

use proptest::prelude::*;
use table::Save;

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
fn a_game_can_be_seen_as_it_stood() {
    let text = saved(5, 120);
    let save = Save::read(text.as_bytes()).unwrap();
    assert_eq!(save.table_at(40).log().records(), &save.log().records()[..40]);
    assert_eq!(save.table_at(9_999).state(), save.table().state());
    assert_ne!(save.table_at(40).state().hash(), save.table().state().hash());
}
