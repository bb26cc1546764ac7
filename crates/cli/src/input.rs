//! Reading what a command is pointed at.

use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// The exit code for input that is at fault.
pub(crate) const BAD_INPUT: u8 = 2;

/// A file, or `-` for standard input.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A file on disk.
    File(PathBuf),
    /// Standard input.
    Standard,
}

impl From<&str> for Source {
    fn from(argument: &str) -> Self {
        if argument == "-" { Self::Standard } else { Self::File(argument.into()) }
    }
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Standard => f.write_str("standard input"),
        }
    }
}

impl Source {
    /// The whole of it, or one line that says why it cannot be read.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, String> {
        match self {
            Self::File(path) => std::fs::read(path),
            Self::Standard => {
                let mut bytes = Vec::new();
                std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
            }
        }
        .map_err(|error| format!("{self} cannot be read: {error}"))
    }

    /// The whole text without a mark of byte order, or one line that says why it cannot be read.
    pub(crate) fn read(&self) -> Result<String, String> {
        // Some editors put a mark before the text that JSON does not know.
        self.read_as_written()
            .map(|text| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
    }

    /// The whole text as it lies there, or one line that says why it cannot be read.
    pub(crate) fn read_as_written(&self) -> Result<String, String> {
        String::from_utf8(self.bytes()?).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            format!("{self} is not UTF-8 text: byte {at} begins no character; save it as UTF-8")
        })
    }
}

/// Says on standard error what is wrong with the input, and gives the exit code for it.
pub(crate) fn refuse(message: &str) -> ExitCode {
    #[expect(clippy::print_stderr, reason = "the command's way to speak of bad input")]
    {
        eprintln!("placard: {message}");
    }
    ExitCode::from(BAD_INPUT)
}

/// Writes what was asked for to standard output; whether that went well. Whoever reads it may stop
/// early (`placard check … | head`).
pub(crate) fn print(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => true,
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => true,
        Err(error) => {
            let _ = refuse(&format!("the answer cannot be written: {error}"));
            false
        }
    }
}
