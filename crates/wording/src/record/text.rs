//! A record as plain text.

use super::{RecordLine, RecordPage};
use crate::document::{two_columns, wrapped};

const INDENT: &str = "    ";

impl RecordPage {
    /// The record as plain text.
    pub fn to_text(&self) -> String {
        let mut lines = Vec::new();
        let masthead: Vec<String> = self.masthead.iter().map(|line| line.to_uppercase()).collect();
        lines.extend(two_columns(&masthead, &self.marks));
        lines.push(String::new());
        lines.push(self.kind.clone());
        lines.push(self.title.clone());
        lines.extend(wrapped(&self.held, "", ""));
        for (heading, entries) in &self.lists {
            lines.push(String::new());
            lines.push(format!("{heading}:"));
            for entry in entries {
                lines.extend(wrapped(entry, INDENT, &INDENT.repeat(2)));
            }
        }
        for line in &self.lines {
            lines.push(String::new());
            push_line(line, &mut lines);
        }
        lines.push(String::new());
        lines.join("\n")
    }
}

fn push_line(line: &RecordLine, lines: &mut Vec<String>) {
    match line {
        RecordLine::Note { text } => lines.extend(wrapped(text, INDENT, INDENT)),
        RecordLine::Speech { speaker, paragraphs, language } => {
            let turned = language.as_ref().is_some_and(council::Language::is_right_to_left);
            let mut first = format!("{speaker}: ");
            for paragraph in paragraphs {
                let text =
                    if turned { format!("\u{2067}{paragraph}\u{2069}") } else { paragraph.clone() };
                // The speaker's name is wrapped with what it says: some names are long.
                let indent = if first == INDENT { INDENT } else { "" };
                lines.extend(wrapped(&format!("{}{text}", first.trim_start()), indent, ""));
                INDENT.clone_into(&mut first);
            }
            if paragraphs.is_empty() {
                lines.push(first.trim_end().to_owned());
            }
        }
        RecordLine::Vote { question, by_hand, rolls, announcement } => {
            lines.extend(wrapped(question, INDENT, INDENT));
            lines.extend(wrapped(by_hand, INDENT, INDENT));
            lines.push(String::new());
            for (label, names) in rolls {
                lines.extend(wrapped(
                    &format!("{label}: {names}."),
                    &INDENT.repeat(2),
                    &INDENT.repeat(3),
                ));
            }
            lines.push(String::new());
            lines.extend(wrapped(announcement, INDENT, INDENT));
        }
    }
}
