//! A solo game: one person at the table, computers on the other seats, and the log that is kept.
//!
//! A [`Session`] is the whole authority of such a game. It takes messages, plays the other seats on until
//! the player has to decide, and answers with what the player's seat may know. It does no input or output:
//! whoever runs it keeps the records it hands out before the answer is passed on.

mod branching;
mod due;
mod exits;
mod message;
mod reading;
mod surprised;
mod waiting;

use std::sync::Arc;

use council::scenario::{Scenario, Severity};
use council::{Actor, Command, HostCommand, MemberId, Rulebook, SittingId, Viewer, decide};
use delegates::{Delegate, Seat};

pub use message::{
    ClientMsg, Exit, Explained, Failure, NewGame, Now, PROTOCOL_VERSION, Reading, SeatScenario,
    ServerMsg, Surprised, Trial, Waits,
};

use crate::command_id::CommandId;
use crate::computers::Computers;
use crate::log::Log;
use crate::record::Record;
use crate::redact::{ViewRecord, for_viewer};
use crate::refused::Refused;
use crate::save::{Save, SavedScenario};
use crate::table::Table;

/// The name under which a session sends the game's opening.
const OPENING: &str = "session";

/// One solo game and everything that is known of it.
#[derive(Debug)]
pub struct Session {
    /// The scenario as it was written, carried by saves.
    text: SavedScenario,
    hash: String,
    table: Table,
    computers: Computers,
    /// The player's seat, with its part of the scenario.
    seat: Seat,
    /// Records the page has been told of: of the log, and as the seat counts them.
    told: Told,
    /// Records handed out to be kept.
    kept: u32,
}

/// How far the page has been told.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    /// In the log's count.
    seq: u32,
    /// In the seat's own count.
    view_seq: u32,
}

impl Session {
    /// Begins a game on the text of a scenario file and plays it to the player's first decision.
    ///
    /// # Errors
    /// Why it cannot be begun.
    pub fn begin(text: &str, game: &NewGame, at_ms: u64) -> Result<Self, Failure> {
        let scenario = read(text)?;
        let course = course(&scenario, game)?;
        let rulebook = rulebook(&scenario, game)?;
        let open = Command::Host(HostCommand::OpenGame {
            seed: game.seed.clone(),
            level: game.level,
            rulebook,
            course,
            branch: None,
            manner: game.manner,
            instructions: game.instructions,
            length: game.length,
        });
        let mut table = Table::new(Arc::new(scenario.programme()));
        table
            .submit(Actor::Host, CommandId::new(OPENING, 1), &open, at_ms)
            .map_err(|refused| Failure::Stuck { why: refused.to_string() })?;
        let mut session = Self::at(&scenario, text, table, &game.seat)?;
        session.play_on(at_ms)?;
        Ok(session)
    }

    /// Takes a game up again from the records that were kept of it. They are the authority's own and are
    /// folded as they stand.
    ///
    /// # Errors
    /// The first thing that is wrong with them.
    pub fn resume(
        text: &str,
        records: impl IntoIterator<Item = Record>,
        seat: &MemberId,
        at_ms: u64,
    ) -> Result<Self, Failure> {
        let scenario = read(text)?;
        let mut log = Log::new();
        for record in records {
            let seq = record.seq;
            log.append(record)
                .map_err(|fault| Failure::Unreadable { why: format!("record {seq}: {fault}") })?;
        }
        let kept = log.len();
        let table = Table::open(Arc::new(scenario.programme()), log);
        let mut session = Self::at(&scenario, text, table, seat)?;
        session.kept = kept;
        session.play_on(at_ms)?;
        Ok(session)
    }

    /// Opens a save from a file, which is trusted in nothing. Whose seat was played is told by its
    /// records, unless `seat` says so.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn open_save(save: &str, seat: Option<&MemberId>, at_ms: u64) -> Result<Self, Failure> {
        let save = Save::read(save.as_bytes())
            .map_err(|fault| Failure::Unreadable { why: fault.to_string() })?;
        let SavedScenario::File(text) = save.scenario() else {
            let why = "the save is of the built-in example, which has no seats to play".to_owned();
            return Err(Failure::Unreadable { why });
        };
        let scenario = read(text.get())?;
        let seat = seat.cloned().or_else(|| played_seat(save.log())).ok_or(Failure::WhoseSeat)?;
        let mut session = Self::at(&scenario, text.get(), save.table(), &seat)?;
        session.play_on(at_ms)?;
        Ok(session)
    }

    fn at(scenario: &Scenario, text: &str, table: Table, seat: &MemberId) -> Result<Self, Failure> {
        let no_seat = || Failure::NoSuchSeat { seat: seat.clone() };
        scenario.member(seat).filter(|member| member.playable).ok_or_else(no_seat)?;
        let variants = table.state().game.as_ref().map(|game| game.variants.clone());
        let variants = variants.unwrap_or_default();
        let mut seats = Seat::all(scenario, |member| variants.get(member));
        let own = seats.remove(seat).ok_or_else(no_seat)?;
        let delegates = seats.into_values().map(|seat| Delegate::new(Arc::new(seat)));
        let text = SavedScenario::file(text)
            .map_err(|fault| Failure::Unreadable { why: fault.to_string() })?;
        Ok(Self {
            text,
            hash: scenario.hash.as_str().to_owned(),
            table,
            computers: Computers::new(delegates),
            seat: own,
            told: Told::default(),
            kept: 0,
        })
    }

    /// The player's seat.
    pub fn seat(&self) -> &MemberId {
        &self.seat.member
    }

    /// The authority's table: for whoever keeps the game and for tests, never for a page.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Hash of the scenario's edition.
    pub fn scenario_hash(&self) -> &str {
        &self.hash
    }

    /// What the player's page reads names and texts from.
    pub fn scenario(&self) -> Option<SeatScenario> {
        match &self.text {
            SavedScenario::File(file) => {
                Some(SeatScenario { hash: self.hash.clone(), file: file.get().to_owned() })
            }
            SavedScenario::Example(_) => None,
        }
    }

    /// Records not handed out yet, in order. They are to be kept before the answer that follows from
    /// them is passed on; each is handed out once.
    pub fn to_keep(&mut self) -> &[Record] {
        let from = usize::try_from(self.kept).unwrap_or(usize::MAX);
        self.kept = self.table.log().len();
        self.table.log().records().get(from..).unwrap_or_default()
    }

    /// Tells everything from the beginning: to a page that was opened again.
    pub fn tell_all(&mut self) -> ServerMsg {
        self.told = Told::default();
        self.tell()
    }

    /// Takes a message and answers it. Hellos and the opening of games are for whoever runs the session.
    pub fn take(&mut self, message: ClientMsg, at_ms: u64) -> ServerMsg {
        match message {
            ClientMsg::Hello { .. } | ClientMsg::Begin(_) => ServerMsg::Failed(Failure::NoGame),
            ClientMsg::Command { id, command } => self.command(id, &command, at_ms),
            ClientMsg::LetTimePass { after } if after == self.told.view_seq => {
                match self.let_pass(at_ms) {
                    Ok(()) => self.tell(),
                    Err(failure) => ServerMsg::Failed(failure),
                }
            }
            ClientMsg::LetTimePass { .. } => ServerMsg::Late,
            ClientMsg::Ask { commands } => self.ask(&commands),
            ClientMsg::Weigh(trial) => self.weigh(&trial),
            ClientMsg::Review { at } => self.review(at),
            ClientMsg::Save => self.save(),
        }
    }

    fn command(&mut self, id: CommandId, command: &Command, at_ms: u64) -> ServerMsg {
        if let Err(refused) = self.table.submit(self.actor(), id.clone(), command, at_ms) {
            return ServerMsg::Refused { id, refused };
        }
        match self.play_on(at_ms) {
            Ok(()) => self.tell(),
            Err(failure) => ServerMsg::Failed(failure),
        }
    }

    fn ask(&self, commands: &[Command]) -> ServerMsg {
        let actor = self.actor();
        let refused = commands
            .iter()
            .map(|command| decide(self.table.state(), &actor, command).err().map(Refused::from));
        ServerMsg::Asked { refused: refused.collect() }
    }

    fn review(&self, at: u32) -> ServerMsg {
        let seq = match self.record_known_as(at) {
            Ok(seq) => seq,
            Err(failure) => return ServerMsg::Failed(failure),
        };
        let programme = Arc::clone(&self.table.state().programme);
        let then = Table::open(programme, self.table.log().up_to(seq));
        ServerMsg::Reviewed { at, view: Box::new(then.view_for(&self.viewer())) }
    }

    fn save(&self) -> ServerMsg {
        match Save::new(self.text.clone(), self.table.log()) {
            Ok(save) => ServerMsg::Saved { save: save.write() },
            Err(fault) => ServerMsg::Failed(Failure::Unreadable { why: fault.to_string() }),
        }
    }

    /// Tells where the game stands and what is new.
    fn tell(&mut self) -> ServerMsg {
        let viewer = self.viewer();
        let from = usize::try_from(self.told.seq).unwrap_or(usize::MAX);
        let records = self.table.log().records().get(from..).unwrap_or_default();
        let told_before = self.told.view_seq;
        let news: Vec<ViewRecord> = for_viewer(records, &viewer)
            .into_iter()
            .map(|record| ViewRecord {
                view_seq: record.view_seq.saturating_add(told_before),
                ..record
            })
            .collect();
        let explained = reading::explained(self.table.log(), &news);
        let surprised = self.surprised(&news);
        let bills = self.bills(&news);
        let view = self.table.view_for(&viewer);
        let waits = self.waits();
        self.told = Told {
            seq: self.table.log().len(),
            view_seq: told_before.saturating_add(u32::try_from(news.len()).unwrap_or(u32::MAX)),
        };
        ServerMsg::Now(Box::new(Now {
            seat: self.seat.member.clone(),
            reading: reading::reading(&self.seat, &view),
            view,
            exits: self.exits(&waits),
            waits,
            told_before,
            news,
            explained,
            surprised,
            bills,
        }))
    }

    fn actor(&self) -> Actor {
        Actor::Member(self.seat.member.clone())
    }

    fn viewer(&self) -> Viewer {
        Viewer::Actor(self.actor())
    }
}

fn read(text: &str) -> Result<Scenario, Failure> {
    Scenario::read(text).map(|(scenario, _)| scenario).map_err(|problems| {
        let first = problems.into_iter().find(|problem| problem.severity == Severity::Error);
        Failure::Unreadable { why: first.map_or_else(String::new, |problem| problem.message) }
    })
}

/// The sittings of the arc that is played; all of them if none is named.
fn course(scenario: &Scenario, game: &NewGame) -> Result<Vec<SittingId>, Failure> {
    let Some(named) = &game.arc else { return Ok(Vec::new()) };
    let arc = scenario.file.arcs.iter().flatten().find(|arc| arc.id == *named);
    let arc = arc.ok_or_else(|| Failure::NoSuchArc { arc: named.clone() })?;
    Ok(arc.sittings.clone().unwrap_or_default())
}

/// The rules of the experiment that is played; none where it is played by the crisis's own.
fn rulebook(scenario: &Scenario, game: &NewGame) -> Result<Option<Rulebook>, Failure> {
    let Some(named) = &game.experiment else { return Ok(None) };
    match scenario.experiment(named) {
        Some(experiment) => Ok(Some(experiment.rulebook.clone())),
        None => Err(Failure::NoSuchExperiment { experiment: named.clone() }),
    }
}

/// Whose seat was played: that of the member who sent commands no computer sent.
fn played_seat(log: &Log) -> Option<MemberId> {
    log.records().iter().find_map(|record| {
        let by_computer = record.command_id.client.as_str().starts_with("computer:");
        record.actor.member().filter(|_| !by_computer).cloned()
    })
}
