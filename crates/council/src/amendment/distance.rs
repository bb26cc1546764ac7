//! How far an amendment stands in substance from the text it would change.
//!
//! Rule 36: the Council first votes on the amendment furthest removed in substance from the original,
//! then on the next furthest, until all are put; but one that adds to or deletes from the text is
//! voted on first. The President rules on the order; this is the ruling a fair President would make,
//! with its reasons.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AmendmentText, Replacement};
use crate::draft::{NewSubClause, SubClause, SubContent, SubMeasure};
use crate::ids::AmendmentId;
use crate::measure::{Measure, MeasureKind};
use crate::verb::Verb;

/// How far an amendment stands from the original, with what makes it so.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Distance {
    /// The sum of the reasons' weights.
    pub points: u32,
    /// What differs, the weightiest first.
    pub reasons: Vec<DistanceReason>,
}

/// One thing in which an amendment differs from the original.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DistanceReason {
    /// It puts a clause in.
    Adds,
    /// It takes a clause out.
    Deletes,
    /// It would do something of another kind.
    AnotherMeasure {
        /// What the original does.
        from: MeasureKind,
        /// What it would do instead.
        to: MeasureKind,
    },
    /// It would do the same in another manner: to other parties, by another day, with other words.
    OtherParameters {
        /// How many parameters differ, at least 1.
        count: u32,
    },
    /// It would judge where the original asks, or ask where it acts.
    AnotherLadder {
        /// The original's verb.
        from: Verb,
        /// Its own.
        to: Verb,
    },
    /// It has a stronger or weaker verb of the same ladder.
    OtherGrade {
        /// The original's verb.
        from: Verb,
        /// Its own.
        to: Verb,
    },
    /// It has other content in the preamble or in a sub-clause's words.
    OtherContent,
    /// It has other words for the same thing.
    OtherWords,
}

/// Points for a clause added or taken out: its whole substance.
const WHOLE_CLAUSE: u32 = 100;
/// Points for a measure of another kind.
const ANOTHER_MEASURE: u32 = 80;
/// Points for the first parameter that differs, and for each further one.
const OTHER_PARAMETERS: u32 = 20;
const EACH_FURTHER_PARAMETER: u32 = 5;
/// Points for a verb of another ladder, before the grades are counted.
const ANOTHER_LADDER: u32 = 25;
/// Points for each grade.
const EACH_GRADE: u32 = 5;
/// Points for other content without a measure.
const OTHER_CONTENT: u32 = 10;
/// Points for other words that mean the same.
const OTHER_WORDS: u32 = 1;

impl DistanceReason {
    /// What the reason counts for.
    pub fn points(self) -> u32 {
        match self {
            Self::Adds | Self::Deletes => WHOLE_CLAUSE,
            Self::AnotherMeasure { .. } => ANOTHER_MEASURE,
            Self::OtherParameters { count } => OTHER_PARAMETERS
                .saturating_add(EACH_FURTHER_PARAMETER.saturating_mul(count.saturating_sub(1))),
            Self::AnotherLadder { from, to } => {
                ANOTHER_LADDER + EACH_GRADE * u32::from(from.grade().steps_to(to.grade()))
            }
            Self::OtherGrade { from, to } => {
                EACH_GRADE * u32::from(from.grade().steps_to(to.grade()))
            }
            Self::OtherContent => OTHER_CONTENT,
            Self::OtherWords => OTHER_WORDS,
        }
    }
}

impl AmendmentText {
    /// How far it stands in substance from the original, as that was when it was written.
    pub fn distance_from_original(&self) -> Distance {
        let mut reasons = Vec::new();
        match self {
            Self::Add(_) => reasons.push(DistanceReason::Adds),
            Self::Delete(_) => reasons.push(DistanceReason::Deletes),
            Self::Change(change) => {
                compare_verbs(change.was.verb, change.verb_after(), &mut reasons);
                compare_measures(&change.was.measure, change.measure_after(), &mut reasons);
                if change.was.text != *change.text_after() {
                    reasons.push(DistanceReason::OtherWords);
                }
            }
            Self::Replace(replacement) => compare_replaced(replacement, &mut reasons),
        }
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.points()));
        let points = reasons.iter().fold(0_u32, |sum, reason| sum.saturating_add(reason.points()));
        Distance { points, reasons }
    }
}

/// The order in which amendments are put to the vote (rule 36): those that only add or delete first,
/// in the order they were submitted; then the others, furthest first, and where two are equally far,
/// the one submitted first.
pub fn order_for_vote(amendments: &[(AmendmentId, &AmendmentText)]) -> Vec<AmendmentId> {
    let mut ranked: Vec<_> = amendments
        .iter()
        .enumerate()
        .map(|(submitted, (id, text))| {
            let furthest_first = if text.only_adds_or_deletes() {
                0
            } else {
                u64::from(u32::MAX - text.distance_from_original().points) + 1
            };
            (furthest_first, submitted, *id)
        })
        .collect();
    ranked.sort_unstable();
    ranked.into_iter().map(|(_, _, id)| id).collect()
}

fn compare_replaced(replacement: &Replacement, reasons: &mut Vec<DistanceReason>) {
    match replacement {
        Replacement::Preambular { was, with } => {
            if (was.participle, &was.content) != (with.participle, &with.content) {
                reasons.push(DistanceReason::OtherContent);
            }
            if was.text != with.text {
                reasons.push(DistanceReason::OtherWords);
            }
        }
        Replacement::Operative { was, with } => {
            compare_verbs(was.verb, with.verb, reasons);
            compare_measures(&was.measure, &with.measure, reasons);
            if was.text != with.text {
                reasons.push(DistanceReason::OtherWords);
            }
            if !same_under(&was.subclauses, &with.subclauses) {
                reasons.push(DistanceReason::OtherContent);
            }
        }
        Replacement::SubClause { was, with } => match (&was.content, &with.content) {
            (
                SubContent::Measure(SubMeasure { measure: was, .. }),
                SubContent::Measure(SubMeasure { measure: with, .. }),
            ) => compare_measures(was, with, reasons),
            (SubContent::Words(_), SubContent::Words(_)) => {
                reasons.push(DistanceReason::OtherWords);
            }
            (SubContent::Measure(_), SubContent::Words(_))
            | (SubContent::Words(_), SubContent::Measure(_)) => {
                reasons.push(DistanceReason::OtherContent);
            }
        },
    }
}

/// Whether sub-clauses say the same, ids apart.
fn same_under(was: &[SubClause], with: &[NewSubClause]) -> bool {
    was.len() == with.len()
        && was.iter().zip(with).all(|(was, with)| {
            was.content == with.content && same_under(&was.subclauses, &with.subclauses)
        })
}

fn compare_verbs(from: Verb, to: Verb, reasons: &mut Vec<DistanceReason>) {
    if from.ladder() != to.ladder() {
        reasons.push(DistanceReason::AnotherLadder { from, to });
    } else if from != to {
        reasons.push(DistanceReason::OtherGrade { from, to });
    }
}

fn compare_measures(from: &Measure, to: &Measure, reasons: &mut Vec<DistanceReason>) {
    if from.kind() != to.kind() {
        reasons.push(DistanceReason::AnotherMeasure { from: from.kind(), to: to.kind() });
    } else if from != to {
        reasons.push(DistanceReason::OtherParameters { count: parameters_apart(from, to).max(1) });
    }
}

/// How many parameters of two measures of one kind differ. Their JSON names the parameters.
fn parameters_apart(one: &Measure, other: &Measure) -> u32 {
    let (Some(one), Some(other)) = (parameters(one), parameters(other)) else { return 1 };
    let missing = other.keys().filter(|name| !one.contains_key(*name)).count();
    let different = one.iter().filter(|(name, value)| other.get(*name) != Some(value)).count();
    u32::try_from(missing + different).unwrap_or(u32::MAX)
}

fn parameters(measure: &Measure) -> Option<serde_json::Map<String, Value>> {
    match serde_json::to_value(measure).ok()? {
        Value::Object(tagged) => match tagged.into_iter().next()? {
            (_, Value::Object(parameters)) => Some(parameters),
            (
                _,
                Value::Null
                | Value::Bool(_)
                | Value::Number(_)
                | Value::String(_)
                | Value::Array(_),
            ) => None,
        },
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            None
        }
    }
}
