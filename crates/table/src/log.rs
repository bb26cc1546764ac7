//! The log: a game's records in order. It is the only truth about a game and is only ever added to.

use std::collections::BTreeMap;

use council::{Event, Game};

use crate::command_id::{ClientId, CommandId};
use crate::limits::{LOG_BYTES_MAX, LOG_RECORDS_MAX};
use crate::record::Record;

/// A game's records in order.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Log {
    records: Vec<Record>,
    bytes: u64,
    /// Each client's highest counter on record, with the record's number.
    latest: BTreeMap<ClientId, (u32, u32)>,
}

/// Why a record does not belong at the end of a log.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LogFault {
    /// Its number is not the next one.
    #[error("its number is {found} and should be {expected}: a record is missing or there twice")]
    OutOfSequence {
        /// The next number.
        expected: u32,
        /// The number it has.
        found: u32,
    },
    /// A log begins with the opening of the game.
    #[error("its first event is not `game_opened`, with which every log begins")]
    NotTheOpening,
    /// It has no event.
    #[error("it has no event: a command without effect is not recorded")]
    Empty,
    /// Its command does not come after the one this client sent before.
    #[error("command {counter} of its client does not come after {highest}, which is recorded")]
    CommandRepeated {
        /// The command's counter.
        counter: u32,
        /// The highest counter of this client so far.
        highest: u32,
    },
    /// Its client's name is empty or too long.
    #[error("its client's name is not of 1 to {} bytes", crate::limits::CLIENT_ID_BYTES_MAX)]
    NoSuchClient,
    /// The log is as long as a log may be.
    #[error("the log is full: {LOG_RECORDS_MAX} records or {LOG_BYTES_MAX} bytes")]
    Full,
}

impl Log {
    /// A log without a record.
    pub fn new() -> Self {
        Self::default()
    }

    /// The records, in order.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// How many records there are.
    pub fn len(&self) -> u32 {
        u32::try_from(self.records.len()).unwrap_or(u32::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Whether only a tenth of what a log may hold is left.
    pub fn is_nearly_full(&self) -> bool {
        self.len() >= LOG_RECORDS_MAX / 10 * 9 || self.bytes >= LOG_BYTES_MAX / 10 * 9
    }

    /// The number the next record takes.
    pub fn next_seq(&self) -> u32 {
        self.len().saturating_add(1)
    }

    /// The record of this number.
    pub fn record(&self, seq: u32) -> Option<&Record> {
        let index = usize::try_from(seq.checked_sub(1)?).ok()?;
        self.records.get(index)
    }

    /// The log as it stood after record `seq`; the whole of it if there are fewer records.
    #[must_use]
    pub fn up_to(&self, seq: u32) -> Self {
        let mut earlier = Self::new();
        for record in self.records.iter().take_while(|record| record.seq <= seq) {
            earlier.push(record.clone(), size(record));
        }
        earlier
    }

    /// All events, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.records.iter().flat_map(|record| &record.events)
    }

    /// What the game is played from: its first event. `None` while there is none.
    pub fn game(&self) -> Option<&Game> {
        if let Some(Event::GameOpened(game)) = self.events().next() { Some(game) } else { None }
    }

    /// The record a command came to, if it is here.
    pub fn record_of(&self, command: &CommandId) -> Option<&Record> {
        let (highest, seq) = *self.latest.get(&command.client)?;
        if command.counter == highest {
            return self.record(seq);
        }
        self.records.iter().rev().find(|record| record.command_id == *command)
    }

    /// The highest counter of this client on record.
    pub fn highest_of(&self, client: &ClientId) -> Option<u32> {
        self.latest.get(client).map(|(counter, _)| *counter)
    }

    /// Adds a record at the end, whole or not at all.
    ///
    /// # Errors
    /// Why it does not belong there; the log is unchanged.
    pub fn append(&mut self, record: Record) -> Result<&Record, LogFault> {
        self.check(&record)?;
        let bytes = size(&record);
        if self.len() >= LOG_RECORDS_MAX || self.bytes.saturating_add(bytes) > LOG_BYTES_MAX {
            return Err(LogFault::Full);
        }
        Ok(self.push(record, bytes))
    }

    fn push(&mut self, record: Record, bytes: u64) -> &Record {
        self.bytes = self.bytes.saturating_add(bytes);
        let CommandId { client, counter } = record.command_id.clone();
        self.latest.insert(client, (counter, record.seq));
        self.records.push_mut(record)
    }

    fn check(&self, record: &Record) -> Result<(), LogFault> {
        let expected = self.next_seq();
        if record.seq != expected {
            return Err(LogFault::OutOfSequence { expected, found: record.seq });
        }
        match record.events.first() {
            None => return Err(LogFault::Empty),
            Some(Event::GameOpened(_)) => {}
            Some(_) if self.is_empty() => return Err(LogFault::NotTheOpening),
            Some(_) => {}
        }
        let CommandId { client, counter } = &record.command_id;
        if !client.fits() {
            return Err(LogFault::NoSuchClient);
        }
        match self.highest_of(client) {
            Some(highest) if *counter <= highest => {
                Err(LogFault::CommandRepeated { counter: *counter, highest })
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// The bytes of a record as JSON, with the comma after it. Written out as it is kept, so that a record has
/// one writer: another one for counting alone would double the code that a page loads.
fn size(record: &Record) -> u64 {
    match serde_json::to_string(record) {
        Ok(json) => u64::try_from(json.len()).unwrap_or(u64::MAX).saturating_add(1),
        // What cannot be written must not be recorded.
        Err(_) => u64::MAX,
    }
}
