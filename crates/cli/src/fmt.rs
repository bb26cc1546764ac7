//! `placard fmt FILE... [--check]`: a crisis in its canonical form, nothing lost.
//!
//! A file that is JSON but no crisis yet gets its layout mended and keeps its fields in the order
//! written. Exit code 0 when all went well; 2 when a file is not JSON or cannot be written, and with
//! `--check` when a file is not in form.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use council::scenario::check_bytes;
use council::scenario::{Formatted, fmt};

use crate::input::{BAD_INPUT, Source, refuse};

/// What `placard fmt` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Scenario files.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Write nothing; say which files are not in form.
    #[arg(long)]
    check: bool,
}

/// Brings every file into form.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut wrong = false;
    for file in &arguments.files {
        if let Err(message) = one(file, arguments.check) {
            wrong = true;
            let _ = refuse(&message);
        }
    }
    if wrong { ExitCode::from(BAD_INPUT) } else { ExitCode::SUCCESS }
}

fn one(file: &Path, only_check: bool) -> Result<(), String> {
    let written = Source::File(file.to_owned()).read_as_written()?;
    let text = written.strip_prefix('\u{feff}').unwrap_or(&written);
    let formatted = fmt(text).map_err(|_| {
        let problems = check_bytes(text.as_bytes(), &[]).problems;
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        format!("{}:{first}", file.display())
    })?;
    let in_form = formatted.text() == written;
    if only_check {
        return if in_form {
            Ok(())
        } else {
            let name = file.display();
            Err(format!("{name} is not in canonical form: run `placard fmt {name}`"))
        };
    }
    if let Formatted::LayoutOnly(_) = formatted {
        let name = file.display();
        let message =
            format!("{name}: only the layout was mended; `placard check {name}` says why");
        let _ = refuse(&message);
    }
    if in_form {
        return Ok(());
    }
    write_whole(file, formatted.text())
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))
}

/// Writes beside the file and puts it in its place, so that a full disk costs nothing.
fn write_whole(file: &Path, text: &str) -> std::io::Result<()> {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside = file.with_file_name(name);
    std::fs::write(&beside, text)?;
    // If it cannot be put in place, what was written beside is of no use; failing to remove it is
    // not worth a word next to the first failure.
    std::fs::rename(&beside, file).inspect_err(|_| drop(std::fs::remove_file(&beside)))
}
