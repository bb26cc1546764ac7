//! `offers` and `decide` agree, both ways.

use council::play::any_command;
use council::{Command, Offer, decide, offers};
use proptest::prelude::*;

use crate::games::{Play, actors};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_closed_offer_is_taken(seed: u64, length in 0_u32..250) {
        let play = Play::of(seed, length);
        let state = play.table.state();
        for actor in actors(&play.table) {
            for offer in offers(state, &actor) {
                if let Offer::Act(command) = offer {
                    let decided = decide(state, &actor, &command);
                    prop_assert!(decided.is_ok(), "{actor} {command:?}: {decided:?}");
                }
            }
        }
    }

    #[test]
    fn whatever_is_taken_was_offered(seed: u64, length in 0_u32..250) {
        let mut play = Play::of(seed, length);
        for actor in actors(&play.table) {
            let state = play.table.state();
            let offered = offers(state, &actor);
            for _ in 0..60 {
                let command: Command = any_command(state, &actor, play.hand.dice());
                if decide(state, &actor, &command).is_ok() {
                    let covered = offered.iter().any(|offer| offer.covers(&command));
                    prop_assert!(covered, "{actor} was not offered {command:?}");
                }
            }
        }
    }

    #[test]
    fn a_decision_always_has_an_effect(seed: u64) {
        let play = Play::of(seed, 200);
        for record in play.table.log().records() {
            prop_assert!(!record.events.is_empty(), "record {} is empty", record.seq);
        }
    }
}
