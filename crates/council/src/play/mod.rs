//! Random legal games, for tests, measurements and golden logs: a hand that picks a seat and one of its
//! offers, fills what is left open, and lets time pass.
//!
//! It plays badly and reaches everywhere: that is its use. Behind the feature `play`; the game's own
//! computer members are another crate.

mod dice;
mod fill;
mod kind;
mod pool;
mod talk;

use crate::actor::Actor;
use crate::command::{Command, HostCommand};
use crate::dealings::{InstructionsAs, Length, Manner};
use crate::decide::decide;
use crate::level::Level;
use crate::meeting::{Meeting, Pending};
use crate::offers::{Offer, offers};
use crate::state::{Phase, Seed, State};
use crate::vote::Ballot;

pub use dice::Dice;
pub use fill::filled;
pub use pool::any_command;

/// A hand that plays all seats at random.
#[derive(Clone, Debug)]
pub struct RandomHand {
    dice: Dice,
}

impl RandomHand {
    /// The hand that plays the game of this seed.
    pub fn new(seed: u64) -> Self {
        Self { dice: Dice::new(seed) }
    }

    /// Its dice, for whoever drives it.
    pub fn dice(&mut self) -> &mut Dice {
        &mut self.dice
    }

    /// The next command of a legal game, `None` when it is over.
    pub fn next(&mut self, state: &State) -> Option<(Actor, Command)> {
        self.next_where(state, |_, _| true)
    }

    /// The next command of a legal game that is also `wanted`; time passes if none is found.
    pub fn next_where(
        &mut self,
        state: &State,
        wanted: impl Fn(&Actor, &Command) -> bool,
    ) -> Option<(Actor, Command)> {
        if state.game.is_none() {
            return Some((Actor::Host, self.opening()));
        }
        for _ in 0..12 {
            let actor = self.seat(state);
            let choices = offers(state, &actor);
            let Some(offer) = kind::weighed(&choices, &mut self.dice) else { continue };
            let command = match offer {
                Offer::Act(command) => self.leaning((**command).clone()),
                Offer::Compose(template) => filled(template, state, &actor, &mut self.dice),
            };
            if wanted(&actor, &command) && decide(state, &actor, &command).is_ok() {
                return Some((actor, command));
            }
        }
        time_passes(state)
    }

    /// Every second vote finds friends: ballots drawn evenly hardly ever make a majority.
    fn leaning(&mut self, command: Command) -> Command {
        if let Command::Cast { vote, .. } = command
            && vote.0 % 2 == 0
            && !self.dice.one_in(6)
        {
            return Command::Cast { vote, ballot: Ballot::For };
        }
        command
    }

    fn opening(&mut self) -> Command {
        let level = match self.dice.below(8) {
            0 => Level::Essentials,
            1 | 2 => Level::Council,
            _ => Level::Full,
        };
        open_game(self.dice.below(u32::MAX), level)
    }

    /// Who acts next: whoever is waited for, otherwise anybody, the chair often.
    fn seat(&mut self, state: &State) -> Actor {
        if let Some(actor) = state.phase.meeting().and_then(|meeting| self.awaited(meeting)) {
            return actor;
        }
        if matches!(state.phase, Phase::Consultations(_))
            && !self.dice.one_in(4)
            && let Some(member) = talk::awaited(state, &mut self.dice)
        {
            return Actor::Member(member);
        }
        if matches!(state.phase, Phase::Between | Phase::Dispatches { .. }) && !self.dice.one_in(6)
        {
            return Actor::Host;
        }
        let members: Vec<_> =
            state.sitting.iter().flat_map(|sitting| sitting.roster.members()).collect();
        let member = |dice: &mut Dice| {
            dice.pick(&members).map_or(Actor::Host, |member| Actor::Member((*member).clone()))
        };
        match (self.dice.below(20), state.phase.meeting()) {
            (0..=4, _) => Actor::Host,
            (5..=6, Some(meeting)) => Actor::Member(meeting.chair.clone()),
            (7, Some(meeting)) => {
                let guests: Vec<_> = meeting.invited.iter().map(|one| one.guest.clone()).collect();
                self.dice.pick(&guests).cloned().unwrap_or(Actor::Secretariat)
            }
            (8, _) => Actor::Teacher,
            (_, _) => member(&mut self.dice),
        }
    }

    /// Whoever the meeting waits for, most of the time.
    fn awaited(&mut self, meeting: &Meeting) -> Option<Actor> {
        if self.dice.one_in(8) {
            return None;
        }
        match (meeting.before_the_council(), &meeting.floor) {
            (Some(Pending::Ballot(ballot)), _) => {
                let has_voted = |member: &_| ballot.cast.ballot(member).is_some();
                let to_vote: Vec<_> =
                    ballot.voters.iter().filter(|member| !has_voted(member)).cloned().collect();
                self.dice.pick(&to_vote).cloned().map(Actor::Member)
            }
            (Some(Pending::Point(_) | Pending::Challenge { .. }), _) => Some(Actor::Host),
            (Some(Pending::Ruling(_)), _) if self.dice.one_in(4) => Some(Actor::Host),
            (None, Some(request)) => Some(request.speaker.clone()),
            (Some(Pending::Agreement(_) | Pending::Ruling(_)) | None, _) => None,
        }
    }
}

/// The command that opens a game of all sittings.
pub fn open_game(seed: u32, level: Level) -> Command {
    Command::Host(HostCommand::OpenGame {
        seed: Seed(seed.to_string()),
        level,
        rulebook: None,
        course: Vec::new(),
        branch: None,
        manner: Manner::default(),
        instructions: InstructionsAs::default(),
        length: Length::default(),
    })
}

/// The command by which time passes: a beat, or the next sitting; `None` when the game is over.
pub fn time_passes(state: &State) -> Option<(Actor, Command)> {
    let command = match &state.phase {
        Phase::Between => HostCommand::OpenSitting { sitting: state.next_sitting()?.clone() },
        Phase::Debrief => return None,
        Phase::Dispatches { .. }
        | Phase::Consultations(_)
        | Phase::Meeting(_)
        | Phase::Aftermath { .. } => HostCommand::Beat { at: state.moment() },
    };
    Some((Actor::Host, Command::Host(command)))
}
