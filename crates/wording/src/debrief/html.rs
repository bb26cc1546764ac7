//! The debrief as a page of its own: it loads nothing, runs nothing, and prints as it stands.

use std::fmt::Write;

use super::page::{DebriefPage, Line, Part, Section};
use crate::document::{element, escaped, standing_alone};

impl DebriefPage {
    /// The page as an HTML document that needs nothing else.
    pub fn to_html(&self) -> String {
        standing_alone(&self.language, &self.title, &self.to_article())
    }

    /// The same as an article, to stand in another page. Every word of it is escaped.
    pub fn to_article(&self) -> String {
        let mut html =
            format!("<article class=\"paper debrief\" lang=\"{}\">\n", escaped(&self.language));
        html.push_str("<header class=\"paper-head\">\n");
        element(&mut html, "p", "paper-masthead", &self.over);
        element(&mut html, "h1", "paper-title", &self.title);
        element(&mut html, "p", "debrief-opening", &self.opening);
        if let Some(ending) = &self.ending {
            element(&mut html, "p", "debrief-ending", ending);
        }
        html.push_str("</header>\n");
        for section in &self.sections {
            section_to(section, &mut html);
        }
        html.push_str("<footer>\n");
        element(&mut html, "p", "paper-note", &self.foot);
        html.push_str("</footer>\n</article>\n");
        html
    }
}

fn section_to(section: &Section, html: &mut String) {
    let _infallible = writeln!(html, "<section id=\"debrief-{}\">", section.id.word());
    element(html, "h2", "debrief-heading", &section.heading);
    if let Some(intro) = &section.intro {
        element(html, "p", "debrief-intro", intro);
    }
    for part in &section.parts {
        part_to(part, 3, html);
    }
    html.push_str("</section>\n");
}

fn part_to(part: &Part, level: u8, html: &mut String) {
    let heading_name = format!("h{}", level.min(6));
    match part {
        Part::Text(text) => element(html, "p", "debrief-text", text),
        Part::Lines(lines) => lines_to(lines, html),
        Part::Table { caption, head, rows } => table_to(caption, head, rows, html),
        Part::Under { heading, parts } => {
            html.push_str("<section class=\"debrief-under\">\n");
            element(html, &heading_name, "debrief-subheading", heading);
            for part in parts {
                part_to(part, level + 1, html);
            }
            html.push_str("</section>\n");
        }
        Part::Door { heading, act, follows, readings, .. } => {
            html.push_str("<section class=\"debrief-door\">\n");
            element(html, &heading_name, "debrief-subheading", heading);
            element(html, "p", "debrief-act", act);
            html.push_str("<ul>\n");
            for follow in follows {
                let _infallible = writeln!(html, "<li>{}</li>", escaped(follow));
            }
            html.push_str("</ul>\n");
            if let Some(readings) = readings {
                element(html, "p", "debrief-readings", readings);
            }
            html.push_str("</section>\n");
        }
        Part::Write { label, written, .. } if !written.is_empty() => {
            element(html, "p", "debrief-question", label);
            for paragraph in written.lines().filter(|line| !line.trim().is_empty()) {
                element(html, "p", "debrief-written", paragraph);
            }
        }
        Part::Write { label, lines, .. } => {
            element(html, "p", "debrief-question", label);
            html.push_str("<div class=\"room-to-write\" aria-hidden=\"true\">\n");
            for _ in 0..*lines {
                html.push_str("<div></div>\n");
            }
            html.push_str("</div>\n");
        }
    }
}

fn lines_to(lines: &[Line], html: &mut String) {
    html.push_str("<ul>\n");
    for line in lines {
        let _infallible = write!(html, "<li>{}", escaped(&line.text));
        if let Some(cited) = &line.cited {
            let _infallible = write!(html, " <small>({})</small>", escaped(cited));
        }
        html.push_str("</li>\n");
    }
    html.push_str("</ul>\n");
}

fn table_to(caption: &str, head: &[String], rows: &[Vec<String>], html: &mut String) {
    html.push_str("<table>\n");
    element(html, "caption", "debrief-caption", caption);
    html.push_str("<thead><tr>");
    for cell in head {
        let _infallible = write!(html, "<th scope=\"col\">{}</th>", escaped(cell));
    }
    html.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        html.push_str("<tr>");
        for (place, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            let _infallible = if place == 0 {
                write!(html, "<th scope=\"row\">{cell}</th>")
            } else {
                write!(html, "<td>{cell}</td>")
            };
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody>\n</table>\n");
}
