//! The shape of the format: the checked-in schema, read into types that a file is held against.

mod mend;
mod pattern;
mod read;
mod survey;
mod walk;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub(super) use mend::mended;
pub use pattern::{Pattern, Piece};
pub use survey::{Named, Survey, TextAt};
pub(super) use walk::Walk;

/// The schema of the format, as checked in.
pub const SCHEMA: &str = include_str!("../../../../../scenarios/schema/scenario.schema.json");

/// What the format expects at a place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// What this definition expects.
    Ref(String),
    /// A string.
    Text(Option<Pattern>),
    /// A whole number within bounds.
    Number(i64, i64),
    /// `true` or `false`.
    Truth,
    /// A list.
    List(Box<Shape>),
    /// An object with these fields.
    Object(Object),
    /// One word, or one object with a single field that names the choice.
    Choice(Choice),
    /// Anything: the schema says something that we do not read. A test holds that there is none.
    Anything,
}

/// An object's fields.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Object {
    /// Fields by name.
    pub fields: BTreeMap<String, Shape>,
    /// Those that must be there.
    pub required: Vec<String>,
    /// What other keys hold, if other keys may be there.
    pub others: Option<Box<Shape>>,
    /// The definition that other keys are names of.
    pub other_names: Option<String>,
}

/// A choice: words, and objects with a single field.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Choice {
    /// Choices that are only a word.
    pub words: Vec<String>,
    /// Choices with something to say.
    pub objects: BTreeMap<String, Shape>,
}

/// All definitions of a schema.
#[derive(Clone, Debug)]
pub struct Schema {
    root: Shape,
    definitions: BTreeMap<String, Shape>,
}

impl Schema {
    /// The format's own schema, read once.
    pub fn of_the_format() -> &'static Self {
        static READ: OnceLock<Schema> = OnceLock::new();
        READ.get_or_init(|| Self::read(SCHEMA))
    }

    /// The shape of a whole file.
    pub fn root(&self) -> &Shape {
        &self.root
    }

    /// A definition by name; anything, if there is none (tested: there is always one).
    pub fn definition(&self, name: &str) -> &Shape {
        self.definitions.get(name).unwrap_or(&Shape::Anything)
    }

    /// All definitions, by name.
    pub fn definitions(&self) -> impl Iterator<Item = (&str, &Shape)> {
        self.definitions.iter().map(|(name, shape)| (name.as_str(), shape))
    }
}
