//! From an adopted text to what is remembered of it: measures in force, determinations.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{DeterminationOnRecord, MeasureHeld, MeasureOnRecord};
use crate::actor::Actor;
use crate::date::Date;
use crate::draft::{DraftText, PreambularContent};
use crate::ids::{ClauseId, InForceId, ItemId, SittingId};
use crate::measure::{Addressee, Measure, MeasureKind, ProceduralStep};
use crate::scenario::file::Heeded;
use crate::verb::{Ladder, Verb};

/// Days that a month of a mandate counts.
const DAYS_A_MONTH: i32 = 30;

/// The measures of a text adopted on a day, numbered from the next one on.
pub fn measured(
    text: &DraftText,
    (resolution, sitting, item): (u32, &SittingId, &ItemId),
    adopted: Date,
    entered_before: u32,
) -> Vec<MeasureOnRecord> {
    let sunset = text.measures().into_iter().find_map(|(_, _, measure)| sunset(measure, adopted));
    in_force(text)
        .into_iter()
        .zip(entered_before.saturating_add(1)..)
        .map(|((verb, measure), number)| MeasureOnRecord {
            id: InForceId(number),
            resolution,
            sitting: sitting.clone(),
            item: item.clone(),
            verb,
            kind: measure.kind(),
            measure: measure.clone(),
            says: says(measure),
            deadline: deadline(measure, adopted),
            ends: ends(measure, adopted).or(sunset.filter(|_| may_end(measure.kind()))),
            compliance: asks(verb, measure).then_some(Heeded::Open),
        })
        .collect()
}

/// What a text determines under Article 39, in its preamble or in an operative paragraph.
pub fn determinations(
    text: &DraftText,
    item: &ItemId,
    resolution: u32,
) -> Vec<DeterminationOnRecord> {
    let in_preamble = text.preamble.iter().filter_map(|clause| {
        if let PreambularContent::Determination(made) = &clause.content { Some(made) } else { None }
    });
    let operative = text.measures().into_iter().filter_map(|(_, _, measure)| {
        if let Measure::Determine(made) = measure { Some(made) } else { None }
    });
    in_preamble
        .chain(operative)
        .map(|made| DeterminationOnRecord { item: item.clone(), finding: made.finding, resolution })
        .collect()
}

/// The measures of a text, as conditions ask for them.
pub fn held(text: &DraftText) -> Vec<MeasureHeld> {
    let measures = in_force(text).into_iter();
    measures.map(|(_, measure)| MeasureHeld { kind: measure.kind(), says: says(measure) }).collect()
}

/// Whom a text invites to the Council's table.
pub fn invited(text: &DraftText) -> impl Iterator<Item = Actor> {
    let invitations = in_force(text).into_iter().filter_map(|(_, measure)| {
        if let Measure::Invite(invitation) = measure { Some(&invitation.invited) } else { None }
    });
    invitations.flatten().filter_map(|who| {
        if let Addressee::Party(party) = who {
            Some(Actor::Invited(party.clone()))
        } else if let Addressee::Body(body) = who {
            Some(Actor::Body(body.clone()))
        } else {
            None
        }
    })
}

/// Whether a text does nothing but order the Council's own business. What stands under such a paragraph
/// only says which business is meant.
pub fn is_business_alone(text: &DraftText) -> bool {
    text.operative.iter().all(|clause| clause.measure.kind() == MeasureKind::Procedure)
}

/// The measures that a text brings into force.
fn in_force(text: &DraftText) -> Vec<(Verb, &Measure)> {
    let business: BTreeSet<ClauseId> = text
        .operative
        .iter()
        .filter(|clause| clause.measure.kind() == MeasureKind::Procedure)
        .flat_map(|clause| text.ids_under(clause.id))
        .collect();
    let measures = text.measures().into_iter();
    let kept = measures.filter(|(clause, _, _)| !business.contains(clause));
    kept.map(|(_, verb, measure)| (verb, measure)).collect()
}

/// Whether a text takes its matter off the Council's list (resolution 90 (1951)).
pub fn removes_its_matter(text: &DraftText) -> bool {
    text.measures().iter().any(|(_, _, measure)| {
        matches!(measure, Measure::Procedure(own) if own.step == ProceduralStep::RemoveItem)
    })
}

/// Every name and word the parameters of a measure hold.
fn says(measure: &Measure) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    if let Ok(value) = serde_json::to_value(measure) {
        gather(&value, &mut words);
    }
    words
}

fn gather(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(word) => {
            words.insert(word.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, words)),
        Value::Object(fields) => fields.values().for_each(|field| gather(field, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn deadline(measure: &Measure, adopted: Date) -> Option<Date> {
    if let Measure::Withdraw(withdrawal) = measure {
        return withdrawal.by;
    }
    if let Measure::AuthoriseForce(force) = measure {
        return force.deadline;
    }
    if let Measure::Negotiate(talks) = measure {
        return talks.by;
    }
    if let Measure::ReportBack(report) = measure {
        return report.within_days.and_then(|days| adopted.plus_days(i32::from(days)));
    }
    None
}

fn ends(measure: &Measure, adopted: Date) -> Option<Date> {
    if let Measure::AuthoriseForce(force) = measure {
        return force.until;
    }
    if let Measure::ArmsEmbargo(embargo) = measure {
        return embargo.until;
    }
    if let Measure::EconomicSanctions(sanctions) = measure {
        return sanctions.until;
    }
    if let Measure::PeaceOperation(operation) = measure {
        return operation.until.or_else(|| after_months(adopted, operation.months));
    }
    None
}

/// The day on which the measures of a text end by its own words.
fn sunset(measure: &Measure, adopted: Date) -> Option<Date> {
    let Measure::Sunset(sunset) = measure else { return None };
    sunset.on.or_else(|| after_months(adopted, sunset.months))
}

fn after_months(from: Date, months: Option<u16>) -> Option<Date> {
    from.plus_days(i32::from(months?).saturating_mul(DAYS_A_MONTH))
}

/// Kinds that a sunset clause means: what is imposed, set up or allowed.
fn may_end(kind: MeasureKind) -> bool {
    kind.is_coercive()
        || matches!(
            kind,
            MeasureKind::PeaceOperation
                | MeasureKind::TransitionalAdministration
                | MeasureKind::Observe
                | MeasureKind::SafeArea
        )
}

/// Whether it asks something of somebody, so that it can be obeyed or not.
fn asks(verb: Verb, measure: &Measure) -> bool {
    let of_parties = matches!(
        measure.kind(),
        MeasureKind::EndConduct
            | MeasureKind::CeaseFire
            | MeasureKind::Withdraw
            | MeasureKind::Restrain
            | MeasureKind::NoAssistance
            | MeasureKind::NonRecognition
            | MeasureKind::ArmsEmbargo
            | MeasureKind::EconomicSanctions
            | MeasureKind::Safeguard
            | MeasureKind::Access
            | MeasureKind::Disarm
            | MeasureKind::Comply
            | MeasureKind::Cooperate
            | MeasureKind::ProtectPersons
            | MeasureKind::Return
    );
    of_parties && verb.ladder() != Ladder::Judging
}
