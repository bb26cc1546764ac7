//! Folding the crisis: what each event makes of it. No rule is here.

use std::sync::Arc;

use super::{Crisis, CrisisEvent, Moved, Stood};
use crate::ids::SittingId;

impl Crisis {
    /// Applies one event. `sitting` is the sitting being held, which moves are noted under.
    pub fn apply(&mut self, event: &CrisisEvent, sitting: Option<&SittingId>) {
        match event {
            CrisisEvent::CrisisOpened { .. } => self.open(event),
            CrisisEvent::SittingReached { day, variant, passed_over } => {
                self.note_how_it_stood();
                self.day = Some(*day);
                self.variant.clone_from(variant);
                let passed = passed_over.iter().map(|(id, it)| (id.clone(), Arc::new(it.clone())));
                self.came_to.extend(passed);
            }
            CrisisEvent::SittingTold { sitting, .. } => {
                self.note_how_it_stood();
                self.came_to.entry(sitting.clone()).or_default();
            }
            CrisisEvent::SittingCameTo { sitting, came_to, until } => {
                self.assembly_called |= came_to.assembly_called;
                self.dropped.extend(came_to.dropped.iter().cloned());
                if came_to.last_roll.is_some() {
                    self.last_adopted.clone_from(&came_to.last_roll);
                }
                self.came_to.insert(sitting.clone(), Arc::new(came_to.clone()));
                self.latest = Some(sitting.clone());
                self.day = Some(*until);
            }
            CrisisEvent::TrackMoved { track, to, cause, .. } => {
                let from = self.tracks.insert(track.clone(), *to).unwrap_or(*to);
                if let Some(sitting) = sitting {
                    let moved =
                        Moved { sitting: sitting.clone(), from, to: *to, cause: cause.clone() };
                    self.moved.entry(track.clone()).or_default().push(Arc::new(moved));
                }
            }
            CrisisEvent::FactSet { fact, .. } => {
                self.facts.insert(fact.clone());
            }
            CrisisEvent::FactCleared { fact, .. } => {
                self.facts.remove(fact);
            }
            CrisisEvent::RuleApplied { rule } => {
                let times = self.applied.entry(rule.clone()).or_default();
                *times = times.saturating_add(1);
            }
            CrisisEvent::AssemblyRecommended { text } => {
                self.recommended.insert(text.clone());
            }
            CrisisEvent::EndingReached { ending } => self.ending = Some(ending.clone()),
            CrisisEvent::TracksDisclosed { tracks, moved } => {
                self.tracks.extend(tracks.clone());
                self.moved.extend(moved.clone());
            }
            CrisisEvent::MeasureEntered(_)
            | CrisisEvent::MeasureEnded { .. }
            | CrisisEvent::DeterminationMade(_)
            | CrisisEvent::ComplianceKnown { .. } => self.apply_to_measures(event),
            CrisisEvent::MeansPledged(_)
            | CrisisEvent::PledgeEnded { .. }
            | CrisisEvent::PledgeStands { .. }
            | CrisisEvent::ActedAlone(_)
            | CrisisEvent::Reacted { .. } => self.apply_to_means(event),
        }
    }

    /// A game begins: how everything stands.
    fn open(&mut self, event: &CrisisEvent) {
        let CrisisEvent::CrisisOpened {
            facts, came_to, determinations, last_adopted, pledges, ..
        } = event
        else {
            return;
        };
        self.pledges_made = pledges.iter().map(|made| made.id.0).max().unwrap_or(0);
        self.pledges.clone_from(pledges);
        self.facts.clone_from(facts);
        self.came_to = came_to.iter().map(|(id, it)| (id.clone(), Arc::new(it.clone()))).collect();
        self.determinations.clone_from(determinations);
        self.last_adopted.clone_from(last_adopted);
    }

    /// Another sitting begins: what the one before left is kept, for whoever asks what it came to.
    fn note_how_it_stood(&mut self) {
        if let Some(latest) = self.latest.take() {
            let stood = Stood { tracks: self.tracks.clone(), facts: self.facts.clone() };
            self.stood.insert(latest, Arc::new(stood));
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "each part of the fold takes its own events"
    )]
    fn apply_to_measures(&mut self, event: &CrisisEvent) {
        match event {
            CrisisEvent::MeasureEntered(measure) => {
                self.measures_entered = self.measures_entered.max(measure.id.0);
                self.measures.push(Arc::new(measure.clone()));
            }
            CrisisEvent::MeasureEnded { measure, .. } => {
                self.measures.retain(|in_force| in_force.id != *measure);
            }
            CrisisEvent::DeterminationMade(made) => self.determinations.push(made.clone()),
            CrisisEvent::ComplianceKnown { measure, is, .. } => {
                for in_force in self.measures.iter_mut().filter(|one| one.id == *measure) {
                    Arc::make_mut(in_force).compliance = Some(*is);
                }
            }
            _ => {}
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "each part of the fold takes its own events"
    )]
    fn apply_to_means(&mut self, event: &CrisisEvent) {
        match event {
            CrisisEvent::MeansPledged(pledge) => {
                self.pledges_made = self.pledges_made.max(pledge.id.0);
                self.pledges.push(pledge.clone());
            }
            CrisisEvent::PledgeEnded { pledge, .. } => {
                self.pledges.retain(|made| made.id != *pledge);
            }
            CrisisEvent::PledgeStands { pledge, state } => {
                for made in self.pledges.iter_mut().filter(|made| made.id == *pledge) {
                    made.state = *state;
                }
            }
            CrisisEvent::ActedAlone(act) => self.acts.push(act.clone()),
            CrisisEvent::Reacted { act, member, how } => {
                for done in self.acts.iter_mut().filter(|done| done.id == *act) {
                    done.reactions.insert(member.clone(), *how);
                }
            }
            _ => {}
        }
    }
}
