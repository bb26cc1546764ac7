//! A price: the cheapest change of wording, or undertaking, for which a vote can be had.

use serde::{Deserialize, Serialize};

use super::numbers::{CHANGES_MAX, PRICE_CHANGES_MAX};
use super::promise::Promise;
use crate::amendment::{Addition, Alteration, AmendmentText, Deletion};
use crate::draft::{Clause, ClauseEdit, DraftText, NewOperative};
use crate::ids::ClauseId;
use crate::measure::Measure;
use crate::verb::Verb;

/// A change of wording with the paragraph it bears on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingChange {
    /// Which paragraph; for an addition, the one it follows.
    pub clause: ClauseId,
    /// How.
    pub how: Rewording,
}

/// How a paragraph would change.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rewording {
    /// Another verb.
    Verb(Verb),
    /// Out.
    Drop,
    /// Another measure, or the same with other parameters.
    Measure(Box<Measure>),
    /// A paragraph more.
    Add(Box<NewOperative>),
}

impl WordingChange {
    /// The edit by which a draft's sponsors make it.
    pub fn edit(&self, text: &DraftText) -> ClauseEdit {
        let clause = self.clause;
        match &self.how {
            Rewording::Verb(verb) => ClauseEdit::SetVerb { clause, verb: *verb },
            Rewording::Drop => ClauseEdit::Remove { clause },
            Rewording::Measure(measure) => {
                ClauseEdit::SetMeasure { clause, measure: (**measure).clone() }
            }
            Rewording::Add(new) => {
                let at = text.number_of(clause).unwrap_or(u32::MAX);
                ClauseEdit::InsertOperative { at, clause: (**new).clone() }
            }
        }
    }

    /// The amendment by which another member proposes it; `None` where the paragraph is not there.
    pub fn amendment(&self, text: &DraftText) -> Option<AmendmentText> {
        let was = || text.operative(self.clause).cloned();
        let altered = |verb, measure| {
            Some(AmendmentText::Change(Alteration { was: was()?, verb, measure, text: None }))
        };
        match &self.how {
            Rewording::Verb(verb) => altered(Some(*verb), None),
            Rewording::Measure(measure) => altered(None, Some((**measure).clone())),
            Rewording::Drop => {
                let was =
                    text.clause(self.clause).filter(|was| !matches!(was, Clause::SubClause(_)));
                Some(AmendmentText::Delete(Deletion { was: was? }))
            }
            Rewording::Add(new) => Some(AmendmentText::Add(Addition::Operative {
                after: text.operative(self.clause).map(|clause| clause.id),
                clause: (**new).clone(),
            })),
        }
    }

    /// The change an amendment would make, where it is one: another verb or measure, a paragraph out, a
    /// paragraph more.
    pub fn of_amendment(text: &AmendmentText) -> Option<Self> {
        match text {
            AmendmentText::Add(Addition::Operative { after: Some(after), clause }) => {
                Some(Self { clause: *after, how: Rewording::Add(Box::new(clause.clone())) })
            }
            AmendmentText::Delete(Deletion { was }) => {
                Some(Self { clause: was.id(), how: Rewording::Drop })
            }
            AmendmentText::Change(Alteration { was, verb, measure, text: None }) => {
                let how = match (verb, measure) {
                    (Some(verb), None) => Rewording::Verb(*verb),
                    (None, Some(measure)) => Rewording::Measure(Box::new(measure.clone())),
                    (None, None) | (Some(_), Some(_)) => return None,
                };
                Some(Self { clause: was.id, how })
            }
            AmendmentText::Add(_) | AmendmentText::Replace(_) | AmendmentText::Change(_) => None,
        }
    }

    /// Whether a text reads so.
    pub fn is_made_in(&self, text: &DraftText) -> bool {
        let own = text.operative(self.clause);
        match &self.how {
            Rewording::Verb(verb) => own.is_some_and(|clause| clause.verb == *verb),
            Rewording::Drop => text.clause(self.clause).is_none(),
            Rewording::Measure(measure) => own.is_some_and(|clause| clause.measure == **measure),
            Rewording::Add(new) => {
                let same = |verb, measure: &Measure| verb == new.verb && *measure == new.measure;
                text.measures().into_iter().any(|(_, verb, measure)| same(verb, measure))
            }
        }
    }

    /// Whether it can be made on a text.
    pub fn fits(&self, text: &DraftText) -> bool {
        text.apply(&self.edit(text), text.next_free_id()).is_ok()
    }
}

/// Whether these changes can each be made on a text, and are not too many.
pub(crate) fn changes_fit(changes: &[WordingChange], text: &DraftText) -> bool {
    changes.len() <= CHANGES_MAX && changes.iter().all(|change| change.fits(text))
}

/// What a delegation asks for its vote. Named in answer to a sounding, it is honoured if it is paid in
/// that sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Price {
    /// Changes of wording, two at most, all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<WordingChange>,
    /// An undertaking as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undertaking: Option<Promise>,
    /// What is had for it.
    #[serde(default)]
    pub buys: Bought,
}

/// What is had for a price.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bought {
    /// A vote for.
    #[default]
    VoteFor,
    /// No veto: an abstention at least.
    NoVeto,
}

impl Price {
    /// Whether it asks for something that can be done with this text.
    pub(crate) fn fits(&self, text: &DraftText) -> bool {
        self.changes.len() <= PRICE_CHANGES_MAX
            && !(self.changes.is_empty() && self.undertaking.is_none())
            && self.changes.iter().all(|change| change.fits(text) && !change.is_made_in(text))
    }
}
