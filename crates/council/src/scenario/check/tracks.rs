//! Tracks within their ends, moved by something; disputed numbers with their values.

use std::collections::BTreeSet;

use super::{Report, Spot, spots};
use crate::ids::TrackId;
use crate::scenario::file::{Amount, CrisisChange, ScenarioFile, Track};
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let moved = moved(file);
    for (spot, track) in spots(file.tracks.as_ref(), &Spot::root(), "tracks") {
        ends(track, &spot, report);
        if !moved.contains(&track.id) {
            let message = format!("nothing moves `{}`", track.id);
            report.suggest(Code::TrackStill, &spot, message, "add a rule or a trend, or drop it");
        }
    }
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        let opening = sitting.opening.as_ref().and_then(|opening| opening.tracks.as_ref());
        for (track, value) in opening.into_iter().flatten() {
            let spot = spot.field("opening").field("tracks").field(track.as_str());
            within(file, track, *value, &spot, report);
        }
    }
    for (spot, target) in spots(file.calibration.as_ref(), &Spot::root(), "calibration") {
        if let (Some(track), Some(value)) = (&target.track, target.value) {
            within(file, track, value, &spot.field("value"), report);
        }
    }
    jumps(file, report);
    coefficients(file, report);
}

fn ends(track: &Track, spot: &Spot, report: &mut Report<'_>) {
    let (Some(low), Some(high)) = (track.minimum, track.maximum) else { return };
    if low >= high {
        let message = format!("its least value {low} is not below its greatest, {high}");
        report.add(Code::TrackBounds, &spot.field("minimum"), message);
    } else if let Some(start) = track.start.filter(|start| !(low..=high).contains(start)) {
        let message = format!("it starts at {start}, outside {low} to {high}");
        report.add(Code::TrackBounds, &spot.field("start"), message);
    }
}

fn within(file: &ScenarioFile, id: &TrackId, value: i64, spot: &Spot, report: &mut Report<'_>) {
    let Some(track) = file.tracks.iter().flatten().find(|track| track.id == *id) else { return };
    let (Some(low), Some(high)) = (track.minimum, track.maximum) else { return };
    if low < high && !(low..=high).contains(&value) {
        let message = format!("{value} is outside `{id}`, which goes from {low} to {high}");
        report.add(Code::TrackBounds, spot, message);
    }
}

fn moved(file: &ScenarioFile) -> BTreeSet<&TrackId> {
    let by_trend = file.trends.iter().flatten().filter_map(|trend| trend.track.as_ref());
    let by_rule =
        file.rules.iter().flatten().flat_map(|rule| rule.effects.iter().flatten()).filter_map(
            |effect| match effect.change.as_ref()? {
                CrisisChange::Track(moved) => moved.track.as_ref(),
                CrisisChange::Set(_) | CrisisChange::Clear(_) | CrisisChange::Comply(_) => None,
            },
        );
    by_trend.chain(by_rule).collect()
}

/// A change larger than the whole track is a slip of the pen.
fn jumps(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, rule) in spots(file.rules.as_ref(), &Spot::root(), "rules") {
        for (spot, effect) in spots(rule.effects.as_ref(), &spot, "effects") {
            let Some(CrisisChange::Track(moved)) = &effect.change else { continue };
            let spot = spot.field("change").field("track").field("by");
            jump(file, moved.track.as_ref(), moved.by.as_ref(), &spot, report);
        }
    }
    for (spot, trend) in spots(file.trends.as_ref(), &Spot::root(), "trends") {
        jump(file, trend.track.as_ref(), trend.by.as_ref(), &spot.field("by"), report);
    }
}

fn jump(
    file: &ScenarioFile,
    track: Option<&TrackId>,
    by: Option<&Amount>,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    let found = |id: &TrackId| file.tracks.iter().flatten().find(|track| track.id == *id);
    let (Some(track), Some(by)) = (track.and_then(found), by) else { return };
    let (Some(low), Some(high)) = (track.minimum, track.maximum) else { return };
    let span = high.saturating_sub(low);
    let largest = largest(file, by);
    if span > 0 && largest > span.unsigned_abs() {
        let message =
            format!("{largest} is more than the whole of `{}`, {low} to {high}", track.id);
        report.add(Code::TrackJump, spot, message);
    }
}

/// The greatest size an amount can have, whatever historian is right.
pub(super) fn largest(file: &ScenarioFile, amount: &Amount) -> u64 {
    match amount {
        Amount::Fixed(amount) => amount.unsigned_abs(),
        Amount::Coefficient(id) => file
            .coefficients
            .iter()
            .flatten()
            .filter(|coefficient| coefficient.id == *id)
            .flat_map(|coefficient| coefficient.values.iter().flatten())
            .filter_map(|value| value.value)
            .map(i64::unsigned_abs)
            .max()
            .unwrap_or(0),
    }
}

fn coefficients(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, coefficient) in spots(file.coefficients.as_ref(), &Spot::root(), "coefficients") {
        let count = coefficient.values.iter().flatten().count();
        if !(2..=3).contains(&count) {
            let message = format!("a disputed number has two or three values, not {count}");
            let hint = "name what each side says, or write the number into the rule";
            report.suggest(Code::Values, &spot, message, hint);
        }
    }
}
