//! Files of at most 400 lines, functions of at most 70, components of at most 100.

use std::collections::BTreeMap;

use crate::sources::{self, Source};

const FILE_LINES_MAX: usize = 400;
const FUNCTION_LINES_MAX: usize = 70;
const COMPONENT_LINES_MAX: usize = 100;

/// What is larger, with its size: `path lines` or `path::function lines`. The list may only shrink.
const ALLOWED: &str = include_str!("larger.txt");

#[test]
fn files_and_functions_stay_small() {
    let mut larger = BTreeMap::new();
    for source in sources::ending_in(&[".rs"]) {
        let lines = source.text.lines().count();
        if lines > FILE_LINES_MAX {
            larger.insert(source.path.clone(), lines);
        }
        for (name, length, limit) in functions(&source) {
            if length > limit {
                larger.insert(format!("{}::{name}", source.path), length);
            }
        }
    }
    let allowed = allowed();
    let mut problems = Vec::new();
    for (what, lines) in &larger {
        match allowed.get(what) {
            Some(limit) if lines <= limit => {}
            _ => problems.push(format!("{what}: {lines} lines; split it by concept")),
        }
    }
    for (what, limit) in &allowed {
        match larger.get(what) {
            Some(lines) if lines == limit => {}
            Some(lines) if lines > limit => {}
            Some(lines) => problems.push(format!("{what}: now {lines} lines; lower larger.txt")),
            None => problems.push(format!("{what}: small enough; strike it from larger.txt")),
        }
    }
    sources::none(&problems, "files, functions and components stay small:");
}

fn allowed() -> BTreeMap<String, usize> {
    ALLOWED
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (what, lines) = line.rsplit_once(' ').unwrap();
            (what.to_owned(), lines.parse().unwrap())
        })
        .collect()
}

/// Name, length and limit of each function. rustfmt puts the closing brace under the first letter of
/// the signature's line, which is all that is needed to find the end.
fn functions(source: &Source) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = source.text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = function_name(line) else { continue };
        let indent = line.len() - line.trim_start().len();
        let end = format!("{}}}", " ".repeat(indent));
        let length = lines[at..].iter().take_while(|line| **line != end).count() + 1;
        let before = &lines[at.saturating_sub(4)..at];
        let is_component = before.iter().any(|line| line.trim() == "#[component]");
        let limit = if is_component { COMPONENT_LINES_MAX } else { FUNCTION_LINES_MAX };
        if at + length <= lines.len() && !is_one_line(&lines[at..]) {
            found.push((name, length, limit));
        }
    }
    found
}

fn function_name(line: &str) -> Option<String> {
    let before_parenthesis = line.split(['(', '<']).next()?;
    let mut words = before_parenthesis.split_whitespace();
    let is_function = line.trim_start().starts_with("pub(crate) fn ")
        || line.trim_start().starts_with("pub(super) fn ")
        || words.clone().take_while(|word| *word != "fn").all(is_qualifier)
            && words.clone().any(|word| word == "fn");
    let name = line.split("fn ").nth(1)?.split(['(', '<']).next()?;
    words.next()?;
    is_function.then(|| name.trim().to_owned())
}

fn is_qualifier(word: &str) -> bool {
    matches!(word, "pub" | "const" | "async" | "unsafe" | "extern")
}

/// A declaration, or a body on the line of its signature.
fn is_one_line(lines: &[&str]) -> bool {
    lines
        .iter()
        .find(|line| line.contains('{') || line.ends_with(';'))
        .is_some_and(|line| line.ends_with(';') || line.ends_with('}'))
}

#[test]
fn the_length_of_a_function_is_measured_to_its_own_end() {
    let text = "impl A {\n    pub fn short(&self) -> u8 { 1 }\n\n    fn long(\n        a: u8,\n    ) {\n        if a {\n        }\n    }\n\n    pub(crate) fn next();\n}\n";
    let source = Source { path: String::new(), text: text.to_owned() };
    assert_eq!(functions(&source), [("long".to_owned(), 6, FUNCTION_LINES_MAX)]);
}
