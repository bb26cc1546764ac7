//! The few options the commands take.

use crate::failure::Failure;

/// The port on which `play` serves unless told otherwise.
const PORT: u16 = 8080;
/// How long `fuzz` feeds each target unless told otherwise.
const FUZZ_SECONDS: u32 = 60;

/// The few options the commands take.
#[derive(Debug)]
pub(crate) struct Options {
    /// Where `play` serves.
    pub(crate) port: u16,
    /// How long `fuzz` feeds each target.
    pub(crate) seconds: u32,
    /// Whether `test` also plays every seat over many games.
    pub(crate) full: bool,
}

impl Options {
    /// Reads what follows the command's name.
    pub(crate) fn parse(arguments: Vec<String>) -> Result<Self, Failure> {
        let mut options = Self { port: PORT, seconds: FUZZ_SECONDS, full: false };
        let mut rest = arguments.into_iter();
        while let Some(name) = rest.next() {
            match name.as_str() {
                "--port" => options.port = number(&name, rest.next())?,
                "--full" => options.full = true,
                "--seconds" => options.seconds = number(&name, rest.next())?,
                _ => return Err(Failure::new(format!("there is no option `{name}`"))),
            }
        }
        Ok(options)
    }
}

fn number<N: std::str::FromStr>(name: &str, value: Option<String>) -> Result<N, Failure> {
    value
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| Failure::new(format!("`{name}` takes a number")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, Failure> {
        Options::parse(arguments.iter().map(|text| (*text).to_owned()).collect())
    }

    #[test]
    fn options_are_read_and_wrong_ones_refused() {
        assert_eq!(parse(&["--port", "9000"]).unwrap().port, 9000);
        assert_eq!(parse(&[]).unwrap().seconds, FUZZ_SECONDS);
        assert!(!parse(&[]).unwrap().full);
        assert!(parse(&["--full"]).unwrap().full);
        for wrong in [&["--port"][..], &["--port", "x"], &["--port", "99999"], &["--speed", "1"]] {
            assert!(parse(wrong).is_err(), "{wrong:?} was taken");
        }
    }
}
