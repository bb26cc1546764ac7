//! A game taken up again from an earlier moment: a branch is a new game, and the first one stays as it is.

use std::sync::Arc;

use council::{Branch, Event, StageName, Viewer};

use super::message::Failure;
use super::{Session, read};
use crate::log::Log;
use crate::record::Record;
use crate::save::SavedScenario;
use crate::table::Table;

impl Session {
    /// The log's record that the player's seat counts as its `at`th.
    pub(super) fn record_known_as(&self, at: u32) -> Result<u32, Failure> {
        let known = self.known().zip(1_u32..).find(|(_, view_seq)| *view_seq == at);
        known.map(|(record, _)| record.seq).ok_or_else(|| {
            let last = u32::try_from(self.known().count()).unwrap_or(u32::MAX);
            Failure::NoSuchRecord { at, last }
        })
    }

    /// The moment of a record of the log as the player's seat counts: the last record it knew by then.
    /// What a debrief cites is found by it. 0 if it knew none.
    pub fn moment_of(&self, record: u32) -> u32 {
        let known = self.known().take_while(|known| known.seq <= record).count();
        u32::try_from(known).unwrap_or(u32::MAX)
    }

    fn known(&self) -> impl Iterator<Item = &Record> {
        let viewer: Viewer = self.viewer();
        let mine =
            move |record: &&Record| record.events.iter().any(|it| it.audience().includes(&viewer));
        self.table.log().records().iter().filter(mine)
    }

    /// A new game that goes on from the player's `at`th record. Only a game that is over can be taken up
    /// again: until then what is done is done.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn branch_at(&self, at: u32, parent: &str, at_ms: u64) -> Result<Self, Failure> {
        let record = self.record_known_as(at)?;
        self.branch(&self.table.log().up_to(record), record, parent, at_ms)
    }

    /// A new game that goes on from `log`, which shares this game's records up to `shared`. Its opening
    /// names `parent` and that record.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn branch(
        &self,
        log: &Log,
        shared: u32,
        parent: &str,
        at_ms: u64,
    ) -> Result<Self, Failure> {
        if self.table.state().phase.name() != StageName::Debrief {
            return Err(Failure::StillGoing);
        }
        let SavedScenario::File(text) = &self.text else { return Err(Failure::NoGame) };
        let scenario = read(text.get())?;
        let mut marked = Log::new();
        for record in log.records() {
            let record = marked_as_branch(record.clone(), shared, parent);
            marked
                .append(record)
                .map_err(|fault| Failure::Unreadable { why: fault.to_string() })?;
        }
        let table = Table::open(Arc::new(scenario.programme()), marked);
        let mut branch = Self::at(&scenario, text.get(), table, self.seat())?;
        branch.play_on(at_ms)?;
        Ok(branch)
    }
}

/// The record with the branch told in the opening of the game, if it is the one that opens it.
fn marked_as_branch(mut record: Record, shared: u32, parent: &str) -> Record {
    for event in &mut record.events {
        if let Event::GameOpened(game) = event {
            game.branch = Some(Branch { parent: parent.to_owned(), seq: shared });
        }
    }
    record
}
