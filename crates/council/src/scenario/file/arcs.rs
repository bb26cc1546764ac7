//! Short games of three sittings, and how games end.

use super::{Condition, Text};
use crate::ids::{ArcId, EndingId, MemberId, SittingId, SourceId};

authored! {
    /// Three sittings that make one short game.
    Arc [ArcId] {
        /// What it is called.
        title: Text,
        /// What it is about.
        text: Text,
        /// Its sittings, in order.
        sittings: Vec<SittingId>,
        /// The seat taken by *Play at once*.
        first_seat: MemberId,
        /// Minutes it takes alone.
        minutes: i64,
    }
}

authored! {
    /// How a game can end. The first whose condition holds is told.
    Ending [EndingId] {
        /// Arcs that can end so. Absent means the full game only.
        arcs: Vec<ArcId>,
        /// A heading for it.
        title: Text,
        /// What is told.
        text: Text,
        /// When it holds. Absent means whenever no other does.
        when: Condition,
        /// Whether the game is over as soon as it holds, whatever sittings are left.
        at_once: bool,
        /// Whether it is what history did.
        historical: bool,
        /// Where its facts are documented.
        sources: Vec<SourceId>,
    }
}
