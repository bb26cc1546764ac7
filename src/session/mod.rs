//! The game the player is in: what the page knows of it, and how the page asks for something.
//!
//! The authority runs elsewhere (`home`, in a worker); the page holds views and words, never the state.

mod aside;
mod beside;
mod browser;
mod build;
mod card;
#[cfg(test)]
pub(crate) mod example;
mod hold;
mod home;
mod mark;
mod papers;
mod port;
mod shelf;
mod study;
mod told;
mod wire;
mod worker;

use std::sync::Arc;

use council::{Command, SeatView};
use leptos::prelude::*;
use table::debrief::SearchStep;
use table::session::{ClientMsg, Failure, NewGame, Now, Reading, ServerMsg, Waits};
use table::{CommandId, Refused};

pub(crate) use aside::{look_at_shelf, review, take_out, take_out_of_shelf};
pub(crate) use browser::{base, base_path, fetch_text, hand_out, is_page};
pub(crate) use mark::{experiment_mark, rules_of_the_game};
pub(crate) use papers::Papers;
pub(crate) use told::{Line, Told, with_story};
pub(crate) use wire::{BranchFrom, Debriefed, GameCard, GameId, Keeps, Played, Trouble};
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
    /// It has answered: parts of the page are still to be drawn.
    Drawing,
    /// The game was played on in another window.
    PlayedElsewhere,
    /// Something could not be done.
    Trouble(Trouble),
    /// The authority could not do something.
    Failed(Failure),
}

/// Where a game really stands that is looked at as it was.
#[derive(Clone, Copy)]
struct Present {
    now: RwSignal<Option<Arc<Now>>>,
    told: RwSignal<Arc<Told>>,
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
    /// From which window it is played.
    pub(crate) played: RwSignal<Played>,
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
    /// The debrief of the open game, once it was asked for.
    pub(crate) debriefed: RwSignal<Option<Arc<Debriefed>>>,
    /// How far the search for what else could have been is.
    pub(crate) looked: RwSignal<Option<SearchStep>>,
    /// What the player knew at the moment that was asked about last.
    pub(crate) reviewed: RwSignal<Option<(u32, Arc<SeatView>)>>,
    /// The parts of the page that are drawn one after the other, in this order.
    beside: StoredValue<beside::Row>,
    /// Where the game really stands and all that was told, when this is an earlier moment of it.
    present: StoredValue<Option<Present>>,
    /// Whether somebody waits for the search to go on.
    looks: StoredValue<bool>,
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
            played: RwSignal::new(Played::Here),
            papers: RwSignal::new(None),
            now: RwSignal::new(None),
            told: RwSignal::new(Arc::default()),
            refused: RwSignal::new(None),
            asked: RwSignal::new(Arc::default()),
            debriefed: RwSignal::new(None),
            looked: RwSignal::new(None),
            reviewed: RwSignal::new(None),
            beside: StoredValue::new(beside::Row::default()),
            present: StoredValue::new(None),
            looks: StoredValue::new(false),
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

    /// The session as it was after the `at`th record, when the player knew this. Nothing can be done in it.
    pub(crate) fn as_of(self, at: u32, view: &SeatView) -> Option<Self> {
        let now = self.now.get_untracked()?;
        let then = Now {
            seat: now.seat.clone(),
            view: view.clone(),
            reading: Reading::default(),
            waits: Waits::Nothing,
            exits: Vec::new(),
            told_before: at,
            news: Vec::new(),
            explained: Vec::new(),
            surprised: None,
            bills: Vec::new(),
        };
        let told = self.told.with_untracked(|told| told.up_to(at));
        Some(Self {
            now: RwSignal::new(Some(Arc::new(then))),
            told: RwSignal::new(Arc::new(told)),
            present: StoredValue::new(Some(Present { now: self.now, told: self.told })),
            ..self
        })
    }

    /// Whether this is an earlier moment of the game.
    pub(crate) fn is_past(self) -> bool {
        self.present.with_value(Option::is_some)
    }

    /// Everything told so far, also after the moment that is looked at.
    pub(crate) fn whole(self) -> RwSignal<Arc<Told>> {
        self.present.get_value().map_or(self.told, |present| present.told)
    }

    /// Whether the game is over, whatever moment of it is looked at.
    pub(crate) fn is_over(self) -> bool {
        let now = self.present.get_value().map_or(self.now, |present| present.now);
        now.with_untracked(|now| now.as_ref().is_some_and(|now| now.waits == Waits::Nothing))
    }

    /// Does something in the game.
    pub(crate) fn act(self, command: Command) {
        if self.is_past() {
            return;
        }
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

    /// Keeps what the player wrote in the debrief.
    pub(crate) fn write(self, place: String, text: String) {
        self.card.update(|card| {
            if let Some(card) = card {
                card.written.insert(place.clone(), text.clone());
            }
        });
        port::ask(Ask::Write { place, text });
    }

    /// Takes the open game up from an earlier moment and gives the new game's name.
    pub(crate) fn branch(self, from: BranchFrom) -> GameId {
        let game = GameId(browser::fresh_name());
        self.leave();
        self.ask(Ask::Branch { game: game.clone(), from });
        game
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
        self.debriefed.set(None);
        self.looked.set(None);
        self.reviewed.set(None);
        self.clear_beside();
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
                self.greeted();
            }
            Tell::Shelf(cards) => {
                self.shelf.set(cards);
                self.greeted();
            }
            Tell::Opened { card, played } => {
                self.card.set(Some(*card));
                self.played.set(played);
            }
            Tell::Debriefed(debriefed) => {
                let step = debriefed.search;
                self.debriefed.set(Some(Arc::new(*debriefed)));
                self.hear_looked(step);
            }
            Tell::Looked(step) => self.hear_looked(step),
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
                drop(browser::hand_out(SAVE_NAME, "application/json", &save));
            }
            ServerMsg::Failed(failure) => self.status.set(Status::Failed(failure)),
            ServerMsg::Reviewed { at, view } => self.reviewed.set(Some((at, Arc::new(*view)))),
            // Nothing on the page asks for these.
            ServerMsg::Hello { .. } | ServerMsg::Weighed(_) => {}
        }
    }

    fn hear_looked(self, step: SearchStep) {
        self.looked.set(Some(step));
        if !step.is_over && self.looks.get_value() {
            port::ask(Ask::LookOn);
        }
    }

    fn hear_now(self, mut now: Now) {
        let Some(papers) = self.papers.get_untracked() else { return };
        let told = Arc::new(told::tell(papers, &self.told.get_untracked(), &now));
        told::keep_the_last_step(&mut now);
        crate::ui::rest();
        self.told.set(told);
        self.now.set(Some(Arc::new(now)));
        self.draw_beside();
    }

    /// Nothing stands in the way: the player's turn, unless an answer is still to come.
    fn greeted(self) {
        if !port::waits() {
            self.ready();
        }
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
