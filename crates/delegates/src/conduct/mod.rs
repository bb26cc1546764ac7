//! What a delegate does: its ballot, its word at the table, its moves between meetings, the chair.
//!
//! A [`Delegate`] is one seat with its part of the scenario. It reads a `SeatView` and gives back what it
//! would do now, with its reasons as data; it keeps nothing between two calls, so that any node can ask
//! it anew from the log and gets the same answer.

mod agreed_words;
mod amend;
mod answers;
mod ballot;
mod bargain;
mod calls;
mod chair;
mod choice;
mod done;
mod floor;
mod means;
mod motions;
mod numbers;
mod objection;
mod opinion;
mod pen;
mod policy;
mod presence;
mod promises;
mod question;
mod rivals;
mod say;
mod sight;
mod turn;
mod wants;
mod worked_out;

use std::sync::Arc;

pub(crate) use ballot::may_veto;
pub use chair::next_business;
pub use choice::Choice;
use council::{Actor, MemberId};
pub use floor::guest_statement;
pub use opinion::Opinion;
pub use policy::{NoSuchPolicy, Policy};
pub use sight::Sight;
pub use worked_out::WorkedOut;

use crate::Seat;

/// A computer member of the Council.
#[derive(Clone, Debug)]
pub struct Delegate {
    seat: Arc<Seat>,
    policy: Policy,
}

impl Delegate {
    /// The delegate of a seat.
    pub fn new(seat: Arc<Seat>) -> Self {
        Self { seat, policy: Policy::Careful }
    }

    /// The same seat, played so.
    #[must_use]
    pub fn playing(mut self, policy: Policy) -> Self {
        self.policy = policy;
        self
    }

    /// Whose seat it is.
    pub fn member(&self) -> &MemberId {
        &self.seat.member
    }

    /// Its part of the scenario.
    pub fn seat(&self) -> &Seat {
        &self.seat
    }

    fn actor(&self) -> Actor {
        Actor::Member(self.member().clone())
    }

    fn is_me(&self, actor: &Actor) -> bool {
        actor.member() == Some(self.member())
    }
}
