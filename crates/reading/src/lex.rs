//! Strings and numbers of JSON (RFC 8259, sections 6 and 7): the one place that knows their letters. Whoever
//! keeps places, as the reader of authors' files does, and whoever reads into types, begin here.

use std::borrow::Cow;

/// What is wrong with a string or a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// The text ends within it.
    Open,
    /// A line break or tab stands in a string as it is.
    LineBreak,
    /// Another control character does.
    ControlCharacter,
    /// An escape that does not exist.
    Escape,
    /// Half of a pair of `\uXXXX` escapes.
    HalfPair,
    /// A zero before other digits.
    LeadingZero,
    /// No digit where one must stand; the text may end there.
    NoDigit,
}

/// A flaw and the byte at which it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flawed {
    /// The byte.
    pub at: usize,
    /// What is wrong there.
    pub flaw: Flaw,
}

/// A number as it is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Numeral {
    /// The byte after it.
    pub end: usize,
    /// Whether it has neither fraction nor exponent.
    pub is_whole: bool,
}

/// The string whose opening quote is the byte at `opening`, without quotes and escapes, and the byte after it.
///
/// # Errors
/// Its first flaw. One that is not closed is flawed at its opening, one that ends in an escape at that.
pub fn string(text: &str, opening: usize) -> Result<(Cow<'_, str>, usize), Flawed> {
    let mut lexer = Lexer { text, at: opening + 1 };
    let first = lexer.plain();
    let mut whole = Cow::Borrowed(first);
    loop {
        let at = lexer.at;
        match lexer.byte() {
            Some(b'"') => return Ok((whole, at + 1)),
            Some(b'\\') => whole.to_mut().push(lexer.escaped()?),
            Some(b'\n' | b'\r' | b'\t') => return Err(Flawed { at, flaw: Flaw::LineBreak }),
            Some(_) => return Err(Flawed { at, flaw: Flaw::ControlCharacter }),
            None => return Err(Flawed { at: opening, flaw: Flaw::Open }),
        }
        let more = lexer.plain();
        whole.to_mut().push_str(more);
    }
}

/// The number that begins at this byte.
///
/// # Errors
/// Its first flaw.
pub fn number(text: &str, start: usize) -> Result<Numeral, Flawed> {
    let mut lexer = Lexer { text, at: start };
    lexer.takes(b"-");
    let has_zero = lexer.takes(b"0");
    if has_zero && lexer.byte().is_some_and(|byte| byte.is_ascii_digit()) {
        return Err(Flawed { at: lexer.at, flaw: Flaw::LeadingZero });
    }
    if !has_zero {
        lexer.digits()?;
    }
    let mut is_whole = true;
    if lexer.takes(b".") {
        is_whole = false;
        lexer.digits()?;
    }
    if lexer.takes(b"eE") {
        is_whole = false;
        lexer.takes(b"+-");
        lexer.digits()?;
    }
    Ok(Numeral { end: lexer.at, is_whole })
}

struct Lexer<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lexer<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Goes over one of these bytes, if one of them comes.
    fn takes(&mut self, bytes: &[u8]) -> bool {
        let is = self.byte().is_some_and(|byte| bytes.contains(&byte));
        self.at += usize::from(is);
        is
    }

    fn digits(&mut self) -> Result<(), Flawed> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(Flawed { at: start, flaw: Flaw::NoDigit }) }
    }

    /// Goes over what stands for itself in a string.
    fn plain(&mut self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let special = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
        let length = rest.bytes().position(special).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    /// The character that an escape stands for; its backslash comes next.
    fn escaped(&mut self) -> Result<char, Flawed> {
        let at = self.at;
        let flawed = |flaw| Flawed { at, flaw };
        let letter = self.text.as_bytes().get(at + 1).ok_or(flawed(Flaw::Open))?;
        self.at += 2;
        Ok(match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_hex().ok_or(flawed(Flaw::Escape))?;
                let whole = char::from_u32(first).or_else(|| self.other_half(first));
                whole.ok_or(flawed(Flaw::HalfPair))?
            }
            _ => return Err(flawed(Flaw::Escape)),
        })
    }

    /// The character of which `first` is one half, if the other half follows (RFC 8259, section 7).
    fn other_half(&mut self, first: u32) -> Option<char> {
        let is_first = (0xD800..0xDC00).contains(&first);
        if !is_first || !self.text.get(self.at..)?.starts_with("\\u") {
            return None;
        }
        self.at += 2;
        let second = self.four_hex()?;
        if !(0xDC00..0xE000).contains(&second) {
            return None;
        }
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    }

    fn four_hex(&mut self) -> Option<u32> {
        let hex = self.text.get(self.at..self.at + 4)?;
        self.at += 4;
        if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(hex, 16).ok()
    }
}
