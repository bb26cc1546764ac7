//! `pack`: finishes a web build, or says what it weighs.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};
use pack::{Build, Sizes, Squeeze};

/// Finishes a web build, or says what it weighs.
#[derive(Debug, Parser)]
#[command(name = "pack", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Policy, offline copy, page for wrong addresses, and Brotli for a release.
    Finish {
        /// The folder of the build. Trunk names it to its hooks.
        #[arg(env = "TRUNK_STAGING_DIR")]
        folder: PathBuf,
        /// `release` or `debug`; only a release is compressed.
        #[arg(long, env = "TRUNK_PROFILE", default_value = "release")]
        profile: String,
    },
    /// What a first visit loads; fails over the bound.
    Size {
        /// The folder of the build.
        #[arg(default_value = "dist")]
        folder: PathBuf,
        /// Also each file.
        #[arg(long)]
        files: bool,
    },
}

fn main() -> ExitCode {
    match run(&Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            complain(&error);
            ExitCode::from(2)
        }
    }
}

#[expect(clippy::print_stderr, reason = "the command's way to speak of what went wrong")]
fn complain(error: &anyhow::Error) {
    eprintln!("{error:#}");
}

fn run(command: &Command) -> Result<ExitCode> {
    match command {
        Command::Finish { folder, profile } => {
            let squeeze = if profile == "debug" { Squeeze::No } else { Squeeze::Yes };
            pack::finish(folder, squeeze)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Size { folder, files } => {
            let sizes = Sizes::of(&Build::read(folder)?)?;
            let mut out = std::io::stdout().lock();
            if *files {
                for (path, _, bytes) in &sizes.files {
                    writeln!(out, "{bytes:>10}  {path}")?;
                }
            }
            writeln!(out, "{sizes}")?;
            Ok(if sizes.fits() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
    }
}
