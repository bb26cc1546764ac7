//! A game for tests of what pages show: Korea from Norway's chair, played through its authority.

use council::dealings::{InstructionsAs, Length, Manner};
use council::{Command, Level, ScenarioHash, Seed};
use table::session::{ClientMsg, NewGame, Now, ServerMsg, Waits};
use table::{CommandId, Refused, Session};

use super::study::Study;
use super::told::{Told, tell};
use super::{Debriefed, Papers};

/// A game in a page without a browser.
pub(crate) struct Example {
    session: Session,
    /// The papers of the crisis.
    pub(crate) papers: Papers,
    /// Where it stands.
    pub(crate) now: Now,
    /// What was told.
    pub(crate) told: Told,
    sent: u32,
}

impl Example {
    /// Norway, on 25 June, with the dispatches before it.
    pub(crate) fn begun() -> Self {
        let text = std::fs::read_to_string("scenarios/korea-1950.json").unwrap();
        let new = NewGame {
            scenario: "korea-1950".into(),
            seat: "norway".into(),
            arc: Some("seventh-vote".into()),
            experiment: None,
            manner: Manner::Forthcoming,
            instructions: InstructionsAs::AsInHistory,
            level: Level::Council,
            length: Length::AsWritten,
            seed: Seed("1".to_owned()),
        };
        let mut session = Session::begin(&text, &new, 1).unwrap();
        let papers = Papers::of(&text, ScenarioHash::known(session.scenario_hash())).unwrap();
        let ServerMsg::Now(now) = session.tell_all() else { panic!("not where it stands") };
        let told = tell(papers, &Told::default(), &now);
        Self { session, papers, now: *now, told, sent: 0 }
    }

    /// The same game at its end: nothing done but to let everything pass.
    pub(crate) fn over() -> Self {
        let mut example = Self::begun();
        while example.now.waits != Waits::Nothing {
            example.wait();
        }
        example
    }

    /// The same with its debrief, before anybody has looked for doors.
    pub(crate) fn debriefed() -> (Self, Debriefed) {
        let example = Self::over();
        let study = Study::of(example.papers.scenario().clone(), &example.session).unwrap();
        let debriefed = study.debriefed(&example.session);
        (example, debriefed)
    }

    /// Its authority.
    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Lets pass what the game waits for.
    pub(crate) fn wait(&mut self) {
        let after = self.told.seen();
        self.hear(ClientMsg::LetTimePass { after });
    }

    /// Makes the first suggested move, or lets pass what the game waits for.
    pub(crate) fn move_or_wait(&mut self) {
        let first = self.now.reading.moves.first().map(|one| Command::Talk(one.command.clone()));
        let moved = match first.filter(|_| self.now.waits == Waits::HalfHour) {
            Some(first) => self.act(first),
            None => false,
        };
        if !moved {
            self.wait();
        }
    }

    /// What is told of it when it is opened again, as it stands.
    pub(crate) fn opened_again(&mut self) -> Told {
        let ServerMsg::Now(now) = self.session.tell_all() else { panic!("not where it stands") };
        tell(self.papers, &Told::default(), &now)
    }

    /// Does something; whether it was taken.
    pub(crate) fn act(&mut self, command: Command) -> bool {
        self.sent += 1;
        let id = CommandId::new("page", self.sent);
        self.hear(ClientMsg::Command { id, command: Box::new(command) })
    }

    /// Why a command would not be taken; nothing if it would.
    pub(crate) fn why_not(&mut self, command: Command) -> Option<Refused> {
        let answer = self.session.take(ClientMsg::Ask { commands: vec![command] }, 1);
        let ServerMsg::Asked { mut refused } = answer else { panic!("asked and not answered") };
        refused.pop().flatten()
    }

    fn hear(&mut self, message: ClientMsg) -> bool {
        let ServerMsg::Now(now) = self.session.take(message, 1) else { return false };
        self.told = tell(self.papers, &self.told, &now);
        self.now = *now;
        true
    }
}
