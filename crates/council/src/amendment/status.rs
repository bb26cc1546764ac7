//! Whether an amendment still fits the draft it was written for.

use serde::{Deserialize, Serialize};

use super::{AmendmentText, Replacement};
use crate::draft::{Clause, DraftText};
use crate::ids::ClauseId;

/// Whether an amendment still fits its draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentStatus {
    /// Its clause is there, as it was, wherever it now stands.
    Applies,
    /// Its clause has changed since: the mover may write it anew or withdraw it (rule 35).
    Stale {
        /// The clause as the amendment remembers it.
        was: Box<Clause>,
        /// The clause as it is now.
        now: Box<Clause>,
    },
    /// Its clause is no longer in the draft.
    ClauseGone {
        /// Which.
        clause: ClauseId,
    },
}

impl AmendmentStatus {
    /// Whether it can be applied.
    pub fn applies(&self) -> bool {
        matches!(self, Self::Applies)
    }
}

impl AmendmentText {
    /// Whether the amendment still fits the draft.
    pub fn status_against(&self, draft: &DraftText) -> AmendmentStatus {
        let Some(id) = self.clause() else { return AmendmentStatus::Applies };
        let Some(now) = draft.clause(id) else {
            return AmendmentStatus::ClauseGone { clause: id };
        };
        match self.remembered() {
            Some(was) if !self.finds_unchanged(&was, &now) => {
                AmendmentStatus::Stale { was: Box::new(was), now: Box::new(now) }
            }
            Some(_) | None => AmendmentStatus::Applies,
        }
    }

    /// The clause as it was when the amendment was written. An addition remembers nothing: it goes
    /// after its neighbour, whatever that says.
    fn remembered(&self) -> Option<Clause> {
        match self {
            Self::Add(_) => None,
            Self::Delete(deletion) => Some(deletion.was.clone()),
            Self::Replace(replacement) => Some(match replacement {
                Replacement::Preambular { was, .. } => Clause::Preambular(was.clone()),
                Replacement::Operative { was, .. } => Clause::Operative(was.clone()),
                Replacement::SubClause { was, .. } => Clause::SubClause(was.clone()),
            }),
            Self::Change(alteration) => Some(Clause::Operative(alteration.was.clone())),
        }
    }

    /// Whether what the amendment is about is as it was. A change of a clause's head does not mind
    /// what has happened to its sub-clauses.
    fn finds_unchanged(&self, was: &Clause, now: &Clause) -> bool {
        if let (Self::Change(_), Clause::Operative(was), Clause::Operative(now)) = (self, was, now)
        {
            return was.verb == now.verb && was.measure == now.measure && was.text == now.text;
        }
        was == now
    }
}
