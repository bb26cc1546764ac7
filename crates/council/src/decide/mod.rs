//! Deciding: every rule of the engine. A command becomes the events it causes, or a refusal that names
//! the missing condition.
//!
//! Guards come in this order: is there a game, is this the stage, is the actor somebody who may, is it
//! the right moment, does the substance hold. Each concept has its own file; this one is the switchboard.

mod agreement;
mod amendments;
mod ballot_box;
mod ballots;
mod chair;
mod consult;
mod crisis;
mod desk;
mod drafts;
mod edits;
mod effects;
mod floor;
mod guards;
mod host;
mod invitations;
mod levels;
mod means;
mod motions;
mod plans;
mod points;
mod reckoning;
mod retrace;
mod talk;
mod time;
mod voting;

pub use retrace::{Untraceable, command_of, retrace};

use crate::actor::Actor;
use crate::command::Command;
use crate::event::Event;
use crate::evolve::fold;
use crate::refusal::Refusal;
use crate::state::{Phase, State};

/// What a command comes to.
pub type Decision = Result<Vec<Event>, Refusal>;

/// Decides a command: the events it causes, to be recorded together or not at all.
///
/// ```
/// # use std::sync::Arc;
/// # use council::{Actor, Command, HostCommand, Level, Refusal, Seed, State, decide, example::council_of_1950};
/// let state = State::new(Arc::new(council_of_1950()));
/// let open = Command::Host(HostCommand::OpenGame {
///     seed: Seed("1".into()),
///     level: Level::Full,
///     rulebook: None,
///     course: vec![],
///     branch: None,
///     manner: council::dealings::Manner::Guarded,
///     instructions: council::dealings::InstructionsAs::AsInHistory,
///     length: council::dealings::Length::AsWritten,
/// });
/// assert_eq!(decide(&state, &Actor::Press, &open), Err(Refusal::NotTheHost));
/// assert!(decide(&state, &Actor::Host, &open).is_ok());
/// ```
///
/// # Errors
/// The missing condition, with the rule it rests on.
pub fn decide(state: &State, actor: &Actor, command: &Command) -> Decision {
    let mut events = asked(state, actor, command)?;
    if let Some(closes) = crisis::closes_at(&events) {
        let mut after = state.clone();
        let (meeting, end) = events.split_at(closes);
        fold(&mut after, meeting);
        let table = crisis::at_the_end_of(&after);
        fold(&mut after, end);
        events.extend(crisis::after_the_meeting(&after, table));
    }
    Ok(reckoning::with(state, events))
}

/// Whether a command would be taken: refused exactly where [`decide`] refuses, and cheaper to ask.
pub fn is_taken(state: &State, actor: &Actor, command: &Command) -> bool {
    why_refused(state, actor, command).is_none()
}

/// Why a command would not be taken: nothing exactly where [`is_taken`].
pub(crate) fn why_refused(state: &State, actor: &Actor, command: &Command) -> Option<Refusal> {
    asked(state, actor, command).err()
}

/// What a command asks for, before the crisis answers the end of a meeting and the dealings are reckoned
/// up.
fn asked(state: &State, actor: &Actor, command: &Command) -> Decision {
    if let Command::Host(command) = command {
        return host::decide(state, actor, command);
    }
    if state.game.is_none() {
        return Err(Refusal::GameNotOpened);
    }
    if matches!(state.phase, Phase::Between | Phase::Debrief) {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    }
    levels::check(state, actor, command)?;
    match command {
        // Taken above; a host command never gets here.
        Command::Host(_) => Err(Refusal::NotTheHost),
        Command::Consult(command) => consult::decide(state, actor, command),
        Command::Talk(command) => talk::decide(state, actor, command),
        Command::Draft(command) => drafts::decide(state, actor, command),
        Command::Floor(command) => floor::decide(state, actor, command),
        Command::Chair(command) => chair::decide(state, actor, command),
        Command::Means(command) => means::decide(state, actor, command),
        Command::Cast { vote, ballot } => ballots::cast(state, actor, *vote, *ballot),
    }
}
