//! Commands of the game itself and of the teacher.

use serde::{Deserialize, Serialize};

use crate::dealings::options::is_default;
use crate::dealings::{InstructionsAs, Length, Manner};
use crate::ids::{SittingId, VoteId};
use crate::level::Level;
use crate::rulebook::Rulebook;
use crate::state::{Branch, Moment, Seed};

/// What the host or the teacher asks for. Time enters the engine only here.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HostCommand {
    /// Opens the game.
    OpenGame {
        /// The seed of every chance.
        seed: Seed,
        /// The level of procedure.
        level: Level,
        /// Another rulebook than the scenario's, for a reform experiment.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rulebook: Option<Rulebook>,
        /// The sittings to be held, in order; all of them if empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        course: Vec<SittingId>,
        /// Where it branches off another game.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        branch: Option<Branch>,
        /// How the computer delegations deal.
        #[serde(default, skip_serializing_if = "is_default")]
        manner: Manner,
        /// Which instructions are played.
        #[serde(default, skip_serializing_if = "is_default")]
        instructions: InstructionsAs,
        /// How long consultations are.
        #[serde(default, skip_serializing_if = "is_default")]
        length: Length,
    },
    /// Opens the next sitting of the course.
    OpenSitting {
        /// Which one that is.
        sitting: SittingId,
    },
    /// A half-hour has passed. Refused if the moment named is not now.
    Beat {
        /// The moment it ends.
        at: Moment,
    },
    /// The time set for something has run out. Refused if it is settled already.
    ClockRanOut {
        /// For what.
        clock: Clock,
    },
    /// Ends the stage. Refused if the moment named is not now.
    MoveOn {
        /// The moment it is meant for.
        at: Moment,
    },
    /// Changes the level of procedure.
    SetLevel {
        /// To which.
        level: Level,
    },
}

/// What a clock was set for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clock {
    /// Casting ballots on this vote: who has not voted does not participate.
    Ballot(VoteId),
    /// Objecting to what the President takes as agreed at this moment: silence is consent.
    Agreement(Moment),
}
