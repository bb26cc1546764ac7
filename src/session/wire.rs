//! What the page and the home of its games say to each other: the game's own messages in an envelope,
//! and the shelf of saved games.

use std::collections::BTreeMap;

use council::MemberId;
use serde::{Deserialize, Serialize};
use table::debrief::{Debrief, Door, SearchStep};
use table::session::{ClientMsg, NewGame, ServerMsg};
use wording::DebriefPage;

/// A game on the shelf, by a name nobody reads.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct GameId(pub(crate) String);

/// What is written on a saved game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct GameCard {
    /// Which game.
    pub(crate) id: GameId,
    /// What its player called it; nothing if it was never named.
    #[serde(default)]
    pub(crate) title: Option<String>,
    /// What its crisis is called.
    pub(crate) crisis: String,
    /// What its arc is called; nothing if the whole crisis is played.
    pub(crate) arc: Option<String>,
    /// What marks it as an experiment, if it is one.
    #[serde(default)]
    pub(crate) mark: Option<String>,
    /// The player's seat, and its name.
    pub(crate) seat: MemberId,
    /// The seat's name.
    pub(crate) seat_name: String,
    /// The seat's flag.
    pub(crate) flag: String,
    /// The edition of the scenario it carries.
    pub(crate) scenario_hash: String,
    /// The day of the sitting it stands at, if one has begun.
    pub(crate) day: Option<council::Date>,
    /// Whether it is over.
    pub(crate) over: bool,
    /// Records kept.
    pub(crate) records: u32,
    /// When it was last played, in milliseconds since 1970.
    pub(crate) played_ms: u64,
    /// The day on which it leaves another game, if it is a branch.
    #[serde(default)]
    pub(crate) branch: Option<council::Date>,
    /// Why it cannot be read, if it cannot. It is kept as it is.
    #[serde(default)]
    pub(crate) spoilt: Option<String>,
    /// What its player wrote in the debrief, by where.
    #[serde(default)]
    pub(crate) written: BTreeMap<String, String>,
}

/// A message to the home of the games, numbered by the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sent {
    /// Its number: the answer bears the same.
    pub(crate) n: u32,
    /// What is asked.
    pub(crate) ask: Ask,
}

/// What the page asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Ask {
    /// Who is there; says which build asks, and where scenarios are.
    Hello {
        /// The page's build.
        build: String,
        /// The folder the page was loaded from.
        base: String,
    },
    /// The games on the shelf.
    Shelf,
    /// A new game, under this name.
    Begin {
        /// Its name.
        game: GameId,
        /// How it is begun.
        new: Box<NewGame>,
    },
    /// Takes a game from the shelf.
    Open {
        /// Which.
        game: GameId,
    },
    /// Takes the game played last from the shelf.
    OpenLast,
    /// Puts a save from a file on the shelf and opens it.
    Import {
        /// Under which name.
        game: GameId,
        /// The file's text.
        save: String,
    },
    /// Gives a game another title.
    Rename {
        /// Which.
        game: GameId,
        /// Its title.
        title: String,
    },
    /// A game as a file, whether it can be read or not.
    TakeOut {
        /// Which.
        game: GameId,
    },
    /// Takes a game off the shelf for good.
    Delete {
        /// Which.
        game: GameId,
    },
    /// Something about the open game.
    Game(Box<ClientMsg>),
    /// The debrief of the open game, which is over.
    Debrief,
    /// The search for what else could have been, a little further.
    LookOn,
    /// Keeps what the player wrote in the debrief of the open game.
    Write {
        /// Where: a section and a place in it.
        place: String,
        /// What.
        text: String,
    },
    /// Takes the open game up from an earlier moment, as a new game.
    Branch {
        /// The new game's name.
        game: GameId,
        /// From where.
        from: BranchFrom,
    },
}

/// Where a branch leaves its game.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BranchFrom {
    /// After this record, as the player counts them.
    Moment(u32),
    /// Where a door was not opened: its act is done.
    Door(Box<Door>),
}

/// The debrief of a game, with all that is needed to show it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub(crate) struct Debriefed {
    /// In words.
    pub(crate) page: DebriefPage,
    /// As data: for figures, and for its export.
    pub(crate) debrief: Debrief,
    /// For each record it cites, the player's own count of it.
    pub(crate) moments: BTreeMap<u32, u32>,
    /// How far the search for doors is.
    pub(crate) search: SearchStep,
}

/// A part of an answer, with the number of its question.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Answered {
    /// The number.
    pub(crate) n: u32,
    /// What is told; nothing where there is nothing to tell.
    pub(crate) tell: Option<Tell>,
    /// Whether this is the whole of it, or the rest.
    pub(crate) is_last: bool,
}

/// What the home of the games answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Tell {
    /// Who is there.
    Hello {
        /// Its build.
        build: String,
        /// Whether games can be kept.
        keeps: Keeps,
    },
    /// The games on the shelf, the one played last first.
    Shelf(Vec<GameCard>),
    /// A game is open.
    Opened {
        /// What is written on it.
        card: Box<GameCard>,
        /// Whether it is played from here.
        played: Played,
    },
    /// Something about the open game.
    Game(Box<ServerMsg>),
    /// The debrief of the open game.
    Debriefed(Box<Debriefed>),
    /// How far the search is.
    Looked(SearchStep),
    /// The game was played on in another window: this one's last step was not kept.
    PlayedElsewhere,
    /// It could not be done.
    Trouble(Trouble),
}

/// Whether games can be kept on this machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Keeps {
    /// Each record is, before its answer is given.
    EachRecord,
    /// Nothing is: the browser gives no room.
    Nothing,
}

/// From which window a game is played. It can be read in all of them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Played {
    /// From this one.
    Here,
    /// From another one that has it open.
    Elsewhere,
}

/// Why something about the shelf could not be done.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Trouble {
    /// The crisis could not be fetched.
    NoScenario {
        /// Its file.
        file: String,
    },
    /// There is no such game.
    NoSuchGame,
    /// The browser did not keep it.
    NotKept {
        /// What the browser says.
        why: String,
    },
    /// The message could not be read.
    Unreadable {
        /// What the reader says.
        why: String,
    },
}
