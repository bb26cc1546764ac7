//! The text being read, one token after the other. Nothing here depends on the type that is read.

use std::borrow::Cow;

use crate::DEPTH_MAX;
use crate::fault::{Fault, Kind};
use crate::lex::{self, Flaw, Flawed};

/// A text, and how far it was read.
pub(crate) struct Text<'de> {
    whole: &'de str,
    at: usize,
    depth: u32,
}

/// A number as it was written.
pub(crate) enum Number {
    /// A whole number, not negative.
    Whole(u64),
    /// A whole number below zero.
    Negative(i64),
    /// Any other.
    Real(f64),
}

impl<'de> Text<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { whole: text, at: 0, depth: 0 }
    }

    /// Line and column where reading stands, both from 1.
    pub(crate) fn place(&self) -> (usize, usize) {
        let read = self.whole.get(..self.at).unwrap_or(self.whole);
        let line = read.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = read.len() - read.rfind('\n').map_or(0, |at| at + 1);
        (line, column.max(1))
    }

    fn byte(&self) -> Option<u8> {
        self.whole.as_bytes().get(self.at).copied()
    }

    /// The next byte that is no white space; it stays unread.
    #[inline(never)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while matches!(self.byte(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
        self.byte()
    }

    /// Takes the next byte if it is this one.
    #[inline(never)]
    pub(crate) fn takes(&mut self, byte: u8) -> bool {
        let is = self.peek() == Some(byte);
        if is {
            self.at += 1;
        }
        is
    }

    /// The fault of finding something else.
    #[cold]
    #[inline(never)]
    pub(crate) fn expected(&mut self, what: &str) -> Fault {
        match self.peek() {
            None => Fault::of(Kind::End, &format!("the text ends where {what} was expected")),
            Some(_) => Fault::of(Kind::Syntax, &format!("expected {what}")),
        }
    }

    /// The fault of a value of another kind than the type takes.
    #[cold]
    #[inline(never)]
    pub(crate) fn unfit(&mut self, wanted: &str) -> Fault {
        let found = match self.peek() {
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a text",
            Some(b't' | b'f') => "a boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "a number",
            _ => return self.expected("a value"),
        };
        Fault::of(Kind::Data, &format!("invalid type: {found}, expected {wanted}"))
    }

    /// Nothing but white space may follow.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Fault::of(Kind::Syntax, "trailing characters")),
        }
    }

    /// Goes into an array or an object.
    #[inline(never)]
    pub(crate) fn open(&mut self, bracket: u8, wanted: &str) -> Result<(), Fault> {
        if !self.takes(bracket) {
            return Err(self.unfit(wanted));
        }
        if self.depth == DEPTH_MAX {
            return Err(Fault::of(Kind::Syntax, "recursion limit exceeded"));
        }
        self.depth += 1;
        Ok(())
    }

    /// Comes out of it.
    #[inline(never)]
    pub(crate) fn close(&mut self, bracket: u8) -> Result<(), Fault> {
        self.depth = self.depth.saturating_sub(1);
        if self.takes(bracket) {
            return Ok(());
        }
        match self.peek() {
            Some(b',') => Err(Fault::of(Kind::Syntax, "trailing characters")),
            _ => Err(self.expected(if bracket == b'}' { "`,` or `}`" } else { "`,` or `]`" })),
        }
    }

    /// Whether another item follows in an array or an object; takes the comma before it.
    #[inline(never)]
    pub(crate) fn another(&mut self, is_first: &mut bool, bracket: u8) -> Result<bool, Fault> {
        if self.peek() == Some(bracket) {
            return Ok(false);
        }
        if std::mem::take(is_first) {
            return Ok(true);
        }
        if !self.takes(b',') {
            return Err(self.expected(if bracket == b'}' { "`,` or `}`" } else { "`,` or `]`" }));
        }
        if self.peek() == Some(bracket) {
            return Err(Fault::of(Kind::Syntax, "trailing comma"));
        }
        Ok(true)
    }

    /// The name of an object's next entry, and the colon after it; none at its end.
    #[inline(never)]
    pub(crate) fn name(&mut self, is_first: &mut bool) -> Result<Option<Cow<'de, str>>, Fault> {
        if !self.another(is_first, b'}')? {
            return Ok(None);
        }
        if self.peek() != Some(b'"') {
            return Err(self.expected("a key in double quotes"));
        }
        let name = self.string()?;
        self.colon()?;
        Ok(Some(name))
    }

    /// The colon after a name.
    pub(crate) fn colon(&mut self) -> Result<(), Fault> {
        if self.takes(b':') { Ok(()) } else { Err(self.expected("`:`")) }
    }

    /// Takes this word: `null`, `true`, `false`.
    #[inline(never)]
    pub(crate) fn word(&mut self, word: &'static str) -> Result<(), Fault> {
        let rest = self.whole.get(self.at..).unwrap_or_default();
        if rest.starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        let kind = if word.starts_with(rest) { Kind::End } else { Kind::Syntax };
        Err(Fault::of(kind, &format!("expected `{word}`")))
    }

    #[inline(never)]
    pub(crate) fn boolean(&mut self) -> Result<bool, Fault> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unfit("a boolean")),
        }
    }

    /// A string without its quotes and escapes.
    #[inline(never)]
    pub(crate) fn string(&mut self) -> Result<Cow<'de, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(self.unfit("a string"));
        }
        let (string, end) =
            lex::string(self.whole, self.at).map_err(|flawed| self.flawed(flawed))?;
        self.at = end;
        Ok(string)
    }

    /// A number, as written.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> Result<Number, Fault> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unfit("a number"));
        }
        let numeral = lex::number(self.whole, self.at).map_err(|flawed| self.flawed(flawed))?;
        let written = self.whole.get(self.at..numeral.end).unwrap_or_default();
        self.at = numeral.end;
        if numeral.is_whole {
            if let Ok(number) = written.parse() {
                return Ok(Number::Whole(number));
            }
            // `-0` is a real number in JSON: a whole one has no sign at zero.
            if let Some(number) = written.parse().ok().filter(|number| *number != 0) {
                return Ok(Number::Negative(number));
            }
        }
        let real: f64 = written.parse().unwrap_or(f64::INFINITY);
        if real.is_finite() {
            return Ok(Number::Real(real));
        }
        Err(Fault::of(Kind::Syntax, "number out of range"))
    }

    /// The fault of a flaw; reading stops there.
    #[cold]
    #[inline(never)]
    fn flawed(&mut self, flawed: Flawed) -> Fault {
        self.at = flawed.at;
        let (kind, what) = match flawed.flaw {
            Flaw::Open => (Kind::End, "the text ends within a string"),
            Flaw::LineBreak | Flaw::ControlCharacter => {
                (Kind::Syntax, "control character in a string")
            }
            Flaw::Escape => (Kind::Syntax, "invalid escape"),
            Flaw::HalfPair => (Kind::Syntax, "half of a pair of escapes"),
            Flaw::LeadingZero => (Kind::Syntax, "invalid number: a zero before a digit"),
            Flaw::NoDigit => return self.expected("a digit"),
        };
        Fault::of(kind, what)
    }

    /// Goes over a value of any kind.
    pub(crate) fn skip(&mut self) -> Result<(), Fault> {
        let mut is_first = true;
        match self.peek() {
            Some(b'{') => {
                self.open(b'{', "an object")?;
                while self.name(&mut is_first)?.is_some() {
                    self.skip()?;
                }
                self.close(b'}')
            }
            Some(b'[') => {
                self.open(b'[', "an array")?;
                while self.another(&mut is_first, b']')? {
                    self.skip()?;
                }
                self.close(b']')
            }
            Some(b'"') => self.string().map(|_| ()),
            Some(b'-' | b'0'..=b'9') => self.number().map(|_| ()),
            Some(b'n') => self.word("null"),
            Some(b't' | b'f') => self.boolean().map(|_| ()),
            _ => Err(self.expected("a value")),
        }
    }
}
