//! Scenarios: a crisis as its author writes it, as it is checked, and as the game plays it.
//!
//! [`file::ScenarioFile`] holds what is written, unfinished or wrong as it may be. [`check`] names
//! everything that is wrong with it, in two passes: its shape against the schema, then its meaning.
//! A file without errors becomes a [`Scenario`], which is never written back. [`fmt`] writes a file in
//! its canonical form, [`schema`] describes the format to editors.

mod canonical;
pub mod check;
pub mod file;
pub mod json;
mod measured;
mod near;
mod problem;
#[cfg(feature = "schema")]
pub mod schema;
pub mod shape;
mod validated;

pub use canonical::{Formatted, canonical, fmt};
pub use check::{
    Checked, Sidecar, SidecarFile, Translation, check, check_bytes, plain_tag, source_hash,
};
pub use measured::{Difficulty, HardestLine, MeasuredSeat, MeasuredSeats};
pub use problem::{Code, Problem, Severity};
pub use validated::{
    AgendaItem, Body, Experiment, Member, Mission, NamedThing, Outline, Paper, Party, PlayedBy,
    Readers, Readings, Scenario, ScenarioHash, Sitting, Target, Term,
};
