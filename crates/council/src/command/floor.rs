//! Commands from a seat during a meeting.

use serde::{Deserialize, Serialize};

use crate::ids::MotionId;
use crate::meeting::{Capacity, MotionKind, PointOfOrder, Purpose};
use crate::words::Words;

/// What somebody at the table does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FloorCommand {
    /// Asks to be put on the speakers' list (rule 27).
    AskToSpeak {
        /// What for.
        purpose: Purpose,
    },
    /// Leaves the speakers' list.
    LeaveList,
    /// Speaks, having the floor, and gives it back.
    Speak {
        /// For whom.
        capacity: Capacity,
        /// What is said.
        words: Words,
    },
    /// Gives the floor back without speaking.
    Yield,
    /// Raises a point of order (rule 30).
    RaisePoint {
        /// Which.
        point: PointOfOrder,
    },
    /// Challenges the last ruling (rule 30).
    Challenge,
    /// Makes a motion.
    Move {
        /// What it asks.
        kind: MotionKind,
    },
    /// Withdraws one's motion (rule 35).
    WithdrawMotion {
        /// Which.
        motion: MotionId,
    },
    /// Does not object to what the President proposes.
    Agree,
    /// Objects to it.
    Object,
}
