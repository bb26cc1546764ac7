//! `placard schema`: the scenario format as JSON Schema, for editors.

use std::process::ExitCode;

use council::scenario::schema::generate;

use crate::input::{BAD_INPUT, print};

/// Prints the schema.
pub(crate) fn run() -> ExitCode {
    if print(&generate()) { ExitCode::SUCCESS } else { ExitCode::from(BAD_INPUT) }
}
