//! How many tests passed and failed, read from what test runners say.

/// How many tests passed and failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Count {
    /// Tests that passed.
    pub(super) passed: u32,
    /// Tests that failed.
    pub(super) failed: u32,
}

impl Count {
    /// No test at all.
    pub(super) fn none() -> Self {
        Self::default()
    }

    /// Adds another count.
    pub(super) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    /// The sum in a runner's closing line; nothing in any other line.
    pub(super) fn in_line(line: &str) -> Self {
        let closes = ["test result:", "tests run:", "test run:"];
        if !closes.iter().any(|words| line.contains(words)) {
            return Self::none();
        }
        let words: Vec<&str> = line
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        Self { passed: before(&words, "passed"), failed: before(&words, "failed") }
    }
}

fn before(words: &[&str], name: &str) -> u32 {
    words
        .windows(2)
        .find_map(|pair| match pair {
            [number, word] if *word == name => number.parse().ok(),
            _ => None,
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_are_read() {
        for (line, passed, failed) in [
            ("test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out", 4, 0),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2),
            (
                "     Summary [   0.006s] 12 tests run: 10 passed (1 slow), 2 failed, 0 skipped",
                10,
                2,
            ),
            ("     Summary [   0.006s] 1 test run: 1 passed, 0 skipped", 1, 0),
            ("a draft that 9 passed and 2 failed", 0, 0),
        ] {
            assert_eq!(Count::in_line(line), Count { passed, failed }, "{line}");
        }
    }
}
