//! Commands off the record.

use serde::{Deserialize, Serialize};

use crate::ids::MemberId;
use crate::state::StageName;
use crate::words::Words;

/// What somebody does off the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ConsultCommand {
    /// Sends a message.
    Send {
        /// To whom.
        to: Vec<MemberId>,
        /// What it says.
        words: Words,
    },
    /// Says that one is ready to go on.
    DeclareReady {
        /// From which stage.
        stage: StageName,
    },
    /// Asks the President to call a meeting (rule 2), or brings the matter to the Council (rule 3).
    RequestMeeting,
    /// Stays away from the table, with a statement of why.
    StayAway {
        /// Why.
        words: Words,
    },
    /// Takes the seat again.
    TakeSeat,
}
