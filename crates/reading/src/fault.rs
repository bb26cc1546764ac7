//! Why a text was not read.

use std::fmt;

use serde::de;

use crate::text::Text;

/// Why a text was not read, and where reading stopped.
///
/// One pointer wide: every value that is read may be one of these instead.
#[derive(Debug)]
pub struct Fault(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    what: String,
    place: Option<(usize, usize)>,
}

/// What kind of fault it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The text ends before the value does.
    End,
    /// It is not JSON.
    Syntax,
    /// It is JSON, and not what the type takes.
    Data,
}

impl Fault {
    #[cold]
    pub(crate) fn of(kind: Kind, what: &str) -> Self {
        Self(Box::new(Inner { kind, what: what.to_owned(), place: None }))
    }

    pub(crate) fn placed(mut self, text: &Text<'_>) -> Self {
        self.0.place = Some(text.place());
        self
    }

    /// What kind of fault it is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What is wrong, without the place.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    /// Line and column where reading stopped, both from 1; the column counts bytes.
    pub fn place(&self) -> (usize, usize) {
        self.0.place.unwrap_or((1, 1))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = self.place();
        write!(f, "{} at line {line} column {column}", self.0.what)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    #[cold]
    #[inline(never)]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::of(Kind::Data, &message.to_string())
    }
}
