//! A log read for its debrief: every event with the record and the sitting it belongs to.

use std::sync::Arc;

use council::scenario::Scenario;
use council::scenario::file::{self, DebriefTone, InstructionVariant};
use council::{
    Actor, Event, Game, MemberId, Rulebook, SittingId, StageName, State, VariantId, Viewer, fold,
};
use delegates::Reason;

use crate::bills::{Bill, bills};
use crate::log::Log;

/// One event in its place.
#[derive(Clone, Debug)]
pub(super) struct Told<'a> {
    /// The record it is in.
    pub(super) record: u32,
    /// The sitting being held; none before the first.
    pub(super) sitting: Option<&'a SittingId>,
    /// What happened.
    pub(super) event: &'a Event,
    /// Why, if a computer delegate did it.
    pub(super) reasons: &'a [Reason],
}

/// A whole game, read once.
pub(super) struct Reading<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) seat: &'a MemberId,
    /// What it was played from.
    pub(super) game: &'a Game,
    /// Every event.
    pub(super) told: Vec<Told<'a>>,
    /// The state at the end.
    pub(super) state: State,
    /// How many records there are.
    pub(super) records: u32,
    pub(super) log: &'a Log,
}

impl<'a> Reading<'a> {
    /// Reads a log; `None` if there is no game in it.
    pub(super) fn of(scenario: &'a Scenario, log: &'a Log, seat: &'a MemberId) -> Option<Self> {
        let game = log.game()?;
        let mut state = State::new(Arc::new(scenario.programme()));
        fold(&mut state, log.events());
        let mut told = Vec::new();
        let mut sitting = None;
        for record in log.records() {
            for event in &record.events {
                if let Event::SittingOpened { sitting: opened, .. } = event {
                    sitting = Some(&opened.id);
                }
                let (record, reasons) = (record.seq, record.reasons.as_slice());
                told.push(Told { record, sitting, event, reasons });
            }
        }
        Some(Self { scenario, seat, game, told, state, records: log.len(), log })
    }

    /// What the player's acts cost it. Only what it knew in the game is read: what others did in secret is
    /// no act of its own.
    pub(super) fn bills(&self) -> Vec<Bill> {
        let viewer = Viewer::Actor(Actor::Member(self.seat.clone()));
        let known = self.log.records().iter().map(|record| {
            let events = record.events.iter().filter(|event| event.audience().includes(&viewer));
            (record.seq, events.cloned().collect::<Vec<Event>>())
        });
        let known: Vec<_> = known.collect();
        bills(self.seat, known.iter().map(|(record, events)| (*record, events.as_slice())))
    }

    /// Whether the game came to its end.
    pub(super) fn is_over(&self) -> bool {
        self.state.phase.name() == StageName::Debrief
    }

    /// The rules of the game, where they are not those of the crisis.
    pub(super) fn other_rules(&self) -> Option<Rulebook> {
        let others = !self.scenario.rulebook.decides_as(&self.game.rulebook);
        others.then(|| self.game.rulebook.clone())
    }

    /// In which tone the crisis is debriefed.
    pub(super) fn tone(&self) -> DebriefTone {
        let meta = self.scenario.file.meta.as_ref();
        meta.and_then(|meta| meta.debrief).unwrap_or(DebriefTone::Doors)
    }

    /// The record in which something happened first.
    pub(super) fn record_of(&self, is_it: impl Fn(&Event) -> bool) -> Option<u32> {
        self.told.iter().find(|told| is_it(told.event)).map(|told| told.record)
    }

    /// The sittings that were held, in order.
    pub(super) fn sittings(&self) -> impl Iterator<Item = &'a file::Sitting> {
        let written = self.scenario.file.sittings.iter().flatten();
        written.filter(|sitting| self.was_held(&sitting.id))
    }

    /// Whether a sitting was held, and not only told.
    pub(super) fn was_held(&self, sitting: &SittingId) -> bool {
        self.told.iter().any(|told| told.sitting == Some(sitting))
    }

    /// A member as the scenario has it.
    pub(super) fn member(&self, id: &MemberId) -> Option<&'a file::Member> {
        self.scenario.file.members.iter().flatten().find(|member| member.id == *id)
    }

    /// Everybody who sat at some sitting, the player's seat first, then in the order of the scenario.
    pub(super) fn seated(&self) -> Vec<&'a file::Member> {
        let sat = |member: &MemberId| {
            self.told.iter().any(|told| {
                matches!(told.event, Event::SittingOpened { sitting, .. } if sitting.roster.has(member))
            })
        };
        let members = self.scenario.file.members.iter().flatten();
        let mut seated: Vec<_> = members.filter(|member| sat(&member.id)).collect();
        seated.sort_by_key(|member| member.id != *self.seat);
        seated
    }

    /// The set of instructions a member had in this game.
    pub(super) fn variant(&self, member: &MemberId) -> Option<&'a InstructionVariant> {
        let had: Option<&VariantId> =
            self.state.game.as_ref().and_then(|game| game.variants.get(member));
        let mut sets = self.member(member)?.instructions.iter().flatten();
        sets.find(|set| had.is_none_or(|had| set.id == *had))
    }
}
