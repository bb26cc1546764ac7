//! A player made of messages: it sends JSON and reads JSON, as a page does.

use std::sync::OnceLock;

use council::dealings::{InstructionsAs, Length, Manner};
use council::{Ballot, Command, Level, Seed, StageName};
use table::session::{ClientMsg, NewGame, Now, ServerMsg, Waits};
use table::{CommandId, Session};

/// Messages a player may send before a game is given up: an arc takes about sixty.
const MESSAGES_MAX: u32 = 400;

/// The crisis of Korea, as it is written.
pub(crate) fn korea() -> &'static str {
    static KOREA: OnceLock<String> = OnceLock::new();
    KOREA.get_or_init(|| std::fs::read_to_string("../../scenarios/korea-1950.json").unwrap())
}

/// The game that *Play at once* begins.
pub(crate) fn play_at_once() -> NewGame {
    NewGame {
        scenario: "korea-1950".into(),
        seat: "norway".into(),
        arc: Some("seventh-vote".into()),
        experiment: None,
        manner: Manner::Forthcoming,
        instructions: InstructionsAs::AsInHistory,
        level: Level::Essentials,
        length: Length::AsWritten,
        seed: Seed("1".to_owned()),
    }
}

/// A player with its session on the other side of the wire.
pub(crate) struct Client {
    pub(crate) session: Session,
    pub(crate) now: Now,
    counter: u32,
    /// Every stage the game waited in, in order.
    pub(crate) stages: Vec<StageName>,
    /// Votes the player cast a ballot in.
    pub(crate) ballots: u32,
    /// Half-hours the player had.
    pub(crate) half_hours: u32,
    /// Messages sent.
    pub(crate) sent: u32,
}

impl Client {
    pub(crate) fn begin(game: &NewGame) -> Self {
        let mut session = Session::begin(korea(), game, 1).unwrap();
        let now = now(over_the_wire(session.tell_all()));
        Self { session, now, counter: 0, stages: vec![], ballots: 0, half_hours: 0, sent: 0 }
    }

    /// Sends a message and reads the answer.
    pub(crate) fn send(&mut self, message: &ClientMsg) -> ServerMsg {
        self.sent += 1;
        let json = serde_json::to_string(message).unwrap();
        let read = serde_json::from_str(&json).unwrap();
        over_the_wire(self.session.take(read, u64::from(self.sent)))
    }

    /// Does something.
    pub(crate) fn act(&mut self, command: Command) -> ServerMsg {
        self.counter += 1;
        let id = CommandId::new("page", self.counter);
        self.send(&ClientMsg::Command { id, command: Box::new(command) })
    }

    /// Lets time pass.
    pub(crate) fn wait(&mut self) -> ServerMsg {
        let after = self.seen();
        self.send(&ClientMsg::LetTimePass { after })
    }

    /// The last record it has seen.
    pub(crate) fn seen(&self) -> u32 {
        self.now.news.last().map_or(self.now.told_before, |record| record.view_seq)
    }

    /// Does what a player does who follows what is suggested.
    pub(crate) fn step(&mut self) {
        self.stages.push(self.now.view.public.moment.stage);
        let answer = match self.now.waits.clone() {
            Waits::Ballot(vote) => {
                self.ballots += 1;
                self.act(Command::Cast { vote, ballot: Ballot::For })
            }
            Waits::HalfHour => {
                self.half_hours += 1;
                match self.now.reading.moves.first().cloned() {
                    // What is suggested can be done: a refusal here fails in `now`.
                    Some(suggested) => self.act(Command::Talk(suggested.command)),
                    None => self.wait(),
                }
            }
            _ => self.wait(),
        };
        self.now = now(answer);
    }

    /// Plays until the game waits for nothing more.
    pub(crate) fn play_out(&mut self) {
        while self.now.waits != Waits::Nothing {
            assert!(self.sent < MESSAGES_MAX, "the game waits: {:?}", self.now.waits);
            self.step();
        }
    }
}

/// The answer as the page reads it.
pub(crate) fn over_the_wire(answer: ServerMsg) -> ServerMsg {
    serde_json::from_str(&serde_json::to_string(&answer).unwrap()).unwrap()
}

/// Where the game stands, if that is what was answered.
pub(crate) fn now(answer: ServerMsg) -> Now {
    match answer {
        ServerMsg::Now(now) => *now,
        other => panic!("not where the game stands: {other:?}"),
    }
}
