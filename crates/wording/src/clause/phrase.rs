//! The words of one measure while they are being put together.

use council::{Addressee, Date, TargetId};

use super::Drafter;
use crate::Arguments;

/// The words of one measure: whom it addresses and what its sentences turn on.
#[derive(Debug)]
pub(super) struct Phrase<'a> {
    drafter: &'a Drafter<'a>,
    /// The measure's name in the language files: `cease-fire`.
    pub(super) name: String,
    /// Those addressed; empty if the text names nobody.
    pub(super) who: &'a [Addressee],
    /// The one addressed where the measure names it by other means.
    pub(super) named: Option<String>,
    pub(super) arguments: Arguments<'static>,
    /// Tasks that are printed as lettered items under the clause.
    pub(super) items: Vec<String>,
}

impl<'a> Phrase<'a> {
    pub(super) fn new(drafter: &'a Drafter<'a>, word: &str) -> Self {
        Self {
            drafter,
            name: hyphenated(word),
            who: &[],
            named: None,
            arguments: Arguments::new(),
            items: Vec::new(),
        }
    }

    /// Names those addressed.
    pub(super) fn addressing(mut self, who: &'a [Addressee]) -> Self {
        self.who = who;
        self
    }

    /// Names the one addressed where the measure holds it otherwise than as an addressee.
    pub(super) fn addressing_named(mut self, name: String) -> Self {
        self.named = Some(name);
        self
    }

    /// A word of a closed list on which the sentence turns.
    pub(super) fn choice(mut self, name: &'static str, word: &'static str) -> Self {
        self.arguments.set(name, word);
        self
    }

    /// Text that is always there.
    pub(super) fn text(mut self, name: &'static str, text: String) -> Self {
        self.arguments.set(name, text);
        self
    }

    /// Text in a piece that brings its own space or comma; nothing if there is no text.
    pub(super) fn piece(self, name: &'static str, key: &str, text: Option<String>) -> Self {
        let piece = text.map(|text| self.drafter.piece(key, text)).unwrap_or_default();
        self.text(name, piece)
    }

    /// A day in a piece.
    pub(super) fn day(self, name: &'static str, key: &str, day: Option<Date>) -> Self {
        let day = day.map(|day| self.drafter.catalogue.date(day));
        self.piece(name, key, day)
    }

    /// A target in a piece.
    pub(super) fn target(self, name: &'static str, key: &str, target: Option<&TargetId>) -> Self {
        let target = target.map(|target| self.drafter.names.target(target));
        self.piece(name, key, target)
    }

    /// Addressees in a piece; nothing if there are none.
    pub(super) fn people(self, name: &'static str, key: &str, people: &[Addressee]) -> Self {
        let people = self.drafter.people(people);
        self.piece(name, key, people)
    }

    /// Addressees, or the measure's own words for those it means if there are none.
    pub(super) fn people_or(self, name: &'static str, people: &[Addressee], key: &str) -> Self {
        let people =
            self.drafter.people(people).unwrap_or_else(|| self.drafter.catalogue.plain(key));
        self.text(name, people)
    }

    /// A list of choices in words; the words of `PREFIX-none` if there are none.
    pub(super) fn list(self, name: &'static str, prefix: &str, words: &[&'static str]) -> Self {
        let list = self
            .drafter
            .list(prefix, words)
            .unwrap_or_else(|| self.drafter.catalogue.plain(&format!("{prefix}-none")));
        self.text(name, list)
    }

    /// Months in a piece that knows one from many.
    pub(super) fn months(self, name: &'static str, key: &str, months: Option<u16>) -> Self {
        let piece = months.map(|months| {
            let mut arguments = Arguments::new();
            arguments.set("x", self.drafter.catalogue.count(u32::from(months)));
            arguments.set("count", if months == 1 { "one" } else { "other" });
            self.drafter.catalogue.say(key, &arguments)
        });
        self.text(name, piece.unwrap_or_default())
    }

    /// Days in a piece.
    pub(super) fn days(self, name: &'static str, key: &str, days: Option<u16>) -> Self {
        let days = days.map(|days| self.drafter.catalogue.count(u32::from(days)));
        self.piece(name, key, days)
    }
}

/// A word of a closed list as the language files name it.
pub(super) fn hyphenated(word: &str) -> String {
    word.replace('_', "-")
}
