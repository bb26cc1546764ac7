//! A branch: a game taken up at a record, with one act put otherwise, and played on.

use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;

use council::{
    Actor, Command, DraftCommand, DraftId, FloorCommand, MemberId, Programme, StageName, State,
    TalkCommand,
};

use super::Guess;
use super::script::{Place, Referent, Script, ScriptedAct};
use crate::command_id::{ClientId, CommandId};
use crate::computers::{Computers, NextAct};
use crate::log::Log;
use crate::table::Table;

/// Commands that one branch may take. A whole crisis of eight sittings takes about two thousand.
const COMMANDS_MAX: u32 = 6_000;

/// A branch being played.
#[derive(Clone, Debug)]
pub struct Branch {
    table: Table,
    seat: MemberId,
    /// Delegates of every seat but the player's.
    others: Rc<Computers>,
    /// The player's own: it votes and presides where the script has nothing.
    own: Rc<Computers>,
    script: VecDeque<ScriptedAct>,
    place: Place,
    commands: u32,
    is_over: bool,
}

/// What is played with: made once for a game.
#[derive(Clone, Debug)]
pub(super) struct Players {
    pub(super) seat: MemberId,
    pub(super) others: Rc<Computers>,
    pub(super) own: Rc<Computers>,
    pub(super) script: Arc<Script>,
}

impl Branch {
    /// A branch after record `at`, not counting the act of record `without`.
    pub(super) fn after(
        players: &Players,
        programme: &Arc<Programme>,
        log: &Log,
        at: u32,
        without: Option<u32>,
    ) -> Option<Self> {
        let goes_on = |act: &&ScriptedAct| act.record > at && Some(act.record) != without;
        Some(Self {
            table: Table::open(Arc::clone(programme), log.up_to(at)),
            seat: players.seat.clone(),
            others: Rc::clone(&players.others),
            own: Rc::clone(&players.own),
            script: players.script.acts.iter().filter(goes_on).cloned().collect(),
            place: players.script.place_after(at)?,
            commands: 0,
            is_over: false,
        })
    }

    /// The branch of a guess; `None` if the rules do not allow its act there.
    pub(super) fn of(
        players: &Players,
        programme: &Arc<Programme>,
        log: &Log,
        guess: &Guess,
    ) -> Option<Self> {
        let mut branch = Self::after(players, programme, log, guess.at, guess.instead_of)?;
        for command in &guess.commands {
            let client = ClientId::new(format!("branch:{}", branch.seat));
            branch.submit(client, &in_this_wording(branch.table.state(), command))?;
        }
        Some(branch)
    }

    /// The table it is played at.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Whether it has come to its end, or can come to none.
    pub fn is_over(&self) -> bool {
        self.is_over
    }

    /// Plays on by one command.
    pub(super) fn step(&mut self) {
        self.commands = self.commands.saturating_add(1);
        let went_on = self.scripted_now() || self.somebody();
        self.is_over = !went_on || self.commands >= COMMANDS_MAX;
    }

    /// Plays on to its end.
    pub fn play_out(&mut self) {
        while !self.is_over {
            self.step();
        }
    }

    /// What the player did at this very place.
    fn scripted_now(&mut self) -> bool {
        let here = self.place;
        self.script.retain(|act| act.place.moment.sitting >= here.moment.sitting);
        self.scripted(|act| act.place.is_with(here) && act.place.by_others <= here.by_others)
    }

    /// Does the first such act that the rules allow; those that they do not are dropped.
    fn scripted(&mut self, is_due: impl Fn(&ScriptedAct) -> bool) -> bool {
        while let Some(place) = self.script.iter().position(&is_due) {
            if let Some(act) = self.script.remove(place)
                && self.does_again(&act)
            {
                return true;
            }
        }
        false
    }

    /// Somebody else, then the player where it is waited for, the chair, what the player still did in
    /// this moment, the clock.
    fn somebody(&mut self) -> bool {
        let others = Rc::clone(&self.others);
        if let Some(act) = others.next(&self.table) {
            return self.take(act);
        }
        if self.is_waited_for() {
            return true;
        }
        if let Some(act) = others.chair(&self.table).or_else(|| self.own.chair(&self.table)) {
            return self.take(act);
        }
        // Before the half-hour goes by, what the player still did in it. At the table every act has its
        // turn, and what has lost it is not done.
        let here = self.place;
        let at_the_table = here.moment.stage == StageName::Meeting;
        if !at_the_table && self.scripted(|act| act.place.is_with(here)) {
            return true;
        }
        match others.clock(&self.table) {
            Some(act) => self.take(act),
            None => false,
        }
    }

    /// A ballot or the floor waits for the player: as it did, or else as its delegate would.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest waits for nobody")]
    fn is_waited_for(&mut self) -> bool {
        let own = Rc::clone(&self.own);
        let Some(act) = own.next(&self.table) else { return false };
        let wanted = match &act.command {
            Command::Cast { .. } => self.ballot_as_played(),
            Command::Floor(FloorCommand::Speak { .. } | FloorCommand::Yield) => {
                let spoke = |act: &ScriptedAct| {
                    matches!(act.command, Command::Floor(FloorCommand::Speak { .. }))
                        && act.place.moment.sitting == self.place.moment.sitting
                };
                self.script.iter().position(spoke)
            }
            _ => return false,
        };
        if let Some(place) = wanted
            && let Some(scripted) = self.script.remove(place)
            && self.does_again(&scripted)
        {
            return true;
        }
        self.take(act)
    }

    /// The ballot the player cast on what is before the Council.
    fn ballot_as_played(&self) -> Option<usize> {
        let open = self.table.state().phase.meeting()?.open_ballot()?;
        let subject = Referent::Subject(open.subject.clone());
        self.script.iter().position(|act| act.referent == subject)
    }

    /// Does a scripted act if it means the same here and the rules allow it.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest names things that keep their names"
    )]
    fn does_again(&mut self, act: &ScriptedAct) -> bool {
        let state = self.table.state();
        let command = match &act.command {
            Command::Cast { ballot, .. } => {
                let open = state.phase.meeting().and_then(|meeting| meeting.open_ballot());
                let Some(open) = open else { return false };
                Command::Cast { vote: open.vote, ballot: *ballot }
            }
            other => in_this_wording(state, other),
        };
        let means_the_same = Referent::of(state, &command) == act.referent;
        means_the_same && self.submit(act.client.clone(), &command).is_some()
    }

    fn submit(&mut self, client: ClientId, command: &Command) -> Option<()> {
        let actor = Actor::Member(self.seat.clone());
        let counter = self.table.log().highest_of(&client).map_or(1, |highest| highest + 1);
        self.table.submit(actor, CommandId { client, counter }, command, 0).ok()?;
        self.place = self.place.after(self.table.state().moment(), true);
        Some(())
    }

    fn take(&mut self, act: NextAct) -> bool {
        let is_own = act.actor == Actor::Member(self.seat.clone());
        let taken = self.others.take(&mut self.table, act).is_ok();
        self.place = self.place.after(self.table.state().moment(), is_own);
        taken
    }
}

/// The same command on a draft as it reads now: a revision put otherwise does not make the rest stale.
fn in_this_wording(state: &State, command: &Command) -> Command {
    let rev = |draft: &DraftId, was: u32| state.papers.draft(draft).map_or(was, |one| one.rev);
    let mut command = command.clone();
    if let Command::Draft(
        DraftCommand::Edit { draft, base_rev, .. }
        | DraftCommand::Sponsor { draft, base_rev }
        | DraftCommand::Submit { draft, base_rev }
        | DraftCommand::Amend { draft, base_rev, .. },
    )
    | Command::Talk(
        TalkCommand::Sound { draft, base_rev, .. }
        | TalkCommand::BringTogether { draft, base_rev, .. }
        | TalkCommand::Circulate { draft, base_rev }
        | TalkCommand::Mark { draft, base_rev, .. }
        | TalkCommand::Threaten { draft, base_rev, .. },
    ) = &mut command
    {
        *base_rev = rev(draft, *base_rev);
    }
    command
}
