//! What a seat can read from its own view: its own mind, others' as far as they showed it, the count,
//! and three moves. A page and a computer delegate read the same here.

mod band;
mod count;
mod mind;
mod moves;
mod stance;
mod surprise;

pub use band::{Known, Reading, reading};
pub(crate) use count::votes_needed;
pub use count::{Count, Mark, Standing, count};
pub use mind::{bend, lines_in_force, own_leaning};
pub use moves::{SuggestedMove, Why, moves};
pub use stance::{Engaged, stance};
pub use surprise::{Surprise, surprises};
