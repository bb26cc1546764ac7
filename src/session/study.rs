//! The debrief of the open game, and the search for what else could have been: made where the game is
//! kept, because it reads the whole log.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::Scenario;
use table::debrief::{Debrief, Door, NoDebrief, Search, SearchStep};
use table::{Log, Session};
use wording::debrief::{Line, Part};
use wording::{CrisisNames, DebriefPage, debrief_page};

use super::wire::Debriefed;
use crate::words;

/// Commands of branches that are played before the page is told again: some milliseconds' worth.
const COMMANDS_A_SLICE: u32 = 200;

/// A game that is over, being looked at.
pub(crate) struct Study {
    scenario: Arc<Scenario>,
    debrief: Debrief,
    search: Search,
    /// Doors that the page has been told of, before three were chosen.
    told: u32,
}

impl Study {
    /// Begins to look at a game.
    ///
    /// # Errors
    /// The game goes on.
    pub(crate) fn of(scenario: Scenario, session: &Session) -> Result<Self, NoDebrief> {
        let (log, seat) = (session.table().log(), session.seat());
        let debrief = Debrief::of(&scenario, log, seat)?;
        let scenario = Arc::new(scenario);
        let search = Search::new(Arc::clone(&scenario), log, seat)?;
        Ok(Self { scenario, debrief, search, told: 0 })
    }

    /// The debrief as far as it is known.
    pub(crate) fn debriefed(&self, session: &Session) -> Debriefed {
        let names = CrisisNames(&self.scenario);
        let log = session.table().log();
        let page = debrief_page(words::catalogue(), &names, &self.debrief, log);
        let moments = cited(&page).into_iter().map(|one| (one, session.moment_of(one)));
        let moments: BTreeMap<u32, u32> = moments.collect();
        Debriefed { page, debrief: self.debrief.clone(), moments, search: self.search.how_far() }
    }

    /// Looks a little further. The debrief is told again when there is more in it.
    pub(crate) fn look_on(&mut self, session: &Session) -> (SearchStep, Option<Debriefed>) {
        let step = self.search.step(COMMANDS_A_SLICE);
        if step.found == self.told && !step.is_over {
            return (step, None);
        }
        self.told = step.found;
        self.debrief.found = self.search.clone().into_found();
        (step, Some(self.debriefed(session)))
    }

    /// The log of the game behind a door, up to where its act is done.
    pub(crate) fn behind(&self, door: &Door) -> Option<Log> {
        Some(self.search.branch(door)?.table().log().clone())
    }
}

/// The records that a page's lines cite.
fn cited(page: &DebriefPage) -> Vec<u32> {
    let parts = page.sections.iter().flat_map(|section| &section.parts);
    parts.flat_map(lines_of).filter_map(|line| line.record).collect()
}

fn lines_of(part: &Part) -> Vec<&Line> {
    match part {
        Part::Lines(lines) => lines.iter().collect(),
        Part::Under { parts, .. } => parts.iter().flat_map(lines_of).collect(),
        Part::Text(_) | Part::Table { .. } | Part::Door { .. } | Part::Write { .. } => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_game_that_goes_on_is_not_studied() {
        let example = Example::begun();
        let scenario = example.papers.scenario().clone();
        let study = Study::of(scenario, example.session());
        assert_eq!(study.err(), Some(NoDebrief::StillGoing));
    }

    #[test]
    fn what_is_cited_can_be_reviewed_and_doors_come_as_they_are_found() {
        let example = Example::over();
        let scenario = example.papers.scenario().clone();
        let mut study = Study::of(scenario, example.session()).unwrap();
        let first = study.debriefed(example.session());
        assert!(first.moments.len() > 10, "{} records are cited", first.moments.len());
        let last = example.told.seen();
        assert!(first.moments.values().all(|at| *at <= last), "the player's own count");
        let mut told = Vec::new();
        loop {
            let (step, more) = study.look_on(example.session());
            told.extend(more);
            if step.is_over {
                break;
            }
        }
        assert!(told.len() > 1, "doors come before the search is over");
        let last = told.last().unwrap();
        assert!(last.search.is_over);
        let door = last.debrief.found.doors.first().expect("this game has a door");
        assert!(study.behind(door).is_some());
    }
}
