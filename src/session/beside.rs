//! A page is drawn a part at a time: drawn at once, it could not be pressed meanwhile on a slow machine.
//! What is read first comes first; a part beside it hears where the game stands a task later.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use table::session::Now;

use super::{GameSession, Status, Told};

/// The parts that are drawn one after the other.
#[derive(Default)]
pub(super) struct Row {
    /// In this order.
    parts: Vec<Part>,
    /// How often all of them were drawn: an earlier round stops where a later one has begun.
    round: u32,
}

/// What a part of the page knows of the game.
#[derive(Clone, Copy, PartialEq)]
struct Part {
    now: RwSignal<Option<Arc<Now>>>,
    told: RwSignal<Arc<Told>>,
}

impl GameSession {
    /// The session for a part of the page that is drawn after the parts there are. It hears later where the
    /// game stands; in all else it is the same session.
    pub(crate) fn beside(self) -> Self {
        let part = Part { now: RwSignal::new(None), told: RwSignal::new(Arc::default()) };
        self.beside.update_value(|row| row.parts.push(part));
        on_cleanup(move || {
            self.beside.update_value(|row| row.parts.retain(|one| *one != part));
        });
        set_timeout(move || self.show(part), Duration::ZERO);
        Self { now: part.now, told: part.told, ..self }
    }

    /// Draws every part, each in a task of its own. Then the page is drawn.
    pub(super) fn draw_beside(self) {
        let mut round = 0;
        self.beside.update_value(|row| {
            row.round = row.round.wrapping_add(1);
            round = row.round;
        });
        self.status.set(Status::Drawing);
        self.draw_next(0, round);
    }

    /// Nothing is known of a game any more: no part keeps what it knew.
    pub(super) fn clear_beside(self) {
        let parts = self.beside.with_value(|row| row.parts.clone());
        for part in parts {
            self.show(part);
        }
    }

    fn draw_next(self, place: usize, round: u32) {
        let part = self.beside.with_value(|row| row.parts.get(place).copied());
        let Some(part) = part else {
            // Something else may have been asked for, or gone wrong, meanwhile.
            if self.status.with_untracked(|status| *status == Status::Drawing) {
                self.status.set(Status::Ready);
            }
            return;
        };
        let draw = move || {
            if self.beside.with_value(|row| row.round == round) {
                self.show(part);
                self.draw_next(place.saturating_add(1), round);
            }
        };
        set_timeout(draw, Duration::ZERO);
    }

    /// A part that has left the page since is told in vain.
    fn show(self, part: Part) {
        part.told.set(self.told.get_untracked());
        part.now.set(self.now.get_untracked());
    }
}
