//! Drafts and resolutions on paper, in the layout of the United Nations.
//!
//! `Drafter` lays a text out as a `Page`: everything in words and in order, but without form. The page
//! prints itself as plain text or as HTML; both show the same, and the tests hold them to it.

mod alone;
mod clean;
mod html;
mod layout;
mod markdown;
mod marker;
mod text;

use council::{Date, DraftText, Language, MemberId};

pub use alone::standing_alone;
pub(crate) use clean::clean;
pub(crate) use html::{element, escaped, language_attributes};
pub(crate) use markdown::in_markdown;
pub(crate) use marker::marker;
pub(crate) use text::{two_columns, wrapped};

use crate::{ClauseWords, Drafter};

/// A draft resolution to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DraftDocument {
    /// Its symbol (`S/1497`).
    pub symbol: String,
    /// The day it was circulated.
    pub date: Date,
    /// The language it was submitted in, if the paper says.
    pub original: Option<Language>,
    /// Who sponsors it, in the order of their names on the paper.
    pub sponsors: Vec<MemberId>,
    /// How often it has been revised; 0 for the first text.
    pub revision: u32,
    /// Its text.
    pub text: DraftText,
}

/// A resolution to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ResolutionDocument {
    /// Its number, counted from 1 in 1946.
    pub number: u16,
    /// The day it was adopted.
    pub date: Date,
    /// The number of the meeting that adopted it.
    pub meeting: u32,
    /// Whose text it is.
    pub origin: TextOrigin,
    /// Its text.
    pub text: DraftText,
}

/// Whether a text was made in this game or stands for one that exists.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextOrigin {
    /// It was adopted in this game.
    ThisGame,
    /// It is what a real resolution decided, in the game's own words; the paper says so.
    History,
}

/// A paper in words, ready to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    /// The language of the game's own words on it.
    pub language: String,
    /// At the top: the Organization and the organ.
    pub masthead: [String; 2],
    /// The symbol, the date, the original language: right, at the top.
    pub marks: Vec<String>,
    /// What the paper is.
    pub title: String,
    /// Under the title: how it came about.
    pub subtitle: Option<String>,
    /// "The Security Council,".
    pub opening: String,
    /// The preambular clauses.
    pub preamble: Vec<ClauseWords>,
    /// The operative clauses.
    pub operative: Vec<ClauseWords>,
    /// In place of a text, if there is none.
    pub empty: Option<String>,
    /// At the foot: that these are not the words of the document whose symbol it bears.
    pub note: Option<String>,
}

impl Drafter<'_> {
    /// Lays out a draft resolution.
    pub fn draft(&self, draft: &DraftDocument) -> Page {
        let sponsors: Vec<String> =
            draft.sponsors.iter().map(|sponsor| self.names().member(sponsor)).collect();
        let title = if sponsors.is_empty() {
            self.catalogue().plain("draft-by-nobody")
        } else {
            self.worded("draft-by-sponsors", &[("sponsors", &self.catalogue().list(&sponsors))])
        };
        let mut marks = vec![draft.symbol.clone(), self.catalogue().date(draft.date)];
        marks.extend(draft.original.as_ref().map(|original| self.original(original)));
        let revision = (draft.revision > 0)
            .then(|| self.worded("draft-revision", &[("n", &draft.revision.to_string())]));
        self.page(marks, title, revision, &draft.text)
    }

    /// Lays out a resolution.
    pub fn resolution(&self, resolution: &ResolutionDocument) -> Page {
        let (number, year) = (resolution.number.to_string(), resolution.date.year().to_string());
        let named = [("number", number.as_str()), ("year", year.as_str())];
        let date = self.catalogue().date(resolution.date);
        let meeting = self.catalogue().ordinal(resolution.meeting);
        let adopted = self.worded("resolution-adopted", &[("meeting", &meeting), ("date", &date)]);
        let marks = vec![format!("S/RES/{number} ({year})"), date];
        let title = self.worded("resolution-title", &named);
        let mut page = self.page(marks, title, Some(adopted), &resolution.text);
        page.note = match resolution.origin {
            TextOrigin::ThisGame => None,
            TextOrigin::History => Some(self.worded("resolution-in-own-words", &named)),
        };
        page
    }

    fn page(
        &self,
        marks: Vec<String>,
        title: String,
        subtitle: Option<String>,
        text: &DraftText,
    ) -> Page {
        let plain = |key: &str| self.catalogue().plain(key);
        Page {
            language: self.catalogue().tag().to_owned(),
            masthead: [plain("masthead-organization"), plain("masthead-organ")],
            marks: marks.iter().map(|mark| clean(mark)).collect(),
            title: clean(&title),
            subtitle,
            opening: plain("preamble-opening"),
            preamble: text.preamble.iter().map(|clause| self.preambular(clause)).collect(),
            operative: text.operative.iter().map(|clause| self.operative(clause)).collect(),
            empty: text.is_empty().then(|| plain("draft-is-empty")),
            note: None,
        }
    }

    /// "Original: English"; a language without a name shows its tag.
    fn original(&self, language: &Language) -> String {
        let key = format!("language-name-{}", language.as_str());
        let name = self
            .catalogue()
            .say_if_there(&key, &crate::Arguments::new())
            .unwrap_or_else(|| language.to_string());
        self.worded("original-language", &[("language", &name)])
    }

    /// A sentence with named values.
    pub(crate) fn worded(&self, key: &str, values: &[(&'static str, &str)]) -> String {
        let mut arguments = crate::Arguments::new();
        for (name, value) in values {
            arguments.set(*name, *value);
        }
        self.catalogue().say(key, &arguments)
    }
}
