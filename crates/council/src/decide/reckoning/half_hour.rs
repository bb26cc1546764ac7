//! A half-hour of consultations is over.

use std::sync::Arc;

use super::books::Books;
use super::capital::{self, Next};
use super::rumours;
use crate::dealings::numbers::{CALLS_IGNORED_MAX, HALF_HOURS_CALL_WAITS, TRUST_IGNORED};
use crate::dealings::{Call, CallStanding, Cause, DealingEvent, Undertaking};
use crate::event::Event;
use crate::ids::MemberId;
use crate::state::Phase;

/// What was said is told on, contradictions come out, capitals answer, calls stop ringing.
pub(super) fn passed(books: &mut Books<'_>) {
    let state = books.state;
    let Phase::Consultations(now) = &state.phase else { return };
    let to_the_table = books
        .own
        .iter()
        .any(|event| matches!(event, Event::MeetingOpened { .. } | Event::MeetingResumed));
    let next = if to_the_table { Next::Meeting } else { Next::Consultations };
    let half_hour = state.dealings.half_hour.saturating_add(1);
    rumours::told(books, state.dealings.half_hour);
    contradictions(books);
    capital::letters(books, half_hour, next);
    if books.own.iter().any(|event| matches!(event, Event::BeatPassed { .. })) {
        capital::arrivals(books, now);
    }
    calls(books, half_hour, next);
}

/// Calls nobody took. Ignoring the same member again and again costs its trust.
fn calls(books: &mut Books<'_>, half_hour: u32, next: Next) {
    let state = books.state;
    let over = |call: &&Call| {
        call.standing == CallStanding::Waiting
            && (next == Next::Meeting
                || call.at.half_hour.saturating_add(HALF_HOURS_CALL_WAITS) <= half_hour)
    };
    for call in state.dealings.calls.values().map(Arc::as_ref).filter(over) {
        let between = (call.from.clone(), call.to.clone());
        books.push(DealingEvent::CallIgnored { call: call.id.clone(), between });
        let ignored = ignored_before(books, &call.from, &call.to);
        if ignored.checked_rem(CALLS_IGNORED_MAX) == Some(0) {
            let cause = Cause::CallsIgnored { call: call.id.clone() };
            books.trust(&call.from, &call.to, -TRUST_IGNORED, &cause);
        }
    }
}

/// Calls of one to the other that were ignored in this sitting, those just now included.
fn ignored_before(books: &Books<'_>, from: &MemberId, to: &MemberId) -> u32 {
    let before = books.state.dealings.calls.values().filter(|call| {
        call.from == *from && call.to == *to && call.standing == CallStanding::Ignored
    });
    let now = books.found().iter().filter(|event| {
        matches!(event, DealingEvent::CallIgnored { between: (one, other), .. }
            if one == from && other == to)
    });
    u32::try_from(before.count() + now.count()).unwrap_or(u32::MAX)
}

/// Two undertakings of one member that contradict each other come out when those it gave them to talk.
fn contradictions(books: &mut Books<'_>) {
    let state = books.state;
    let Some(sitting) = &state.sitting else { return };
    let plan = &state.programme.dealings;
    let talk = |one: &MemberId, other: &MemberId| {
        plan.tells(one, other, sitting.date) || plan.tells(other, one, sitting.date)
    };
    let open: Vec<&Undertaking> = books.binding();
    for (place, one) in open.iter().enumerate() {
        for other in open.iter().skip(place + 1) {
            let (Some(to), Some(and)) = (&one.to, &other.to) else { continue };
            let pair = (one.id.clone(), other.id.clone());
            if one.by == other.by
                && to != and
                && one.promise.contradicts(&other.promise)
                && talk(to, and)
                && !state.dealings.came_out.contains(&pair)
            {
                books.push(DealingEvent::ContradictionCameOut {
                    by: one.by.clone(),
                    to: (to.clone(), and.clone()),
                    undertakings: pair,
                });
            }
        }
    }
}
