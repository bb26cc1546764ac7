//! What has happened, as the player is told: lines in order, with where they came in.

use std::cell::RefCell;

use council::{Date, Event, StageName};
use table::ViewRecord;
use table::session::{Explained, Now};
use wording::{CrisisNames, Story, StoryKind, StoryLine};

use super::Papers;
use crate::words;

type Tale = Story<'static, CrisisNames<'static>>;

thread_local! {
    // A story remembers papers and promises across lines; there is one page and one game on it.
    static STORY: RefCell<Option<(Papers, Tale)>> = const { RefCell::new(None) };
}

/// A line with where it came in.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Line {
    /// In which stage it happened.
    pub(crate) stage: StageName,
    /// On which sitting's day; none before the first.
    pub(crate) day: Option<Date>,
    /// With which of the player's records.
    pub(crate) record: u32,
    /// The line.
    pub(crate) story: StoryLine,
}

/// Everything told so far.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Told {
    /// The lines, in order.
    pub(crate) lines: Vec<Line>,
    /// Lines there were before the last news.
    pub(crate) before: usize,
    /// Why others voted as they did, in every vote decided so far.
    pub(crate) explained: Vec<Explained>,
    /// Every event the player knows, in order: what records are printed from.
    pub(crate) events: std::sync::Arc<Vec<Event>>,
    /// For each record, how many events there were with it.
    events_by: Vec<(u32, usize)>,
    /// The last record seen.
    seen: u32,
    stage: Option<StageName>,
    day: Option<Date>,
}

impl Told {
    /// The last record seen.
    pub(crate) fn seen(&self) -> u32 {
        self.seen
    }

    /// What came with the last news.
    pub(crate) fn news(&self) -> &[Line] {
        self.lines.get(self.before..).unwrap_or_default()
    }

    /// The same as it was told when this record had just been seen.
    pub(crate) fn up_to(&self, record: u32) -> Self {
        let lines: Vec<Line> =
            self.lines.iter().take_while(|line| line.record <= record).cloned().collect();
        let events = self.events_by.iter().take_while(|(seq, _)| *seq <= record).last();
        let events = self.events.get(..events.map_or(0, |(_, events)| *events)).unwrap_or_default();
        Self {
            before: lines.iter().filter(|line| line.record < record).count(),
            stage: lines.last().map(|line| line.stage),
            day: lines.last().and_then(|line| line.day),
            lines,
            explained: self.explained.clone(),
            events: std::sync::Arc::new(events.to_vec()),
            events_by: self.events_by.clone(),
            seen: record.min(self.seen),
        }
    }

    /// Whether the last news had a line of this kind.
    pub(crate) fn news_has(&self, kind: StoryKind) -> bool {
        self.news().iter().any(|line| line.story.kind == kind)
    }
}

/// Tells what is new. A game told from its beginning begins a new story.
pub(crate) fn tell(papers: Papers, before: &Told, now: &Now) -> Told {
    let fresh = now.told_before == 0;
    let mut told = if fresh { Told::default() } else { before.clone() };
    told.before = told.lines.len();
    let step = if fresh { last_step(&now.news) } else { 0 };
    let mut events = std::sync::Arc::unwrap_or_clone(std::mem::take(&mut told.events));
    STORY.with_borrow_mut(|story| {
        if fresh || story.as_ref().is_none_or(|(of, _)| *of != papers) {
            *story = Some((papers, words::story(papers)));
        }
        let Some((_, story)) = story else { return };
        for (place, record) in now.news.iter().enumerate() {
            if place == step {
                told.before = told.lines.len();
            }
            told.day = record.events.iter().find_map(day_of).or(told.day);
            told.stage = record.events.iter().find_map(stage_after).or(told.stage);
            let stage = told.stage.unwrap_or(StageName::Between);
            let lines = story.take_all(&record.events).into_iter();
            let record_seq = record.view_seq;
            told.lines.extend(lines.map(|story| Line {
                stage,
                day: told.day,
                record: record_seq,
                story,
            }));
            events.extend(record.events.iter().cloned());
            told.events_by.push((record_seq, events.len()));
            told.seen = record.view_seq;
        }
    });
    told.seen = told.seen.max(now.told_before);
    told.events = std::sync::Arc::new(events);
    told.explained.extend(now.explained.iter().cloned());
    told
}

/// A game that is opened is told from its beginning; new of it is its last step alone.
pub(crate) fn keep_the_last_step(now: &mut Now) {
    if now.told_before == 0 {
        now.news.drain(..last_step(&now.news));
    }
}

/// The place of the record with which the last step began: what the player did last, or the half-hour, the
/// stage or the voting that has begun since, if that did not come of it.
fn last_step(news: &[ViewRecord]) -> usize {
    let own = news.iter().rposition(|record| record.own_command.is_some());
    let Some(turn) = news.iter().rposition(turns) else { return own.unwrap_or_default() };
    let Some(own) = own else { return turn };
    let between = news.iter().take(turn).skip(own + 1);
    if own < turn && between.into_iter().any(turns) { turn } else { own }
}

fn turns(record: &ViewRecord) -> bool {
    let turns = |event: &Event| {
        matches!(event, Event::BeatPassed { .. } | Event::VotingBegan { .. })
            || stage_after(event).is_some()
    };
    record.events.iter().any(turns)
}

fn day_of(event: &Event) -> Option<Date> {
    if let Event::SittingOpened { sitting, .. } = event { Some(sitting.date) } else { None }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the rest leaves the stage as it is")]
fn stage_after(event: &Event) -> Option<StageName> {
    match event {
        Event::SittingOpened { .. } => Some(StageName::Dispatches),
        Event::StageBegan { stage } => Some(*stage),
        Event::MeetingOpened { .. } | Event::MeetingResumed => Some(StageName::Meeting),
        Event::MeetingSuspended => Some(StageName::Consultations),
        Event::MeetingClosed { .. } => Some(StageName::Aftermath),
        Event::GameEnded => Some(StageName::Debrief),
        _ => None,
    }
}

/// Does something with the story as it stands: puts commands, promises and changes in words.
pub(crate) fn with_story<T>(read: impl FnOnce(&Tale) -> T) -> Option<T> {
    STORY.with_borrow(|story| story.as_ref().map(|(_, story)| read(story)))
}

#[cfg(test)]
mod tests {
    use table::session::Waits;

    use super::super::example::Example;

    #[test]
    fn a_game_opened_again_has_its_last_step_for_news() {
        let mut game = Example::begun();
        while game.now.waits != Waits::Nothing {
            let again = game.opened_again();
            assert_eq!(again.lines, game.told.lines);
            let (live, news) = (game.told.news(), again.news());
            assert!(live.ends_with(news) || news.ends_with(live), "{:?}", game.now.waits);
            let today = news.last().and_then(|line| line.day);
            assert!(news.iter().all(|line| line.day == today), "{:?}: {news:?}", game.now.waits);
            game.move_or_wait();
        }
    }
}
