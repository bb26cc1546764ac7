//! What must stand in a source file, and what must not.

use crate::sources;

#[test]
fn every_file_says_what_it_owns() {
    let silent: Vec<String> = sources::ending_in(&[".rs"])
        .into_iter()
        .filter(|source| !source.text.starts_with("//!"))
        .map(|source| source.path)
        .collect();
    sources::none(&silent, "every Rust file begins with `//!`: what it owns, what it never does:");
}

#[test]
fn what_is_left_to_do_has_an_issue() {
    let marks = ["TO", "FIX", "XX"].map(|start| format!("{start}{}", marks_end(start)));
    let problems = find(&[".rs", ".css", ".mjs", ".md", ".ftl", ".toml"], |line| {
        marks
            .iter()
            .any(|mark| line.contains(&format!("{mark}:")) || line.contains(&format!("{mark} ")))
            && !line.contains("(#")
    });
    sources::none(&problems, "work left for later names its issue, like (#12):");
}

/// The marks are put together here so that this file does not carry them.
fn marks_end(start: &str) -> &'static str {
    match start {
        "TO" => "DO",
        "FIX" => "ME",
        _ => "X",
    }
}

#[test]
fn no_file_knows_one_machine() {
    let places = ["tmp", "work", "root", "home"].map(|folder| format!("/{folder}/"));
    let endings = [".rs", ".css", ".mjs", ".md", ".ftl", ".toml", ".json", ".html", ".svg", ".txt"];
    let problems = find(&endings, |line| {
        places.iter().any(|place| {
            // A path begins a word; `docs/work/` or an address is none of these places.
            line.match_indices(place.as_str()).any(|(at, _)| {
                line[..at].chars().next_back().is_none_or(|before| {
                    !before.is_alphanumeric() && !matches!(before, '.' | '/' | '-' | '_' | '}')
                })
            })
        })
    });
    sources::none(&problems, "paths are given from the project's root:");
}

/// Every line that is wrong, as `path:line: text`.
fn find(endings: &[&str], wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut problems = Vec::new();
    for source in sources::ending_in(endings) {
        for (number, line) in source.text.lines().enumerate() {
            if wrong(line) {
                problems.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    problems
}
