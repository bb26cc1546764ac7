//! A reference to a rule, as the Council cites it.

use std::fmt;

/// The rule something rests on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum RuleRef {
    /// An Article of the Charter, with its paragraph: `27(3)`.
    Article(&'static str),
    /// One of the Council's provisional rules of procedure.
    Rule(u8),
    /// A resolution of the General Assembly: `377 A (V)`.
    Resolution(&'static str),
    /// Practice, with the note by the President that states it: `S/2017/507`.
    Practice(&'static str),
}

impl fmt::Display for RuleRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Article(article) => write!(f, "Article {article}"),
            Self::Rule(number) => write!(f, "rule {number}"),
            Self::Resolution(symbol) => write!(f, "resolution {symbol}"),
            Self::Practice(document) => write!(f, "Note by the President {document}"),
        }
    }
}
