//! Why the table did not take a command.

use council::Refusal;
use serde::{Deserialize, Serialize};

/// Why the table did not take a command. Nothing was recorded.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refused {
    /// The rules do not allow it; `wording` says why.
    #[error("the rules do not allow it: {0:?}")]
    ByTheRules(Box<Refusal>),
    /// A later command of this client is recorded and this one is not: it was refused before or came
    /// too late. What is still wanted is sent anew under the next number.
    #[error("command {highest} of this client is recorded: send this one again as a later one")]
    Overtaken {
        /// The highest counter of this client on record.
        highest: u32,
    },
    /// The client used this name for a command of another actor.
    #[error("this command's name is another actor's: count commands of one client together")]
    NameTaken,
    /// The client's name is empty or too long.
    #[error("a client's name has 1 to {} bytes", crate::limits::CLIENT_ID_BYTES_MAX)]
    NoSuchClient,
    /// The log is as long as a log may be.
    #[error("the log is full: end this game and begin another")]
    LogFull,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self::ByTheRules(Box::new(refusal))
    }
}
