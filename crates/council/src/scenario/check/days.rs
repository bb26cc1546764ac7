//! Days: a meeting is held within its sitting, and nobody reads what has not happened yet.

use super::{Report, Spot, spots};
use crate::date::Date;
use crate::scenario::file::{Dispatch, ScenarioFile, Sitting, When};
use crate::scenario::problem::Code;
use crate::scenario::validated::date;

/// Days by which a place can be ahead of the Council's: it is tomorrow in the far east.
const AHEAD_DAYS: i32 = 1;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let sittings: Vec<_> = spots(file.sittings.as_ref(), &Spot::root(), "sittings").collect();
    for (at, (spot, sitting)) in sittings.iter().enumerate() {
        let Some(day) = date(sitting.date.as_ref()) else { continue };
        let next = sittings.get(at.saturating_add(1));
        let next = next.and_then(|(_, next)| date(next.date.as_ref()));
        let meets_on = date(sitting.meets_on.as_ref()).unwrap_or(day);
        if meets_on < day || next.is_some_and(|next| next <= meets_on && meets_on > day) {
            let message =
                format!("the sitting begins on {day}; a meeting on {meets_on} is not in it");
            report.add(Code::MeetingDay, &spot.field("meets_on"), message);
        }
        news(sitting, spot, (day, meets_on), report);
    }
}

/// What lies there when the sitting opens is no later than its date, what comes later no later than the
/// meeting. What comes by what happens, or after the vote, is dated by what happened.
fn news(sitting: &Sitting, spot: &Spot, (opens, meets): (Date, Date), report: &mut Report<'_>) {
    let variants = spots(sitting.variants.as_ref(), spot, "variants");
    let others = variants.flat_map(|(spot, variant)| {
        spots(variant.dispatches.as_ref(), &spot, "dispatches").collect::<Vec<_>>()
    });
    let own = spots(sitting.dispatches.as_ref(), spot, "dispatches");
    for (spot, dispatch) in own.chain(others) {
        let read_on = match &dispatch.at {
            Some(When::Opening) => opens,
            Some(When::Turn(_)) => meets,
            Some(When::Condition(_) | When::AfterVote | When::Never) | None => continue,
        };
        of_a_later_day(dispatch, read_on, &spot, report);
    }
}

fn of_a_later_day(dispatch: &Dispatch, read_on: Date, spot: &Spot, report: &mut Report<'_>) {
    let Some(day) = date(dispatch.local_date.as_ref()) else { return };
    if read_on.plus_days(AHEAD_DAYS).is_some_and(|latest| day > latest) {
        let message = format!("this is of {day}, and is read by {read_on}");
        let hint = "let the meeting be held later (`meets_on`), or let it come after the vote";
        report.suggest(Code::NewsOfLater, &spot.field("local_date"), message, hint);
    }
}
