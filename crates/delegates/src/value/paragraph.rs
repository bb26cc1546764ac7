//! Paragraphs: what of a text is weighed, and what one of them is worth.

use std::borrow::Cow;
use std::cmp::Reverse;

use council::DraftText;
use council::draft::{Participle, PreambularContent};
use council::ids::{ClauseId, EntryId, LineId};
use council::measure::{Aim, Aspect, Measure};
use council::scenario::file::{LineKind, MeasureTarget};
use council::verb::Verb;
use serde::{Deserialize, Serialize};

use super::numbers::{AVOID_TIMES, RED_LINE};
use crate::seat::{Line, Position, Standpoint};

/// One thing a text does: a measure under its verb.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paragraph<'t> {
    /// Where it stands.
    pub clause: ClauseId,
    /// The verb it stands under.
    pub verb: Verb,
    /// The measure.
    pub measure: Cow<'t, Measure>,
}

/// Why a paragraph is worth what it is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// The position that counts for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<EntryId>,
    /// What the verb costs, being off the ideal.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub verb_costs: i32,
    /// What each parameter costs, being off the ideal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters_cost: Vec<(Aspect, i32)>,
    /// Lines of instructions it meets or goes against, with what they add.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<(LineId, i32)>,
    /// Whether a red line runs through it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub red_line: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn is_nothing(cost: &i32) -> bool {
    *cost == 0
}

/// What a paragraph is worth, before anybody asks why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Weighed<'d> {
    pub(crate) worth: i32,
    pub(crate) red_line: bool,
    pub(crate) position: Option<&'d Position>,
}

/// Everything a text does: its measures, sub-clauses included, and determinations in its preamble.
pub fn paragraphs(text: &DraftText) -> Vec<Paragraph<'_>> {
    let determined = text.preamble.iter().filter_map(|clause| {
        let PreambularContent::Determination(found) = &clause.content else { return None };
        let measure = Cow::Owned(Measure::Determine(found.clone()));
        Some(Paragraph { clause: clause.id, verb: verb_of(clause.participle), measure })
    });
    let measures = text.measures().into_iter().map(|(clause, verb, measure)| Paragraph {
        clause,
        verb,
        measure: Cow::Borrowed(measure),
    });
    determined.chain(measures).collect()
}

/// The verb that says as much as a participle: "determining" decides, the others judge.
fn verb_of(participle: Participle) -> Verb {
    match participle {
        Participle::Determining | Participle::Determined | Participle::Acting => Verb::Decides,
        Participle::Condemning => Verb::Condemns,
        Participle::Deploring => Verb::Deplores,
        Participle::Regretting => Verb::Regrets,
        Participle::Concerned
        | Participle::DeeplyConcerned
        | Participle::GravelyConcerned
        | Participle::Alarmed => Verb::IsConcerned,
        Participle::Recalling
        | Participle::Reaffirming
        | Participle::Affirming
        | Participle::Noting
        | Participle::HavingConsidered
        | Participle::HavingHeard
        | Participle::TakingNote
        | Participle::Recognizing
        | Participle::BearingInMind
        | Participle::Mindful
        | Participle::Welcoming
        | Participle::Commending
        | Participle::Stressing
        | Participle::Convinced => Verb::Notes,
    }
}

impl<'d> Standpoint<'d> {
    /// The position that counts for a paragraph: the most particular. First those whose target it
    /// names, then those on its ladder or on any before those on another, then those for this state of
    /// the crisis, then those on its ladder before those on any; of equals the least worth.
    pub fn position_on(&self, verb: Verb, measure: &Measure) -> Option<&'d Position> {
        let aims = measure.aimed_at();
        let fitting = self.on(measure.kind()).filter_map(|position| {
            let named = target_rank(position, &aims)?;
            let same_ladder = position.ladder == Some(verb.ladder());
            let usable = position.ladder.is_none() || same_ladder;
            let worth = Reverse(position.worth);
            Some(((named, usable, position.when.is_some(), same_ladder, worth), position))
        });
        let best = fitting.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.map(|(_, position)| position)
    }

    /// What a paragraph is worth.
    pub(crate) fn weigh(&self, verb: Verb, measure: &Measure) -> Weighed<'d> {
        let position = self.position_on(verb, measure);
        let mut worth = position.map_or(0, |position| {
            let parameters: i32 = costs(position, measure).map(|(_, cost)| cost).sum();
            position.worth - verb_cost(position, verb) - parameters
        });
        let mut red_line = position.is_some_and(|position| position.red_line);
        for line in self.lines_on(measure) {
            worth += line_adds(line, worth);
            red_line |= line.red_line && line.kind == LineKind::Avoid;
        }
        if red_line {
            worth = RED_LINE;
        }
        Weighed { worth, red_line, position }
    }

    /// What a paragraph is worth, and why.
    pub fn reasons(&self, verb: Verb, measure: &Measure) -> (i32, Because) {
        let weighed = self.weigh(verb, measure);
        let mut because = Because { red_line: weighed.red_line, ..Because::default() };
        let mut worth = 0;
        if let Some(position) = weighed.position {
            because.position = Some(position.id.clone());
            because.verb_costs = verb_cost(position, verb);
            because.parameters_cost =
                costs(position, measure).filter(|(_, cost)| *cost != 0).collect();
            let parameters: i32 = because.parameters_cost.iter().map(|(_, cost)| cost).sum();
            worth = position.worth - because.verb_costs - parameters;
        }
        for line in self.lines_on(measure) {
            let adds = line_adds(line, worth);
            worth += adds;
            if adds != 0 {
                because.lines.push((line.id.clone(), adds));
            }
        }
        (weighed.worth, because)
    }

    /// Lines in force that are about such a measure: those about somebody it names, or else those about
    /// anybody. A capital that would have one Power condemned and nobody else says so in two lines.
    fn lines_on(&self, measure: &Measure) -> impl Iterator<Item = &'d Line> {
        let kind = Some(measure.kind());
        let about: Vec<&'d Line> =
            self.lines.iter().copied().filter(|line| line.measure == kind).collect();
        let aims = if about.is_empty() { Vec::new() } else { measure.aimed_at() };
        let meant = |line: &Line| {
            line.target.as_ref().is_some_and(|target| aims.iter().any(|aim| aim.names(target)))
        };
        let any = about.iter().any(|line| meant(line));
        let chosen: Vec<&'d Line> = about
            .into_iter()
            .filter(|line| if any { meant(line) } else { line.target.is_none() })
            .collect();
        chosen.into_iter()
    }
}

/// How particularly a position's target is meant; `None` if it is not meant at all. What must not be
/// done to one party must not be done to all of them, so a red line also sees a text for all parties.
fn target_rank(position: &Position, aims: &[Aim<'_>]) -> Option<u8> {
    let Some(target) = &position.target else { return Some(0) };
    if aims.iter().any(|aim| aim.names(target)) {
        return Some(2);
    }
    let party = matches!(target, MeasureTarget::Party(_));
    (position.red_line && party && aims.contains(&Aim::AllParties)).then_some(1)
}

/// What the verb costs, being off the ideal. A grade is a grade on whatever ladder.
fn verb_cost(position: &Position, verb: Verb) -> i32 {
    let off = position.ideal.map_or(0, |ideal| ideal.abs_diff(verb.grade().get()));
    position.slope * i32::from(off)
}

/// What the parameters cost, being off their ideals.
fn costs<'m>(
    position: &'m Position,
    measure: &'m Measure,
) -> impl Iterator<Item = (Aspect, i32)> + 'm {
    let graded = if position.parameters.is_empty() { Vec::new() } else { measure.aspects() };
    position.parameters.iter().filter_map(move |parameter| {
        let (_, grade) = graded.iter().find(|(aspect, _)| *aspect == parameter.aspect)?;
        let off = i32::from(grade.abs_diff(parameter.ideal));
        Some((parameter.aspect, parameter.slope * off))
    })
}

/// What a line adds to a paragraph that is worth this much so far. What may be given takes the edge off
/// and no more.
fn line_adds(line: &Line, worth: i32) -> i32 {
    match line.kind {
        LineKind::Obtain => line.weight,
        LineKind::Avoid => -AVOID_TIMES * line.weight,
        LineKind::MayGive => line.weight.min((-worth).max(0)),
    }
}
