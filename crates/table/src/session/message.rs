//! What a page and the authority of a game say to each other, over `postMessage` in solo play.
//!
//! JSON, externally tagged, as in docs/protocol.md. A page sends what a player wants and is told what its
//! seat may know; it is never sent the state.

use council::dealings::{InstructionsAs, Length, Manner};
use council::{
    ArcId, Ballot, ChairCommand, Command, DraftId, DraftText, ExperimentId, ItemId, Level,
    MemberId, Offer, ScenarioId, SeatView, Seed, VoteId,
};
use delegates::Reason;
use delegates::read::{Count, SuggestedMove, Surprise};
use serde::{Deserialize, Serialize};

use crate::bills::Bill;
use crate::command_id::CommandId;
use crate::redact::ViewRecord;
use crate::refused::Refused;

/// The version of these messages: a page and an authority that differ do not talk.
pub const PROTOCOL_VERSION: u32 = 1;

/// What a page says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ClientMsg {
    /// Who speaks: answered by [`ServerMsg::Hello`].
    Hello {
        /// The page's build.
        build: String,
    },
    /// A new game.
    Begin(Box<NewGame>),
    /// What the player does. Sent again under its name, it is answered as before.
    Command {
        /// Its name.
        id: CommandId,
        /// What it is.
        command: Box<Command>,
    },
    /// The player lets pass what the game waits for.
    LetTimePass {
        /// The last record the page has seen, so that a second click does not let more pass.
        after: u32,
    },
    /// Why these would not be taken now. Nothing comes of asking.
    Ask {
        /// Which.
        commands: Vec<Command>,
    },
    /// What the seat makes of a text that is only tried. Trying is free.
    Weigh(Box<Trial>),
    /// What the player knew at an earlier moment.
    Review {
        /// After which of the page's records.
        at: u32,
    },
    /// The game as a save.
    Save,
}

/// A text that is tried on the desk.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// The draft it would become a revision of; none for a text not begun yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<DraftId>,
    /// On which matter.
    pub item: ItemId,
    /// The words.
    pub text: DraftText,
}

/// How a game is begun.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewGame {
    /// Which crisis.
    pub scenario: ScenarioId,
    /// The player's seat.
    pub seat: MemberId,
    /// Which of its short games; the whole of it if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arc: Option<ArcId>,
    /// By which other rules than those of the crisis it is played, as an experiment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub experiment: Option<ExperimentId>,
    /// How the delegates deal.
    pub manner: Manner,
    /// Whose instructions are played.
    pub instructions: InstructionsAs,
    /// The level of procedure.
    pub level: Level,
    /// How long consultations are.
    pub length: Length,
    /// The seed of every chance.
    pub seed: Seed,
}

/// What the authority says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ServerMsg {
    /// Who answers.
    Hello {
        /// The authority's build: a page of another one loads itself again.
        build: String,
        /// The version of the messages.
        protocol: u32,
    },
    /// What a seat may have of the scenario.
    Scenario(SeatScenario),
    /// Where the game stands, and what has happened since the page was last told.
    Now(Box<Now>),
    /// A command was not taken.
    Refused {
        /// Which.
        id: CommandId,
        /// Why.
        refused: Refused,
    },
    /// What was let pass had passed already.
    Late,
    /// For each command asked about, why it would not be taken; nothing for those that would.
    Asked {
        /// In the order of the question.
        refused: Vec<Option<Refused>>,
    },
    /// What the seat makes of the text it tried.
    Weighed(Box<Count>),
    /// What the player knew then.
    Reviewed {
        /// After which of its records.
        at: u32,
        /// What it knew.
        view: Box<SeatView>,
    },
    /// The game as a save: it holds all its secrets.
    Saved {
        /// The file's text.
        save: String,
    },
    /// What was asked for is not there, or cannot be done.
    Failed(Failure),
}

/// What a seat may have of the scenario. Alone at the table a player has the whole file; it is read for
/// names and texts, and shown as the game releases it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatScenario {
    /// Hash of the edition.
    pub hash: String,
    /// The file, as it was written.
    pub file: String,
}

/// Where the game stands for one seat.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Now {
    /// The player's seat.
    pub seat: MemberId,
    /// What it may know.
    pub view: SeatView,
    /// What it reads there.
    pub reading: Reading,
    /// What the game waits for.
    pub waits: Waits,
    /// Before a draft is voted on, the ways out that this seat has or has not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exits: Vec<Exit>,
    /// Records the page has been told of before these.
    pub told_before: u32,
    /// What has happened since, as far as the seat may know.
    pub news: Vec<ViewRecord>,
    /// Why others voted as they did, of every vote decided in the news.
    pub explained: Vec<Explained>,
    /// Whose hand was not where the seat's count had it, if the last vote decided in the news was on a
    /// draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surprised: Option<Surprised>,
    /// Bills that came with the news, and those behind calls that still wait; their records are counted as
    /// the seat counts them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bills: Vec<Bill>,
}

/// A way out before a vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// What could be done.
    pub offer: Offer,
    /// Why it cannot, if it cannot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Refused>,
}

/// What a seat makes of what it knows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The count over each draft that can still come to a vote.
    pub counts: Vec<(DraftId, Count)>,
    /// At most three moves for this half-hour.
    pub moves: Vec<SuggestedMove>,
}

/// What the game waits for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Waits {
    /// The dispatches are to be read.
    Reading,
    /// A half-hour: a move, or to let it pass.
    HalfHour,
    /// The half-hour is spent, and something put to the player waits for its word.
    Answer,
    /// The player has the floor.
    Floor,
    /// The player's ballot.
    Ballot(VoteId),
    /// Whether the player objects.
    Objection,
    /// The player presides.
    Chair,
    /// The chair is about to do this: the last chance to act before it.
    Before(Box<ChairCommand>),
    /// What was decided is to be given means.
    Aftermath,
    /// What came of the sitting is to be read.
    Between,
    /// Nothing: the game is over.
    Nothing,
}

/// Why a member voted so.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explained {
    /// In which vote.
    pub vote: VoteId,
    /// Who.
    pub member: MemberId,
    /// How it voted.
    pub ballot: Ballot,
    /// Why, the strongest reason first.
    pub reasons: Vec<Reason>,
}

/// Hands that were not where the seat's count had them just before the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surprised {
    /// In which vote.
    pub vote: VoteId,
    /// On which draft.
    pub draft: DraftId,
    /// Whose, the farthest off first; nobody's if each was where the count had it.
    pub hands: Vec<Surprise>,
}

/// Why something was not done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Failure {
    /// The message is none.
    #[error("no message of version {PROTOCOL_VERSION}: {why}")]
    NoMessage {
        /// What the reader says.
        why: String,
    },
    /// No game is open.
    #[error("no game is open: begin one, or open one")]
    NoGame,
    /// The scenario has no such seat to take.
    #[error("no seat of `{seat}` to take in this crisis")]
    NoSuchSeat {
        /// The seat.
        seat: MemberId,
    },
    /// The scenario has no such arc.
    #[error("no arc `{arc}` in this crisis")]
    NoSuchArc {
        /// The arc.
        arc: ArcId,
    },
    /// The scenario has no such experiment.
    #[error("no experiment `{experiment}` in this crisis")]
    NoSuchExperiment {
        /// The experiment.
        experiment: ExperimentId,
    },
    /// The save does not say whose seat it was played from.
    #[error("the save does not tell whose seat was played: choose one")]
    WhoseSeat,
    /// The scenario or the save is at fault.
    #[error("{why}")]
    Unreadable {
        /// What is wrong with it.
        why: String,
    },
    /// Only a game that is over is taken up again from an earlier moment.
    #[error("the game goes on: what is done is done until it is over")]
    StillGoing,
    /// There are fewer records.
    #[error("there is no record {at}: the last is {last}")]
    NoSuchRecord {
        /// The one asked for.
        at: u32,
        /// The last.
        last: u32,
    },
    /// The game went on without waiting for anybody. A test over many games holds that it never does.
    #[error("the game did not come to wait for the player: {why}")]
    Stuck {
        /// What the table says.
        why: String,
    },
}
