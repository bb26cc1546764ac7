//! Fields that the game needs, and fields that a good crisis has.

use std::collections::BTreeSet;

use super::{Report, Spot};
use crate::scenario::problem::Code;
use crate::scenario::shape::Survey;

/// A field that an object lacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Lack {
    /// The object, by definition.
    pub object: String,
    /// The field.
    pub field: &'static str,
    /// Whether the game needs it.
    pub needed: bool,
    /// Where the object stands.
    pub pointer: String,
}

/// Object, fields needed, fields wanted. Lists that may well be empty are in neither.
const FIELDS: &[(&str, &[&str], &[&str])] = &[
    (
        "ScenarioFile",
        &["format_version", "meta", "rulebook", "members", "items", "sittings"],
        &["sources", "tracks", "rules", "arcs", "endings", "concepts", "questions", "calibration"],
    ),
    ("Meta", &["title", "summary", "content_note", "language"], &["place", "epilogue"]),
    ("CustomRulebook", &["size", "vetoers"], &[]),
    ("Experiment", &["title", "text", "rulebook"], &[]),
    ("Source", &["title"], &["confidence"]),
    ("AgendaItem", &["title"], &[]),
    ("Member", &["name", "terms", "playable"], &["brief", "register", "positions", "flag"]),
    ("Term", &["from", "to", "standing"], &[]),
    ("Relation", &["with", "trust"], &[]),
    ("Capability", &["means", "amount", "delay_days"], &["unit", "text"]),
    ("Growth", &["from", "amount"], &[]),
    ("InstructionVariant", &["origin", "lines"], &["title"]),
    ("InstructionLine", &["kind", "rank", "weight", "text"], &["margin"]),
    ("Arrival", &["sitting", "at"], &[]),
    ("Position", &["on", "worth"], &["ideal", "slope", "reason"]),
    ("PositionParameter", &["aspect", "ideal", "slope"], &[]),
    ("Situation", &["when", "worth"], &["text"]),
    ("Party", &["name", "is_un_member"], &[]),
    ("Body", &["name"], &["kind"]),
    ("Mission", &["name"], &["ceiling"]),
    ("Target", &["name"], &["kind"]),
    ("Contributor", &["who"], &["capabilities"]),
    ("Talk", &["between", "and"], &["text"]),
    ("Pressure", &["by", "on", "kind", "strength", "price"], &["text"]),
    ("Price", &["of", "amount"], &[]),
    ("CompliedWith", &["is"], &[]),
    ("AssemblyText", &["title", "when"], &["text"]),
    ("AssemblyTally", &["in_favour", "against", "abstaining"], &[]),
    ("TrackIs", &["track"], &[]),
    ("MeasureInForce", &["kind"], &[]),
    ("BallotCast", &["member"], &[]),
    ("Absence", &["member"], &[]),
    ("Hearing", &["who"], &[]),
    ("Failure", &["sitting"], &[]),
    ("Pledged", &["means"], &[]),
    ("Track", &["name", "unit", "minimum", "maximum", "start"], &["text", "low_end", "high_end"]),
    ("Fact", &["text"], &[]),
    ("Coefficient", &["values", "played"], &["text"]),
    ("CoefficientValue", &["value"], &["text", "confidence"]),
    ("Calibration", &["track", "after", "value", "tolerance"], &[]),
    ("Trend", &["track", "by", "each"], &["cause"]),
    ("Rule", &["when", "effects"], &["cause"]),
    ("Effect", &["change"], &[]),
    ("TrackMove", &["track", "by"], &[]),
    ("Scale", &["means", "needed"], &[]),
    ("Sign", &["at"], &["text"]),
    ("Arc", &["title", "sittings", "first_seat"], &["text", "minutes"]),
    ("Ending", &["title", "text"], &[]),
    (
        "Sitting",
        &[
            "title",
            "question",
            "date",
            "meeting_number",
            "next_resolution",
            "president",
            "item",
            "turns",
            "assembly",
        ],
        &["opens_at", "opening", "price_of_delay"],
    ),
    ("Turns", &["count", "name"], &[]),
    ("Guest", &["who", "rule"], &[]),
    ("LevelException", &["rule", "card"], &[]),
    ("SittingVariant", &["when", "text"], &[]),
    (
        "Dispatch",
        &["at", "status", "known_to", "headline", "body"],
        &["place", "local_date", "local_time"],
    ),
    ("Cable", &["to", "at", "text"], &[]),
    ("InstructionChange", &["line", "holds"], &[]),
    ("Squeeze", &["member", "pulls", "opened_by", "text"], &[]),
    ("OnlyYou", &["member", "kind", "text"], &[]),
    ("DraftOutline", &["title", "pen", "draft"], &["text"]),
    ("ReportedSpeech", &["who", "text"], &["said_on"]),
    ("SittingHistory", &["text"], &[]),
    ("HistoricalVote", &["date", "title", "question", "outcome"], &["draft", "confidence"]),
    ("Figures", &["in_favour", "against", "abstaining"], &[]),
    ("WithoutVote", &["text"], &[]),
    ("PresidentialOrder", &["member", "from", "to"], &["text"]),
    ("ConceptMoment", &["concept", "text"], &[]),
    ("WhatIf", &["title", "text"], &[]),
    ("Question", &["step", "text"], &[]),
];

/// How much a field is missed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Demand {
    /// The game needs it.
    Needed,
    /// A good crisis has it.
    Wanted,
}

/// Whether a field is needed or wanted; some lists are looked at in their own way instead.
pub fn demand(object: &str, field: &str) -> Option<Demand> {
    let (_, needed, wanted) = FIELDS.iter().find(|(name, _, _)| *name == object)?;
    if needed.contains(&field) {
        Some(Demand::Needed)
    } else {
        wanted.contains(&field).then_some(Demand::Wanted)
    }
}

/// What an object lacks, given the fields it has.
pub(in crate::scenario) fn lacking(object: &str, has: &BTreeSet<&str>, pointer: &str) -> Vec<Lack> {
    let Some((_, needed, wanted)) = FIELDS.iter().find(|(name, _, _)| *name == object) else {
        return Vec::new();
    };
    let lack = |needed: bool| {
        move |field: &&'static str| Lack {
            object: object.to_owned(),
            field,
            needed,
            pointer: pointer.to_owned(),
        }
    };
    let needed = needed.iter().filter(|field| !has.contains(**field)).map(lack(true));
    let wanted = wanted.iter().filter(|field| !has.contains(**field)).map(lack(false));
    needed.chain(wanted).collect()
}

pub(super) fn check(survey: &Survey, report: &mut Report<'_>) {
    for Lack { object, field, needed, pointer } in &survey.lacks {
        let what = super::names::spoken(object);
        let (code, message) = if *needed {
            (Code::FieldMissing, format!("this {what} has no `{field}`: the game needs it"))
        } else {
            (Code::FieldWanted, format!("this {what} has no `{field}` yet"))
        };
        report.add(code, &Spot::of(pointer), message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::shape::{Schema, Shape};

    #[test]
    fn every_object_and_field_of_the_table_is_in_the_format() {
        let schema = Schema::of_the_format();
        for (object, needed, wanted) in FIELDS {
            let shape =
                if *object == "ScenarioFile" { schema.root() } else { schema.definition(object) };
            let Shape::Object(shape) = shape else { panic!("{object} is no object of the format") };
            for field in needed.iter().chain(*wanted) {
                assert!(shape.fields.contains_key(*field), "{object} has no field {field}");
            }
        }
    }
}
