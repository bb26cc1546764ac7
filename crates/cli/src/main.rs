//! The `placard` command.

fn main() {}
