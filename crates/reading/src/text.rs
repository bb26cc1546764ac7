//! The text being read, one token after the other. Nothing here depends on the type that is read.

use std::borrow::Cow;

use crate::DEPTH_MAX;
use crate::fault::{Fault, Kind};

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
        if !self.takes(b'"') {
            return Err(self.unfit("a string"));
        }
        let start = self.at;
        let plain = self.plain();
        if self.takes_quote() {
            return Ok(Cow::Borrowed(self.whole.get(start..start + plain).unwrap_or_default()));
        }
        let mut whole = self.whole.get(start..self.at).unwrap_or_default().to_owned();
        loop {
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(whole));
                }
                Some(b'\\') => {
                    self.at += 1;
                    whole.push(self.escaped()?);
                }
                Some(_) => {
                    return Err(Fault::of(Kind::Syntax, "control character in a string"));
                }
                None => return Err(Fault::of(Kind::End, "the text ends within a string")),
            }
            let start = self.at;
            self.plain();
            whole.push_str(self.whole.get(start..self.at).unwrap_or_default());
        }
    }

    /// Goes over what stands for itself in a string; its length in bytes.
    fn plain(&mut self) -> usize {
        let rest = self.whole.as_bytes().get(self.at..).unwrap_or_default();
        let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
        let length = rest.iter().position(special).unwrap_or(rest.len());
        self.at += length;
        length
    }

    fn takes_quote(&mut self) -> bool {
        let is = self.byte() == Some(b'"');
        if is {
            self.at += 1;
        }
        is
    }

    /// The character that an escape stands for, after its backslash.
    fn escaped(&mut self) -> Result<char, Fault> {
        let Some(byte) = self.byte() else {
            return Err(Fault::of(Kind::End, "the text ends within a string"));
        };
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.by_number(),
            _ => return Err(Fault::of(Kind::Syntax, "invalid escape")),
        })
    }

    /// The character of `\uXXXX`, or of a pair of them (RFC 8259, section 7).
    fn by_number(&mut self) -> Result<char, Fault> {
        let first = self.four_hex()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        let rest = self.whole.get(self.at..).unwrap_or_default();
        if first < 0xDC00 && rest.starts_with("\\u") {
            self.at += 2;
            let second = self.four_hex()?;
            if (0xDC00..0xE000).contains(&second) {
                let both = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return char::from_u32(both)
                    .ok_or_else(|| Fault::of(Kind::Syntax, "invalid escape"));
            }
        }
        Err(Fault::of(Kind::Syntax, "half of a pair of escapes"))
    }

    fn four_hex(&mut self) -> Result<u32, Fault> {
        let Some(hex) = self.whole.get(self.at..self.at + 4) else {
            return Err(Fault::of(Kind::End, "the text ends within a string"));
        };
        if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Fault::of(Kind::Syntax, "invalid escape"));
        }
        self.at += 4;
        u32::from_str_radix(hex, 16).map_err(|_| Fault::of(Kind::Syntax, "invalid escape"))
    }

    /// A number, as written.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> Result<Number, Fault> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.unfit("a number"));
        }
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        let from = self.at;
        let whole = self.digits()?;
        if whole > 1 && self.whole.as_bytes().get(from) == Some(&b'0') {
            return Err(Fault::of(Kind::Syntax, "invalid number: a zero before a digit"));
        }
        let mut is_whole = true;
        if self.byte() == Some(b'.') {
            is_whole = false;
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            is_whole = false;
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        let written = self.whole.get(start..self.at).unwrap_or_default();
        if is_whole {
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

    fn digits(&mut self) -> Result<usize, Fault> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > start {
            return Ok(self.at - start);
        }
        let kind = if self.byte().is_none() { Kind::End } else { Kind::Syntax };
        Err(Fault::of(kind, "invalid number: a digit was expected"))
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
