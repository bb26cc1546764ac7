//! Folding: what each event makes of the state. Total, and without a rule in it: an event that does not
//! fit (a damaged log) changes what it can and never panics.

mod dealings;
mod meeting;
mod papers;
mod voting;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::audience::Audience;
use crate::crisis::CrisisEvent;
use crate::event::Event;
use crate::meeting::Meeting;
use crate::state::{Consultations, Phase, StageName, State};

/// Applies one event.
pub fn evolve(state: &mut State, event: &Event) {
    if let Event::Dealing(event) = event {
        return dealings::apply(state, event);
    }
    dealings::time(state, event);
    if !(of_the_game(state, event)
        || off_the_record(state, event)
        || papers::apply(state, event)
        || voting::apply(state, event))
    {
        meeting::apply(state, event);
    }
}

/// Applies events in order.
pub fn fold<'a>(state: &mut State, events: impl IntoIterator<Item = &'a Event>) {
    for event in events {
        evolve(state, event);
    }
}

/// The meeting the event belongs to, if there is one.
fn in_meeting(state: &mut State, change: impl FnOnce(&mut Meeting)) {
    if let Some(meeting) = state.phase.meeting_mut() {
        change(meeting);
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn of_the_game(state: &mut State, event: &Event) -> bool {
    match event {
        Event::GameOpened(game) => {
            state.level = game.level;
            state.game = Some(game.clone());
        }
        Event::LevelChanged { level } => state.level = *level,
        Event::SittingOpened { sitting, away, seized } => {
            state.sittings_opened.push(sitting.id.clone());
            state.sitting = Some(sitting.clone());
            state.away.clone_from(away);
            state.seized.extend(seized.iter().cloned());
        }
        // The roster came with the sitting; who left and who came is for the record.
        Event::TermsBegan { .. } => {}
        Event::StageBegan { stage } => begin_stage(state, *stage),
        Event::BeatPassed { beat } => set_beat(state, *beat),
        Event::GameEnded => state.phase = Phase::Debrief,
        Event::Crisis(event) => in_the_crisis(state, event),
        _ => return false,
    }
    true
}

/// A sitting that is told counts as held; everything else is the crisis's own.
fn in_the_crisis(state: &mut State, event: &CrisisEvent) {
    if let CrisisEvent::SittingTold { sitting, .. } = event {
        state.sittings_opened.push(sitting.clone());
    }
    let sitting = state.sittings_opened.last();
    Arc::make_mut(&mut state.crisis).apply(event, sitting);
    if event.audience() == Audience::Everyone {
        Arc::make_mut(&mut state.crisis_seen).apply(event, sitting);
    }
}

fn begin_stage(state: &mut State, stage: StageName) {
    state.messages_sent.clear();
    state.phase = match stage {
        StageName::Between => Phase::Between,
        StageName::Dispatches => Phase::Dispatches { ready: BTreeSet::new() },
        StageName::Consultations => Phase::Consultations(Consultations::default()),
        // A meeting begins with its own event, which carries what it needs.
        StageName::Meeting => return,
        StageName::Aftermath => Phase::Aftermath { beat: 0, ready: BTreeSet::new() },
        StageName::Debrief => Phase::Debrief,
    };
}

fn set_beat(state: &mut State, passed: u32) {
    match &mut state.phase {
        Phase::Consultations(consultations) => consultations.beat = passed,
        Phase::Meeting(meeting) => meeting.beats = passed,
        Phase::Aftermath { beat, .. } => *beat = passed,
        Phase::Between | Phase::Dispatches { .. } | Phase::Debrief => {}
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn off_the_record(state: &mut State, event: &Event) -> bool {
    match event {
        Event::PaperReceived { paper, audience } => {
            state.received.insert(paper.clone(), audience.clone());
        }
        Event::ReadyDeclared { member } => {
            if let Some(ready) = state.phase.ready_mut() {
                ready.insert(member.clone());
            }
        }
        Event::MessageSent(message) => {
            *state.messages_sent.entry(message.from.clone()).or_default() += 1;
            state.messages.push(message.clone());
        }
        Event::MeetingRequested { by } => {
            if let Phase::Consultations(consultations) = &mut state.phase {
                consultations.meeting_requested_by.insert(by.clone());
            }
        }
        Event::SeatLeft { member, .. } => {
            state.away.insert(member.clone());
        }
        Event::SeatTaken { member } => {
            state.away.remove(member);
        }
        _ => return false,
    }
    true
}
