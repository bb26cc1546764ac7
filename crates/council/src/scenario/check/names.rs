//! Names: their form, that no two things have the same, that every reference finds its thing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Report, Spot, spots};
use crate::ids::LineId;
use crate::scenario::file::{FORMAT_VERSION, InstructionVariant, ScenarioFile};
use crate::scenario::near::nearest;
use crate::scenario::problem::Code;
use crate::scenario::shape::{Named, Survey};

/// Kinds of names that are unique in their own list only, because nothing far away refers to them.
const UNIQUE_IN_LIST: &[&str] =
    &["EntryId", "LineId", "OutlineId", "SignId", "TermId", "VariantId"];
/// Longest name, in characters.
const NAME_MAX: usize = 64;

pub(super) fn check(file: &ScenarioFile, survey: &Survey, report: &mut Report<'_>) {
    version(file, report);
    forms(survey, report);
    duplicates(survey, report);
    references(survey, report);
    for member in file.members.iter().flatten() {
        let variants = member.instructions.as_deref().unwrap_or(&[]);
        instruction_references(file, &member.id, variants, report);
    }
    coefficient_references(file, report);
}

fn version(file: &ScenarioFile, report: &mut Report<'_>) {
    let Some(version) = file.format_version.filter(|version| *version != FORMAT_VERSION) else {
        return;
    };
    let message =
        format!("this program reads version {FORMAT_VERSION} of the format, not {version}");
    report.add(Code::Version, &Spot::root().field("format_version"), message);
}

fn forms(survey: &Survey, report: &mut Report<'_>) {
    for Named { name, pointer, .. } in survey.declared.iter().filter(|named| !is_clause(named)) {
        if !is_kebab(name) {
            let message = format!("`{name}` is not a name: small letters, digits and hyphens");
            let like = kebab(name);
            let hint =
                if like.is_empty() { "such as `27-june`".to_owned() } else { format!("`{like}`") };
            report.suggest(Code::IdForm, &Spot::of(pointer), message, hint);
        }
    }
}

fn is_clause(named: &Named) -> bool {
    named.kind == "ClauseId"
}

fn is_kebab(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    name.len() <= NAME_MAX && name.split('-').all(part)
}

/// The name nearest to what is written.
fn kebab(name: &str) -> String {
    let plain: String = name
        .chars()
        .take(NAME_MAX)
        .map(
            |letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' },
        )
        .collect();
    plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn duplicates(survey: &Survey, report: &mut Report<'_>) {
    let mut first: BTreeMap<(&str, String, &str), &str> = BTreeMap::new();
    // Clauses are the draft's own business: `drafts` looks at them.
    for named in survey.declared.iter().filter(|named| !is_clause(named)) {
        let Named { kind, name, pointer } = named;
        let Some(earlier) = first.insert((kind, scope(named), name), pointer) else { continue };
        let message = format!("two things are called `{name}`: the other is at {earlier}");
        let hint = "give one of them another name";
        report.suggest(Code::IdDuplicate, &Spot::of(pointer), message, hint);
    }
}

/// Within which part of the file a name is unique: everywhere, or in its list.
fn scope(named: &Named) -> String {
    let pointer = named.pointer.as_str();
    let end = if UNIQUE_IN_LIST.contains(&named.kind.as_str()) {
        // `/list/3/id`: the list ends two steps before.
        pointer.rmatch_indices('/').nth(1).map(|(at, _)| at)
    } else {
        None
    };
    end.and_then(|end| pointer.get(..end)).unwrap_or("").to_owned()
}

fn references(survey: &Survey, report: &mut Report<'_>) {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for named in &survey.declared {
        known.entry(&named.kind).or_default().insert(&named.name);
    }
    let none = BTreeSet::new();
    for Named { kind, name, pointer } in &survey.references {
        if UNIQUE_IN_LIST.contains(&kind.as_str()) || kind == "ClauseId" {
            continue;
        }
        let names = known.get(kind.as_str()).unwrap_or(&none);
        if !names.contains(name.as_str()) {
            unknown(&spoken(kind), name, names.iter().copied(), &Spot::of(pointer), report);
        }
    }
}

fn unknown<'n>(
    what: &str,
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    let message = format!("unknown {what} `{name}`");
    let hint = match nearest(name, known.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.clone().next().is_none() => format!("this file names no {what} yet"),
        None => {
            let some: Vec<_> = known.take(8).map(|name| format!("`{name}`")).collect();
            format!("known: {}", some.join(", "))
        }
    };
    report.suggest(Code::UnknownReference, spot, message, hint);
}

/// A kind of name in words: `HistoricalVoteId` is a "historical vote".
pub(super) fn spoken(kind: &str) -> String {
    let kind = match kind {
        "ScenarioFile" => "Crisis",
        "OnlyYou" => "OnlyYouEntry",
        other => other.strip_suffix("Id").unwrap_or(other),
    };
    let mut words = String::new();
    for letter in kind.chars() {
        if letter.is_ascii_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// Lines and variants that cables name are those of the member to whom they go.
fn instruction_references(
    file: &ScenarioFile,
    member: &crate::ids::MemberId,
    variants: &[InstructionVariant],
    report: &mut Report<'_>,
) {
    let lines: BTreeSet<&LineId> =
        variants.iter().flat_map(|variant| variant.lines.iter().flatten()).map(|l| &l.id).collect();
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        for (spot, cable) in spots(sitting.cables.as_ref(), &spot, "cables") {
            if cable.to.as_ref() != Some(member) {
                continue;
            }
            for (spot, change) in spots(cable.changes.as_ref(), &spot, "changes") {
                let Some(line) = change.line.as_ref().filter(|line| !lines.contains(line)) else {
                    continue;
                };
                let known = lines.iter().map(|line| line.as_str());
                unknown("line", line.as_str(), known, &spot.field("line"), report);
            }
            let known = || variants.iter().map(|variant| variant.id.as_str());
            if let Some(variant) = &cable.variant
                && !known().any(|id| id == variant.as_str())
            {
                unknown("variant", variant.as_str(), known(), &spot.field("variant"), report);
            }
        }
    }
}

/// The value a coefficient is played with is one of its own.
fn coefficient_references(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, coefficient) in spots(file.coefficients.as_ref(), &Spot::root(), "coefficients") {
        let known = || coefficient.values.iter().flatten().map(|value| value.id.as_str());
        if let Some(played) = &coefficient.played
            && !known().any(|id| id == played.as_str())
        {
            unknown("value", played.as_str(), known(), &spot.field("played"), report);
        }
    }
}
