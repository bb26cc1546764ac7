//! Games of Korea played out by computer delegates: they end, they are their seed's and nobody else's, and
//! what delegates promise and vote is held to play.md.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops where its ground gives way, and looks at what it is about"
)]

mod credentials;
mod ends;
mod experiments;
mod games;
mod later;
mod levels;
mod moves;
mod presence;
mod proceedings;
mod promises;
mod secrets;
