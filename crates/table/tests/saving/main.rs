//! Saves: what is written can be read, and what is wrong is named.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod broken;
mod forged;
mod games;
mod whole;
