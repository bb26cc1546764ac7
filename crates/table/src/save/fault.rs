//! What can be wrong with a save.

use council::{ScenarioId, Untraceable};

use super::upcast::SAVE_VERSION;
use crate::limits::{SAVE_BYTES_MAX, SCENARIO_BYTES_MAX};
use crate::log::LogFault;

/// What is wrong with a save.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SaveFault {
    /// It is larger than any game's save.
    #[error("{bytes} bytes: a save has at most {SAVE_BYTES_MAX}")]
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// It is no text in UTF-8.
    #[error("not UTF-8 text: byte {byte} begins no character; take the file as it was saved")]
    NotText {
        /// The first byte that is no text.
        byte: usize,
    },
    /// It ends in the middle.
    #[error("the file ends in the middle, at line {line}, column {column}: copy it again whole")]
    Truncated {
        /// The last line.
        line: usize,
        /// The last column.
        column: usize,
    },
    /// It is not JSON.
    #[error("not JSON, at line {line}, column {column}: {why}")]
    NotJson {
        /// On which line.
        line: usize,
        /// In which column.
        column: usize,
        /// What the reader says.
        why: String,
    },
    /// It is JSON and no save.
    #[error(
        "no save of this game: expected an object that begins with `placard_save`, its version"
    )]
    NotASave,
    /// It is of a version this program does not know.
    #[error(
        "save version {found}: this program reads versions 1 to {SAVE_VERSION}; use a newer one"
    )]
    UnknownVersion {
        /// Its version.
        found: u64,
    },
    /// Its frame is not that of a save.
    #[error("not the frame of a save: {why}")]
    Frame {
        /// What the reader says.
        why: String,
    },
    /// It has no record.
    #[error("no records: a save holds at least the opening of its game")]
    NoRecords,
    /// A record is wrong.
    #[error("record {record}: {fault}")]
    Record {
        /// Which, counted from 1.
        record: u32,
        /// What is wrong with it.
        fault: RecordFault,
    },
    /// The scenario the game began with is not carried.
    #[error("the scenario with hash {hash}, on which the game began, is missing from `scenarios`")]
    ScenarioMissing {
        /// The hash in record 1.
        hash: String,
    },
    /// A scenario is carried that the game did not begin with.
    #[error("the scenario with hash {hash} is not the one the game began with: leave it out")]
    ScenarioNotPlayed {
        /// Its hash.
        hash: String,
    },
    /// The scenario is larger than any crisis.
    #[error("the scenario has {bytes} bytes: at most {SCENARIO_BYTES_MAX} are read")]
    ScenarioTooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The scenario is none, or its checker finds errors.
    #[error("the scenario cannot be played: {why} (`placard check` names all that is wrong)")]
    ScenarioAtFault {
        /// The first error.
        why: String,
    },
    /// The program has no such example.
    #[error("no example named `{id}`: this program has `council-of-1950`")]
    UnknownExample {
        /// The name.
        id: ScenarioId,
    },
    /// The scenario is not the edition it is said to be.
    #[error(
        "the scenario's hash is {found} and not {claimed}: it was changed after the game began"
    )]
    ScenarioDiffers {
        /// The hash it stands under.
        claimed: String,
        /// The hash it has.
        found: String,
    },
}

/// What is wrong with one record.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RecordFault {
    /// It does not read as a record.
    #[error("not a record: {0}")]
    Unreadable(String),
    /// It does not belong there.
    #[error("{0}")]
    Order(LogFault),
    /// The game was played by rules this program does not know.
    #[error(
        "rules version {found}: this program knows versions 1 to {}; use a newer one",
        council::RULES_VERSION
    )]
    UnknownRules {
        /// The version.
        found: u32,
    },
    /// The rules make no such thing of any command.
    #[error("{0}")]
    Rules(Untraceable),
}
