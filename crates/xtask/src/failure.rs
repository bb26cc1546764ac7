//! Why a command stopped.

use std::fmt;

/// Why a command stopped, in words that name the way out.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// Stops with these words.
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// Says what was being done when an operation of the system failed.
    pub(crate) fn while_doing(what: &str, error: &std::io::Error) -> Self {
        Self(format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
