//! A record as Markdown.

use std::fmt::Write;

use super::{RecordLine, RecordPage};
use crate::document::in_markdown;

impl RecordPage {
    /// The record as Markdown. Every word of it is escaped.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        let _infallible = writeln!(out, "{}\n", in_markdown(&self.masthead.join(" · ")));
        let marks: Vec<String> = self.marks.iter().map(|mark| in_markdown(mark)).collect();
        let _infallible = writeln!(out, "{}\n", marks.join(" · "));
        let _infallible = writeln!(out, "{}\n", in_markdown(&self.kind));
        let _infallible = writeln!(out, "# {}\n", in_markdown(&self.title));
        let _infallible = writeln!(out, "{}\n", in_markdown(&self.held));
        for (heading, entries) in &self.lists {
            let _infallible = writeln!(out, "## {}\n", in_markdown(heading));
            for entry in entries {
                let _infallible = writeln!(out, "- {}", in_markdown(entry));
            }
            out.push('\n');
        }
        for line in &self.lines {
            push_line(line, &mut out);
        }
        out
    }
}

fn push_line(line: &RecordLine, out: &mut String) {
    match line {
        RecordLine::Note { text } => {
            let _infallible = writeln!(out, "*{}*\n", in_markdown(text));
        }
        RecordLine::Speech { speaker, paragraphs, .. } => {
            let mut first = format!("**{}:** ", in_markdown(speaker));
            for paragraph in paragraphs {
                let _infallible = writeln!(out, "{first}{}\n", in_markdown(paragraph));
                first.clear();
            }
        }
        RecordLine::Vote { question, by_hand, rolls, announcement } => {
            let _infallible = writeln!(out, "**{}**\n", in_markdown(question));
            let _infallible = writeln!(out, "{}\n", in_markdown(by_hand));
            for (label, names) in rolls {
                let (label, names) = (in_markdown(label), in_markdown(names));
                let _infallible = writeln!(out, "- {label}: {names}");
            }
            let _infallible = writeln!(out, "\n{}\n", in_markdown(announcement));
        }
    }
}
