//! The home of a player's games: the open game's authority and the shelf it is kept on. It runs in a
//! worker, or in the page where there are no workers.

use std::collections::BTreeMap;

use council::{Scenario, ScenarioId};
use table::session::{ClientMsg, Failure, NewGame, ServerMsg};
use table::{Record, Session};

use super::browser::{fetch_text, now_ms};
use super::build;
use super::card::{arc_of, as_it_lies, card, dated, left_on, written};
use super::hold::Hold;
use super::shelf::{NotKept, Shelf};
use super::study::Study;
use super::wire::{Ask, BranchFrom, GameCard, GameId, Keeps, Played, Tell, Trouble};

/// The home of a player's games.
#[derive(Default)]
pub(crate) struct Home {
    /// The shelf; none where the browser gives no room, or before the first hello.
    kept_on: Option<Shelf>,
    /// The folder the page was loaded from.
    base: String,
    open: Option<Open>,
    /// The other games of this visit, where nothing can be kept.
    others: Vec<Open>,
}

/// The game that is being played, or read.
struct Open {
    card: GameCard,
    session: Session,
    /// Its debrief, once it was asked for.
    study: Option<Study>,
    /// The right to play it; none while another window has it.
    hold: Option<Hold>,
}

impl Open {
    fn new(card: GameCard, session: Session, hold: Option<Hold>) -> Self {
        Self { card, session, study: None, hold }
    }
}

impl Home {
    /// Answers a question. Whatever the game records is kept before its answer is given.
    pub(crate) async fn answer(&mut self, ask: Ask) -> Vec<Tell> {
        match ask {
            Ask::Hello { base, .. } => self.hello(base).await,
            Ask::Shelf => vec![Tell::Shelf(self.cards().await)],
            Ask::Begin { game, new } => self.begin(game, &new).await,
            Ask::Open { game } => self.take_down(&game).await,
            Ask::OpenLast => self.take_down_last().await,
            Ask::Import { game, save } => self.import(game, &save).await,
            Ask::Rename { game, title } => self.rename(&game, title).await,
            Ask::TakeOut { game } => self.take_out(&game).await,
            Ask::Delete { game } => self.delete(&game).await,
            Ask::Game(message) => self.play(*message).await,
            Ask::Debrief => self.debrief(),
            Ask::LookOn => self.look_on(),
            Ask::Write { place, text } => self.write(place, text).await,
            Ask::Branch { game, from } => self.branch(game, from).await,
        }
    }

    async fn hello(&mut self, base: String) -> Vec<Tell> {
        self.base = base;
        if self.kept_on.is_none() {
            self.kept_on = Shelf::open().await.ok();
        }
        let keeps = if self.kept_on.is_some() { Keeps::EachRecord } else { Keeps::Nothing };
        vec![Tell::Hello { build: build::id(), keeps }, Tell::Shelf(self.cards().await)]
    }

    /// The games on the shelf, the one played last first.
    async fn cards(&self) -> Vec<GameCard> {
        let mut found = match &self.kept_on {
            Some(games) => games.cards().await.unwrap_or_default(),
            None => self.unkept().map(|open| open.card.clone()).collect(),
        };
        found.sort_by_key(|card| std::cmp::Reverse(card.played_ms));
        found
    }

    /// The games of this visit, the open one first.
    fn unkept(&self) -> impl Iterator<Item = &Open> {
        self.open.iter().chain(&self.others)
    }

    async fn begin(&mut self, game: GameId, new: &NewGame) -> Vec<Tell> {
        let text = match self.fetch(&new.scenario).await {
            Ok(text) => text,
            Err(trouble) => return vec![Tell::Trouble(trouble)],
        };
        let session = match Session::begin(&text, new, now_ms()) {
            Ok(session) => session,
            Err(failure) => return failed(failure),
        };
        let card = card(game, &text, new, &session);
        self.put_up(card, session, &text).await
    }

    async fn fetch(&self, scenario: &ScenarioId) -> Result<String, Trouble> {
        let file = format!("{}scenarios/{scenario}.json", self.base);
        fetch_text(&file).await.map_err(|_| Trouble::NoScenario { file })
    }

    /// Puts a game that was just begun or brought on the shelf, and opens it.
    async fn put_up(&mut self, card: GameCard, session: Session, text: &str) -> Vec<Tell> {
        if let Some(games) = &self.kept_on
            && let Err(NotKept::Refused(why)) =
                games.keep_scenario(session.scenario_hash(), text).await
        {
            return vec![Tell::Trouble(Trouble::NotKept { why })];
        }
        self.put_aside();
        let hold = self.hold(&card.id).await;
        self.open = Some(Open::new(card, session, hold));
        match self.keep().await {
            Ok(()) => self.opened(),
            Err(tell) => vec![tell],
        }
    }

    /// Where nothing can be kept, the game that was open stays beside the next one.
    fn put_aside(&mut self) {
        if self.kept_on.is_none() {
            self.others.extend(self.open.take());
        }
    }

    async fn take_down_last(&mut self) -> Vec<Tell> {
        let last = self.cards().await.into_iter().next().map(|card| card.id);
        match last {
            Some(last) => self.take_down(&last).await,
            None => vec![Tell::Trouble(Trouble::NoSuchGame)],
        }
    }

    async fn take_down(&mut self, game: &GameId) -> Vec<Tell> {
        if self.kept_on.is_none() {
            if let Some(place) = self.others.iter().position(|one| one.card.id == *game) {
                let next = self.others.swap_remove(place);
                self.put_aside();
                self.open = Some(next);
            }
            let is_open = self.open.as_ref().is_some_and(|open| open.card.id == *game);
            return if is_open { self.opened() } else { vec![Tell::Trouble(Trouble::NoSuchGame)] };
        }
        let hold = self.hold(game).await;
        match self.read(game).await {
            Ok((card, session)) => {
                self.open = Some(Open::new(card, session, hold));
                match self.keep().await {
                    Ok(()) => self.opened(),
                    Err(tell) => vec![tell],
                }
            }
            Err(tell) => {
                self.name_as_spoilt(game, &tell).await;
                vec![tell]
            }
        }
    }

    /// The right to play a game, which this home may have already.
    async fn hold(&mut self, game: &GameId) -> Option<Hold> {
        match self.open.take().filter(|open| open.card.id == *game).and_then(|open| open.hold) {
            Some(hold) => Some(hold),
            None => Hold::of(game).await,
        }
    }

    /// Writes on a game's card that it cannot be read. Its records stay as they are.
    async fn name_as_spoilt(&self, game: &GameId, tell: &Tell) {
        let Tell::Game(message) = tell else { return };
        let ServerMsg::Failed(Failure::Unreadable { why }) = message.as_ref() else { return };
        if let Some(games) = &self.kept_on
            && let Ok(Some(card)) = games.card(game).await
        {
            // A card that cannot be written says so when it is next asked for.
            drop(games.rewrite(&GameCard { spoilt: Some(why.clone()), ..card }).await);
        }
    }

    /// A game as a file; one that cannot be read, as it lies there.
    async fn take_out(&mut self, game: &GameId) -> Vec<Tell> {
        let here = self.open.iter_mut().chain(&mut self.others).find(|one| one.card.id == *game);
        if let Some(here) = here {
            return vec![Tell::Game(Box::new(here.session.take(ClientMsg::Save, now_ms())))];
        }
        if let Ok((_, mut session)) = self.read(game).await {
            return vec![Tell::Game(Box::new(session.take(ClientMsg::Save, now_ms())))];
        }
        let Some(games) = &self.kept_on else { return vec![Tell::Trouble(Trouble::NoSuchGame)] };
        let rows = games.records(game).await.unwrap_or_default();
        let card = games.card(game).await.ok().flatten();
        let save = as_it_lies(card.as_ref(), &rows);
        vec![Tell::Game(Box::new(ServerMsg::Saved { save }))]
    }

    /// Reads a game from the shelf. What cannot be read stays as it is.
    async fn read(&self, game: &GameId) -> Result<(GameCard, Session), Tell> {
        let no_such = || Tell::Trouble(Trouble::NoSuchGame);
        let refused =
            |error: idb::Error| Tell::Trouble(Trouble::NotKept { why: error.to_string() });
        let games = self.kept_on.as_ref().ok_or_else(no_such)?;
        let card = games.card(game).await.map_err(refused)?.ok_or_else(no_such)?;
        let text = games.scenario(&card.scenario_hash).await.map_err(refused)?;
        let text = text.ok_or_else(no_such)?;
        let rows = games.records(game).await.map_err(refused)?;
        let records: Result<Vec<Record>, _> = rows.iter().map(|row| reading::read(row)).collect();
        let unreadable =
            |why: String| Tell::Game(Box::new(ServerMsg::Failed(Failure::Unreadable { why })));
        let records = records.map_err(|error| unreadable(error.to_string()))?;
        let session = Session::resume(&text, records, &card.seat, now_ms())
            .map_err(|failure| Tell::Game(Box::new(ServerMsg::Failed(failure))))?;
        Ok((GameCard { spoilt: None, ..card }, session))
    }

    async fn import(&mut self, game: GameId, save: &str) -> Vec<Tell> {
        let session = match Session::open_save(save, None, now_ms()) {
            Ok(session) => session,
            Err(failure) => return failed(failure),
        };
        let Some(text) = session.scenario().map(|scenario| scenario.file) else {
            return vec![Tell::Trouble(Trouble::NoSuchGame)];
        };
        let Ok((scenario, _)) = Scenario::read(&text) else {
            return vec![Tell::Trouble(Trouble::NoSuchGame)];
        };
        let arc = arc_of(&scenario, &session);
        let card = written(game, &scenario, arc, &session);
        self.put_up(card, session, &text).await
    }

    async fn rename(&mut self, game: &GameId, title: String) -> Vec<Tell> {
        let title = Some(title.trim().to_owned()).filter(|title| !title.is_empty());
        let here = self.open.iter_mut().chain(&mut self.others).find(|one| one.card.id == *game);
        if let Some(open) = here {
            open.card.title.clone_from(&title);
        }
        if let Some(games) = &self.kept_on
            && let Ok(Some(card)) = games.card(game).await
            && let Err(NotKept::Refused(why)) = games.rewrite(&GameCard { title, ..card }).await
        {
            return vec![Tell::Trouble(Trouble::NotKept { why })];
        }
        vec![Tell::Shelf(self.cards().await)]
    }

    async fn delete(&mut self, game: &GameId) -> Vec<Tell> {
        if self.open.as_ref().is_some_and(|open| open.card.id == *game) {
            self.open = None;
        }
        self.others.retain(|one| one.card.id != *game);
        if let Some(games) = &self.kept_on
            && let Err(NotKept::Refused(why)) = games.delete(game).await
        {
            return vec![Tell::Trouble(Trouble::NotKept { why })];
        }
        vec![Tell::Shelf(self.cards().await)]
    }

    /// The debrief of the open game. Made once; a game that was played on has another.
    fn debrief(&mut self) -> Vec<Tell> {
        let Some(open) = &mut self.open else { return failed(Failure::NoGame) };
        if open.study.is_none() {
            open.study = scenario_of(&open.session)
                .and_then(|scenario| Study::of(scenario, &open.session).ok());
        }
        match &open.study {
            Some(study) => vec![Tell::Debriefed(Box::new(study.debriefed(&open.session)))],
            None => failed(Failure::StillGoing),
        }
    }

    fn look_on(&mut self) -> Vec<Tell> {
        let Some(Open { session, study: Some(study), .. }) = &mut self.open else {
            // A worker that was started again has the game and no study of it.
            return self.debrief();
        };
        let (step, more) = study.look_on(session);
        match more {
            Some(more) => vec![Tell::Debriefed(Box::new(more))],
            None => vec![Tell::Looked(step)],
        }
    }

    async fn write(&mut self, place: String, text: String) -> Vec<Tell> {
        let Some(open) = &mut self.open else { return failed(Failure::NoGame) };
        if open.hold.is_none() {
            return vec![Tell::PlayedElsewhere];
        }
        open.card.written.insert(place, text);
        if let Some(games) = &self.kept_on
            && let Err(NotKept::Refused(why)) = games.rewrite(&open.card).await
        {
            return vec![Tell::Trouble(Trouble::NotKept { why })];
        }
        Vec::new()
    }

    /// Takes the open game up from earlier and opens the branch; the first game stays on the shelf.
    async fn branch(&mut self, game: GameId, from: BranchFrom) -> Vec<Tell> {
        let Some(open) = &self.open else { return failed(Failure::NoGame) };
        let (first, parent) = (&open.session, &open.card.id.0);
        let session = match from {
            BranchFrom::Moment(at) => first.branch_at(at, parent, now_ms()),
            BranchFrom::Door(door) => {
                let log = open.study.as_ref().and_then(|study| study.behind(&door));
                let Some(log) = log else { return vec![Tell::Trouble(Trouble::NoSuchGame)] };
                first.branch(&log, door.at, parent, now_ms())
            }
        };
        let session = match session {
            Ok(session) => session,
            Err(failure) => return failed(failure),
        };
        let Some(text) = session.scenario().map(|scenario| scenario.file) else {
            return failed(Failure::NoGame);
        };
        let same = GameCard {
            id: game,
            title: None,
            branch: left_on(&session),
            written: BTreeMap::new(),
            ..open.card.clone()
        };
        let card = dated(&same, &session);
        self.put_up(card, session, &text).await
    }

    async fn play(&mut self, message: ClientMsg) -> Vec<Tell> {
        let Some(open) = &mut self.open else { return failed(Failure::NoGame) };
        if open.hold.is_none() && plays(&message) {
            return vec![Tell::PlayedElsewhere];
        }
        let answer = open.session.take(message, now_ms());
        match self.keep().await {
            Ok(()) => vec![Tell::Game(Box::new(answer))],
            Err(tell) => vec![tell],
        }
    }

    /// Keeps what the open game has recorded since. A game that another window plays is put away.
    async fn keep(&mut self) -> Result<(), Tell> {
        let Some(open) = &mut self.open else { return Ok(()) };
        let card = dated(&open.card, &open.session);
        let records = open.session.to_keep();
        if records.is_empty() {
            return Ok(());
        }
        open.card = card;
        let Some(games) = &self.kept_on else { return Ok(()) };
        match games.keep(&open.card, records).await {
            Ok(()) => Ok(()),
            Err(NotKept::PlayedElsewhere) => {
                self.open = None;
                Err(Tell::PlayedElsewhere)
            }
            Err(NotKept::Refused(why)) => Err(Tell::Trouble(Trouble::NotKept { why })),
        }
    }

    fn opened(&mut self) -> Vec<Tell> {
        let Some(open) = &mut self.open else { return failed(Failure::NoGame) };
        let scenario = open.session.scenario().map(ServerMsg::Scenario);
        let played = if open.hold.is_some() { Played::Here } else { Played::Elsewhere };
        let mut tell = vec![Tell::Opened { card: Box::new(open.card.clone()), played }];
        tell.extend(scenario.map(|scenario| Tell::Game(Box::new(scenario))));
        tell.push(Tell::Game(Box::new(open.session.tell_all())));
        tell
    }
}

/// Whether a message changes the game.
fn plays(message: &ClientMsg) -> bool {
    matches!(message, ClientMsg::Command { .. } | ClientMsg::LetTimePass { .. })
}

fn failed(failure: Failure) -> Vec<Tell> {
    vec![Tell::Game(Box::new(ServerMsg::Failed(failure)))]
}

/// The crisis a game is played on.
fn scenario_of(session: &Session) -> Option<Scenario> {
    let sent = session.scenario()?;
    Scenario::read(&sent.file).ok().map(|(scenario, _)| scenario)
}
