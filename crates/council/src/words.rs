//! What somebody says: a ready phrase or words of their own. The engine never reads it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::draft::{Language, Written};
use crate::ids::PhraseId;
use crate::limits::WORDS_BYTES_MAX;

/// What somebody says. Our own sentences are never logged: a ready phrase is an id with arguments.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Words {
    /// A phrase of the scenario or the game, rendered in the reader's language.
    Phrase {
        /// Which phrase.
        id: PhraseId,
        /// What is put into it, by name.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        arguments: BTreeMap<String, String>,
    },
    /// Typed by a person, in that person's language.
    Typed(Written),
}

impl Words {
    /// Words typed in English, as tests and the command line give them.
    pub fn typed(text: impl Into<String>) -> Self {
        Self::Typed(Written { language: Language::new("en"), text: text.into() })
    }

    /// A ready phrase without arguments.
    pub fn phrase(id: &str) -> Self {
        Self::Phrase { id: PhraseId::from(id), arguments: BTreeMap::new() }
    }

    /// Whether the words say something and keep within [`WORDS_BYTES_MAX`].
    pub fn fit(&self) -> bool {
        let (own, bytes) = match self {
            Self::Phrase { id, arguments } => {
                (id.as_str(), arguments.iter().map(|(name, value)| name.len() + value.len()).sum())
            }
            Self::Typed(written) => (written.text.as_str(), written.language.as_str().len()),
        };
        !own.trim().is_empty() && own.len() + bytes <= WORDS_BYTES_MAX
    }
}
