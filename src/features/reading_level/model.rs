//! How long and how hard the texts of a crisis are: as they are written, or in plainer words.

use std::collections::BTreeMap;

use council::scenario::{SidecarFile, plain_tag, source_hash};

use crate::session::Papers;

/// How a player reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum ReadingLevel {
    /// Texts as they are written.
    #[default]
    Full,
    /// Shorter and plainer ones, where there are any.
    Plainer,
}

impl ReadingLevel {
    /// As it was kept; full where nothing was, or what nobody wrote.
    pub(super) fn kept(text: &str) -> Self {
        if text == Self::Plainer.word() { Self::Plainer } else { Self::Full }
    }

    /// The word under which it is kept.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Plainer => "plainer",
        }
    }
}

/// The plainer texts of a crisis, by the text each stands for. A text that was changed since is not found,
/// and shown in full: a game plays on the edition it began with.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct PlainerTexts(BTreeMap<String, String>);

impl PlainerTexts {
    /// Reads the file of a crisis; nothing if it is another's, or cannot be read.
    pub(super) fn read(papers: Papers, file: &str) -> Self {
        let read = reading::read::<SidecarFile>(file).ok();
        let mine = read.filter(|read| read.scenario == papers.scenario().id);
        let texts = mine.into_iter().flat_map(|file| file.texts.into_values());
        Self(texts.map(|one| (one.source, one.text)).collect())
    }

    /// The plainer text for this one, if there is one.
    pub(super) fn instead_of(&self, full: &str) -> Option<&str> {
        self.0.get(&source_hash(full)).map(String::as_str)
    }
}

/// The file of a crisis's plainer texts, where it promises them in its language.
pub(super) fn file_of(papers: Papers) -> Option<String> {
    let scenario = papers.scenario();
    let tag = plain_tag(papers.language());
    let promised = scenario.file.meta.as_ref().and_then(|meta| meta.translations.as_ref())?;
    promised.contains(&tag).then(|| format!("scenarios/{}.{tag}.json", scenario.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    fn texts(papers: Papers) -> PlainerTexts {
        let file = std::fs::read_to_string(file_of(papers).expect("Korea promises them")).unwrap();
        PlainerTexts::read(papers, &file)
    }

    #[test]
    fn every_seat_of_korea_has_a_plainer_brief() {
        let papers = Example::begun().papers;
        let texts = texts(papers);
        for member in papers.scenario().file.members.iter().flatten() {
            for full in [&member.opening_words, &member.brief, &member.why_it_matters] {
                let full = full.as_ref().unwrap().as_str();
                let plainer = texts.instead_of(full).unwrap_or_else(|| panic!("{}", member.id));
                assert!(plainer.len() < full.len(), "{}: {plainer}", member.id);
            }
        }
    }

    #[test]
    fn a_text_that_was_changed_since_stands_in_full() {
        let papers = Example::begun().papers;
        let member = papers.member(&"norway".into()).unwrap();
        let changed = format!("{} And more.", member.brief.as_ref().unwrap().as_str());
        assert_eq!(texts(papers).instead_of(&changed), None);
    }

    #[test]
    fn what_another_crisis_brings_or_nobody_can_read_changes_nothing() {
        let papers = Example::begun().papers;
        let other = r#"{"scenario": "elsewhere", "language": "en-plain", "texts": {}}"#;
        for file in ["", "[]", other] {
            assert_eq!(PlainerTexts::read(papers, file), PlainerTexts::default(), "{file}");
        }
    }

    #[test]
    fn what_was_kept_is_read_and_the_rest_is_full() {
        for level in [ReadingLevel::Full, ReadingLevel::Plainer] {
            assert_eq!(ReadingLevel::kept(level.word()), level);
        }
        assert_eq!(ReadingLevel::kept("easy"), ReadingLevel::Full);
    }
}
