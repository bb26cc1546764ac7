//! The app's pages. A page composes features and holds no state of its own.

mod calculator;

pub(crate) use calculator::Calculator;
