//! The save file: a game's log with the scenario it began with, as JSON.
//!
//! A save comes from outside and is trusted in nothing: reading it holds every record to the rules and
//! names the first that breaks them. It holds all secrets of the game. The format is described in
//! docs/protocol.md.

mod fault;
mod frame;
mod scenario;
mod upcast;

use std::sync::Arc;

use council::{Event, Programme, RULES_VERSION, State, fold, retrace};

pub use fault::{RecordFault, SaveFault};
pub use scenario::SavedScenario;
pub use upcast::SAVE_VERSION;

use crate::limits::SAVE_BYTES_MAX;
use crate::log::Log;
use crate::record::Record;
use crate::table::Table;

/// A game as it is kept in a file, checked.
#[derive(Clone, Debug)]
pub struct Save {
    scenario: SavedScenario,
    programme: Arc<Programme>,
    log: Log,
}

impl Save {
    /// A save of a game that was played on this scenario.
    ///
    /// # Errors
    /// What is wrong with the scenario, or the first record that does not fold on it.
    pub fn new(scenario: SavedScenario, log: &Log) -> Result<Self, SaveFault> {
        let programme = Arc::new(scenario.programme()?);
        let mut save = Self { scenario, programme, log: Log::new() };
        let mut state = State::new(Arc::clone(&save.programme));
        for record in log.records() {
            save.add(&mut state, record.clone())?;
        }
        save.opened()?;
        Ok(save)
    }

    /// Reads a save from a file's bytes.
    ///
    /// # Errors
    /// The first thing that is wrong with it, with the number of the record where it is one.
    pub fn read(bytes: &[u8]) -> Result<Self, SaveFault> {
        let found = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if found > SAVE_BYTES_MAX {
            return Err(SaveFault::TooLarge { bytes: found });
        }
        let broken = match std::str::from_utf8(bytes) {
            Ok(text) => return frame::read(text),
            Err(error) => error,
        };
        let not_text = SaveFault::NotText { byte: broken.valid_up_to() };
        // A file cut off inside a character is cut off, which says more than that it is no text.
        let whole =
            bytes.get(..broken.valid_up_to()).and_then(|text| std::str::from_utf8(text).ok());
        match (broken.error_len(), whole) {
            (None, Some(text)) => Err(frame::read(text).err().unwrap_or(not_text)),
            _ => Err(not_text),
        }
    }

    /// The save as a file's text.
    ///
    /// # Panics
    /// Never: what is in a save was read from JSON or can be written as it, which tests hold.
    pub fn write(&self) -> String {
        frame::write(self).expect("a save can be written as JSON: tested")
    }

    /// The scenario it carries.
    pub fn scenario(&self) -> &SavedScenario {
        &self.scenario
    }

    /// The log.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// The game, to be played on.
    pub fn table(&self) -> Table {
        Table::open(Arc::clone(&self.programme), self.log.clone())
    }

    /// The game as it stood after record `seq`; at its end if there are fewer records.
    pub fn table_at(&self, seq: u32) -> Table {
        Table::open(Arc::clone(&self.programme), self.log.up_to(seq))
    }

    /// Adds a record if it belongs there and the rules make its events of some command.
    fn add(&mut self, state: &mut State, record: Record) -> Result<(), SaveFault> {
        let number = self.log.next_seq();
        let at = |fault| SaveFault::Record { record: number, fault };
        let record = self.log.append(record).map_err(|fault| at(RecordFault::Order(fault)))?;
        if let Some(Event::GameOpened(game)) = record.events.first()
            && !(1..=RULES_VERSION).contains(&game.rules_version)
        {
            return Err(at(RecordFault::UnknownRules { found: game.rules_version }));
        }
        // A game decided under earlier rules is taken as it was recorded.
        let decided_under = state.game.as_ref().map_or(RULES_VERSION, |game| game.rules_version);
        if decided_under == RULES_VERSION {
            retrace(state, &record.actor, &record.events)
                .map_err(|why| at(RecordFault::Rules(why)))?;
        }
        fold(state, &record.events);
        Ok(())
    }

    fn opened(&self) -> Result<(), SaveFault> {
        if self.log.is_empty() { Err(SaveFault::NoRecords) } else { Ok(()) }
    }
}
