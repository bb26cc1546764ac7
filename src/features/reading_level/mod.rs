//! The reading level: a player has the texts of a crisis in full, or shorter and plainer. It is chosen at
//! any time and kept with the browser; where a text has no plainer one it stands in full.

mod model;

use leptos::prelude::*;
use leptos::task::spawn_local;
use model::{PlainerTexts, ReadingLevel};

use crate::features::glossary::Glossed;
use crate::kept::Thing;
use crate::session::{Papers, base, fetch_text};
use crate::ui::{Alternative, Choice};
use crate::words;

/// How the player reads. Provided once, by the app.
#[derive(Clone, Copy)]
pub(crate) struct Reads {
    level: RwSignal<ReadingLevel>,
    /// The plainer texts that were fetched, of the crisis they were fetched for.
    texts: RwSignal<Option<(Papers, PlainerTexts)>>,
}

/// Provides the level to the app, and keeps it with the browser.
pub(crate) fn provide() {
    let level = RwSignal::new(ReadingLevel::kept(&Thing::ReadingLevel.read()));
    provide_context(Reads { level, texts: RwSignal::new(None) });
    Effect::new(move |_| Thing::ReadingLevel.keep(level.get().word()));
}

impl Reads {
    /// A text of the crisis at the level that is chosen.
    pub(crate) fn shown(self, full: &str) -> String {
        let plainer = (self.level.get() == ReadingLevel::Plainer)
            .then(|| self.texts.with(|texts| Some(texts.as_ref()?.1.instead_of(full)?.to_owned())));
        words::brought(plainer.flatten().as_deref().unwrap_or(full))
    }

    /// Fetches the plainer texts of a crisis, once.
    fn fetch(self, papers: Papers, file: &str) {
        if self.texts.with_untracked(|texts| texts.as_ref().is_some_and(|(of, _)| *of == papers)) {
            return;
        }
        let address = format!("{}{file}", base());
        spawn_local(async move {
            // Without them every text stands in full.
            if let Ok(text) = fetch_text(&address).await {
                self.texts.set(Some((papers, PlainerTexts::read(papers, &text))));
            }
        });
    }
}

/// How the player reads.
pub(crate) fn use_reads() -> Reads {
    use_context::<Reads>().unwrap_or_else(|| Reads {
        // A part of the page drawn by itself reads in full.
        level: RwSignal::default(),
        texts: RwSignal::new(None),
    })
}

/// A text of the crisis at the level that is chosen, with its terms explained.
#[component]
pub(crate) fn Readable(
    /// The text in full.
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
    let file = model::file_of(papers)?;
    Effect::new(move |_| {
        if reads.level.get() == ReadingLevel::Plainer {
            reads.fetch(papers, &file);
        }
    });
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
