//! The chair in its order: month by month in English alphabetical order, also over a New Year.

use super::Report;
use super::roster::{DayAtTheTable, Table};
use crate::date::Date;
use crate::ids::MemberId;
use crate::rulebook::Rulebook;
use crate::scenario::file::{Member, ScenarioFile};
use crate::scenario::problem::Code;
use crate::scenario::validated::date;

/// The chair goes round in English alphabetical order, one calendar month each (rule 18), unless the
/// file says why not.
pub(super) fn check(
    file: &ScenarioFile,
    rules: &Rulebook,
    tables: &[DayAtTheTable<'_>],
    report: &mut Report<'_>,
) {
    let regular: Vec<_> = tables.iter().filter(|(_, _, day, _)| !excepted(file, *day)).collect();
    for pair in regular.windows(2) {
        let [(_, earlier, before, _), (spot, later, day, _)] = pair else { continue };
        let (Some(first), Some(stated)) = (&earlier.president, &later.president) else { continue };
        let due = due(file, usize::from(rules.size), (first, *before), *day);
        let Some((due, months)) = due.filter(|(due, _)| due.id != *stated) else { continue };
        let plural = if months == 1 { "" } else { "s" };
        let message = format!(
            "`{stated}` presides; by rule 18 it would be `{}`, {months} month{plural} after `{first}`",
            due.id
        );
        let hint = "correct the president, or say why in `presidents`";
        report.suggest(Code::Presidency, &spot.field("president"), message, hint);
    }
}

/// Who presides on a day, and how many months after the first. A new roster does not begin the order
/// anew: it goes on after the last President's name, also if that member has left.
fn due<'f>(
    file: &'f ScenarioFile,
    size: usize,
    (first, before): (&MemberId, Date),
    day: Date,
) -> Option<(&'f Member, usize)> {
    if day < before {
        return None; // sittings out of order are reported as such
    }
    let mut chair = file.members.iter().flatten().find(|member| member.id == *first)?;
    let (mut year, mut month, mut months) = (before.year(), before.month(), 0);
    while (year, month) != (day.year(), day.month()) {
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
        months += 1;
        let arrived = (year, month) == (day.year(), day.month());
        let then = if arrived { day } else { Date::new(year, month, 1).ok()? };
        chair = Table::on(file, then, size).next_after(chair)?;
    }
    Some((chair, months))
}

fn excepted(file: &ScenarioFile, day: Date) -> bool {
    file.presidents.iter().flatten().any(|order| {
        let dates = date(order.from.as_ref()).zip(date(order.to.as_ref()));
        dates.is_some_and(|(from, to)| (from..=to).contains(&day))
    })
}
