//! The reading level: a player has the texts of a crisis in full, or shorter and plainer. It is chosen at
//! any time and kept with the browser; where a text has no plainer one it stands in full.

mod model;

use leptos::prelude::*;
use leptos::task::spawn_local;
use model::{PlainerTexts, ReadingLevel};

use crate::features::glossary::Glossed;
use crate::kept::Thing;
use crate::session::{Papers, base, fetch_text, use_session};
use crate::ui::{Alternative, Choice};
use crate::words;

/// How the player reads. Provided once, by the app.
#[derive(Clone, Copy)]
pub(crate) struct Reads {
    level: RwSignal<ReadingLevel>,
    /// The plainer texts that were fetched, of the crisis they were fetched for.
    texts: RwSignal<Option<(Papers, PlainerTexts)>>,
    /// The crisis whose texts were asked for last.
    asked: StoredValue<Option<Papers>>,
}

/// Provides the level to the app, and keeps it with the browser. The texts of the game that is open are
/// there on every page of it.
pub(crate) fn provide() {
    let reads = Reads::at(ReadingLevel::kept(&Thing::ReadingLevel.read()));
    provide_context(reads);
    Effect::new(move |_| Thing::ReadingLevel.keep(reads.level.get().word()));
    let session = use_session();
    Effect::new(move |_| {
        if let Some(papers) = session.papers.get() {
            reads.fetch_if_wanted(papers);
        }
    });
}

impl Reads {
    fn at(level: ReadingLevel) -> Self {
        Self {
            level: RwSignal::new(level),
            texts: RwSignal::new(None),
            asked: StoredValue::new(None),
        }
    }

    /// A text of the crisis, or a line in which one is told, at the level that is chosen.
    pub(crate) fn shown(self, full: &str) -> String {
        let plainer = (self.level.get() == ReadingLevel::Plainer)
            .then(|| self.texts.with(|texts| texts.as_ref()?.1.instead_of(full)));
        words::brought(plainer.flatten().as_deref().unwrap_or(full))
    }

    /// Fetches the plainer texts of a crisis once, if somebody reads them.
    fn fetch_if_wanted(self, papers: Papers) {
        let Some(file) = model::file_of(papers) else { return };
        if self.level.get() == ReadingLevel::Full || self.asked.get_value() == Some(papers) {
            return;
        }
        self.asked.set_value(Some(papers));
        let address = format!("{}{file}", base());
        spawn_local(async move {
            match fetch_text(&address).await {
                Ok(text) => self.texts.set(Some((papers, PlainerTexts::read(papers, &text)))),
                // Without them every text stands in full, until they are asked for again.
                Err(_) => self.asked.set_value(None),
            }
        });
    }
}

/// How the player reads.
pub(crate) fn use_reads() -> Reads {
    // A part of the page drawn by itself reads in full.
    use_context::<Reads>().unwrap_or_else(|| Reads::at(ReadingLevel::Full))
}

/// A text of the crisis, or a line in which one is told, at the level that is chosen, with its terms
/// explained.
#[component]
pub(crate) fn Readable(
    /// It in full.
    text: String,
) -> impl IntoView {
    let reads = use_reads();
    move || view! { <Glossed text=reads.shown(&text) /> }
}

/// The choice. Nothing where a crisis has no plainer texts.
#[component]
pub(crate) fn ChooseLevel(
    /// Whose texts.
    papers: Papers,
    /// The name of the group, unique on the page.
    name: &'static str,
) -> impl IntoView {
    let reads = use_reads();
    model::file_of(papers)?;
    Effect::new(move |_| reads.fetch_if_wanted(papers));
    let alternatives = vec![
        Alternative::new(ReadingLevel::Full, words::plain("reading-level-full")),
        Alternative::new(ReadingLevel::Plainer, words::plain("reading-level-plainer"))
            .noted(words::plain("reading-level-plainer-note")),
    ];
    Some(view! {
        <Choice
            legend=words::plain("reading-level")
            name=name
            alternatives=alternatives
            chosen=reads.level
            on_choose=move |level| reads.level.set(level)
        />
    })
}

#[cfg(test)]
mod tests {
    use council::scenario::file::LineKind;
    use wording::debrief::{Part, SectionId};

    use super::*;
    use crate::session::example::Example;

    /// How a reader of this level reads Korea.
    fn reading(level: ReadingLevel, papers: Papers) -> Reads {
        let file = std::fs::read_to_string(model::file_of(papers).unwrap()).unwrap();
        let reads = Reads::at(level);
        reads.texts.set(Some((papers, PlainerTexts::read(papers, &file))));
        reads
    }

    /// What stands at its place at each of the two levels.
    fn at_both(text: &str, papers: Papers) -> (String, String) {
        Owner::new().with(|| {
            let full = reading(ReadingLevel::Full, papers);
            (full.shown(text), reading(ReadingLevel::Plainer, papers).shown(text))
        })
    }

    #[test]
    fn a_cable_and_its_lines_stand_plainer_where_that_is_chosen() {
        let papers = Example::begun().papers;
        let cable = "We were invaded ten years ago and know what a small State needs: that the \
                     line be drawn at once. Support a finding. But we share a frontier with the \
                     Soviet Union: no word more than the facts carry.";
        let (full, plainer) = at_both(cable, papers);
        assert_eq!(full, cable);
        assert!(plainer.ends_with("say no more than the facts show."), "{plainer}");
        let norway = papers.member(&"norway".into()).unwrap();
        let lines = norway.instructions.iter().flatten().flat_map(|set| set.lines.iter().flatten());
        let waits = lines.into_iter().find(|line| line.id.as_str() == "the-north-waits").unwrap();
        assert_eq!(waits.kind, Some(LineKind::Avoid));
        let (full, plainer) = at_both(waits.text.as_ref().unwrap().as_str(), papers);
        assert!(full.starts_with("Let the other side be heard"), "{full}");
        assert!(plainer.starts_with("The North may be heard once"), "{plainer}");
    }

    #[test]
    fn the_questions_and_the_ideas_of_a_debrief_stand_plainer() {
        let (example, debriefed) = Example::debriefed();
        let mut plain = 0;
        for section in &debriefed.page.sections {
            for part in &section.parts {
                let told: Vec<&str> = match (section.id, part) {
                    // The memo asks in words of ours.
                    (SectionId::Memo, _) => continue,
                    (_, Part::Write { label, .. }) => vec![label],
                    (SectionId::Concepts, Part::Lines(lines)) => {
                        lines.iter().map(|line| line.text.as_str()).collect()
                    }
                    _ => continue,
                };
                for told in told {
                    let (full, plainer) = at_both(told, example.papers);
                    assert_eq!(full, told);
                    assert_ne!(plainer, told);
                    plain += 1;
                }
            }
        }
        assert!(plain > 6, "only {plain}");
        let (_, ending) = at_both(debriefed.page.ending.as_deref().unwrap(), example.papers);
        assert_ne!(Some(ending), debriefed.page.ending);
    }
}
