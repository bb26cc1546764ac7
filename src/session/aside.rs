//! What is asked in passing: it changes no game, and nobody is kept waiting for it.

use council::Command;
use leptos::prelude::SetValue as _;
use table::session::ClientMsg;

use super::wire::{Ask, GameId};
use super::{GameSession, port};

impl GameSession {
    /// Asks why these would not be taken now.
    pub(crate) fn ask_why(self, commands: Vec<Command>) {
        self.asked_about.set_value(commands.clone());
        quietly(ClientMsg::Ask { commands });
    }

    /// Asks for the debrief of the open game, and has the search go on as long as somebody looks.
    pub(crate) fn look_back(self) {
        self.looks.set_value(true);
        port::ask(Ask::Debrief);
    }

    /// Nobody looks any more.
    pub(crate) fn look_away(self) {
        self.looks.set_value(false);
    }
}

/// Asks what the player knew after its `at`th record; [`GameSession::reviewed`] has the answer.
pub(crate) fn review(at: u32) {
    quietly(ClientMsg::Review { at });
}

/// Asks what is on the shelf now.
pub(crate) fn look_at_shelf() {
    port::ask(Ask::Shelf);
}

/// Asks for the game as a file: it is handed to the player when it comes.
pub(crate) fn take_out() {
    quietly(ClientMsg::Save);
}

/// Asks for any game as a file, whether it can be read or not.
pub(crate) fn take_out_of_shelf(game: GameId) {
    port::ask(Ask::TakeOut { game });
}

/// Asks what does not change the game, so that nothing is kept waiting.
fn quietly(message: ClientMsg) {
    port::ask(Ask::Game(Box::new(message)));
}
