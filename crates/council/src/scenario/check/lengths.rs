//! Texts within their length: a card is read on a phone, a brief in a minute.

use super::{Demand, Report, Spot, demand};
use crate::scenario::problem::Code;
use crate::scenario::shape::{Survey, TextAt};

/// Object, field, words at most.
const WORDS_MAX: &[(&str, &str, usize)] = &[
    ("Meta", "title", 12),
    ("Meta", "summary", 100),
    ("Meta", "content_note", 120),
    ("Meta", "epilogue", 250),
    ("Member", "opening_words", 60),
    ("Member", "brief", 250),
    ("Member", "why_it_matters", 60),
    ("Member", "why_not_playable", 60),
    ("Party", "brief", 250),
    ("Body", "brief", 250),
    ("InstructionLine", "text", 40),
    ("Position", "reason", 40),
    ("Situation", "text", 40),
    ("Relation", "note", 30),
    ("Sitting", "title", 14),
    ("Sitting", "question", 40),
    ("Sitting", "price_of_delay", 40),
    ("LevelException", "card", 40),
    ("SittingVariant", "text", 90),
    ("Dispatch", "headline", 16),
    ("Dispatch", "body", 90),
    ("Dispatch", "found_later", 60),
    ("Cable", "text", 90),
    ("Squeeze", "text", 50),
    ("OnlyYou", "text", 40),
    ("ReportedSpeech", "text", 60),
    ("DraftOutline", "title", 12),
    ("DraftOutline", "text", 50),
    ("Rule", "cause", 40),
    ("Trend", "cause", 40),
    ("Sign", "text", 40),
    ("Pressure", "text", 50),
    ("Arc", "text", 80),
    ("Experiment", "title", 8),
    ("Experiment", "text", 50),
    ("Ending", "title", 14),
    ("Ending", "text", 150),
    ("SittingHistory", "text", 200),
    ("WhatIf", "text", 120),
    ("AssemblyText", "title", 14),
    ("AssemblyText", "text", 60),
    ("ConceptMoment", "text", 60),
    ("Question", "text", 50),
];

/// No word of our languages is longer, in letters.
const WORD_LETTERS_MAX: usize = 40;

/// How many words a field may have, if that is limited.
pub fn words_max(object: &str, field: &str) -> Option<usize> {
    WORDS_MAX.iter().find(|(of, name, _)| *of == object && *name == field).map(|(_, _, most)| *most)
}

pub(super) fn check(survey: &Survey, report: &mut Report<'_>) {
    for text in &survey.texts {
        if text.text.trim().is_empty() {
            empty(text, report);
            continue;
        }
        let Some(most) = words_max(&text.object, &text.field) else { continue };
        let words = words_of(&text.text);
        if words <= most {
            continue;
        }
        // What an accused government said is heard in at most 60 words: that is not a matter of style.
        let code = if text.object == "ReportedSpeech" {
            Code::ReportedTooLong
        } else {
            Code::TooManyWords
        };
        let message = format!("`{}` has {words} words; at most {most} are read", text.field);
        report.suggest(code, &Spot::of(&text.pointer), message, "say it in fewer");
    }
}

/// Words as they fill a card: what is longer than any word counts as several.
pub(super) fn words_of(text: &str) -> usize {
    text.split_whitespace().map(|word| word.chars().count().div_ceil(WORD_LETTERS_MAX)).sum()
}

/// A text without a word says no more than one that is not there.
fn empty(text: &TextAt, report: &mut Report<'_>) {
    let code = match demand(&text.object, &text.field) {
        Some(Demand::Needed) => Code::FieldMissing,
        Some(Demand::Wanted) | None => Code::FieldWanted,
    };
    let message = format!("`{}` is empty", text.field);
    report.suggest(code, &Spot::of(&text.pointer), message, "write it, or leave the field out");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::shape::{Schema, Shape};

    #[test]
    fn every_length_is_of_a_text_of_the_format() {
        for (object, field, _) in WORDS_MAX {
            let Shape::Object(shape) = Schema::of_the_format().definition(object) else {
                panic!("{object} is no object of the format")
            };
            assert_eq!(shape.fields.get(*field), Some(&Shape::Ref("Text".to_owned())));
        }
    }
}
