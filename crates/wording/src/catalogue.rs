//! The sentences of one language, read from its Fluent files.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::pseudo;

/// Named values to put into a sentence.
pub type Arguments<'a> = FluentArgs<'a>;

/// English, the language every other one is translated from; compiled in so that there is always one.
pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/acts.ftl"),
    include_str!("../locales/en/app.ftl"),
    include_str!("../locales/en/calculator.ftl"),
    include_str!("../locales/en/clauses.ftl"),
    include_str!("../locales/en/chronicle.ftl"),
    include_str!("../locales/en/crisis.ftl"),
    include_str!("../locales/en/dealings.ftl"),
    include_str!("../locales/en/debrief.ftl"),
    include_str!("../locales/en/documents.ftl"),
    include_str!("../locales/en/glossary.ftl"),
    include_str!("../locales/en/guide.ftl"),
    include_str!("../locales/en/lessons.ftl"),
    include_str!("../locales/en/measures.ftl"),
    include_str!("../locales/en/outcomes.ftl"),
    include_str!("../locales/en/reasons.ftl"),
    include_str!("../locales/en/refusals.ftl"),
    include_str!("../locales/en/verbatim.ftl"),
    include_str!("../locales/en/voice.ftl"),
    include_str!("../locales/en/voice-blunt.ftl"),
    include_str!("../locales/en/voice-brisk.ftl"),
    include_str!("../locales/en/voice-courtly.ftl"),
    include_str!("../locales/en/voice-dry.ftl"),
    include_str!("../locales/en/warnings.ftl"),
];

/// The sentences of one language.
#[expect(missing_debug_implementations, reason = "a Fluent bundle has none")]
pub struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    tag: &'static str,
    direction: Direction,
}

/// Which way a language is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Catalogue {
    /// The English sentences.
    ///
    /// # Panics
    /// Never: the files are part of the program and a test reads them all.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language("en")]);
        // Isolation marks are for mixed scripts on a page; documents and tests compare plain text.
        bundle.set_use_isolating(false);
        for file in ENGLISH {
            let resource = FluentResource::try_new((*file).to_owned())
                .map_err(|(_, errors)| errors)
                .expect("the English sentences parse: tested");
            bundle.add_resource(resource).expect("no sentence has two wordings: tested");
        }
        Self { bundle, tag: "en", direction: Direction::LeftToRight }
    }

    /// The sentences of the language with this tag; English where there is none.
    pub fn of(tag: &str) -> Self {
        if tag == pseudo::TAG { Self::pseudo() } else { Self::english() }
    }

    /// The pseudo-locale: English made strange, longer, and written from right to left. What is put into a
    /// sentence is isolated, as it is in another script and may be written the other way.
    pub fn pseudo() -> Self {
        let mut catalogue = Self::english();
        catalogue.bundle.set_transform(Some(pseudo::stretched));
        catalogue.bundle.set_use_isolating(true);
        catalogue.tag = pseudo::TAG;
        catalogue.direction = Direction::RightToLeft;
        catalogue
    }

    /// The tag of the language, as pages and files name it.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// A text in the words of its own, as it stands in a sentence or a list of this language: isolated where
    /// that language is written the other way.
    pub fn set_in(&self, text: &str) -> String {
        match self.direction {
            Direction::LeftToRight => text.to_owned(),
            Direction::RightToLeft => format!("\u{2068}{text}\u{2069}"),
        }
    }

    /// The sentence named `key`. A missing one shows as its key in brackets, so that it is seen and
    /// mended; tests look for every key the crate asks for.
    pub fn say(&self, key: &str, arguments: &Arguments<'_>) -> String {
        self.say_if_there(key, arguments).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The sentence named `key`, if the language has one: for words that only some things have.
    pub fn say_if_there(&self, key: &str, arguments: &Arguments<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text.into_owned())
    }

    /// Whether there is a sentence named `key`.
    pub fn knows(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The sentence named `key`, which takes no values.
    pub fn plain(&self, key: &str) -> String {
        self.say(key, &Arguments::new())
    }

    /// Names as a list in running text: "France", "France and China", "France, China and Cuba".
    pub fn list(&self, names: &[String]) -> String {
        let Some((last, before)) = names.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let mut arguments = Arguments::new();
        arguments.set("before", FluentValue::from(before.join(", ")));
        arguments.set("last", FluentValue::from(last.as_str()));
        self.say("list-and", &arguments)
    }

    /// A name as it is said in talk, where papers have the whole of it: "the United States", "the Soviet
    /// Union". Which names are shortened is a matter of the language, so its file lists them.
    pub fn in_talk(&self, name: &str) -> String {
        let listed = self.plain("names-in-talk");
        let short = listed.split('|').filter_map(|entry| entry.split_once('='));
        let short = short.filter(|(whole, _)| *whole == name).map(|(_, short)| short).next();
        self.in_text(short.unwrap_or(name))
    }

    /// A member's name as it stands in running text: "the United Kingdom", "France". Which names take
    /// an article is a matter of the language, so its file lists them.
    pub fn in_text(&self, name: &str) -> String {
        let listed = self.plain("names-with-article");
        let takes_article = listed.split('|').any(|entry| match entry.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == entry,
        });
        if !takes_article {
            return name.to_owned();
        }
        let mut arguments = Arguments::new();
        arguments.set("name", name);
        self.say("name-with-article", &arguments)
    }
}

/// A language tag of our own files, known to be well formed.
fn language(tag: &str) -> LanguageIdentifier {
    tag.parse().expect("our own language tags are well formed: tested")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_listed_as_in_running_text() {
        let catalogue = Catalogue::english();
        let names = ["France", "China", "Cuba"].map(str::to_owned);
        assert_eq!(catalogue.list(&names[..0]), "");
        assert_eq!(catalogue.list(&names[..1]), "France");
        assert_eq!(catalogue.list(&names[..2]), "France and China");
        assert_eq!(catalogue.list(&names), "France, China and Cuba");
    }

    #[test]
    fn a_name_takes_its_article_in_running_text() {
        let catalogue = Catalogue::english();
        for (name, in_text) in [
            ("France", "France"),
            ("China (Republic of China)", "China (Republic of China)"),
            ("Union of Soviet Socialist Republics", "the Union of Soviet Socialist Republics"),
            ("United States of America", "the United States of America"),
            ("Russian Federation", "the Russian Federation"),
            ("UK", "the UK"),
            ("Ukraine", "Ukraine"),
            ("", ""),
        ] {
            assert_eq!(catalogue.in_text(name), in_text);
        }
    }

    #[test]
    fn a_long_name_is_shortened_in_talk() {
        let catalogue = Catalogue::english();
        for (name, in_talk) in [
            ("Union of Soviet Socialist Republics", "the Soviet Union"),
            ("United States of America", "the United States"),
            ("United Kingdom", "the United Kingdom"),
            ("France", "France"),
        ] {
            assert_eq!(catalogue.in_talk(name), in_talk);
        }
    }
}
