//! Papers as Markdown. What anybody typed, and every name, is escaped: it can make no link, image,
//! heading or HTML.

use std::fmt::Write;

use super::layout::Laid;
use super::{Page, clean, marker};

impl Page {
    /// The paper as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        let masthead = self.masthead.join(" · ");
        let _infallible = writeln!(out, "{}\n", in_markdown(&masthead));
        let marks: Vec<String> = self.marks.iter().map(|mark| in_markdown(mark)).collect();
        let _infallible = writeln!(out, "{}\n", marks.join(" · "));
        let _infallible = writeln!(out, "# {}\n", in_markdown(&self.title));
        if let Some(subtitle) = &self.subtitle {
            let _infallible = writeln!(out, "{}\n", in_markdown(subtitle));
        }
        let _infallible = writeln!(out, "{}\n", in_markdown(&self.opening));
        for clause in self.laid_preamble() {
            let _infallible = writeln!(out, "{}\n", inline(&clause));
        }
        if let Some(empty) = &self.empty {
            let _infallible = writeln!(out, "{}\n", in_markdown(empty));
        }
        let laid = self.laid_operative();
        if self.is_numbered() {
            list(&laid, 0, &mut out);
        } else if let Some(only) = laid.first() {
            let _infallible = writeln!(out, "{}\n", inline(only));
            list(&only.under, 1, &mut out);
        }
        if let Some(note) = &self.note {
            let _infallible = writeln!(out, "{}\n", in_markdown(note));
        }
        out
    }
}

/// Numbered and lettered clauses, each a paragraph of its own: lists of Markdown know no letters.
fn list(clauses: &[Laid<'_>], level: usize, out: &mut String) {
    for (place, clause) in clauses.iter().enumerate() {
        let indent = "&emsp;".repeat(level);
        let number = in_markdown(&marker(level, place));
        let _infallible = writeln!(out, "{indent}{number} {}\n", inline(clause));
        list(&clause.under, level + 1, out);
    }
}

/// A clause's words, the verb set off.
fn inline(clause: &Laid<'_>) -> String {
    let lead = clause.words.lead.as_ref().map(|lead| format!("*{}* ", in_markdown(lead)));
    format!("{}{}{}", lead.unwrap_or_default(), in_markdown(&clause.words.rest), clause.mark)
}

/// Text on one line that means nothing to Markdown.
pub(crate) fn in_markdown(text: &str) -> String {
    let text = clean(text);
    let mut escaped = String::with_capacity(text.len());
    for (place, letter) in text.char_indices() {
        // At the beginning of a line these would make a list or a heading.
        let opens = place == 0 && matches!(letter, '-' | '+' | '#' | '=' | '~');
        let numbers = matches!(letter, '.' | ')')
            && place > 0
            && text
                .get(..place)
                .is_some_and(|before| before.bytes().all(|one| one.is_ascii_digit()));
        let special = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '!' | '&' | '~'
        );
        if opens || numbers || special {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
