//! `placard tally FILE|-`: votes as a JSON array of cases in, one JSON object a line out.
//!
//! A case that cannot be counted gets a line that says why, in its place, and the command ends with
//! exit code 2; the other cases are counted all the same.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use council::vote::case::{CaseAnswer, VoteCase};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use wording::{Catalogue, PlainNames, announcement};

use crate::input::{BAD_INPUT, Source, refuse};

/// What `placard tally` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A file with a JSON array of votes, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
}

/// The line of a case that cannot be counted.
#[derive(Debug, Serialize)]
struct CaseFailure {
    /// The case's id as given, or null.
    id: Value,
    /// What is wrong and what to change.
    error: String,
}

/// Whatever stands in a case under `id`.
#[derive(Deserialize)]
struct IdOnly {
    #[serde(default)]
    id: Value,
}

/// Counts every case of the file.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let text = match arguments.file.read() {
        Ok(text) => text,
        Err(message) => return refuse(&message),
    };
    let cases = match cases(&text) {
        Ok(cases) => cases,
        Err(message) => return refuse(&format!("{}: {message}", arguments.file)),
    };
    match write_answers(&cases, BufWriter::new(io::stdout().lock())) {
        Ok(Counted::All) => ExitCode::SUCCESS,
        Ok(Counted::SomeRefused) => ExitCode::from(BAD_INPUT),
        // Whoever reads the answers has read enough (`placard tally … | head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("the answers cannot be written: {error}")),
    }
}

enum Counted {
    All,
    SomeRefused,
}

/// The elements of the array, each still as it was written.
fn cases(text: &str) -> Result<Vec<&RawValue>, String> {
    if text.trim().is_empty() {
        return Err("empty: expected a JSON array of votes, `[]` if there are none".to_owned());
    }
    serde_json::from_str::<&RawValue>(text).map_err(|error| format!("not JSON: {error}"))?;
    serde_json::from_str(text).map_err(|_| {
        "expected a JSON array of votes: put `[` and `]` around a single one".to_owned()
    })
}

fn write_answers(cases: &[&RawValue], mut out: impl Write) -> io::Result<Counted> {
    let catalogue = Catalogue::english();
    let mut counted = Counted::All;
    for case in cases {
        match answer(&catalogue, case) {
            Ok(answer) => serde_json::to_writer(&mut out, &answer)?,
            Err(error) => {
                counted = Counted::SomeRefused;
                serde_json::to_writer(&mut out, &CaseFailure { id: id_of(case), error })?;
            }
        }
        writeln!(out)?;
    }
    out.flush()?;
    Ok(counted)
}

fn answer(catalogue: &Catalogue, case: &RawValue) -> Result<CaseAnswer, String> {
    // A derived type would also read its fields from an array, one after the other.
    if !case.get().starts_with('{') {
        return Err("a vote is an object with `id`, `rulebook`, `question` and `roll`".to_owned());
    }
    let mut json = serde_json::Deserializer::from_str(case.get());
    let case: VoteCase =
        serde_path_to_error::deserialize(&mut json).map_err(|error| shape(&error))?;
    let result = case.result().map_err(|error| error.to_string())?;
    let reason = announcement(catalogue, &PlainNames, &result);
    Ok(CaseAnswer::new(case.id, &result, reason))
}

/// What is wrong with a case's shape and in which field, without the line: it would count from the
/// case, not from the file.
fn shape(error: &serde_path_to_error::Error<serde_json::Error>) -> String {
    let text = error.inner().to_string();
    let what = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what);
    // serde_json's answer to anything but text where a word of a list stands.
    let what = if what == "expected value" { "expected a word in quotation marks" } else { what };
    match error.path().to_string().as_str() {
        // What is missing or unknown is named in the text itself.
        "." => what.to_owned(),
        field => format!("`{field}`: {what}"),
    }
}

fn id_of(case: &RawValue) -> Value {
    serde_json::from_str(case.get()).map_or(Value::Null, |IdOnly { id }| id)
}
