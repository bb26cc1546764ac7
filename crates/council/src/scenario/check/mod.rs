//! Everything that is wrong with a crisis, at once.
//!
//! Two passes. **Shape**: the file is held against the schema by a walk that goes on after the first
//! problem. **Meaning**: references, rosters, dates, rules, seats, texts, sources, translations, each
//! in a file of its own. If the shape is wrong in places, the second pass reads the file without them,
//! and keeps silent about what it then cannot know.

mod arcs;
mod bounds;
mod conditions;
mod conduct;
mod days;
mod drafts;
mod experiments;
mod fields;
mod first;
mod history;
mod lengths;
mod majority;
mod names;
mod papers;
mod plain;
mod presidency;
mod report;
mod roster;
mod rules;
mod seats;
mod sittings;
mod sources;
mod spot;
mod teaching;
mod tracks;
mod translations;

use std::collections::BTreeSet;

pub use bounds::{NumberAt, bounds};
pub(super) use fields::lacking;
pub use fields::{Demand, Lack, demand};
pub use lengths::words_max;
pub use plain::plain_tag;
use report::Report;
use spot::{Spot, spots};
pub use translations::{Sidecar, SidecarFile, Translation, source_hash};

use super::file::ScenarioFile;
use super::json::{BYTES_MAX, DEPTH_MAX, Lines, Node, ScanError, ScanErrorKind, print, scan};
use super::problem::{Code, Problem};
use super::shape::{Schema, Survey, Walk, mended};

/// A file after its check.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// What is written, if it could be read as it stands.
    pub file: Option<ScenarioFile>,
    /// What is wrong with it, in order of place.
    pub problems: Vec<Problem>,
}

/// Checks a file as it lies on the disk.
pub fn check_bytes(bytes: &[u8], sidecars: &[Sidecar<'_>]) -> Checked {
    match std::str::from_utf8(bytes) {
        // Some editors put a mark before the text that JSON does not know.
        Ok(text) => check(text.strip_prefix('\u{feff}').unwrap_or(text), sidecars),
        Err(error) => {
            let valid = bytes.get(..error.valid_up_to()).unwrap_or(&[]);
            let before = String::from_utf8_lossy(valid);
            let end = u32::try_from(before.len()).unwrap_or(u32::MAX);
            let message = "this byte is not UTF-8: save the file in the encoding UTF-8";
            let place = Lines::of(&before).place(end);
            unread(Problem::at(Code::Encoding, place, "", message))
        }
    }
}

/// Checks a text.
pub fn check(text: &str, sidecars: &[Sidecar<'_>]) -> Checked {
    let lines = Lines::of(text);
    let root = match scan(text) {
        Ok(root) => root,
        Err(error) => return unread(refusal(&error, &lines)),
    };
    let Walk { problems, survey, .. } = Walk::over(&root, Schema::of_the_format(), &lines);
    let mut report = Report::new(&root, &lines, problems);
    let wrong = report.pointers();
    let file = if wrong.is_empty() { whole(text, &mut report) } else { None };
    let readable = if wrong.is_empty() { file.clone() } else { rest(&root, &wrong, &mut report) };
    if let Some(readable) = &readable {
        meaning(readable, &survey, &mut report);
        translations::check(readable, &survey, sidecars, &mut report);
    }
    Checked { file, problems: report.sorted() }
}

fn unread(problem: Problem) -> Checked {
    Checked { file: None, problems: vec![problem] }
}

/// The file as a whole. What the schema lets pass and the types refuse is the last thing to say.
fn whole(text: &str, report: &mut Report<'_>) -> Option<ScenarioFile> {
    reading::read(text)
        .map_err(|refused| {
            let (line, column) = refused.place();
            let place = super::json::Place {
                line: u32::try_from(line).unwrap_or(u32::MAX),
                column: u32::try_from(column).unwrap_or(u32::MAX),
            };
            report.push(Problem::at(Code::Refused, place, "", refused.to_string()));
        })
        .ok()
}

/// The file without what has the wrong shape, if enough is left.
fn rest(root: &Node, wrong: &BTreeSet<String>, report: &mut Report<'_>) -> Option<ScenarioFile> {
    // A draft stands or falls as a whole: its clauses lean on one another.
    let wrong: BTreeSet<&str> = wrong
        .iter()
        .map(|pointer| match pointer.find("/draft/") {
            Some(at) => pointer.get(..at + "/draft".len()).unwrap_or(pointer),
            None => pointer,
        })
        .collect();
    let rest = if report.lacks_a_list() { None } else { mended(root, &wrong) };
    let file = rest.and_then(|node| reading::read(&print(&node)).ok());
    if file.is_none() {
        let message = "references, rosters and rules are checked once the shape is mended";
        report.push(Problem::of_the_file(Code::NotChecked, message));
    }
    file
}

/// "1 sitting", "3 sittings".
fn counted(count: usize, one: &str) -> String {
    format!("{count} {one}{}", if count == 1 { "" } else { "s" })
}

/// The order does not matter: problems are sorted by place.
fn meaning(file: &ScenarioFile, survey: &Survey, report: &mut Report<'_>) {
    fields::check(survey, report);
    bounds::check(survey, report);
    lengths::check(survey, report);
    names::check(file, survey, report);
    sources::check(file, survey, report);
    roster::check(file, report);
    experiments::check(file, report);
    sittings::check(file, report);
    days::check(file, report);
    conditions::check(file, report);
    tracks::check(file, report);
    rules::check(file, report);
    majority::check(file, report);
    seats::check(file, report);
    conduct::check(file, report);
    drafts::check(file, report);
    history::check(file, report);
    arcs::check(file, report);
    teaching::check(file, report);
}

/// Why a text is not JSON, and what to do.
fn refusal(error: &ScanError, lines: &Lines<'_>) -> Problem {
    let place = lines.place(error.at);
    let (code, message, hint) = match error.kind {
        ScanErrorKind::Empty => {
            (Code::Empty, "the file is empty".to_owned(), Some("a crisis begins with `{`"))
        }
        ScanErrorKind::TooLong => (
            Code::TooLong,
            format!("the file is longer than {BYTES_MAX} bytes, the most that is read"),
            Some("a full crisis has about 300 kB: pictures and maps do not belong in the file"),
        ),
        ScanErrorKind::TooDeep => (
            Code::TooDeep,
            format!("nested deeper than {DEPTH_MAX} levels, the most that is read"),
            Some("the format itself needs about twenty"),
        ),
        ScanErrorKind::Truncated => (
            Code::Truncated,
            "the file ends before it is complete".to_owned(),
            Some("close every bracket and quotation mark that was opened"),
        ),
        ScanErrorKind::Expected(what) => {
            (Code::Syntax, format!("not JSON: expected {what} here"), None)
        }
        ScanErrorKind::LineBreak => (
            Code::Syntax,
            "not JSON: a line break or tab inside a text".to_owned(),
            Some("write \\n for a line break"),
        ),
        ScanErrorKind::ControlCharacter => (
            Code::Syntax,
            "not JSON: a control character inside a text".to_owned(),
            Some("take it out: it cannot be seen, and no reader needs it"),
        ),
        ScanErrorKind::HalfPair => (
            Code::Syntax,
            "not JSON: half of a pair of \\u escapes".to_owned(),
            Some("write the character itself"),
        ),
        ScanErrorKind::Escape => (
            Code::Syntax,
            "not JSON: no such escape".to_owned(),
            Some("write \\\\ for a backslash; \\n, \\\", \\u00e9 are escapes"),
        ),
        ScanErrorKind::Trailing => (
            Code::Syntax,
            "not JSON: something follows after the end".to_owned(),
            Some("a file holds one crisis: one object in curly brackets"),
        ),
        ScanErrorKind::Comment => (
            Code::Syntax,
            "not JSON: there are no comments in JSON".to_owned(),
            Some("take the comment out"),
        ),
        ScanErrorKind::TrailingComma => (
            Code::Syntax,
            "not JSON: a comma before a closing bracket".to_owned(),
            Some("take the comma out"),
        ),
    };
    let mut problem = Problem::at(code, place, "", message);
    problem.suggestion = hint.map(str::to_owned);
    problem
}
