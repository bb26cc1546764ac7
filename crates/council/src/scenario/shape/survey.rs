//! What a file holds, as the walk over its shape finds it: names, references, texts, numbers, gaps.

use crate::scenario::check::{Lack, NumberAt};

/// A name and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// Its kind: the definition it is written as, such as `MemberId`.
    pub kind: String,
    /// The name.
    pub name: String,
    /// Where.
    pub pointer: String,
}

/// A text and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TextAt {
    /// Path of ids plus the field: what a translation holds on to.
    pub key: String,
    /// The object it belongs to, by definition.
    pub object: String,
    /// The field.
    pub field: String,
    /// The text.
    pub text: String,
    /// Where.
    pub pointer: String,
}

/// Everything named, referred to and said in a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Survey {
    /// Objects with an `id`.
    pub declared: Vec<Named>,
    /// Names used elsewhere.
    pub references: Vec<Named>,
    /// Texts for players.
    pub texts: Vec<TextAt>,
    /// Numbers that have bounds.
    pub numbers: Vec<NumberAt>,
    /// Fields that objects lack.
    pub lacks: Vec<Lack>,
}
