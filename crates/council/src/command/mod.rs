//! Commands: what an actor asks the engine to do. Imperative; grouped by who may ask and when.
//!
//! A command names what it acts on and, where that can have changed meanwhile, in which revision. It is
//! refused as stale only if that very thing changed.

mod chair;
mod consult;
mod draft;
mod floor;
mod host;
mod means;
mod talk;

pub use chair::ChairCommand;
pub use consult::ConsultCommand;
pub use draft::DraftCommand;
pub use floor::FloorCommand;
pub use host::{Clock, HostCommand};
pub use means::MeansCommand;
use serde::{Deserialize, Serialize};
pub use talk::TalkCommand;

use crate::ids::VoteId;
use crate::vote::Ballot;

/// What an actor asks for.
#[expect(clippy::large_enum_variant, reason = "commands are short-lived and few")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// The game itself: opening, time, the teacher's hand.
    Host(HostCommand),
    /// Off the record: messages, readiness, absence.
    Consult(ConsultCommand),
    /// In the corridors: private moves and the answers to them.
    Talk(TalkCommand),
    /// Drafts and amendments.
    Draft(DraftCommand),
    /// From a seat during a meeting.
    Floor(FloorCommand),
    /// From the chair.
    Chair(ChairCommand),
    /// What a member gives, and what it does without the Council.
    Means(MeansCommand),
    /// A ballot.
    Cast {
        /// On which vote.
        vote: VoteId,
        /// How.
        ballot: Ballot,
    },
}
