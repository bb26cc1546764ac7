//! The one sentence a resolution is: which mark ends which clause.

use super::Page;
use crate::ClauseWords;

/// A clause with the mark it ends with and what stands under it.
pub(super) struct Laid<'a> {
    pub(super) words: &'a ClauseWords,
    pub(super) mark: &'static str,
    pub(super) under: Vec<Laid<'a>>,
}

impl Page {
    /// The preamble: commas.
    pub(super) fn laid_preamble(&self) -> Vec<Laid<'_>> {
        self.preamble.iter().map(|words| Laid { words, mark: ",", under: Vec::new() }).collect()
    }

    /// The operative clauses: semicolons, colons before what stands under a clause, one full stop.
    pub(super) fn laid_operative(&self) -> Vec<Laid<'_>> {
        let mut laid = laid(&self.operative);
        end_with_full_stop(&mut laid);
        laid
    }

    /// Whether the operative clauses have numbers: a single one has none.
    pub(super) fn is_numbered(&self) -> bool {
        self.operative.len() > 1
    }
}

fn laid(clauses: &[ClauseWords]) -> Vec<Laid<'_>> {
    clauses
        .iter()
        .map(|words| {
            let mark = if words.items.is_empty() { ";" } else { ":" };
            Laid { words, mark, under: laid(&words.items) }
        })
        .collect()
}

fn end_with_full_stop(clauses: &mut [Laid<'_>]) {
    if let Some(last) = clauses.last_mut() {
        if last.under.is_empty() {
            last.mark = ".";
        } else {
            end_with_full_stop(&mut last.under);
        }
    }
}
