//! How long and how hard the texts of a crisis are: as they are written, or in plainer words.

use std::collections::BTreeMap;

use council::scenario::file::{ScenarioFile, Text};
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
pub(super) struct PlainerTexts {
    /// By the hash of the text in full.
    texts: BTreeMap<String, String>,
    /// Those that are told within a longer line: in full, and plainer. The longest first, so that none is
    /// taken for a part of another.
    within: Vec<(String, String)>,
}

impl PlainerTexts {
    /// Reads the file of a crisis; nothing if it is another's, or cannot be read.
    pub(super) fn read(papers: Papers, file: &str) -> Self {
        let scenario = papers.scenario();
        let read = reading::read::<SidecarFile>(file).ok();
        let mine = read.filter(|read| read.scenario == scenario.id);
        let texts = mine.into_iter().flat_map(|file| file.texts.into_values());
        let texts: BTreeMap<String, String> = texts.map(|one| (one.source, one.text)).collect();
        let mut within: Vec<_> = told_within(&scenario.file)
            .filter_map(|full| {
                let plainer = texts.get(&source_hash(full.as_str()))?;
                Some((full.as_str().to_owned(), plainer.clone()))
            })
            .flat_map(|(full, plainer)| {
                let quoted = (wording::quoted(&full), wording::quoted(&plainer));
                [(full, plainer), quoted]
            })
            .collect();
        within.sort_by(|one, other| other.0.len().cmp(&one.0.len()).then_with(|| one.cmp(other)));
        within.dedup();
        Self { texts, within }
    }

    /// What is shown instead of this: the plainer text for it, or the same line with the plainer texts of
    /// what it tells. Nothing if there is none.
    pub(super) fn instead_of(&self, full: &str) -> Option<String> {
        if let Some(plainer) = self.texts.get(&source_hash(full)) {
            return Some(plainer.clone());
        }
        let mut told = self.within.iter().filter(|(part, _)| full.contains(part.as_str()));
        let (part, plainer) = told.next()?;
        let mut line = full.replace(part, plainer);
        for (part, plainer) in told {
            line = line.replace(part, plainer);
        }
        Some(line)
    }
}

/// The texts of a crisis that are told within a line of ours: "Norway: “…”", "27 June. … (Front: 40 to 30)".
fn told_within(file: &ScenarioFile) -> impl Iterator<Item = &Text> {
    let sets =
        file.members.iter().flatten().flat_map(|member| member.instructions.iter().flatten());
    let lines = sets.flat_map(|set| set.lines.iter().flatten()).map(|line| &line.text);
    let sittings = || file.sittings.iter().flatten();
    let cables = sittings().flat_map(|one| one.cables.iter().flatten()).map(|cable| &cable.text);
    let variants = sittings().flat_map(|one| one.variants.iter().flatten()).map(|one| &one.text);
    let causes = file.rules.iter().flatten().map(|rule| &rule.cause);
    let concepts = file.concepts.iter().flatten().map(|concept| &concept.text);
    let endings = file.endings.iter().flatten().map(|ending| &ending.text);
    let all = lines.chain(cables).chain(variants).chain(causes).chain(concepts).chain(endings);
    all.filter_map(Option::as_ref)
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

    /// Every text there is to be read of one kind has a plainer one, which is not longer.
    fn each_is_plainer<'t>(kind: &str, all: impl Iterator<Item = &'t Text>, at_least: usize) {
        let texts = texts(Example::begun().papers);
        let mut seen = 0;
        for full in all.map(Text::as_str).filter(|full| full.split(' ').count() >= at_least) {
            let plainer = texts.instead_of(full).unwrap_or_else(|| panic!("{kind}: {full}"));
            assert!(plainer.len() < full.len() + 20, "{kind}: {plainer}");
            seen += 1;
        }
        assert!(seen > 2, "{kind}: only {seen}");
    }

    #[test]
    fn what_a_player_of_korea_reads_has_a_plainer_text() {
        let file = &Example::begun().papers.scenario().file;
        let sittings = || file.sittings.iter().flatten();
        let cables = sittings().flat_map(|one| one.cables.iter().flatten());
        each_is_plainer("a cable", cables.filter_map(|one| one.text.as_ref()), 20);
        let papers = sittings().flat_map(|one| one.dispatches.iter().flatten());
        each_is_plainer("a dispatch", papers.filter_map(|one| one.body.as_ref()), 30);
        let then = sittings().filter_map(|one| one.history.as_ref()?.text.as_ref());
        each_is_plainer("what happened then", then, 0);
        let variants = sittings().flat_map(|one| one.variants.iter().flatten());
        each_is_plainer("a sitting told", variants.filter_map(|one| one.text.as_ref()), 0);
        let questions = file.questions.iter().flatten().filter_map(|one| one.text.as_ref());
        each_is_plainer("a question", questions, 0);
        let endings = file.endings.iter().flatten().filter_map(|one| one.text.as_ref());
        each_is_plainer("an ending", endings, 0);
        let concepts = file.concepts.iter().flatten().filter_map(|one| one.text.as_ref());
        each_is_plainer("an idea", concepts, 0);
        let experiments = file.experiments.iter().flatten().filter_map(|one| one.text.as_ref());
        each_is_plainer("an experiment", experiments, 0);
    }

    #[test]
    fn a_text_told_within_a_line_is_plainer_there() {
        let papers = Example::begun().papers;
        let texts = texts(papers);
        let file = &papers.scenario().file;
        let causes: Vec<&Text> =
            file.rules.iter().flatten().filter_map(|rule| rule.cause.as_ref()).collect();
        let two: Vec<&str> = causes
            .iter()
            .map(|cause| cause.as_str())
            .filter(|cause| texts.texts.contains_key(&source_hash(cause)))
            .take(2)
            .collect();
        let [first, second] = two.as_slice() else { panic!("{two:?}") };
        let told = texts.instead_of(&format!("27 June 1950. {first} {second} (Front)")).unwrap();
        assert!(told.starts_with("27 June 1950. ") && told.ends_with(" (Front)"), "{told}");
        assert!(!told.contains(first) && !told.contains(second), "{told}");
        assert_eq!(texts.instead_of("Nothing that the crisis says."), None);
    }

    #[test]
    fn a_quoted_line_of_instructions_is_plainer_in_its_quotation() {
        let papers = Example::begun().papers;
        let full = papers.member(&"egypt".into()).unwrap().instructions.iter().flatten();
        let mut lines = full.flat_map(|set| set.lines.iter().flatten());
        let line = lines.find(|line| line.id.as_str() == "no-branding").unwrap();
        let quoted = wording::quoted(line.text.as_ref().unwrap().as_str());
        let told = texts(papers).instead_of(&format!("Avoid: “{quoted}”")).unwrap();
        assert_eq!(told, "Avoid: “No ‘act of aggression’. ‘Breach of the peace’ may pass.”");
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
