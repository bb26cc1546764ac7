//! A text weighed once, so that each change of it is weighed alone.

use council::dealings::{Rewording, WordingChange};
use council::draft::{DraftText, OperativeClause, SubClause, SubContent};
use council::ids::ClauseId;
use council::measure::Measure;
use council::verb::Verb;
use council::vote::Nature;

use crate::seat::Standpoint;
use crate::value::numbers::{LEANING_MAX, RED_LINE};
use crate::value::{paragraphs, value};

/// What each clause of a text is worth, its sub-clauses with it.
pub(super) struct Weights {
    clauses: Vec<(ClauseId, Worths)>,
    situation: i32,
}

/// Worths of a clause and what stands under it.
#[derive(Clone, Default)]
struct Worths {
    worths: Vec<i32>,
    red_line: bool,
}

/// A clause as a change would leave it.
pub(super) struct Changed {
    clause: Option<ClauseId>,
    worths: Worths,
}

impl Changed {
    /// Whether both can be made at once: not on the same clause, unless one adds another.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.clause.is_none() || self.clause != other.clause
    }
}

impl Weights {
    pub(super) fn of(standpoint: &Standpoint<'_>, text: &DraftText) -> Self {
        let mut clauses: Vec<(ClauseId, Worths)> = Vec::new();
        for paragraph in paragraphs(text) {
            let stands = text.operative(paragraph.clause).is_some()
                || text.preambular(paragraph.clause).is_some();
            if stands {
                clauses.push((paragraph.clause, Worths::default()));
            }
            if let Some((_, worths)) = clauses.last_mut() {
                worths.add(standpoint, paragraph.verb, &paragraph.measure);
            }
        }
        let situation = match text.nature() {
            Nature::Substantive => standpoint.situation(),
            Nature::Procedural => 0,
        };
        Self { clauses, situation }
    }

    /// What the text is worth as it stands.
    pub(super) fn value(&self) -> i32 {
        self.with(&[])
    }

    /// What the paragraph is worth that is worth most.
    pub(super) fn dearest(&self) -> i32 {
        let worths = self.clauses.iter().flat_map(|(_, worths)| worths.worths.iter().copied());
        worths.max().unwrap_or_default()
    }

    /// What it would be worth with these changes.
    pub(super) fn with(&self, changes: &[&Changed]) -> i32 {
        let rewritten = |clause: ClauseId| changes.iter().find(|one| one.clause == Some(clause));
        let stand = self
            .clauses
            .iter()
            .map(|(clause, worths)| rewritten(*clause).map_or(worths, |one| &one.worths));
        let added = changes.iter().filter(|one| one.clause.is_none()).map(|one| &one.worths);
        let all = stand.chain(added);
        let red_line = all.clone().any(|one| one.red_line);
        let worths = all.flat_map(|one| one.worths.iter().copied());
        value(worths, self.situation, red_line)
    }
}

/// What a value bent so far comes to; nothing bends a red line.
pub(super) fn bent(value: i32, by: i32) -> i32 {
    if value == RED_LINE { value } else { (value + by).min(LEANING_MAX) }
}

impl Changed {
    /// A clause as a change would leave it; `None` if it is not there.
    pub(super) fn of(
        standpoint: &Standpoint<'_>,
        text: &DraftText,
        change: &WordingChange,
    ) -> Option<Self> {
        let mut worths = Worths::default();
        let own = text.operative(change.clause);
        match &change.how {
            Rewording::Drop => {}
            Rewording::Verb(verb) => worths.add_clause(standpoint, *verb, &own?.measure, own?),
            Rewording::Measure(measure) => {
                worths.add_clause(standpoint, own?.verb, measure, own?);
            }
            Rewording::Add(new) => worths.add(standpoint, new.verb, &new.measure),
        }
        let adds = matches!(change.how, Rewording::Add(_));
        Some(Self { clause: (!adds).then_some(change.clause), worths })
    }
}

impl Worths {
    fn add(&mut self, standpoint: &Standpoint<'_>, verb: Verb, measure: &Measure) {
        let weighed = standpoint.weigh(verb, measure);
        self.worths.push(weighed.worth);
        self.red_line |= weighed.red_line;
    }

    fn add_clause(
        &mut self,
        standpoint: &Standpoint<'_>,
        verb: Verb,
        measure: &Measure,
        clause: &OperativeClause,
    ) {
        self.add(standpoint, verb, measure);
        self.add_under(standpoint, verb, &clause.subclauses);
    }

    fn add_under(&mut self, standpoint: &Standpoint<'_>, verb: Verb, under: &[SubClause]) {
        for clause in under {
            if let SubContent::Measure(own) = &clause.content {
                self.add(standpoint, verb, &own.measure);
            }
            self.add_under(standpoint, verb, &clause.subclauses);
        }
    }
}
