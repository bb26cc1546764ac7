//! Parts of a page that know nothing of the game.

mod choice;
mod number;
mod seal;

pub(crate) use choice::{Alternative, Choice};
pub(crate) use number::Number;
pub(crate) use seal::Seal;
