//! What became of promises: the player's own and those given to it, and how many of everybody's.

use std::collections::BTreeMap;

use council::dealings::{Cause, DealingEvent};
use council::{Event, Undertaking, UndertakingId, UndertakingState};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// What became of promises.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PromisesSummary {
    /// Given by the player.
    pub given: Vec<PromiseStory>,
    /// Given to the player, and by others in public.
    pub received: Vec<PromiseStory>,
    /// Given between others, of which the player could not know.
    pub between_others: Vec<PromiseStory>,
    /// How many of all ended in each way.
    pub ended: BTreeMap<UndertakingState, u32>,
}

/// One promise and its end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PromiseStory {
    /// The promise as it ended.
    pub undertaking: Undertaking,
    /// The record in which it was given.
    pub given: u32,
    /// The record in which it ended; `None` if it was open to the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<u32>,
    /// Whether its maker gave notice in time.
    pub notice: bool,
}

pub(super) fn summary(reading: &Reading<'_>) -> PromisesSummary {
    let mut summary = PromisesSummary {
        given: Vec::new(),
        received: Vec::new(),
        between_others: Vec::new(),
        ended: BTreeMap::new(),
    };
    for story in stories(reading) {
        let count = summary.ended.entry(story.undertaking.state).or_insert(0);
        *count = count.saturating_add(1);
        let list = if story.undertaking.by == *reading.seat {
            &mut summary.given
        } else if story.undertaking.is_known_to(reading.seat) {
            &mut summary.received
        } else {
            &mut summary.between_others
        };
        list.push(story);
    }
    summary
}

fn stories(reading: &Reading<'_>) -> Vec<PromiseStory> {
    let given = reading.told.iter().filter_map(|told| {
        let Event::Dealing(DealingEvent::UndertakingGiven(given)) = told.event else {
            return None;
        };
        let (ended, state, cause) = end_of(reading, &given.id);
        let known = reading.state.dealings.undertakings.get(&given.id);
        let known = known.map_or(given, AsRef::as_ref);
        let undertaking = Undertaking { state, cause, ..known.clone() };
        let notice = reading.told.iter().any(|told| {
            matches!(
                told.event,
                Event::Dealing(DealingEvent::NoticeGiven { undertaking, .. })
                    if *undertaking == given.id
            )
        });
        Some(PromiseStory { undertaking, given: told.record, ended, notice })
    });
    given.collect()
}

fn end_of(
    reading: &Reading<'_>,
    id: &UndertakingId,
) -> (Option<u32>, UndertakingState, Option<Cause>) {
    let ended = reading.told.iter().find_map(|told| {
        let Event::Dealing(DealingEvent::UndertakingEnded { undertaking, state, cause, .. }) =
            told.event
        else {
            return None;
        };
        (undertaking == id).then(|| (Some(told.record), *state, Some(cause.clone())))
    });
    ended.unwrap_or((None, UndertakingState::Open, None))
}
