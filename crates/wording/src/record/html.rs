//! A record as HTML: an article with lists and, for each vote, a table of its rolls.

use std::fmt::Write;

use super::{RecordLine, RecordPage};
use crate::document::{element, escaped, language_attributes};

impl RecordPage {
    /// The record as an HTML article. Every word of it is escaped.
    pub fn to_html(&self) -> String {
        let mut html =
            format!("<article class=\"paper record\" lang=\"{}\">\n", escaped(&self.language));
        html.push_str("<header class=\"paper-head\">\n");
        element(&mut html, "p", "paper-masthead", &self.masthead.join(" · "));
        html.push_str("<ul class=\"paper-marks\">\n");
        for mark in &self.marks {
            let _infallible = writeln!(html, "<li>{}</li>", escaped(mark));
        }
        html.push_str("</ul>\n");
        element(&mut html, "p", "record-kind", &self.kind);
        element(&mut html, "h1", "paper-title", &self.title);
        element(&mut html, "p", "paper-subtitle", &self.held);
        html.push_str("</header>\n");
        for (heading, entries) in &self.lists {
            element(&mut html, "h2", "record-heading", heading);
            html.push_str("<ul class=\"record-list\">\n");
            for entry in entries {
                let _infallible = writeln!(html, "<li>{}</li>", escaped(entry));
            }
            html.push_str("</ul>\n");
        }
        for line in &self.lines {
            push_line(line, &mut html);
        }
        html.push_str("</article>\n");
        html
    }
}

fn push_line(line: &RecordLine, html: &mut String) {
    match line {
        RecordLine::Note { text } => element(html, "p", "record-note", text),
        RecordLine::Speech { speaker, language, paragraphs } => {
            html.push_str("<section class=\"record-speech\">\n");
            element(html, "h3", "record-speaker", speaker);
            let attributes = language.as_ref().map(language_attributes).unwrap_or_default();
            for paragraph in paragraphs {
                let _infallible = writeln!(html, "<p{attributes}>{}</p>", escaped(paragraph));
            }
            html.push_str("</section>\n");
        }
        RecordLine::Vote { question, by_hand, rolls, announcement } => {
            html.push_str("<section class=\"record-vote\">\n<table>\n");
            element(html, "caption", "record-question", question);
            html.push_str("<tbody>\n");
            for (label, names) in rolls {
                let (label, names) = (escaped(label), escaped(names));
                let _infallible =
                    writeln!(html, "<tr><th scope=\"row\">{label}</th><td>{names}</td></tr>");
            }
            html.push_str("</tbody>\n</table>\n");
            element(html, "p", "record-by-hand", by_hand);
            element(html, "p", "record-announcement", announcement);
            html.push_str("</section>\n");
        }
    }
}
