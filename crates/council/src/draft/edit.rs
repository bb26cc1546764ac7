//! Changing a draft, one edit at a time.
//!
//! An edit is checked as a whole: the new draft is made, looked over for faults, and given back or
//! refused. Words and meaning are separate: an edit of the text never changes the measure, and a
//! change of verb or measure never touches words a person wrote.

use serde::{Deserialize, Serialize};

use super::clause::{SubClause, SubContent};
use super::fault::DraftFault;
use super::new_clause::{NewOperative, NewPreambular, NewSubClause, Numbering};
use super::preamble::{Participle, PreambularContent};
use super::refused::{ClausePart, EditRefused};
use super::text::ClauseText;
use super::tree::{find_under_mut, insert, move_in, move_under, take_out_under};
use super::{DraftText, OperativeClause, PreambularClause};
use crate::amendment::Replacement;
use crate::ids::ClauseId;
use crate::measure::Measure;
use crate::verb::Verb;

/// One change to a draft. Places are counted from 0 among the clauses of that kind; a place beyond the
/// last means the end.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ClauseEdit {
    /// Puts a clause into the preamble.
    InsertPreambular {
        /// The place it takes.
        at: u32,
        /// The clause.
        clause: NewPreambular,
    },
    /// Puts a numbered clause into the draft.
    InsertOperative {
        /// The place it takes.
        at: u32,
        /// The clause.
        clause: NewOperative,
    },
    /// Puts a sub-clause under an operative clause or another sub-clause.
    InsertSubClause {
        /// What it stands under.
        under: ClauseId,
        /// The place it takes there.
        at: u32,
        /// The sub-clause.
        clause: NewSubClause,
    },
    /// Takes a clause out, with everything under it.
    Remove {
        /// Which.
        clause: ClauseId,
    },
    /// Moves a clause among those of its kind; a sub-clause, among those beside it.
    Move {
        /// Which.
        clause: ClauseId,
        /// The place it takes.
        to: u32,
    },
    /// Gives an operative clause another verb.
    SetVerb {
        /// Which.
        clause: ClauseId,
        /// The verb.
        verb: Verb,
    },
    /// Gives an operative clause, or a sub-clause with a measure, another measure.
    SetMeasure {
        /// Which.
        clause: ClauseId,
        /// The measure.
        measure: Measure,
    },
    /// Gives a preambular clause another beginning and content.
    SetPreambular {
        /// Which.
        clause: ClauseId,
        /// The participle.
        participle: Participle,
        /// What follows it.
        content: PreambularContent,
    },
    /// Gives a sub-clause another content.
    SetSubContent {
        /// Which.
        clause: ClauseId,
        /// The content.
        content: SubContent,
    },
    /// Writes a clause's words, or goes back to those the game makes.
    SetText {
        /// Which.
        clause: ClauseId,
        /// The words.
        text: ClauseText,
    },
}

/// A draft after an edit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edited {
    /// The draft.
    pub text: DraftText,
    /// The next free number for a clause.
    pub next_id: u32,
}

impl DraftText {
    /// The draft after one edit. New clauses are numbered from `next_id`, which must be free.
    ///
    /// # Errors
    /// Why the edit cannot be made; the draft is unchanged.
    pub fn apply(&self, edit: &ClauseEdit, next_id: u32) -> Result<Edited, EditRefused> {
        if self.next_free_id() > next_id {
            return Err(EditRefused::NumberTaken(next_id));
        }
        let mut text = self.clone();
        let mut numbering = Numbering::from(next_id);
        text.make(edit.clone(), &mut numbering)?;
        self.unless_faulty(text, numbering.next())
    }

    /// The draft with a clause replaced; it keeps its id and place. What is under it is new.
    pub(crate) fn replace(
        &self,
        replacement: &Replacement,
        next_id: u32,
    ) -> Result<Edited, EditRefused> {
        if self.next_free_id() > next_id {
            return Err(EditRefused::NumberTaken(next_id));
        }
        let mut text = self.clone();
        let mut numbering = Numbering::from(next_id);
        match replacement.clone() {
            Replacement::Preambular { was, with } => {
                *text.preambular_mut(was.id)? = with.with_id(was.id);
            }
            Replacement::Operative { was, with } => {
                let with = with.with_id(was.id, &mut numbering);
                *text.operative_mut(was.id, ClausePart::Verb)? = with;
            }
            Replacement::SubClause { was, with } => {
                let with = with.with_id(was.id, &mut numbering);
                *text.subclause_mut(was.id, ClausePart::SubContent)? = with;
            }
        }
        self.unless_faulty(text, numbering.next())
    }

    /// The edited draft, unless it has a fault that this one has not.
    fn unless_faulty(&self, text: DraftText, next_id: u32) -> Result<Edited, EditRefused> {
        match new_faults(self, &text).into_iter().next() {
            Some(fault) => Err(fault.into()),
            None => Ok(Edited { text, next_id }),
        }
    }

    fn make(&mut self, edit: ClauseEdit, numbering: &mut Numbering) -> Result<(), EditRefused> {
        match edit {
            ClauseEdit::InsertPreambular { at, clause } => {
                insert(&mut self.preamble, at, clause.with_id(numbering.give()));
                Ok(())
            }
            ClauseEdit::InsertOperative { at, clause } => {
                let id = numbering.give();
                insert(&mut self.operative, at, clause.with_id(id, numbering));
                Ok(())
            }
            ClauseEdit::InsertSubClause { under, at, clause } => {
                let list = self.subclauses_of(under)?;
                let id = numbering.give();
                insert(list, at, clause.with_id(id, numbering));
                Ok(())
            }
            ClauseEdit::Remove { clause } => self.take_out(clause),
            ClauseEdit::Move { clause, to } => self.move_clause(clause, to),
            ClauseEdit::SetVerb { clause, verb } => {
                self.operative_mut(clause, ClausePart::Verb)?.verb = verb;
                Ok(())
            }
            ClauseEdit::SetMeasure { clause, measure } => self.set_measure(clause, measure),
            ClauseEdit::SetPreambular { clause, participle, content } => {
                let found = self.preambular_mut(clause)?;
                found.participle = participle;
                found.content = content;
                Ok(())
            }
            ClauseEdit::SetSubContent { clause, content } => {
                self.subclause_mut(clause, ClausePart::SubContent)?.content = content;
                Ok(())
            }
            ClauseEdit::SetText { clause, text } => self.set_text(clause, text),
        }
    }

    fn take_out(&mut self, id: ClauseId) -> Result<(), EditRefused> {
        let before = self.ids().len();
        self.preamble.retain(|clause| clause.id != id);
        self.operative.retain(|clause| clause.id != id);
        for clause in &mut self.operative {
            take_out_under(&mut clause.subclauses, id);
        }
        if self.ids().len() < before { Ok(()) } else { Err(EditRefused::NoSuchClause(id)) }
    }

    fn move_clause(&mut self, id: ClauseId, to: u32) -> Result<(), EditRefused> {
        let moved = move_in(&mut self.preamble, to, |clause| clause.id == id)
            || move_in(&mut self.operative, to, |clause| clause.id == id)
            || self.operative.iter_mut().any(|clause| move_under(&mut clause.subclauses, id, to));
        if moved { Ok(()) } else { Err(EditRefused::NoSuchClause(id)) }
    }

    fn set_measure(&mut self, id: ClauseId, measure: Measure) -> Result<(), EditRefused> {
        if let Some(clause) = self.operative.iter_mut().find(|clause| clause.id == id) {
            clause.measure = measure;
            return Ok(());
        }
        match &mut self.subclause_mut(id, ClausePart::Measure)?.content {
            SubContent::Measure(own) => {
                own.measure = measure;
                Ok(())
            }
            SubContent::Words(_) => {
                Err(EditRefused::NoSuchPart { clause: id, part: ClausePart::Measure })
            }
        }
    }

    fn set_text(&mut self, id: ClauseId, text: ClauseText) -> Result<(), EditRefused> {
        if let Some(clause) = self.preamble.iter_mut().find(|clause| clause.id == id) {
            clause.text = text;
            return Ok(());
        }
        if let Some(clause) = self.operative.iter_mut().find(|clause| clause.id == id) {
            clause.text = text;
            return Ok(());
        }
        match (&mut self.subclause_mut(id, ClausePart::SubContent)?.content, text) {
            (SubContent::Measure(own), text) => {
                own.text = text;
                Ok(())
            }
            (SubContent::Words(words), ClauseText::Written(written)) => {
                *words = written;
                Ok(())
            }
            (SubContent::Words(_), ClauseText::Generated) => {
                Err(EditRefused::NoSuchPart { clause: id, part: ClausePart::GeneratedText })
            }
        }
    }

    fn preambular_mut(&mut self, id: ClauseId) -> Result<&mut PreambularClause, EditRefused> {
        let missing = self.missing(id, ClausePart::Participle);
        self.preamble.iter_mut().find(|clause| clause.id == id).ok_or(missing)
    }

    fn operative_mut(
        &mut self,
        id: ClauseId,
        part: ClausePart,
    ) -> Result<&mut OperativeClause, EditRefused> {
        let missing = self.missing(id, part);
        self.operative.iter_mut().find(|clause| clause.id == id).ok_or(missing)
    }

    fn subclause_mut(
        &mut self,
        id: ClauseId,
        part: ClausePart,
    ) -> Result<&mut SubClause, EditRefused> {
        let missing = self.missing(id, part);
        self.operative
            .iter_mut()
            .find_map(|clause| find_under_mut(&mut clause.subclauses, id))
            .ok_or(missing)
    }

    /// The list of sub-clauses under a clause.
    fn subclauses_of(&mut self, id: ClauseId) -> Result<&mut Vec<SubClause>, EditRefused> {
        let missing = self.missing(id, ClausePart::SubClauses);
        for clause in &mut self.operative {
            if clause.id == id {
                return Ok(&mut clause.subclauses);
            }
            if let Some(found) = find_under_mut(&mut clause.subclauses, id) {
                return Ok(&mut found.subclauses);
            }
        }
        Err(missing)
    }

    /// Why a part of a clause is not there: the clause has none, or there is no such clause.
    fn missing(&self, clause: ClauseId, part: ClausePart) -> EditRefused {
        if self.ids().contains(&clause) {
            EditRefused::NoSuchPart { clause, part }
        } else {
            EditRefused::NoSuchClause(clause)
        }
    }
}

/// Faults the new draft has and the old one had not: a draft that came with a fault can still be
/// edited, and so mended.
fn new_faults(old: &DraftText, new: &DraftText) -> Vec<DraftFault> {
    let before = old.faults();
    let mut faults = new.faults();
    faults.retain(|fault| !before.contains(fault));
    faults
}
