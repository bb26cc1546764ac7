//! JSON read into types, in few bytes of program.
//!
//! Every type of the game is read through serde's derived code, which is made anew for each type and
//! each reader. `serde_json`'s reader is fast because its own code is copied into every type, and
//! because it takes a struct from an array too; together that was a third of the program a browser
//! loads before a game can begin. This reader keeps its own code in one place and takes a struct from an
//! object only. What it accepts is otherwise what `serde_json` accepts (RFC 8259); a test holds the two
//! side by side.

mod access;
mod fault;
mod key;
pub mod lex;
mod text;

pub use fault::{Fault, Kind};

use serde::Deserialize;

use text::Text;

/// Deepest nesting of arrays and objects that is read, as in `serde_json`.
pub const DEPTH_MAX: u32 = 127;

/// A value from the whole of a JSON text.
///
/// # Errors
/// The first thing that is not JSON, that the type refuses, or that follows after the value.
pub fn read<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Fault> {
    let mut text = Text::new(text);
    let value = T::deserialize(&mut text).map_err(|fault| fault.placed(&text))?;
    text.end().map_err(|fault| fault.placed(&text))?;
    Ok(value)
}
