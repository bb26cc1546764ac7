//! The debrief as Markdown. What anybody typed, and every name, is escaped: it can make no link, image,
//! heading or HTML.

use std::fmt::Write;

use super::page::{DebriefPage, Line, Part, Section};
use crate::document::in_markdown as escaped;

impl DebriefPage {
    /// The page as Markdown, with tables.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        let _infallible = writeln!(out, "{}\n", escaped(&self.over));
        let _infallible = writeln!(out, "# {}\n", escaped(&self.title));
        let _infallible = writeln!(out, "{}\n", escaped(&self.opening));
        if let Some(ending) = &self.ending {
            let _infallible = writeln!(out, "{}\n", escaped(ending));
        }
        for section in &self.sections {
            section_to(section, &mut out);
        }
        let _infallible = writeln!(out, "---\n\n{}", escaped(&self.foot));
        out
    }
}

fn section_to(section: &Section, out: &mut String) {
    let _infallible = writeln!(out, "## {}\n", escaped(&section.heading));
    if let Some(intro) = &section.intro {
        let _infallible = writeln!(out, "{}\n", escaped(intro));
    }
    for part in &section.parts {
        part_to(part, 3, out);
    }
}

fn part_to(part: &Part, level: usize, out: &mut String) {
    match part {
        Part::Text(text) => {
            let _infallible = writeln!(out, "{}\n", escaped(text));
        }
        Part::Lines(lines) => lines_to(lines, out),
        Part::Table { caption, head, rows } => {
            let _infallible = writeln!(out, "{}\n", escaped(caption));
            row_to(head, out);
            let _infallible = writeln!(out, "|{}", " --- |".repeat(head.len()));
            for row in rows {
                row_to(row, out);
            }
            out.push('\n');
        }
        Part::Under { heading, parts } => {
            let _infallible = writeln!(out, "{} {}\n", "#".repeat(level), escaped(heading));
            for part in parts {
                part_to(part, level + 1, out);
            }
        }
        Part::Door { heading, act, follows, readings, .. } => {
            let _infallible = writeln!(out, "{} {}\n", "#".repeat(level), escaped(heading));
            let _infallible = writeln!(out, "{}\n", escaped(act));
            for follow in follows {
                let _infallible = writeln!(out, "- {}", escaped(follow));
            }
            out.push('\n');
            if let Some(readings) = readings {
                let _infallible = writeln!(out, "{}\n", escaped(readings));
            }
        }
        Part::Write { label, written, .. } if !written.is_empty() => {
            let _infallible = writeln!(out, "**{}**\n", escaped(label));
            for paragraph in written.lines().filter(|line| !line.trim().is_empty()) {
                let _infallible = writeln!(out, "> {}\n", escaped(paragraph));
            }
        }
        Part::Write { label, .. } => {
            let _infallible = writeln!(out, "**{}**\n\n&nbsp;\n", escaped(label));
        }
    }
}

fn lines_to(lines: &[Line], out: &mut String) {
    for line in lines {
        let cited = line.cited.as_ref().map(|cited| format!(" ({})", escaped(cited)));
        let _infallible = writeln!(out, "- {}{}", escaped(&line.text), cited.unwrap_or_default());
    }
    out.push('\n');
}

fn row_to(cells: &[String], out: &mut String) {
    out.push('|');
    for cell in cells {
        let _infallible = write!(out, " {} |", escaped(cell));
    }
    out.push('\n');
}
