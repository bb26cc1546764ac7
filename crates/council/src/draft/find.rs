//! Finding things in a draft.

use super::clause::{Clause, OperativeClause, SubClause, SubContent};
use super::preamble::{Basis, Participle, PreambularContent};
use super::tree::find_under;
use super::{DraftText, PreambularClause};
use crate::ids::ClauseId;
use crate::measure::{Determination, Measure};
use crate::verb::Verb;

impl DraftText {
    /// Whether nothing is written yet.
    pub fn is_empty(&self) -> bool {
        self.preamble.is_empty() && self.operative.is_empty()
    }

    /// The clause with this id, wherever it stands.
    pub fn clause(&self, id: ClauseId) -> Option<Clause> {
        self.preambular(id)
            .map(|clause| Clause::Preambular(clause.clone()))
            .or_else(|| self.operative(id).map(|clause| Clause::Operative(clause.clone())))
            .or_else(|| self.subclause(id).map(|clause| Clause::SubClause(clause.clone())))
    }

    /// The preambular clause with this id.
    pub fn preambular(&self, id: ClauseId) -> Option<&PreambularClause> {
        self.preamble.iter().find(|clause| clause.id == id)
    }

    /// The operative clause with this id.
    pub fn operative(&self, id: ClauseId) -> Option<&OperativeClause> {
        self.operative.iter().find(|clause| clause.id == id)
    }

    /// The sub-clause with this id, at any level.
    pub fn subclause(&self, id: ClauseId) -> Option<&SubClause> {
        self.operative.iter().find_map(|clause| find_under(&clause.subclauses, id))
    }

    /// The number an operative clause has on paper, from 1.
    pub fn number_of(&self, id: ClauseId) -> Option<u32> {
        let place = self.operative.iter().position(|clause| clause.id == id)?;
        u32::try_from(place + 1).ok()
    }

    /// Every clause's id, in reading order. An id that stands twice is given twice.
    pub fn ids(&self) -> Vec<ClauseId> {
        let mut ids: Vec<ClauseId> = self.preamble.iter().map(|clause| clause.id).collect();
        for clause in &self.operative {
            ids.push(clause.id);
            push_ids(&clause.subclauses, &mut ids);
        }
        ids
    }

    /// The ids of what stands directly under a clause, in order.
    pub fn ids_under(&self, id: ClauseId) -> Vec<ClauseId> {
        let under = match self.operative(id) {
            Some(clause) => clause.subclauses.as_slice(),
            None => self.subclause(id).map_or(&[][..], |clause| clause.subclauses.as_slice()),
        };
        under.iter().map(|subclause| subclause.id).collect()
    }

    /// The first number larger than every id in the draft: where numbering may go on.
    pub fn next_free_id(&self) -> u32 {
        self.ids().into_iter().map(|id| id.0.saturating_add(1)).max().unwrap_or(1)
    }

    /// Every measure with its clause and verb, sub-clauses included, in reading order. A sub-clause's
    /// measure has the verb of the operative clause above it.
    pub fn measures(&self) -> Vec<(ClauseId, Verb, &Measure)> {
        let mut measures = Vec::new();
        for clause in &self.operative {
            measures.push((clause.id, clause.verb, &clause.measure));
            push_measures(&clause.subclauses, clause.verb, &mut measures);
        }
        measures
    }

    /// The part of the Charter the text says it acts under, if it says so.
    pub fn basis(&self) -> Option<Basis> {
        self.preamble.iter().find_map(|clause| match (clause.participle, &clause.content) {
            (Participle::Acting, PreambularContent::Basis(basis)) => Some(*basis),
            _ => None,
        })
    }

    /// Every determination under Article 39 that the text makes, in its preamble or below.
    pub fn determinations(&self) -> impl Iterator<Item = &Determination> {
        let preambular =
            self.preamble.iter().filter_map(|clause| match (clause.participle, &clause.content) {
                (Participle::Determining, PreambularContent::Determination(found)) => Some(found),
                _ => None,
            });
        let operative =
            self.measures().into_iter().filter_map(|(_, verb, measure)| match (verb, measure) {
                (Verb::Decides, Measure::Determine(found)) => Some(found),
                _ => None,
            });
        preambular.chain(operative)
    }
}

fn push_ids(subclauses: &[SubClause], ids: &mut Vec<ClauseId>) {
    for subclause in subclauses {
        ids.push(subclause.id);
        push_ids(&subclause.subclauses, ids);
    }
}

fn push_measures<'a>(
    subclauses: &'a [SubClause],
    verb: Verb,
    measures: &mut Vec<(ClauseId, Verb, &'a Measure)>,
) {
    for subclause in subclauses {
        match &subclause.content {
            SubContent::Measure(own) => measures.push((subclause.id, verb, &own.measure)),
            SubContent::Words(_) => {}
        }
        push_measures(&subclause.subclauses, verb, measures);
    }
}
