//! `placard check FILE...`: everything that is wrong with a crisis, at once.
//!
//! Warnings and informations alone end with exit code 0; an error, or a file that cannot be read,
//! with 2. Beside `NAME.json` its translation sidecars `NAME.xx.json` are read as well; a sidecar among
//! the files given stands for its crisis.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use council::scenario::{Code, Problem, Severity, Sidecar, check_bytes};
use serde::Serialize;

use crate::input::{BAD_INPUT, print};
use crate::sidecars::{self, FoundSidecar};

/// What `placard check` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Scenario files.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// One JSON array on standard output instead of text.
    #[arg(long)]
    json: bool,
}

/// What was found in one file.
#[derive(Debug, Serialize)]
struct FileReport {
    file: String,
    problems: Vec<Problem>,
}

impl FileReport {
    fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }
}

/// Checks every file.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let reports: Vec<_> = crises(&arguments.files)
        .iter()
        .map(|file| FileReport { file: file.display().to_string(), problems: problems(file) })
        .collect();
    let text = if arguments.json { as_json(&reports) } else { as_text(&reports) };
    let wrong = reports.iter().any(|report| report.count(Severity::Error) > 0);
    if !print(&text) || wrong { ExitCode::from(BAD_INPUT) } else { ExitCode::SUCCESS }
}

/// The crises meant, each once: a sidecar stands for its crisis.
fn crises(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut meant: Vec<PathBuf> = Vec::new();
    for file in files {
        let crisis = sidecars::crisis_of(file).unwrap_or_else(|| file.clone());
        if !meant.contains(&crisis) {
            meant.push(crisis);
        }
    }
    meant
}

fn problems(file: &Path) -> Vec<Problem> {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return vec![unreadable(file, &error)],
    };
    let found = sidecars::beside(file);
    let sidecars: Vec<_> =
        found.iter().map(|FoundSidecar { language, text }| Sidecar { language, text }).collect();
    check_bytes(&bytes, &sidecars).problems
}

fn unreadable(file: &Path, error: &std::io::Error) -> Problem {
    let (message, hint) = if file.is_dir() {
        ("this is a directory, not a file".to_owned(), "name the files in it")
    } else if error.kind() == std::io::ErrorKind::NotFound {
        ("there is no such file".to_owned(), "look at the name and the directory")
    } else {
        (format!("the file cannot be read: {error}"), "look at the rights to read it")
    };
    let mut problem = Problem::of_the_file(Code::Unreadable, message);
    problem.suggestion = Some(hint.to_owned());
    problem
}

fn as_json(reports: &[FileReport]) -> String {
    serde_json::to_string_pretty(reports).map(|text| text + "\n").unwrap_or_default()
}

fn as_text(reports: &[FileReport]) -> String {
    let mut text = String::new();
    for report in reports {
        for problem in &report.problems {
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{}:{problem}", report.file);
        }
        let _ = writeln!(text, "{}: {}", report.file, summary(report));
    }
    text
}

fn summary(report: &FileReport) -> String {
    let counted = |severity, one: &str| {
        let count = report.count(severity);
        (count > 0).then(|| format!("{count} {one}{}", if count == 1 { "" } else { "s" }))
    };
    let parts: Vec<_> = [
        counted(Severity::Error, "error"),
        counted(Severity::Warning, "warning"),
        counted(Severity::Information, "information"),
    ]
    .into_iter()
    .flatten()
    .map(|part| part.replace("informations", "pieces of information"))
    .collect();
    if parts.is_empty() { "nothing is wrong".to_owned() } else { parts.join(", ") }
}
