//! Carrying an adopted amendment into the draft.

use serde::{Deserialize, Serialize};

use super::{Addition, Alteration, AmendmentStatus, AmendmentText};
use crate::draft::{ClauseEdit, DraftText, EditRefused, Edited};
use crate::ids::ClauseId;

/// Why an amendment cannot be carried into a draft.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentRefused {
    /// It no longer fits.
    #[error("the clause has changed or gone since the amendment was written: write it anew")]
    DoesNotFit(AmendmentStatus),
    /// The draft that came of it would have a fault.
    #[error(transparent)]
    Edit(#[from] EditRefused),
}

impl AmendmentText {
    /// The draft as amended. New clauses are numbered from `next_id`, which must be free.
    ///
    /// # Errors
    /// If the amendment no longer fits, or the draft would have a fault.
    pub fn apply(&self, draft: &DraftText, next_id: u32) -> Result<Edited, AmendmentRefused> {
        let status = self.status_against(draft);
        if !status.applies() {
            return Err(AmendmentRefused::DoesNotFit(status));
        }
        Ok(match self {
            Self::Add(addition) => draft.apply(&addition.edit(draft), next_id)?,
            Self::Delete(deletion) => {
                draft.apply(&ClauseEdit::Remove { clause: deletion.was.id() }, next_id)?
            }
            Self::Replace(replacement) => draft.replace(replacement, next_id)?,
            Self::Change(alteration) => change(draft, alteration, next_id)?,
        })
    }
}

impl Addition {
    /// The edit that puts the clause where it belongs now.
    fn edit(&self, draft: &DraftText) -> ClauseEdit {
        match self {
            Self::Preambular { after, clause } => {
                let at = place_after(*after, draft.preamble.iter().map(|clause| clause.id));
                ClauseEdit::InsertPreambular { at, clause: clause.clone() }
            }
            Self::Operative { after, clause } => {
                let at = place_after(*after, draft.operative.iter().map(|clause| clause.id));
                ClauseEdit::InsertOperative { at, clause: clause.clone() }
            }
            Self::SubClause { under, after, clause } => {
                let at = place_after(*after, draft.ids_under(*under).into_iter());
                ClauseEdit::InsertSubClause { under: *under, at, clause: clause.clone() }
            }
        }
    }
}

/// The place after a neighbour; the first without one, the last if the neighbour is not among these.
fn place_after(after: Option<ClauseId>, mut beside: impl Iterator<Item = ClauseId>) -> u32 {
    let Some(after) = after else { return 0 };
    beside
        .position(|id| id == after)
        .and_then(|place| u32::try_from(place + 1).ok())
        .unwrap_or(u32::MAX)
}

fn change(draft: &DraftText, alteration: &Alteration, next_id: u32) -> Result<Edited, EditRefused> {
    let clause = alteration.was.id;
    let mut edits = Vec::new();
    edits.extend(alteration.verb.map(|verb| ClauseEdit::SetVerb { clause, verb }));
    let measure = alteration.measure.clone();
    edits.extend(measure.map(|measure| ClauseEdit::SetMeasure { clause, measure }));
    let text = alteration.text.clone();
    edits.extend(text.map(|text| ClauseEdit::SetText { clause, text }));
    edits.iter().try_fold(Edited { text: draft.clone(), next_id }, |edited, edit| {
        edited.text.apply(edit, edited.next_id)
    })
}
