//! A solo game through messages alone: whole arcs, time that passes once, pages opened again, noise.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::needless_pass_by_value,
    clippy::wildcard_enum_match_arm,
    reason = "a test reads its scenario, stops where its ground gives way, and looks at what it is about"
)]

mod branches;
mod client;
mod due;
mod exits;
mod games;
mod noise;
mod refused;
mod surprises;
