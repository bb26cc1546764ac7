//! What marks a game as an experiment, wherever it is shown.

use council::{Rulebook, Scenario};
use leptos::prelude::*;
use table::Session;
use wording::CrisisNames;

use super::GameSession;
use crate::words;

/// The mark of the open game, if it is played by other rules than those of the time.
pub(crate) fn experiment_mark(session: &GameSession) -> Option<String> {
    let papers = session.papers.get()?;
    wording::experiment_mark(words::catalogue(), papers.names(), &rules_of_the_game(session)?)
}

/// The rules the open game is played by.
pub(crate) fn rules_of_the_game(session: &GameSession) -> Option<Rulebook> {
    session.now.with(|now| Some(now.as_ref()?.view.public.game.as_ref()?.rulebook.clone()))
}

/// The mark of a game where it is kept.
pub(super) fn mark_of(scenario: &Scenario, session: &Session) -> Option<String> {
    let game = session.table().state().game.as_ref()?;
    wording::experiment_mark(words::catalogue(), &CrisisNames(scenario), &game.rulebook)
}
