//! Plainer texts: short sentences and common words for those to whom the full ones are hard.
//!
//! They stand in a sidecar as a translation does, under the language's tag with `-plain` behind it. Unlike
//! a translation it may leave texts out: what has no plainer text stands in full.

use super::lengths::words_of;
use super::translations::{SidecarFile, knows, source_hash};
use super::{Report, Spot};
use crate::scenario::problem::Code;
use crate::scenario::shape::Survey;

/// What stands behind the language's tag.
const PLAIN: &str = "-plain";

/// The tag of the plainer texts in a language.
pub fn plain_tag(language: &str) -> String {
    format!("{language}{PLAIN}")
}

/// Whether a sidecar holds plainer texts.
pub(super) fn is_plain(tag: &str) -> bool {
    tag.ends_with(PLAIN)
}

pub(super) fn compare(sidecar: &SidecarFile, survey: &Survey, report: &mut Report<'_>) {
    knows(sidecar, survey, Code::PlainOfNothing, report);
    for full in &survey.texts {
        let Some(plain) = sidecar.texts.get(&full.key) else { continue };
        let spot = Spot::of(&full.pointer);
        if plain.source != source_hash(&full.text) {
            let message = "the text has changed since its plainer one was written";
            let hint = format!(
                "look at the plainer one, then set its `source` to `{}`",
                source_hash(&full.text)
            );
            report.suggest(Code::Stale, &spot, message, hint);
        }
        let (words, most) = (words_of(&plain.text), words_of(&full.text));
        if plain.text.trim().is_empty() || words >= most {
            let message = format!("its plainer text has {words} words, and it has {most} itself");
            report.suggest(
                Code::PlainNotShorter,
                &spot,
                message,
                "say it in fewer, or leave it out",
            );
        }
    }
}
