//! Every game ends, whatever was done before and whoever stops acting.

use council::limits::{MEETING_BEATS_MAX, SUSPENSIONS_PER_MEETING_MAX};
use council::play::time_passes;
use council::{Phase, State};
use proptest::prelude::*;

use crate::games::Play;

/// The most host commands a game can still take: opening each sitting, and every beat of every stage.
fn bound(state: &State) -> u32 {
    let sitting = |consultation_beats: u32, aftermath_beats: u32| {
        2 + consultation_beats * (1 + SUSPENSIONS_PER_MEETING_MAX)
            + MEETING_BEATS_MAX
            + aftermath_beats
    };
    let sittings = &state.programme.sittings;
    sittings.iter().map(|plan| sitting(plan.consultation_beats, plan.aftermath_beats)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn time_alone_ends_every_game(seed: u64, length in 1_u32..300) {
        let mut play = Play::of(seed, length);
        let bound = bound(play.table.state());
        let mut steps = 0;
        while let Some((actor, command)) = time_passes(play.table.state()) {
            play.submit(&actor, &command);
            steps += 1;
            prop_assert!(steps <= bound, "{steps} beats and no end");
        }
        prop_assert_eq!(&play.table.state().phase, &Phase::Debrief);
    }
}
