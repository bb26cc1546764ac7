//! Who hears: whom a delegation tells what it was told. Shown before one speaks.

use std::collections::BTreeSet;

use crate::ids::MemberId;
use crate::state::State;

/// Those to whom the one spoken to tells it, one half-hour later: members it is close to, or has a line
/// of talk with. It does not tell the one who spoke.
pub fn hearers(state: &State, spoken_to: &MemberId, speaker: &MemberId) -> BTreeSet<MemberId> {
    let Some(sitting) = &state.sitting else { return BTreeSet::new() };
    let plan = &state.programme.dealings;
    sitting
        .roster
        .members()
        .filter(|hearer| *hearer != spoken_to && *hearer != speaker)
        .filter(|hearer| plan.tells(spoken_to, hearer, sitting.date))
        .cloned()
        .collect()
}
