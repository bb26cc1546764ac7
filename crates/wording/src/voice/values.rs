//! The values of a phrase: every one has its words even where nothing was given.

use std::collections::BTreeMap;

use crate::{Arguments, Catalogue};

/// Values that stand within a sentence. Each has words for the case that it is not given.
const INLINE: [&str; 18] = [
    "draft",
    "text",
    "mover",
    "member",
    "guest",
    "changes",
    "works",
    "item",
    "until",
    "price",
    "offer",
    "rumour",
    "sitting",
    "promise",
    "line",
    "if",
    "had",
    "paragraph",
];

/// Values that are sentences of their own, or nothing.
const SENTENCES: [&str; 3] = ["reason", "change", "dispatch"];

/// The values of one phrase. A value that begins a sentence has a name of its own, with a capital.
#[derive(Clone, Debug)]
pub struct Values(BTreeMap<String, String>);

impl Values {
    /// Nothing given: every value has its neutral words, and no sentence is added.
    pub(crate) fn new(catalogue: &Catalogue) -> Self {
        let mut values = Self(BTreeMap::new());
        for name in INLINE {
            values.inline(name, catalogue.plain(&format!("voice-missing-{name}")));
        }
        for name in SENTENCES {
            values.sentence(name, String::new());
        }
        values
    }

    /// Words within a sentence.
    pub(crate) fn inline(&mut self, name: &str, words: String) {
        self.0.insert(capitalised(name), capitalised(&words));
        self.0.insert(name.to_owned(), words);
    }

    /// A sentence of its own.
    pub(crate) fn sentence(&mut self, name: &str, words: String) {
        self.0.insert(name.to_owned(), words);
    }

    pub(crate) fn arguments(&self) -> Arguments<'_> {
        self.0.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect()
    }
}

pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
