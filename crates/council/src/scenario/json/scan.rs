//! Reading JSON strictly (RFC 8259), with positions.

use reading::lex::{self, Flaw, Flawed};

use super::{Entry, Node, Value};

/// Longest file that is read, in bytes: 1 MiB. A full crisis has about 300 kB.
pub const BYTES_MAX: usize = 1 << 20;
/// Deepest nesting that is read. The format itself needs about twenty levels.
pub const DEPTH_MAX: u32 = 64;

/// Why a text is not JSON, or not JSON that we read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScanError {
    /// Byte at which reading stopped.
    pub at: u32,
    /// What is wrong there.
    pub kind: ScanErrorKind,
}

/// What stops the reading of a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScanErrorKind {
    /// Nothing but white space.
    Empty,
    /// Longer than [`BYTES_MAX`].
    TooLong,
    /// Nested deeper than [`DEPTH_MAX`].
    TooDeep,
    /// It ends before it is complete.
    Truncated,
    /// Something else was expected here.
    Expected(&'static str),
    /// A line break or tab inside a string.
    LineBreak,
    /// Another control character inside a string.
    ControlCharacter,
    /// An escape that does not exist.
    Escape,
    /// Half of a pair of `\uXXXX` escapes (RFC 8259, section 8.2).
    HalfPair,
    /// Something follows after the end.
    Trailing,
    /// Comments are not JSON.
    Comment,
    /// A comma before a closing bracket.
    TrailingComma,
}

/// Reads a whole text.
///
/// # Errors
/// The first thing that is not JSON, or the limit exceeded.
pub fn scan(text: &str) -> Result<Node, ScanError> {
    if text.len() > BYTES_MAX {
        return Err(ScanError { at: 0, kind: ScanErrorKind::TooLong });
    }
    scan_of_any_length(text)
}

/// Reads a whole text of ours, which may be longer than we would take from others.
///
/// # Errors
/// The first thing that is not JSON.
pub(in crate::scenario) fn scan_of_any_length(text: &str) -> Result<Node, ScanError> {
    let mut scanner = Scanner { text, bytes: text.as_bytes(), at: 0, depth: 0 };
    scanner.skip_space();
    if scanner.peek().is_none() {
        return Err(scanner.error(ScanErrorKind::Empty));
    }
    let node = scanner.value()?;
    scanner.skip_space();
    if scanner.peek().is_some() {
        return Err(scanner.error(ScanErrorKind::Trailing));
    }
    Ok(node)
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    depth: u32,
}

impl Scanner<'_> {
    fn error(&self, kind: ScanErrorKind) -> ScanError {
        ScanError { at: self.offset(), kind }
    }

    fn offset(&self) -> u32 {
        u32::try_from(self.at).unwrap_or(u32::MAX)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The error of finding something else than expected: at the end, the file is cut off.
    fn unexpected(&self, expected: &'static str) -> ScanError {
        self.error(match self.peek() {
            None => ScanErrorKind::Truncated,
            Some(b'/' | b'#') => ScanErrorKind::Comment,
            Some(_) => ScanErrorKind::Expected(expected),
        })
    }

    fn value(&mut self) -> Result<Node, ScanError> {
        self.skip_space();
        let start = self.offset();
        let value = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.unexpected("a value")),
        };
        Ok(Node { value, start })
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Value, ScanError>,
    ) -> Result<Value, ScanError> {
        if self.depth == DEPTH_MAX {
            return Err(self.error(ScanErrorKind::TooDeep));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn object(&mut self) -> Result<Value, ScanError> {
        let mut entries = Vec::new();
        while !self.closes(b'}', entries.is_empty(), "a comma or `}`")? {
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a key in double quotes"));
            }
            let key_start = self.offset();
            let key = self.string()?;
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(self.unexpected("a colon"));
            }
            self.at += 1;
            entries.push(Entry { key, key_start, node: self.value()? });
        }
        Ok(Value::Object(entries))
    }

    fn list(&mut self) -> Result<Value, ScanError> {
        let mut items = Vec::new();
        while !self.closes(b']', items.is_empty(), "a comma or `]`")? {
            items.push(self.value()?);
        }
        Ok(Value::List(items))
    }

    /// Steps over the closing bracket, or over the comma before the next one.
    fn closes(
        &mut self,
        bracket: u8,
        first: bool,
        expected: &'static str,
    ) -> Result<bool, ScanError> {
        self.skip_space();
        if self.peek() == Some(bracket) {
            self.at += 1;
            return Ok(true);
        }
        if first {
            return Ok(false);
        }
        if self.peek() != Some(b',') {
            return Err(self.unexpected(expected));
        }
        let comma = self.offset();
        self.at += 1;
        self.skip_space();
        if self.peek() == Some(bracket) {
            return Err(ScanError { at: comma, kind: ScanErrorKind::TrailingComma });
        }
        Ok(false)
    }

    fn word(&mut self, word: &'static str, value: Value) -> Result<Value, ScanError> {
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(value)
        } else if word.as_bytes().starts_with(rest) {
            self.at = self.bytes.len();
            Err(self.error(ScanErrorKind::Truncated))
        } else {
            Err(self.error(ScanErrorKind::Expected("a value")))
        }
    }

    fn number(&mut self) -> Result<Value, ScanError> {
        let start = self.at;
        let numeral = lex::number(self.text, start).map_err(|flawed| self.flawed(flawed))?;
        self.at = numeral.end;
        Ok(Value::Number(self.text.get(start..self.at).unwrap_or("").to_owned()))
    }

    fn string(&mut self) -> Result<String, ScanError> {
        let read = lex::string(self.text, self.at);
        let (string, end) = read.map_err(|flawed| self.flawed(flawed))?;
        self.at = end;
        Ok(string.into_owned())
    }

    /// The error of a flaw in a string or number; reading stops there.
    fn flawed(&mut self, flawed: Flawed) -> ScanError {
        self.at = flawed.at;
        self.error(match flawed.flaw {
            Flaw::Open => ScanErrorKind::Truncated,
            Flaw::LineBreak => ScanErrorKind::LineBreak,
            Flaw::ControlCharacter => ScanErrorKind::ControlCharacter,
            Flaw::Escape => ScanErrorKind::Escape,
            Flaw::HalfPair => ScanErrorKind::HalfPair,
            Flaw::LeadingZero => ScanErrorKind::Expected("no digit after a leading zero"),
            Flaw::NoDigit => return self.unexpected("a digit"),
        })
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("", 0, ScanErrorKind::Empty)]
    #[case(" \n ", 3, ScanErrorKind::Empty)]
    #[case("{", 1, ScanErrorKind::Truncated)]
    #[case(r#"{"a": "unfinished"#, 6, ScanErrorKind::Truncated)]
    #[case("[1, 2", 5, ScanErrorKind::Truncated)]
    #[case("tru", 3, ScanErrorKind::Truncated)]
    #[case("[1, 2,]", 5, ScanErrorKind::TrailingComma)]
    #[case("[1 2]", 3, ScanErrorKind::Expected("a comma or `]`"))]
    #[case("{'a': 1}", 1, ScanErrorKind::Expected("a key in double quotes"))]
    #[case(r#"{"a" 1}"#, 5, ScanErrorKind::Expected("a colon"))]
    #[case("[01]", 2, ScanErrorKind::Expected("no digit after a leading zero"))]
    #[case("[-]", 2, ScanErrorKind::Expected("a digit"))]
    #[case("[1.]", 3, ScanErrorKind::Expected("a digit"))]
    #[case("NaN", 0, ScanErrorKind::Expected("a value"))]
    #[case("// a remark", 0, ScanErrorKind::Comment)]
    #[case("{} {}", 3, ScanErrorKind::Trailing)]
    #[case("\"a\nb\"", 2, ScanErrorKind::LineBreak)]
    #[case("\"a\0b\"", 2, ScanErrorKind::ControlCharacter)]
    #[case(r#"["\"#, 2, ScanErrorKind::Truncated)]
    #[case(r#""\x""#, 1, ScanErrorKind::Escape)]
    #[case(r#""\ud800""#, 1, ScanErrorKind::HalfPair)]
    #[case(r#""\udc00""#, 1, ScanErrorKind::HalfPair)]
    #[case(r#""\ud83d\n""#, 1, ScanErrorKind::HalfPair)]
    #[case(r#""\u00é0""#, 1, ScanErrorKind::Escape)]
    fn what_is_not_json_is_refused_where_it_ceases_to_be(
        #[case] text: &str,
        #[case] at: u32,
        #[case] kind: ScanErrorKind,
    ) {
        assert_eq!(scan(text), Err(ScanError { at, kind }));
    }

    #[test]
    fn nesting_is_read_to_the_limit_and_no_deeper() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(scan(&nested(64)).is_ok());
        let refused = scan(&nested(200)).unwrap_err();
        assert_eq!(refused, ScanError { at: 64, kind: ScanErrorKind::TooDeep });
    }

    #[test]
    fn what_serde_reads_is_read_the_same() {
        let text =
            r#" {"a":[1,-2.5e3,"\u00e9\ud83d\udd4a\n\"",{}],"b":{"c":null,"d":[true,false,[]]}} "#;
        let node = scan(text).unwrap();
        let ours: serde_json::Value = serde_json::from_str(&super::super::print(&node)).unwrap();
        assert_eq!(ours, serde_json::from_str::<serde_json::Value>(text).unwrap());
    }
}
