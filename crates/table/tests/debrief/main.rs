//! The debrief of finished games: what it says is on record, what it guesses can be played, and nothing
//! of it is known before the end.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod doors;
mod envelopes;
mod games;
mod records;
mod told;
