//! Whose words a clause is in: the game's own, made from verb and measure, or a person's.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The words of a clause.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ClauseText {
    /// Made by `wording` from what the clause means, in whatever language the reader has.
    #[default]
    Generated,
    /// Typed by a person. The clause still means what its verb and measure say.
    Written(Written),
}

/// Words typed by a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// The language they are in.
    pub language: Language,
    /// The words, without the number before and the mark after them.
    pub text: String,
}

/// A language by its tag (BCP 47), for example `en` or `ar`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Language(String);

impl Language {
    /// Takes the tag as it is.
    pub fn new(tag: impl Into<String>) -> Self {
        Self(tag.into())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is English of any region.
    pub fn is_english(&self) -> bool {
        self.primary().eq_ignore_ascii_case("en")
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        ["ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]
            .iter()
            .any(|tag| self.primary().eq_ignore_ascii_case(tag))
    }

    fn primary(&self) -> &str {
        self.0.split(['-', '_']).next().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ClauseText {
    /// Words typed in a language.
    pub fn written(language: &str, text: impl Into<String>) -> Self {
        Self::Written(Written { language: Language::new(language), text: text.into() })
    }

    /// The typed words, if a person typed them.
    pub fn as_written(&self) -> Option<&Written> {
        match self {
            Self::Generated => None,
            Self::Written(written) => Some(written),
        }
    }
}
