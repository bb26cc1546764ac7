//! Running other programs.

use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;
use crate::project::Project;

/// What cargo tells the programs it runs about this package and its own toolchain. Other compilers and
/// other packages must not hear it.
const CARGO_LEAVES_BEHIND: &[&str] = &[
    "CARGO",
    "CARGO_MANIFEST_DIR",
    "CARGO_MANIFEST_PATH",
    "CARGO_PKG_AUTHORS",
    "CARGO_PKG_NAME",
    "CARGO_PKG_VERSION",
    "CARGO_PRIMARY_PACKAGE",
    "LD_LIBRARY_PATH",
    "RUSTC",
    "RUSTDOC",
];

/// A program about to run, in the project's folder, with the project's programs first on its path.
#[derive(Debug)]
pub(crate) struct Process {
    command: Command,
    words: String,
}

impl Process {
    /// Prepares a program.
    pub(crate) fn new(project: &Project, program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(&program);
        command.current_dir(project.root()).env("PATH", project.path());
        for name in CARGO_LEAVES_BEHIND {
            command.env_remove(name);
        }
        Self { command, words: program.as_ref().to_string_lossy().into_owned() }
    }

    /// Adds arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        for argument in arguments {
            // Writing to a string cannot fail.
            let _ = write!(self.words, " {}", argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    /// Sets variables of the environment.
    pub(crate) fn envs(mut self, variables: impl IntoIterator<Item = (String, OsString)>) -> Self {
        self.command.envs(variables);
        self
    }

    /// Sets a variable of the environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Unsets a variable of the environment.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Starts elsewhere than in the project's folder.
    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs with the terminal as output.
    pub(crate) fn run(mut self) -> Result<(), Failure> {
        let status = self.command.status().map_err(|error| not_started(&self.words, &error))?;
        if status.success() { Ok(()) } else { Err(ended(&self.words, status.code())) }
    }

    /// Runs with its output in a file, which is shown if it fails.
    pub(crate) fn run_quietly(mut self, log: &Path) -> Result<(), Failure> {
        let file = log_file(log)?;
        let errors =
            file.try_clone().map_err(|error| Failure::while_doing("opening a log", &error))?;
        self.command.stdout(file).stderr(errors).stdin(Stdio::null());
        let status = self.command.status().map_err(|error| not_started(&self.words, &error))?;
        if status.success() {
            return Ok(());
        }
        let said = fs::read_to_string(log).unwrap_or_default();
        let failure = ended(&self.words, status.code());
        Err(Failure::new(format!("{failure}\n{}", last_lines(&said, 40))))
    }

    /// Runs and hands back what it wrote; nothing if it could not run or failed.
    pub(crate) fn output(mut self) -> Option<String> {
        self.command.stdin(Stdio::null());
        let output = self.command.output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// The bare command and its words, for a caller that watches it itself.
    pub(crate) fn into_parts(self) -> (Command, String) {
        (self.command, self.words)
    }
}

/// The failure of a program that could not be started.
pub(crate) fn not_started(words: &str, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{words}` could not be started: {error}"))
}

/// The failure of a program that ended badly.
pub(crate) fn ended(words: &str, code: Option<i32>) -> Failure {
    match code {
        Some(code) => Failure::new(format!("`{words}` ended with code {code}")),
        None => Failure::new(format!("`{words}` was stopped")),
    }
}

fn log_file(log: &Path) -> Result<fs::File, Failure> {
    let folder = log.parent().map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(&folder)
        .and_then(|()| fs::File::create(log))
        .map_err(|error| Failure::while_doing(&format!("writing {}", log.display()), &error))
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let skipped = lines.len().saturating_sub(count);
    lines.into_iter().skip(skipped).collect::<Vec<_>>().join("\n")
}
