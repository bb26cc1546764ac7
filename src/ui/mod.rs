//! Parts of a page that know nothing of the game.

mod brand;
mod choice;
mod focus;
mod fold;
mod number;
mod place;
mod seal;
mod sign;

pub(crate) use brand::Brand;
pub(crate) use choice::{Alternative, Choice};
pub(crate) use focus::{after_this_frame, focus_at_once, focus_first, read_first, rest};
pub(crate) use fold::Fold;
pub(crate) use number::Number;
pub(crate) use place::Place;
pub(crate) use seal::Seal;
pub(crate) use sign::{Flag, Sign};
