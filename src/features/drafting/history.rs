//! Going back and forth over one's own changes of a text. Every step is an edit like any other: the
//! authority takes it or says why not, and the record keeps it.

use council::{ClauseEdit, ClauseId, DraftText, NewOperative, OperativeClause};

/// Steps back that are remembered.
const STEPS_MAX: usize = 50;

/// The way a text has gone.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct History {
    /// The text as it stands.
    now: DraftText,
    /// Earlier texts, the last before this one last.
    past: Vec<DraftText>,
    /// Texts that were gone back from, the next one last.
    future: Vec<DraftText>,
}

/// In which direction a step goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// To the text before.
    Back,
    /// To the text that was gone back from.
    Forth,
}

impl History {
    /// The history of a text that went through these versions, the one that stands last.
    pub(crate) fn of(versions: impl IntoIterator<Item = DraftText>) -> Self {
        let mut history = Self::default();
        let mut versions = versions.into_iter();
        if let Some(first) = versions.next() {
            history.now = first;
        }
        versions.for_each(|text| history.saw(text, None));
        history
    }

    /// The text reads so now, after a step in this way or a change of its own.
    pub(crate) fn saw(&mut self, text: DraftText, way: Option<Way>) {
        if alike(&text, &self.now) {
            self.now = text;
            return;
        }
        let (from, onto) = match way {
            Some(Way::Back) => (&mut self.past, &mut self.future),
            Some(Way::Forth) => (&mut self.future, &mut self.past),
            None => {
                self.future.clear();
                self.past.push(std::mem::replace(&mut self.now, text));
                let over = self.past.len().saturating_sub(STEPS_MAX);
                self.past.drain(..over);
                return;
            }
        };
        let before = std::mem::replace(&mut self.now, text);
        // A step of several edits arrives when it reads as it should.
        if from.last().is_some_and(|to| alike(to, &self.now)) {
            from.pop();
            onto.push(before);
        }
    }

    /// The edits of the next step in a way, in order; none if there is no such step.
    pub(crate) fn step(&self, way: Way) -> Vec<ClauseEdit> {
        let to = match way {
            Way::Back => self.past.last(),
            Way::Forth => self.future.last(),
        };
        to.map(|to| edits(&self.now, to)).unwrap_or_default()
    }
}

/// Whether two texts say the same, whatever their paragraphs are called inside.
fn alike(left: &DraftText, right: &DraftText) -> bool {
    let paragraphs = left.operative.iter().zip(&right.operative);
    left.operative.len() == right.operative.len()
        && left.preamble == right.preamble
        && paragraphs.into_iter().all(|(left, right)| same(left, right))
}

fn same(left: &OperativeClause, right: &OperativeClause) -> bool {
    left.verb == right.verb && left.measure == right.measure && left.text == right.text
}

/// The edits that make one text of the other, paragraph by paragraph.
fn edits(from: &DraftText, to: &DraftText) -> Vec<ClauseEdit> {
    let mut edits = Vec::new();
    let mut left: Vec<&OperativeClause> = from.operative.iter().collect();
    let partners: Vec<Option<&OperativeClause>> = to
        .operative
        .iter()
        .map(|wanted| {
            let by_name = left.iter().position(|one| one.id == wanted.id);
            let place = by_name.or_else(|| left.iter().position(|one| same(one, wanted)))?;
            Some(left.remove(place))
        })
        .collect();
    edits.extend(left.iter().map(|gone| ClauseEdit::Remove { clause: gone.id }));
    let mut order: Vec<Option<ClauseId>> = from
        .operative
        .iter()
        .filter(|one| !left.iter().any(|gone| gone.id == one.id))
        .map(|one| Some(one.id))
        .collect();
    for ((wanted, partner), at) in to.operative.iter().zip(partners).zip(0_u32..) {
        let place = usize::try_from(at).unwrap_or(usize::MAX);
        let Some(own) = partner else {
            order.insert(place.min(order.len()), None);
            edits.push(ClauseEdit::InsertOperative { at, clause: anew(wanted) });
            continue;
        };
        if order.get(place) != Some(&Some(own.id)) {
            order.retain(|one| *one != Some(own.id));
            order.insert(place.min(order.len()), Some(own.id));
            edits.push(ClauseEdit::Move { clause: own.id, to: at });
        }
        edits.extend(turned(own, wanted));
    }
    edits
}

fn turned(own: &OperativeClause, wanted: &OperativeClause) -> Vec<ClauseEdit> {
    let clause = own.id;
    let verb =
        (own.verb != wanted.verb).then_some(ClauseEdit::SetVerb { clause, verb: wanted.verb });
    let measure = (own.measure != wanted.measure)
        .then(|| ClauseEdit::SetMeasure { clause, measure: wanted.measure.clone() });
    let text = (own.text != wanted.text)
        .then(|| ClauseEdit::SetText { clause, text: wanted.text.clone() });
    [verb, measure, text].into_iter().flatten().collect()
}

fn anew(clause: &OperativeClause) -> NewOperative {
    NewOperative {
        verb: clause.verb,
        measure: clause.measure.clone(),
        text: clause.text.clone(),
        subclauses: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use council::{ClauseText, Verb, Written};

    use super::*;
    use crate::session::example::Example;

    /// The first outline of the first sitting.
    fn outline() -> DraftText {
        let papers = Example::begun().papers;
        let sitting = papers.scenario().sittings.first().unwrap();
        sitting.outlines.first().unwrap().draft.clone()
    }

    /// The text after these edits, as the authority makes them.
    fn edited(text: &DraftText, edits: Vec<ClauseEdit>) -> DraftText {
        let (mut text, mut next) = (text.clone(), text.next_free_id());
        for edit in edits {
            let done = text.apply(&edit, next).unwrap();
            (text, next) = (done.text, done.next_id);
        }
        text
    }

    fn another_verb(text: &DraftText) -> ClauseEdit {
        let first = text.operative.first().unwrap();
        let verbs: [Verb; 5] = first.verb.ladder().verbs();
        let verb = verbs.into_iter().find(|verb| *verb != first.verb).unwrap();
        ClauseEdit::SetVerb { clause: first.id, verb }
    }

    #[test]
    fn every_kind_of_change_is_gone_back_and_forth() {
        let text = outline();
        assert!(text.operative.len() >= 2, "an outline of several paragraphs");
        let first = text.operative.first().unwrap();
        let own = Written { language: council::Language::new("en"), text: "as it is".into() };
        let kinds = [
            another_verb(&text),
            ClauseEdit::Remove { clause: first.id },
            ClauseEdit::Move { clause: first.id, to: 1 },
            ClauseEdit::InsertOperative { at: 1, clause: anew(first) },
            ClauseEdit::SetText { clause: first.id, text: ClauseText::Written(own) },
        ];
        for change in kinds {
            let mut history = History::of([text.clone()]);
            let changed = edited(&text, vec![change.clone()]);
            history.saw(changed.clone(), None);
            let back = edited(&changed, history.step(Way::Back));
            assert!(alike(&back, &text), "{change:?} was not gone back");
            history.saw(back.clone(), Some(Way::Back));
            let forth = edited(&back, history.step(Way::Forth));
            assert!(alike(&forth, &changed), "{change:?} was not done again");
        }
    }

    #[test]
    fn a_new_change_forgets_what_was_gone_back_from() {
        let text = outline();
        let changed = edited(&text, vec![another_verb(&text)]);
        let mut history = History::of([text.clone(), changed]);
        assert!(!history.step(Way::Back).is_empty());
        history.saw(text.clone(), Some(Way::Back));
        assert!(history.step(Way::Back).is_empty(), "there is nothing before the first");
        assert!(!history.step(Way::Forth).is_empty());
        let first = text.operative.first().unwrap().id;
        history.saw(edited(&text, vec![ClauseEdit::Remove { clause: first }]), None);
        assert!(history.step(Way::Forth).is_empty());
    }

    #[test]
    fn a_step_of_several_edits_arrives_once() {
        let text = outline();
        let changed = edited(
            &text,
            vec![
                another_verb(&text),
                ClauseEdit::Move { clause: text.operative.first().unwrap().id, to: 1 },
            ],
        );
        let mut history = History::of([text.clone(), changed.clone()]);
        let steps = history.step(Way::Back);
        assert!(steps.len() > 1);
        let mut at = changed.clone();
        for step in steps {
            at = edited(&at, vec![step]);
            history.saw(at.clone(), Some(Way::Back));
        }
        assert!(alike(&at, &text));
        assert!(history.step(Way::Back).is_empty());
    }
}
