//! Numbers within their bounds.

use super::{Report, Spot};
use crate::scenario::problem::Code;
use crate::scenario::shape::Survey;

/// Object, field, least, greatest.
const BOUNDS: &[(&str, &str, i64, i64)] = &[
    ("CustomRulebook", "size", 1, 60),
    ("CustomRulebook", "majority", 1, 60),
    ("CustomRulebook", "negatives_for_veto", 1, 60),
    ("Relation", "trust", -3, 3),
    ("Capability", "amount", 0, 1_000_000_000),
    ("Growth", "amount", 0, 1_000_000_000),
    ("Capability", "delay_days", 0, 1_000),
    ("InstructionLine", "weight", 1, 10),
    ("InstructionLine", "margin", 0, 10),
    ("Position", "worth", -60, 60),
    ("Position", "ideal", 1, 5),
    ("Position", "slope", 0, 20),
    ("PositionParameter", "ideal", 1, 5),
    ("PositionParameter", "slope", 0, 20),
    ("Situation", "worth", -30, 30),
    ("Mission", "ceiling", 0, 1_000_000),
    ("Mission", "strength", 0, 1_000_000),
    ("Pressure", "strength", 1, 10),
    ("Price", "amount", 1, 6),
    ("Track", "minimum", -1_000_000_000, 1_000_000_000),
    ("Track", "maximum", -1_000_000_000, 1_000_000_000),
    ("Calibration", "tolerance", 0, 1_000_000_000),
    ("Scale", "needed", 1, 1_000_000_000),
    ("Pledged", "at_least", 1, 1_000_000_000),
    ("MeasureInForce", "grade_at_least", 1, 5),
    ("MeasureInForce", "grade_at_most", 1, 5),
    ("AssemblyTally", "in_favour", 0, 200),
    ("AssemblyTally", "against", 0, 200),
    ("AssemblyTally", "abstaining", 0, 200),
    ("Sitting", "meeting_number", 1, 100_000),
    ("Sitting", "next_resolution", 1, 100_000),
    ("Turns", "count", 3, 8),
    ("Turns", "aftermath", 1, 4),
    ("Guest", "rule", 37, 39),
    ("Arc", "minutes", 5, 600),
    ("HistoricalVote", "meeting_number", 1, 100_000),
    ("Figures", "in_favour", 0, 60),
    ("Figures", "against", 0, 60),
    ("Figures", "abstaining", 0, 60),
];

/// A number that has bounds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NumberAt {
    /// The object, by definition.
    pub object: String,
    /// The field.
    pub field: String,
    /// The number.
    pub value: i64,
    /// Where.
    pub pointer: String,
}

/// The bounds of a field, if it has any.
pub fn bounds(object: &str, field: &str) -> Option<(i64, i64)> {
    BOUNDS
        .iter()
        .find(|(of, name, _, _)| *of == object && *name == field)
        .map(|(_, _, least, most)| (*least, *most))
}

pub(super) fn check(survey: &Survey, report: &mut Report<'_>) {
    for NumberAt { object, field, value, pointer } in &survey.numbers {
        let Some((least, most)) = bounds(object, field) else { continue };
        if !(least..=most).contains(value) {
            let message = format!("`{field}` is {value}; it goes from {least} to {most}");
            report.add(Code::OutOfBounds, &Spot::of(pointer), message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::shape::{Schema, Shape};

    #[test]
    fn every_bound_is_of_a_number_of_the_format() {
        for (object, field, least, most) in BOUNDS {
            let Shape::Object(shape) = Schema::of_the_format().definition(object) else {
                panic!("{object} is no object of the format")
            };
            assert!(
                matches!(shape.fields.get(*field), Some(Shape::Number(..))),
                "{object}.{field}"
            );
            assert!(least < most, "{object}.{field}");
        }
    }
}
