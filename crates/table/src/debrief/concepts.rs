//! Ideas of the course that showed themselves in this game, and questions to think about.

use std::sync::Arc;

use council::scenario::file::{ConceptMoment, DebriefStep};
use council::{EntryId, Event, SittingId, State, fold};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// An idea that showed itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ConceptMet {
    /// Which moment of the scenario.
    pub moment: EntryId,
    /// The idea, by its name in *Learn*.
    pub concept: String,
    /// At which sitting.
    pub sitting: SittingId,
    /// The record from which it could be seen.
    pub record: u32,
}

/// A question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Which.
    pub question: EntryId,
    /// At which step of the debrief.
    pub step: DebriefStep,
}

/// A moment is met if it holds when its sitting is over; it is dated to the record of that sitting from
/// which it held.
pub(super) fn met(reading: &Reading<'_>) -> Vec<ConceptMet> {
    let moments: Vec<_> = reading.scenario.file.concepts.iter().flatten().collect();
    let mut since: Vec<Option<u32>> = vec![None; moments.len()];
    let mut met: Vec<Option<ConceptMet>> = vec![None; moments.len()];
    let mut state = State::new(Arc::clone(&reading.state.programme));
    // The sitting being held, with the record that opened it.
    let mut sitting: Option<(SittingId, u32)> = None;
    for record in reading.log.records() {
        let opened = record.events.iter().find_map(|event| {
            if let Event::SittingOpened { sitting, .. } = event { Some(&sitting.id) } else { None }
        });
        if let Some(opened) = opened {
            settle(&moments, sitting.as_ref(), &since, &mut met);
            sitting = Some((opened.clone(), record.seq));
        }
        fold(&mut state, &record.events);
        for (moment, since) in moments.iter().zip(&mut since) {
            let holds = moment.when.as_ref().is_some_and(|when| when.holds(&state.crisis));
            *since = if holds { since.or(Some(record.seq)) } else { None };
        }
    }
    settle(&moments, sitting.as_ref(), &since, &mut met);
    met.into_iter().flatten().collect()
}

/// What held when a sitting was over.
fn settle(
    moments: &[&ConceptMoment],
    over: Option<&(SittingId, u32)>,
    since: &[Option<u32>],
    met: &mut [Option<ConceptMet>],
) {
    let Some((over, opened)) = over else { return };
    for ((moment, since), met) in moments.iter().zip(since).zip(met) {
        let is_its_sitting = moment.sitting.as_ref().is_none_or(|sitting| sitting == over);
        if let (true, None, Some(record), Some(concept)) =
            (is_its_sitting, &met, since, &moment.concept)
        {
            *met = Some(ConceptMet {
                moment: moment.id.clone(),
                concept: concept.clone(),
                sitting: over.clone(),
                record: *record.max(opened),
            });
        }
    }
}

/// The questions that bear on a sitting of this game, in the order of the debrief.
pub(super) fn questions(reading: &Reading<'_>) -> Vec<Asked> {
    let written = reading.scenario.file.questions.iter().flatten();
    let asked = written.filter(|question| {
        let bears = |sitting: &SittingId| reading.was_held(sitting);
        question.sittings.as_ref().is_none_or(|sittings| sittings.iter().any(bears))
    });
    let mut asked: Vec<_> =
        asked.filter_map(|one| Some(Asked { question: one.id.clone(), step: one.step? })).collect();
    asked.sort_by_key(|one| one.step);
    asked
}
