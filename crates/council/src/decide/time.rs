//! Time: half-hours, clocks and moving on. Every stage ends, because each of these does.

use super::ballots::finish;
use super::plans::{papers_at, plan_of};
use super::{Decision, agreement, crisis, points};
use crate::command::Clock;
use crate::event::{ClosingReason, Event};
use crate::limits::MEETING_BEATS_MAX;
use crate::meeting::{Meeting, Pending};
use crate::refusal::Refusal;
use crate::state::{Consultations, Moment, Phase, Sitting, StageName, State};

/// A half-hour has passed.
pub(super) fn beat(state: &State, at: Moment) -> Decision {
    is_now(state, at)?;
    let passed = at.beat.saturating_add(1);
    let mut events = vec![Event::BeatPassed { beat: passed }];
    match &state.phase {
        Phase::Between | Phase::Debrief => {
            return Err(Refusal::NotInThisStage { now: state.phase.name() });
        }
        Phase::Dispatches { .. } => return Ok(begin(StageName::Consultations)),
        Phase::Consultations(consultations) => {
            events.extend(crisis::turn(state));
            events.extend(consultations_after(state, consultations, passed));
        }
        Phase::Meeting(meeting) => {
            events.extend(meeting_after(state, meeting));
            // Hands that are up are counted before the hour ends the meeting.
            if passed >= MEETING_BEATS_MAX && !events.iter().any(leaves_the_table) {
                events.push(Event::MeetingClosed { reason: ClosingReason::Late });
            }
        }
        Phase::Aftermath { .. } => {
            let beats = state.sitting.as_ref().map_or(0, |sitting| sitting.aftermath_beats);
            if passed >= beats {
                events.extend(sitting_over(state));
            }
        }
    }
    Ok(events)
}

/// Whether the meeting is over, or suspended, with this.
fn leaves_the_table(event: &Event) -> bool {
    matches!(event, Event::MeetingClosed { .. } | Event::MeetingSuspended)
}

/// What a half-hour of consultations brings: papers, and at the end, or when a member has asked for one,
/// the meeting (rules 1 and 2).
fn consultations_after(state: &State, now: &Consultations, passed: u32) -> Vec<Event> {
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let mut events = Vec::new();
    if now.suspended.is_none()
        && let Some(plan) = plan_of(state, &sitting.id)
    {
        events.extend(papers_at(state, plan, passed));
    }
    if passed >= state.consultation_beats() || !now.meeting_requested_by.is_empty() {
        events.push(to_the_table(now, sitting));
    }
    events
}

/// Opens the meeting, or resumes the suspended one.
pub(super) fn to_the_table(now: &Consultations, sitting: &Sitting) -> Event {
    if now.suspended.is_some() {
        return Event::MeetingResumed;
    }
    Event::MeetingOpened {
        number: sitting.next_meeting_number,
        chair: sitting.president.clone(),
        proposed: sitting.provisional_agenda.clone(),
    }
}

/// What a half-hour settles at the table: silence is consent, an empty hand takes no part, a ruling
/// nobody challenged stands, a speaker who does not speak gives the floor back.
fn meeting_after(state: &State, meeting: &Meeting) -> Vec<Event> {
    match meeting.before_the_council() {
        Some(Pending::Ballot(ballot)) => finish(state, ballot),
        Some(Pending::Agreement(agreement)) => agreement::reached(state, &agreement.subject),
        Some(Pending::Ruling(ruling)) => points::settled(state, &ruling.point, ruling.finding),
        Some(Pending::Point(_) | Pending::Challenge { .. }) => Vec::new(),
        None => meeting
            .floor
            .iter()
            .map(|request| Event::FloorYielded { speaker: request.speaker.clone() })
            .collect(),
    }
}

/// The time set for something has run out.
pub(super) fn clock_ran_out(state: &State, clock: Clock) -> Decision {
    let meeting = state.phase.meeting().ok_or(Refusal::NothingToRunOut)?;
    match clock {
        Clock::Ballot(vote) => {
            let ballot = meeting.open_ballot().filter(|ballot| ballot.vote == vote);
            Ok(finish(state, ballot.ok_or(Refusal::NothingToRunOut)?))
        }
        Clock::Agreement(at) => {
            is_now(state, at)?;
            let agreement = meeting.open_agreement().ok_or(Refusal::NothingToRunOut)?;
            Ok(agreement::reached(state, &agreement.subject))
        }
    }
}

/// Ends the stage.
pub(super) fn move_on(state: &State, at: Moment) -> Decision {
    is_now(state, at)?;
    match &state.phase {
        Phase::Between | Phase::Debrief => Err(Refusal::NotInThisStage { now: state.phase.name() }),
        Phase::Dispatches { .. } => Ok(begin(StageName::Consultations)),
        Phase::Consultations(consultations) => {
            let sitting = super::guards::sitting(state)?;
            Ok(vec![to_the_table(consultations, sitting)])
        }
        Phase::Meeting(_) => Ok(vec![Event::MeetingClosed { reason: ClosingReason::MovedOn }]),
        Phase::Aftermath { .. } => Ok(sitting_over(state)),
    }
}

/// What follows when everybody is ready.
pub(super) fn all_ready(state: &State) -> Vec<Event> {
    match &state.phase {
        Phase::Dispatches { .. } => begin(StageName::Consultations),
        Phase::Consultations(consultations) => {
            state.sitting.iter().map(|sitting| to_the_table(consultations, sitting)).collect()
        }
        Phase::Aftermath { .. } => sitting_over(state),
        Phase::Between | Phase::Meeting(_) | Phase::Debrief => Vec::new(),
    }
}

fn sitting_over(state: &State) -> Vec<Event> {
    let mut events = begin(StageName::Between);
    events.extend(crisis::aftermath_over(state));
    events
}

fn begin(stage: StageName) -> Vec<Event> {
    vec![Event::StageBegan { stage }]
}

fn is_now(state: &State, at: Moment) -> Result<(), Refusal> {
    let now = state.moment();
    if at == now { Ok(()) } else { Err(Refusal::Stale { now }) }
}
