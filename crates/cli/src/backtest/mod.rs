//! `placard backtest FILE`: whether computer members would have voted as members did.
//!
//! Every vote of the scenario's record is predicted, without chance and without favours, from its text,
//! the positions and history's instructions of those who then sat, and the state of the crisis that day.
//! Beside it stand two guesses that know nothing of the text, and the prediction with everything set
//! aside that only this one vote could have taught.

mod explain;
mod predict;
mod print;
mod record;
mod report;
mod score;

use std::process::ExitCode;

use council::scenario::Severity;
use council::scenario::check_bytes;
use council::scenario::file::ScenarioFile;

use crate::input::{BAD_INPUT, Source, print, refuse};

/// What `placard backtest` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A scenario, finished or not, or `-` for standard input.
    #[arg(value_name = "FILE")]
    file: Source,
    /// One JSON object on standard output instead of text.
    #[arg(long)]
    json: bool,
    /// Show how this vote was predicted, paragraph by paragraph.
    #[arg(long, value_name = "VOTE")]
    explain: Option<String>,
    /// With `--explain`: only for this member.
    #[arg(long, value_name = "MEMBER", requires = "explain")]
    member: Option<String>,
}

/// Predicts every vote of the record.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let file = match read(&arguments.file) {
        Ok(file) => file,
        Err(message) => return refuse(&message),
    };
    let text = match answer(arguments, &file) {
        Ok(text) => text,
        Err(message) => return refuse(&format!("{}: {message}", arguments.file)),
    };
    if print(&text) { ExitCode::SUCCESS } else { ExitCode::from(BAD_INPUT) }
}

fn answer(arguments: &Arguments, file: &ScenarioFile) -> Result<String, String> {
    let record = record::Record::of(file)?;
    if let Some(vote) = &arguments.explain {
        return explain::explain(&record, vote, arguments.member.as_deref());
    }
    let report = report::report(&record);
    if arguments.json {
        serde_json::to_string_pretty(&report)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string())
    } else {
        Ok(print::as_text(&report))
    }
}

/// A crisis that is still being written can be held against the record too, as far as it can be read.
fn read(source: &Source) -> Result<ScenarioFile, String> {
    let checked = check_bytes(&source.bytes()?, &[]);
    let first = checked.problems.iter().find(|problem| problem.severity == Severity::Error);
    checked.file.ok_or_else(|| match first {
        Some(problem) => format!("{source}:{problem}"),
        None => format!("{source} is no scenario: see `placard check`"),
    })
}
