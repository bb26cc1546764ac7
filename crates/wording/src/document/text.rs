//! Papers as plain text, 78 letters wide.

use super::Page;
use super::layout::Laid;
use super::marker::marker;
use crate::ClauseWords;

/// Letters in a line.
const WIDTH: usize = 78;
/// Letters by which a level is set in.
const INDENT: usize = 4;

impl Page {
    /// The paper as plain text.
    pub fn to_text(&self) -> String {
        let mut lines = Vec::new();
        let masthead = self.masthead.iter().map(|line| line.to_uppercase());
        lines.extend(two_columns(&masthead.collect::<Vec<_>>(), &self.marks));
        lines.push(String::new());
        lines.extend(wrapped(&self.title, "", ""));
        lines.push(String::new());
        if let Some(subtitle) = &self.subtitle {
            lines.extend(wrapped(subtitle, "", ""));
            lines.push(String::new());
        }
        lines.push(self.opening.clone());
        let indent = " ".repeat(INDENT);
        for clause in self.laid_preamble() {
            lines.push(String::new());
            lines.extend(wrapped(&sentence(&clause), &indent, &indent));
        }
        if let Some(empty) = &self.empty {
            lines.push(String::new());
            lines.extend(wrapped(empty, &indent, &indent));
        }
        for (place, clause) in self.laid_operative().iter().enumerate() {
            let marker = if self.is_numbered() { marker(0, place) } else { String::new() };
            push_clause(clause, 0, &marker, &mut lines);
        }
        if let Some(note) = &self.note {
            lines.push(String::new());
            lines.extend(wrapped(note, "", ""));
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn push_clause(clause: &Laid<'_>, level: usize, mark: &str, lines: &mut Vec<String>) {
    lines.push(String::new());
    let before = " ".repeat(level * INDENT);
    let first = format!("{before}{mark:<INDENT$}");
    let first = if first.ends_with(' ') { first } else { format!("{first} ") };
    lines.extend(wrapped(&sentence(clause), &first, &" ".repeat((level + 1) * INDENT)));
    for (place, under) in clause.under.iter().enumerate() {
        push_clause(under, level + 1, &marker(level + 1, place), lines);
    }
}

fn sentence(clause: &Laid<'_>) -> String {
    format!("{}{}", in_line(clause.words), clause.mark)
}

/// A clause's words in a line. Right-to-left text stands between isolates, so that the number before
/// it and the mark after it stay where they belong.
fn in_line(words: &ClauseWords) -> String {
    let rest = match &words.language {
        Some(language) if language.is_right_to_left() => format!("\u{2067}{}\u{2069}", words.rest),
        Some(_) | None => words.rest.clone(),
    };
    match &words.lead {
        Some(lead) if rest.is_empty() => lead.clone(),
        Some(lead) => format!("{lead} {rest}"),
        None => rest,
    }
}

/// Text broken into lines at its spaces. A word longer than a line has one to itself.
pub(crate) fn wrapped(text: &str, first: &str, others: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_fresh = true;
    for word in text.split(' ') {
        let needed = line.chars().count() + word.chars().count() + usize::from(!is_fresh);
        if !is_fresh && needed > WIDTH {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            is_fresh = true;
        }
        if !is_fresh {
            line.push(' ');
        }
        line.push_str(word);
        is_fresh = false;
    }
    lines.push(line);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Lines side by side, the second column set right.
pub(crate) fn two_columns(left: &[String], right: &[String]) -> Vec<String> {
    let column = right.iter().map(|line| line.chars().count()).max().unwrap_or(0);
    (0..left.len().max(right.len()))
        .map(|row| {
            let left = left.get(row).map_or("", String::as_str);
            let right = right.get(row).map_or("", String::as_str);
            let gap = WIDTH.saturating_sub(column + left.chars().count()).max(2);
            format!("{left}{}{right}", " ".repeat(gap)).trim_end().to_owned()
        })
        .collect()
}
