//! A choice: a command with the reasons for it.

use council::Command;

use crate::reason::Reason;

/// What a delegate would do now, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What it would do.
    pub command: Command,
    /// Why, the strongest reason first.
    pub reasons: Vec<Reason>,
}

impl Choice {
    /// A choice with its reasons.
    pub fn new(command: Command, reasons: Vec<Reason>) -> Self {
        Self { command, reasons }
    }

    /// A choice that needs no reason but the order of business.
    pub fn plain(command: Command) -> Self {
        Self::new(command, Vec::new())
    }
}
