//! Random games at a table.

use std::sync::Arc;

use council::example::council_of_1950;
use council::play::RandomHand;
use council::{Actor, BodyId, Command, MemberId, PartyId, Programme, Viewer};
use table::{CommandId, Record, Table};

/// A game being played.
pub(crate) struct Play {
    pub(crate) table: Table,
    pub(crate) hand: RandomHand,
    sent: u32,
}

impl Play {
    pub(crate) fn new(seed: u64) -> Self {
        Self::on(Arc::new(council_of_1950()), seed)
    }

    /// A game on another programme than that of 1950.
    pub(crate) fn on(programme: Arc<Programme>, seed: u64) -> Self {
        let table = Table::new(programme);
        Self { table, hand: RandomHand::new(seed), sent: 0 }
    }

    /// Submits a command, which must be taken.
    pub(crate) fn submit(&mut self, actor: &Actor, command: &Command) -> Record {
        self.sent += 1;
        let id = CommandId::new("test", self.sent);
        let at_ms = u64::from(self.sent) * 1000;
        let taken = self.table.submit(actor.clone(), id, command, at_ms);
        assert!(taken.is_ok(), "{actor} {command:?}: {taken:?}");
        taken.unwrap().clone()
    }

    /// Plays on by one command; `None` when the game is over.
    pub(crate) fn step(&mut self) -> Option<Record> {
        let (actor, command) = self.hand.next(self.table.state())?;
        Some(self.submit(&actor, &command))
    }

    /// A game of so many commands, or to its end.
    pub(crate) fn of(seed: u64, commands: u32) -> Self {
        let mut play = Self::new(seed);
        for _ in 0..commands {
            if play.step().is_none() {
                break;
            }
        }
        play
    }
}

/// Everybody who acts.
pub(crate) fn actors(table: &Table) -> Vec<Actor> {
    let seated = table.state().sitting.iter().flat_map(|sitting| sitting.roster.members());
    let mut actors: Vec<_> = seated.cloned().map(Actor::Member).collect();
    actors.extend([
        Actor::Member(MemberId::from("atlantis")),
        Actor::Invited(PartyId::from("republic-of-korea")),
        Actor::Invited(PartyId::from("israel")),
        Actor::Body(BodyId::from("uncok")),
        Actor::Secretariat,
        Actor::Press,
        Actor::Teacher,
        Actor::Host,
    ]);
    actors
}

/// Everybody who looks on.
pub(crate) fn viewers(table: &Table) -> Vec<Viewer> {
    let mut viewers: Vec<_> = actors(table).into_iter().map(Viewer::Actor).collect();
    viewers.extend([Viewer::Projector, Viewer::Observer]);
    viewers
}
