//! What is asked in passing: it changes no game, and nobody is kept waiting for it.

use table::session::ClientMsg;

use super::port;
use super::wire::{Ask, GameId};

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
pub(super) fn quietly(message: ClientMsg) {
    port::ask(Ask::Game(Box::new(message)));
}
