//! The game the player is in: what the page knows of it, and how the page asks for something.
//!
//! The authority runs elsewhere (`home`, in a worker); the page holds views and words, never the state.

mod browser;
mod build;
#[cfg(test)]
pub(crate) mod example;
mod home;
mod papers;
mod port;
mod shelf;
mod told;
mod wire;
mod worker;

use std::sync::Arc;

use council::Command;
use leptos::prelude::*;
use table::session::{ClientMsg, Failure, NewGame, Now, ServerMsg, Waits};
use table::{CommandId, Refused};

pub(crate) use browser::{base, base_path, fetch_text, is_page};
pub(crate) use papers::Papers;
pub(crate) use told::{Told, with_story};
pub(crate) use wire::{GameCard, GameId, Keeps, Trouble};
pub(crate) use worker::start as serve_a_page;

use wire::{Ask, Tell};

/// What a game is called as a file.
const SAVE_NAME: &str = "placard-game.json";

/// Commands asked about, each with why it would not be taken.
pub(crate) type Asked = Arc<Vec<(Command, Option<Refused>)>>;

/// How things stand between the page and the home of its games.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Status {
    /// The home has not answered yet.
    Starting,
    /// It waits for the player.
    Ready,
    /// It works on what the player asked for.
    Busy,
    /// The game was played on in another window.
    PlayedElsewhere,
    /// Something could not be done.
    Trouble(Trouble),
    /// The authority could not do something.
    Failed(Failure),
}

/// The game the player is in. Read through signals; asked for through its methods.
#[derive(Clone, Copy)]
pub(crate) struct GameSession {
    /// How things stand with the home.
    pub(crate) status: RwSignal<Status>,
    /// Whether games are kept on this machine; none before the home has said so.
    pub(crate) keeps: RwSignal<Option<Keeps>>,
    /// The games on the shelf.
    pub(crate) shelf: RwSignal<Vec<GameCard>>,
    /// What is written on the open game.
    pub(crate) card: RwSignal<Option<GameCard>>,
    /// The papers of its crisis.
    pub(crate) papers: RwSignal<Option<Papers>>,
    /// Where it stands.
    pub(crate) now: RwSignal<Option<Arc<Now>>>,
    /// What has happened, in words.
    pub(crate) told: RwSignal<Arc<Told>>,
    /// Why the last command was not taken, if it was not.
    pub(crate) refused: RwSignal<Option<Refused>>,
    /// The answer to what was asked about last: each command with why it would not be taken.
    pub(crate) asked: RwSignal<Asked>,
    /// This page's own name before the authority, and how many commands it has sent.
    client: StoredValue<(String, u32)>,
    /// The commands asked about last.
    asked_about: StoredValue<Vec<Command>>,
}

/// The game session, wherever it is needed.
pub(crate) fn use_session() -> GameSession {
    expect_context::<GameSession>()
}

impl GameSession {
    /// Provides the session to the app and opens the way to the home of its games.
    pub(crate) fn provide() -> Self {
        let session = Self {
            status: RwSignal::new(Status::Starting),
            keeps: RwSignal::new(None),
            shelf: RwSignal::new(Vec::new()),
            card: RwSignal::new(None),
            papers: RwSignal::new(None),
            now: RwSignal::new(None),
            told: RwSignal::new(Arc::default()),
            refused: RwSignal::new(None),
            asked: RwSignal::new(Arc::default()),
            client: StoredValue::new((browser::fresh_name(), 0)),
            asked_about: StoredValue::new(Vec::new()),
        };
        provide_context(session);
        port::start(move |tell| session.hear(tell));
        session
    }

    /// Begins a game and gives its name.
    pub(crate) fn begin(self, new: NewGame) -> GameId {
        let game = GameId(browser::fresh_name());
        self.leave();
        self.ask(Ask::Begin { game: game.clone(), new: Box::new(new) });
        game
    }

    /// Takes a game from the shelf.
    pub(crate) fn open(self, game: GameId) {
        self.leave();
        self.ask(Ask::Open { game });
    }

    /// Opens the game played last, once the shelf is known.
    pub(crate) fn open_last(self) {
        if port::open_game().is_some() {
            return;
        }
        let last = self.shelf.with_untracked(|cards| cards.first().map(|card| card.id.clone()));
        match last {
            Some(game) => self.open(game),
            None => port::ask(Ask::OpenLast),
        }
    }

    /// Opens a save from a file.
    pub(crate) fn import(self, save: String) {
        self.leave();
        self.ask(Ask::Import { game: GameId(browser::fresh_name()), save });
    }

    /// Gives a game another title.
    pub(crate) fn rename(self, game: GameId, title: String) {
        self.ask(Ask::Rename { game, title });
    }

    /// Takes a game off the shelf for good.
    pub(crate) fn delete(self, game: GameId) {
        self.ask(Ask::Delete { game });
    }

    /// Does something in the game.
    pub(crate) fn act(self, command: Command) {
        let (client, counter) = self.client.with_value(Clone::clone);
        let counter = counter.saturating_add(1);
        self.client.set_value((client.clone(), counter));
        let id = CommandId::new(client, counter);
        self.refused.set(None);
        self.game(ClientMsg::Command { id, command: Box::new(command) });
    }

    /// Lets pass what the game waits for.
    pub(crate) fn let_pass(self) {
        let after = self.told.with_untracked(|told| told.seen());
        self.refused.set(None);
        self.game(ClientMsg::LetTimePass { after });
    }

    /// Asks why these would not be taken now.
    pub(crate) fn ask_why(self, commands: Vec<Command>) {
        self.asked_about.set_value(commands.clone());
        quietly(ClientMsg::Ask { commands });
    }

    fn game(self, message: ClientMsg) {
        self.ask(Ask::Game(Box::new(message)));
    }

    fn ask(self, ask: Ask) {
        self.status.set(Status::Busy);
        port::ask(ask);
    }

    fn leave(self) {
        self.now.set(None);
        self.card.set(None);
        self.refused.set(None);
    }

    fn hear(self, tell: Tell) {
        match tell {
            Tell::Hello { build, keeps } => {
                if build != build::id() {
                    // A page and a worker of two builds: the page is the older one.
                    drop(window().location().reload());
                    return;
                }
                self.keeps.set(Some(keeps));
                self.ready();
            }
            Tell::Shelf(cards) => {
                self.shelf.set(cards);
                self.ready();
            }
            Tell::Opened { card } => self.card.set(Some(card)),
            Tell::PlayedElsewhere => self.status.set(Status::PlayedElsewhere),
            Tell::Trouble(trouble) => self.status.set(Status::Trouble(trouble)),
            Tell::Game(message) => self.hear_game(*message),
        }
    }

    fn hear_game(self, message: ServerMsg) {
        match message {
            ServerMsg::Scenario(sent) => self.papers.set(Papers::read(&sent)),
            ServerMsg::Now(now) => self.hear_now(*now),
            ServerMsg::Refused { refused, .. } => {
                self.refused.set(Some(refused));
                self.ready();
            }
            // What was let pass had passed: the page is told where the game stands.
            ServerMsg::Late => match self.card.get_untracked() {
                Some(card) => port::ask(Ask::Open { game: card.id }),
                None => self.ready(),
            },
            ServerMsg::Asked { refused } => {
                let commands = self.asked_about.with_value(Clone::clone);
                self.asked.set(Arc::new(commands.into_iter().zip(refused).collect()));
            }
            ServerMsg::Saved { save } => {
                // A browser that takes no file says so itself.
                drop(browser::hand_out(SAVE_NAME, &save));
            }
            ServerMsg::Failed(failure) => self.status.set(Status::Failed(failure)),
            // Nothing on the page asks for these.
            ServerMsg::Hello { .. } | ServerMsg::Weighed(_) | ServerMsg::Reviewed { .. } => {}
        }
    }

    fn hear_now(self, now: Now) {
        let Some(papers) = self.papers.get_untracked() else { return };
        let told = told::tell(papers, &self.told.get_untracked(), &now);
        self.told.set(Arc::new(told));
        self.now.set(Some(Arc::new(now)));
        self.status.set(Status::Ready);
    }

    fn ready(self) {
        if matches!(self.status.get_untracked(), Status::Starting | Status::Busy) {
            self.status.set(Status::Ready);
        }
    }

    /// What the game waits for; nothing while none is open.
    pub(crate) fn waits(self) -> Option<Waits> {
        self.now.with(|now| now.as_ref().map(|now| now.waits.clone()))
    }
}

/// Whether this game is the one that is open, being opened or begun.
pub(crate) fn is_open(game: &str) -> bool {
    port::open_game().is_some_and(|open| open.0 == game)
}

/// Asks for the game as a file: it is handed to the player when it comes.
pub(crate) fn take_out() {
    quietly(ClientMsg::Save);
}

/// Asks what does not change the game, so that nothing is kept waiting.
fn quietly(message: ClientMsg) {
    port::ask(Ask::Game(Box::new(message)));
}
