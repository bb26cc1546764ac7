//! Reckoning up: what events come to between delegations. Every command's own events are looked over
//! once, and what follows for Word, Latitude, Trust, undertakings and rumours is recorded with them.
//!
//! Nothing here refuses anything: on the record nothing has a price.

mod books;
mod capital;
mod half_hour;
mod opening;
mod promises;
mod rumours;
mod votes;

use books::Books;
pub(super) use rumours::{rumours_of_this_half_hour, told_on};

use crate::dealings::numbers::{LATITUDE_MET, TRUST_NOTICE, TRUST_THREAT, WORD_NOTICE};
use crate::dealings::{Cause, DealingEvent, LineInForce};
use crate::event::Event;
use crate::ids::MemberId;
use crate::scenario::file::{LineRank, MeansKind, Scarce, Who};
use crate::state::{Phase, StageName, State};

/// A command's own events with what they come to.
pub(super) fn with(state: &State, mut events: Vec<Event>) -> Vec<Event> {
    let between = after(state, &events);
    events.extend(between.into_iter().map(Event::Dealing));
    events
}

/// What a command's own events come to.
fn after(state: &State, events: &[Event]) -> Vec<DealingEvent> {
    let mut books = Books::open(state, events);
    if passes_a_half_hour(state, events) {
        half_hour::passed(&mut books);
    }
    for event in events {
        of(&mut books, event);
    }
    books.close()
}

/// Consultations go on by a half-hour, or end.
fn passes_a_half_hour(state: &State, events: &[Event]) -> bool {
    matches!(state.phase, Phase::Consultations(_))
        && events.iter().any(|event| {
            matches!(
                event,
                Event::BeatPassed { .. } | Event::MeetingOpened { .. } | Event::MeetingResumed
            )
        })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "nothing else bears on the dealings")]
fn of(books: &mut Books<'_>, event: &Event) {
    match event {
        Event::GameOpened(game) => opening::variants(books, game),
        Event::SittingOpened { sitting, .. } => opening::seats(books, sitting),
        Event::PaperReceived { paper, audience } => capital::cable(books, paper, audience),
        Event::DraftChanged { draft, text, rev, .. } => {
            promises::text_changed(books, draft, text, *rev);
        }
        Event::SponsorsChanged { draft, sponsors, .. } => {
            promises::sponsored(books, draft, sponsors);
        }
        Event::DraftSubmitted { draft } => promises::tabled(books, draft),
        Event::DraftWithdrawn { draft, .. } => promises::withdrawn(books, draft),
        Event::MotionMade(motion) => promises::moved(books, motion),
        Event::SeatTaken { member } => capital::chair_taken(books, member),
        Event::VoteDecided(vote) => votes::decided(books, vote),
        Event::DraftAdopted { draft, .. } => votes::adopted(books, draft),
        Event::StageBegan { stage: StageName::Between } => {
            capital::shown_by_the_crisis(books);
            promises::sitting_over(books);
        }
        Event::Dealing(event) => between_delegations(books, event),
        _ => {}
    }
}

/// A line of the instructions was met: a main one gives Latitude back.
fn met(books: &mut Books<'_>, member: &MemberId, line: &LineInForce) {
    let id = line.line.clone();
    books.push(DealingEvent::InstructionMet { member: member.clone(), line: id.clone() });
    if line.rank == LineRank::Order {
        books.latitude(member, LATITUDE_MET, &Cause::InstructionMet { line: id });
    }
}

/// Whether a text was adopted at this sitting.
fn adopted_something(state: &State) -> bool {
    state.dealings.adopted
}

/// How much of these means a member has pledged and not taken back.
fn pledged(state: &State, member: &MemberId, means: MeansKind) -> u32 {
    state.crisis.means_pledged(means, Some(&Who::Member(member.clone())))
}

/// What private moves cost those who make them.
#[expect(clippy::wildcard_enum_match_arm, reason = "the other moves cost half-hours alone")]
fn between_delegations(books: &mut Books<'_>, event: &DealingEvent) {
    match event {
        DealingEvent::NoticeGiven { undertaking, between: (by, to) } => {
            let cause = Cause::Notice { undertaking: undertaking.clone() };
            books.word(by, -WORD_NOTICE, &cause);
            books.trust(to, by, -TRUST_NOTICE, &cause);
        }
        DealingEvent::VetoThreatened(threat) => {
            let cause = Cause::Threat { threat: threat.id.clone() };
            books.trust(&threat.to, &threat.by, -TRUST_THREAT, &cause);
        }
        DealingEvent::PressureBrought(brought) => {
            let state = books.state;
            let Some(plan) = state.programme.dealings.pressures.get(&brought.pressure) else {
                return;
            };
            let cause = Cause::Pressure { pressure: brought.pressure.clone() };
            let price = plan.amount.saturating_neg();
            match plan.of {
                Scarce::Latitude => books.latitude(&brought.by, price, &cause),
                Scarce::Word => books.word(&brought.by, price, &cause),
                Scarce::Trust => books.trust(&brought.on, &brought.by, price, &cause),
            }
        }
        DealingEvent::UndertakingGiven(undertaking) => promises::signed(books, undertaking),
        _ => {}
    }
}
