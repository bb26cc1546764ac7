//! Sittings: in order, reachable, with something to read, to draft from and to compare with.

use super::conditions::{Truth, truth};
use super::first::Firsts;
use super::{Report, Spot, counted, spots};
use crate::ids::SittingId;
use crate::scenario::file::{
    Condition, DispatchStatus, ScenarioFile, Sitting, SittingVariant, When,
};
use crate::scenario::problem::Code;
use crate::scenario::validated::date;

/// Outlines of a sitting.
const OUTLINES: usize = 3;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    in_order(file, report);
    let firsts = Firsts::of(file);
    for (at, (spot, sitting)) in
        spots(file.sittings.as_ref(), &Spot::root(), "sittings").enumerate()
    {
        reachable(file, &firsts, at, sitting, &spot, report);
        in_a_course(file, sitting, &spot, report);
        outlines(sitting, &spot, report);
        news(sitting, &spot, report);
        turns(sitting, &spot, report);
        let told = sitting.history.as_ref();
        if told.is_none_or(|history| {
            history.votes.iter().flatten().next().is_none()
                && history.without_vote.iter().flatten().next().is_none()
        }) {
            let message = "nothing says what really happened: no vote, no decision without a vote";
            report.suggest(Code::NoHistory, &spot, message, "fill in `history`");
        }
    }
}

fn in_order(file: &ScenarioFile, report: &mut Report<'_>) {
    let dated: Vec<_> = spots(file.sittings.as_ref(), &Spot::root(), "sittings")
        .filter_map(|(spot, sitting)| Some((spot, date(sitting.date.as_ref())?)))
        .collect();
    for pair in dated.windows(2) {
        let [(_, before), (spot, day)] = pair else { continue };
        if day < before {
            let message = format!("{day} comes before the sitting above, on {before}");
            let hint = "put the sittings in order of date";
            report.suggest(Code::SittingOrder, &spot.field("date"), message, hint);
        }
    }
}

/// A sitting is reached if its condition can hold; if it may fail, something has to take its place.
fn reachable(
    file: &ScenarioFile,
    firsts: &Firsts<'_>,
    at: usize,
    sitting: &Sitting,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    let later = |id: &SittingId| {
        let place = |id: &SittingId| file.sittings.iter().flatten().position(|s| s.id == *id);
        place(id).is_some_and(|place| place >= at)
    };
    let entry = sitting.entry.as_ref();
    let comes = |entry| firsts.earliest(entry).is_some_and(|first| first <= at);
    let waits = entry.is_some_and(|entry| needs_later(entry, &later) || !comes(entry));
    if waits || entry.is_some_and(|entry| truth(file, entry) == Truth::Never) {
        let message = "no game reaches this sitting: its `entry` can never hold";
        report.add(Code::Unreachable, &spot.field("entry"), message);
    }
    let covers = |variant: &SittingVariant| {
        entry.zip(variant.when.as_ref()).is_none_or(|(entry, when)| !implies(when, entry))
    };
    for (spot, variant) in spots(sitting.variants.as_ref(), spot, "variants") {
        if entry.is_some() && variant.when.as_ref() == entry {
            let message = "this variant has the condition of the sitting's own `entry`";
            let hint = "say in `when` after which other outcome it comes";
            report.suggest(Code::VariantAsEntry, &spot.field("when"), message, hint);
        }
    }
    let has_variant = sitting.variants.iter().flatten().any(covers);
    if entry.is_some() && !has_variant {
        let message = "if its `entry` does not hold, nothing takes this sitting's place";
        let hint = "add a variant, or a paragraph that tells it (`told_only`)";
        report.suggest(Code::NoVariant, spot, message, hint);
    } else if at > 0 && !has_variant {
        let message = "nothing says what this sitting is after another outcome of the one before";
        let hint = "add to `variants` what comes if the sitting before ended otherwise";
        report.suggest(Code::NoVariant, spot, message, hint);
    }
}

/// Whether one condition cannot hold without the other, as far as their form shows.
fn implies(one: &Condition, other: &Condition) -> bool {
    if one == other {
        return true;
    }
    if let Condition::Any(any) = one {
        return !any.is_empty() && any.iter().all(|part| implies(part, other));
    }
    let by_part = matches!(one, Condition::All(all) if all.iter().any(|part| implies(part, other)));
    by_part
        || matches!(other, Condition::Any(any) if any.iter().any(|part| implies(one, part)))
        || matches!(other, Condition::All(all) if all.iter().all(|part| implies(one, part)))
}

/// Short games are arcs, or one lesson: what is in neither is met in the full game only.
fn in_a_course(file: &ScenarioFile, sitting: &Sitting, spot: &Spot, report: &mut Report<'_>) {
    let Some(arcs) = &file.arcs else { return };
    if report.has_unread_within(&Spot::root().field("arcs")) {
        return;
    }
    let mut listed = arcs.iter().flat_map(|arc| arc.sittings.iter().flatten());
    if sitting.single_lesson != Some(true) && !listed.any(|id| *id == sitting.id) {
        let message = format!("`{}` is in no arc: only the full game comes here", sitting.id);
        let hint = "name it in an arc, or mark it as the `single_lesson`";
        report.suggest(Code::NoCourse, spot, message, hint);
    }
}

/// Whether a condition needs something of a sitting that has not been yet.
fn needs_later(condition: &Condition, later: &impl Fn(&SittingId) -> bool) -> bool {
    match condition {
        Condition::All(all) => all.iter().any(|one| needs_later(one, later)),
        Condition::Any(any) => !any.is_empty() && any.iter().all(|one| needs_later(one, later)),
        Condition::Adopted(sitting)
        | Condition::NothingTabled(sitting)
        | Condition::After(sitting) => later(sitting),
        Condition::Failed(failure) => failure.sitting.as_ref().is_some_and(later),
        Condition::MeasureInForce(asked) | Condition::DeadlinePassed(asked) => {
            all_later(asked.adopted_at.as_ref(), later)
        }
        Condition::Voted(cast) => all_later(cast.sittings.as_ref(), later),
        Condition::Away(absence) => all_later(absence.sittings.as_ref(), later),
        Condition::Invited(hearing) | Condition::Heard(hearing) => {
            all_later(hearing.sittings.as_ref(), later)
        }
        Condition::Not(_)
        | Condition::Fact(_)
        | Condition::Track(_)
        | Condition::Determined(_)
        | Condition::Pledged(_)
        | Condition::VotedFor(_)
        | Condition::United(_)
        | Condition::AssemblyRecommended(_)
        | Condition::Complied(_)
        | Condition::MeansThere(_)
        | Condition::ActedAlone(_)
        | Condition::Dropped(_)
        | Condition::AssemblyCalled => false,
    }
}

/// Whether sittings are named, and every one of them is yet to come.
fn all_later(sittings: Option<&Vec<SittingId>>, later: &impl Fn(&SittingId) -> bool) -> bool {
    sittings.is_some_and(|named| !named.is_empty() && named.iter().all(later))
}

fn outlines(sitting: &Sitting, spot: &Spot, report: &mut Report<'_>) {
    let count = sitting.outlines.iter().flatten().count();
    if count != OUTLINES {
        let message = format!(
            "{} to draft from; a player chooses among {OUTLINES}",
            counted(count, "outline")
        );
        report.add(Code::Outlines, spot, message);
    }
}

fn news(sitting: &Sitting, spot: &Spot, report: &mut Report<'_>) {
    if sitting.dispatches.iter().flatten().next().is_none() {
        report.add(Code::NoDispatch, spot, "no dispatch says what happened");
    }
    for (spot, dispatch) in spots(sitting.dispatches.as_ref(), spot, "dispatches") {
        if dispatch.status == Some(DispatchStatus::LaterFoundFalse)
            && dispatch.found_later.is_none()
        {
            let message = "this dispatch was later found false; nothing says what was found";
            report.suggest(Code::FoundLater, &spot, message, "fill in `found_later`");
        }
    }
}

/// What comes at a turn comes at one that there is.
fn turns(sitting: &Sitting, spot: &Spot, report: &mut Report<'_>) {
    let Some(count) = sitting.turns.as_ref().and_then(|turns| turns.count) else { return };
    let dispatches = spots(sitting.dispatches.as_ref(), spot, "dispatches")
        .filter_map(|(spot, dispatch)| Some((spot, dispatch.at.as_ref()?)));
    let cables = spots(sitting.cables.as_ref(), spot, "cables")
        .filter_map(|(spot, cable)| Some((spot, cable.at.as_ref()?)));
    for (spot, at) in dispatches.chain(cables) {
        if let When::Turn(turn) = at
            && !(1..=count).contains(turn)
        {
            let message = format!("turn {turn}: this sitting has turns 1 to {count}");
            report.add(Code::OutOfBounds, &spot.field("at"), message);
        }
    }
}
