//! Which edit turned one wording of a draft into another: for retracing what a person did to it.
//!
//! Only candidates: `retrace::command_of` decides each anew and keeps the one with the same effects.

use crate::command::{Command, DraftCommand};
use crate::draft::{
    ClauseEdit, DraftText, NewOperative, NewPreambular, NewSubClause, OperativeClause, SubClause,
};
use crate::event::Event;
use crate::state::State;

/// The edits that can have changed a draft so.
pub(super) fn causes(state: &State, events: &[Event]) -> Vec<Command> {
    let Some(Event::DraftChanged { draft, text, .. }) = events.first() else { return Vec::new() };
    let Some(before) = state.papers.draft(draft) else { return Vec::new() };
    let edit = |edit| {
        let (draft, base_rev) = (draft.clone(), before.rev);
        Command::Draft(DraftCommand::Edit { draft, base_rev, edit })
    };
    edits(&before.text, text).into_iter().map(edit).collect()
}

fn edits(before: &DraftText, after: &DraftText) -> Vec<ClauseEdit> {
    let mut edits = Vec::new();
    for (at, clause) in (0_u32..).zip(&after.operative) {
        let id = clause.id;
        let Some(was) = before.operative.iter().find(|one| one.id == id) else {
            edits.push(ClauseEdit::InsertOperative { at, clause: as_new(clause) });
            continue;
        };
        if was != clause {
            edits.push(ClauseEdit::SetVerb { clause: id, verb: clause.verb });
            edits.push(ClauseEdit::SetMeasure { clause: id, measure: clause.measure.clone() });
            edits.push(ClauseEdit::SetText { clause: id, text: clause.text.clone() });
        }
        edits.push(ClauseEdit::Move { clause: id, to: at });
    }
    for (at, clause) in (0_u32..).zip(&after.preamble) {
        let id = clause.id;
        let Some(was) = before.preamble.iter().find(|one| one.id == id) else {
            let new = NewPreambular {
                participle: clause.participle,
                content: clause.content.clone(),
                text: clause.text.clone(),
            };
            edits.push(ClauseEdit::InsertPreambular { at, clause: new });
            continue;
        };
        if was != clause {
            edits.push(ClauseEdit::SetPreambular {
                clause: id,
                participle: clause.participle,
                content: clause.content.clone(),
            });
            edits.push(ClauseEdit::SetText { clause: id, text: clause.text.clone() });
        }
        edits.push(ClauseEdit::Move { clause: id, to: at });
    }
    let gone = before.ids().into_iter().filter(|id| after.clause(*id).is_none());
    edits.extend(gone.map(|clause| ClauseEdit::Remove { clause }));
    edits
}

fn as_new(clause: &OperativeClause) -> NewOperative {
    NewOperative {
        verb: clause.verb,
        measure: clause.measure.clone(),
        text: clause.text.clone(),
        subclauses: clause.subclauses.iter().map(under).collect(),
    }
}

fn under(clause: &SubClause) -> NewSubClause {
    NewSubClause {
        content: clause.content.clone(),
        subclauses: clause.subclauses.iter().map(under).collect(),
    }
}
