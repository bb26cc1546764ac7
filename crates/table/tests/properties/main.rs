//! What holds of every game, over random legal ones driven by `offers`.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod agreement;
mod crisis;
mod dealings;
mod endings;
mod folding;
mod games;
mod secrets;
