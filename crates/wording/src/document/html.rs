//! Papers as HTML: an article with headings, paragraphs and lists, no styles and no scripts.

use std::fmt::Write;

use council::Language;

use super::Page;
use super::layout::Laid;
use super::marker::list_type;

impl Page {
    /// The paper as an HTML article. Every word of it is escaped.
    pub fn to_html(&self) -> String {
        let mut html = format!("<article class=\"paper\" lang=\"{}\">\n", escaped(&self.language));
        html.push_str("<header class=\"paper-head\">\n");
        element(&mut html, "p", "paper-masthead", &self.masthead.join(" · "));
        html.push_str("<ul class=\"paper-marks\">\n");
        for mark in &self.marks {
            let _infallible = writeln!(html, "<li>{}</li>", escaped(mark));
        }
        html.push_str("</ul>\n");
        element(&mut html, "h1", "paper-title", &self.title);
        if let Some(subtitle) = &self.subtitle {
            element(&mut html, "p", "paper-subtitle", subtitle);
        }
        html.push_str("</header>\n");
        element(&mut html, "p", "paper-opening", &self.opening);
        for clause in self.laid_preamble() {
            let _infallible = writeln!(html, "<p class=\"paper-preamble\">{}</p>", inline(&clause));
        }
        if let Some(empty) = &self.empty {
            element(&mut html, "p", "paper-empty", empty);
        }
        self.push_operative(&mut html);
        if let Some(note) = &self.note {
            html.push_str("<footer>\n");
            element(&mut html, "p", "paper-note", note);
            html.push_str("</footer>\n");
        }
        html.push_str("</article>\n");
        html
    }

    fn push_operative(&self, html: &mut String) {
        let laid = self.laid_operative();
        if self.is_numbered() {
            push_list(&laid, 0, html);
        } else if let Some(only) = laid.first() {
            let _infallible = writeln!(html, "<p class=\"paper-operative\">{}</p>", inline(only));
            push_list(&only.under, 1, html);
        }
    }
}

fn push_list(clauses: &[Laid<'_>], level: usize, html: &mut String) {
    if clauses.is_empty() {
        return;
    }
    let class = if level == 0 { " class=\"paper-operative\"" } else { "" };
    let _infallible = writeln!(html, "<ol type=\"{}\"{class}>", list_type(level));
    for clause in clauses {
        let _infallible = write!(html, "<li>{}", inline(clause));
        if !clause.under.is_empty() {
            html.push('\n');
            push_list(&clause.under, level + 1, html);
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ol>\n");
}

/// A clause's words, the verb set off, typed text in its own language and direction.
fn inline(clause: &Laid<'_>) -> String {
    let words = clause.words;
    let mut html = String::new();
    if let Some(lead) = &words.lead {
        let _infallible = write!(html, "<em>{}</em> ", escaped(lead));
    }
    match &words.language {
        Some(language) => {
            let attributes = language_attributes(language);
            let _infallible = write!(html, "<bdi{attributes}>{}</bdi>", escaped(&words.rest));
        }
        None => html.push_str(&escaped(&words.rest)),
    }
    html.push_str(clause.mark);
    html
}

/// The language and direction of typed text.
pub(crate) fn language_attributes(language: &Language) -> String {
    let direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
    format!(" lang=\"{}\"{direction}", escaped(language.as_str()))
}

/// An element with text.
pub(crate) fn element(html: &mut String, name: &str, class: &str, text: &str) {
    let _infallible = writeln!(html, "<{name} class=\"{class}\">{}</{name}>", escaped(text));
}

/// Text that means nothing to HTML.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            plain => escaped.push(plain),
        }
    }
    escaped
}
