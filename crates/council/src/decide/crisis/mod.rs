//! What moves the crisis: openings, half-hours, aftermaths, endings. Every change names its cause.

mod aftermath;
mod before;
mod closing;
mod endings;
mod opening;
mod rules;
mod turn;

pub(super) use aftermath::aftermath_over;
pub(super) use closing::{after_the_meeting, at_the_end_of, closes_at};
pub(super) use opening::{Road, opened, road_to, told};
pub(super) use turn::{arrival, is_kept, papers_that_come, turn, variant_of};

use std::sync::Arc;

use crate::audience::Audience;
use crate::crisis::{Cause, Crisis, CrisisEvent, CrisisPlan};
use crate::event::Event;
use crate::ids::{SittingId, TrackId};

/// Events being told one after the other, each on the crisis as the one before left it.
struct Telling<'a> {
    plan: &'a CrisisPlan,
    sitting: SittingId,
    crisis: Arc<Crisis>,
    events: Vec<Event>,
}

impl<'a> Telling<'a> {
    fn new(plan: &'a CrisisPlan, sitting: &SittingId, crisis: &Arc<Crisis>) -> Self {
        Self { plan, sitting: sitting.clone(), crisis: Arc::clone(crisis), events: Vec::new() }
    }

    fn tell(&mut self, event: CrisisEvent) {
        Arc::make_mut(&mut self.crisis).apply(&event, Some(&self.sitting));
        self.events.push(Event::Crisis(event));
    }

    /// Moves a track by so much, within its ends; nothing is told if it stays where it is.
    fn move_track(&mut self, track: &TrackId, by: i32, cause: Cause) {
        let Some(plan) = self.plan.tracks.get(track) else { return };
        let from = self.crisis.tracks.get(track).copied().unwrap_or(plan.start);
        let to = from.saturating_add(by).max(plan.minimum).min(plan.maximum);
        if to != from {
            self.place_track(track, to, cause);
        }
    }

    fn place_track(&mut self, track: &TrackId, to: i32, cause: Cause) {
        let shown = self.plan.tracks.get(track).is_none_or(|plan| plan.shown);
        let audience = if shown { Audience::Everyone } else { Audience::Actors([].into()) };
        self.tell(CrisisEvent::TrackMoved { track: track.clone(), to, cause, audience });
    }
}
