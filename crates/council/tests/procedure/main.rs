//! The Council's procedure, rule by rule, played at the table of 1950.

#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test fails by panicking, and reads better when it gives its commands away"
)]

mod agenda;
mod amendments;
mod assembly;
mod ballots;
mod consultations;
mod drafts;
mod invitations;
mod levels;
mod motions;
mod nature;
mod points;
mod presidency;
mod secrets;
mod speakers;
mod stages;
mod statements;
mod table;
