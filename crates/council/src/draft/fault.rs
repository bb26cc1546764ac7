//! What can be wrong with a draft that came from outside.
//!
//! A draft made by edits has none of these. One read from a file may: the checker lists them.

use serde::{Deserialize, Serialize};

use std::collections::BTreeSet;

use super::DraftText;
use super::clause::{SubClause, SubContent};
use super::preamble::PreambularContent;
use super::text::{ClauseText, Written};
use super::tree::{count, depth};
use crate::ids::ClauseId;
use crate::limits;
use crate::measure::{Measure, OutOfBounds};

/// Something wrong with a draft as a whole or with one of its clauses.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum DraftFault {
    /// Two clauses have one id.
    #[error("`{0}` stands twice: give each clause an id of its own")]
    DuplicateId(ClauseId),
    /// There are more preambular clauses than a draft may have.
    #[error("a draft has at most {max} preambular clauses")]
    PreambleTooLong {
        /// The most there may be.
        max: u32,
    },
    /// There are more operative clauses than a draft may have.
    #[error("a draft has at most {max} operative clauses")]
    TooManyClauses {
        /// The most there may be.
        max: u32,
    },
    /// Too much stands under one clause, or in the whole draft.
    #[error("under `{clause}` there are too many sub-clauses: at most {max}")]
    TooManySubClauses {
        /// The clause they stand under.
        clause: ClauseId,
        /// The most there may be.
        max: u32,
    },
    /// Sub-clauses are nested too deeply.
    #[error("under `{clause}` sub-clauses go deeper than {max} levels")]
    TooDeep {
        /// The operative clause.
        clause: ClauseId,
        /// The deepest level.
        max: u32,
    },
    /// Typed words are too long, empty, or in a language whose tag is none.
    #[error("the words of `{clause}` must have 1 to {max_bytes} bytes and a language tag")]
    BadWords {
        /// The clause.
        clause: ClauseId,
        /// The most bytes there may be.
        max_bytes: u32,
    },
    /// A measure is larger than the game can mean.
    #[error("in `{clause}`, {bound}")]
    MeasureOutOfBounds {
        /// The clause.
        clause: ClauseId,
        /// What is too large.
        bound: OutOfBounds,
    },
}

impl DraftText {
    /// Everything wrong with the draft's shape; ids of parties and missions are not looked up.
    pub fn faults(&self) -> Vec<DraftFault> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        faults.extend(
            self.ids().into_iter().filter(|id| !seen.insert(*id)).map(DraftFault::DuplicateId),
        );
        if count(&self.preamble) > limits::PREAMBULAR_CLAUSES_MAX {
            faults.push(DraftFault::PreambleTooLong { max: limits::PREAMBULAR_CLAUSES_MAX });
        }
        if count(&self.operative) > limits::OPERATIVE_CLAUSES_MAX {
            faults.push(DraftFault::TooManyClauses { max: limits::OPERATIVE_CLAUSES_MAX });
        }
        for clause in &self.preamble {
            check_text(clause.id, &clause.text, &mut faults);
            if let PreambularContent::Free(words) = &clause.content {
                check_words(clause.id, words, &mut faults);
            }
        }
        for clause in &self.operative {
            check_text(clause.id, &clause.text, &mut faults);
            check_measure(clause.id, &clause.measure, &mut faults);
            if depth(&clause.subclauses) > limits::SUBCLAUSE_DEPTH_MAX {
                let max = limits::SUBCLAUSE_DEPTH_MAX;
                faults.push(DraftFault::TooDeep { clause: clause.id, max });
            }
            check_under(clause.id, &clause.subclauses, &mut faults);
        }
        self.check_total(&mut faults);
        faults
    }

    fn check_total(&self, faults: &mut Vec<DraftFault>) {
        let max = limits::SUBCLAUSES_PER_DRAFT_MAX;
        let heads = self.preamble.len() + self.operative.len();
        let subclauses = self.ids().len() - heads;
        if let (true, Some(last)) =
            (subclauses > usize::try_from(max).unwrap_or(usize::MAX), self.operative.last())
        {
            faults.push(DraftFault::TooManySubClauses { clause: last.id, max });
        }
    }
}

fn check_under(above: ClauseId, subclauses: &[SubClause], faults: &mut Vec<DraftFault>) {
    let max = limits::SUBCLAUSES_MAX;
    if count(subclauses) > max {
        faults.push(DraftFault::TooManySubClauses { clause: above, max });
    }
    for subclause in subclauses {
        match &subclause.content {
            SubContent::Measure(own) => {
                check_text(subclause.id, &own.text, faults);
                check_measure(subclause.id, &own.measure, faults);
            }
            SubContent::Words(words) => check_words(subclause.id, words, faults),
        }
        check_under(subclause.id, &subclause.subclauses, faults);
    }
}

fn check_text(clause: ClauseId, text: &ClauseText, faults: &mut Vec<DraftFault>) {
    if let Some(words) = text.as_written() {
        check_words(clause, words, faults);
    }
}

fn check_words(clause: ClauseId, words: &Written, faults: &mut Vec<DraftFault>) {
    if !words.fits() {
        let max_bytes = limits::CLAUSE_TEXT_BYTES_MAX;
        faults.push(DraftFault::BadWords { clause, max_bytes });
    }
}

fn check_measure(clause: ClauseId, measure: &Measure, faults: &mut Vec<DraftFault>) {
    if let Err(bound) = measure.check_bounds() {
        faults.push(DraftFault::MeasureOutOfBounds { clause, bound });
    }
}

impl Written {
    /// Whether there are words, not too many, in a language.
    pub fn fits(&self) -> bool {
        let at_most = |length: usize, max: u32| u32::try_from(length).is_ok_and(|n| n <= max);
        let tag = self.language.as_str();
        !self.text.trim().is_empty()
            && at_most(self.text.len(), limits::CLAUSE_TEXT_BYTES_MAX)
            && !tag.is_empty()
            && at_most(tag.len(), limits::LANGUAGE_TAG_BYTES_MAX)
            && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    }
}
