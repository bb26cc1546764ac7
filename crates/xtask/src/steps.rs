//! What the user sees: one line a step, with its time.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the terminal is the interface here"
)]

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Runs a step, announcing it before and its time after.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    println!("> {name}");
    let begun = Instant::now();
    let outcome = work();
    let took = seconds(begun.elapsed());
    match &outcome {
        Ok(_) => println!("  {name}: done in {took}"),
        Err(_) => println!("  {name}: failed after {took}"),
    }
    outcome
}

/// Says that a step has nothing to do.
pub(crate) fn already(what: &str) {
    println!("  {what}: already there");
}

/// Says something to the user.
pub(crate) fn say(words: &str) {
    println!("{words}");
}

/// Says why a command stopped.
pub(crate) fn complain(failure: &Failure) {
    eprintln!("\nStopped: {failure}");
}

/// A duration as people read it.
pub(crate) fn seconds(duration: Duration) -> String {
    let tenths = duration.as_millis() / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_given_in_tenths_of_a_second() {
        assert_eq!(seconds(Duration::from_millis(99)), "0.0 s");
        assert_eq!(seconds(Duration::from_millis(61_250)), "61.2 s");
    }
}
