//! Every sentence the game says: typed reasons and documents in, text out.
//!
//! The engine speaks in types; this crate turns them into words, in Fluent files, one folder a
//! language (`locales/en/*.ftl`). It decides nothing: if two texts differ, their types differ.

mod aftermath;
mod announcement;
mod catalogue;
mod chronicle;
mod clause;
mod corridor;
mod crisis_names;
pub mod debrief;
mod document;
mod experiment;
mod glossary;
mod names;
mod number;
mod pseudo;
mod record;
mod refusal;
mod story;
mod texts;
mod verbatim;
mod voice;
mod warning;

pub use aftermath::Aftermath;
pub use announcement::announcement;
pub use catalogue::{Arguments, Catalogue, Direction};
pub use chronicle::chronicle;
pub use clause::{ClauseWords, Drafter};
pub use corridor::{Corridor, quoted};
pub use crisis_names::CrisisNames;
pub use debrief::{DebriefPage, debrief_json, debrief_page};
pub use document::{DraftDocument, Page, ResolutionDocument, TextOrigin, standing_alone};
pub use experiment::{Rules, experiment_mark, experiment_rule};
pub use glossary::{Marked, Term, glossary, marked};
pub use names::{Names, PlainNames};
pub use record::{
    Delegate, Invited, RecordDocument, RecordEntry, RecordLine, RecordPage, RecordStatus,
    RecordedVote, Speaker, Speech,
};
pub use refusal::{refusal, rule_in_words};
pub use story::{Happened, Story, StoryKind, StoryLine};
pub use texts::Texts;
pub use verbatim::{Venue, verbatim};
pub use voice::{Values, Voice};
pub use warning::{measure_kind, verb, warning};
