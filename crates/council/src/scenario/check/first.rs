//! In which sitting's aftermath something can hold at the earliest.
//!
//! A bound, not a forecast: whatever the Council can do is taken to be done at the first sitting, and
//! every rule and trend to push a track the same way. So nothing can hold earlier than said here.

use std::collections::BTreeMap;

use crate::ids::{FactId, SittingId, TrackId};
use crate::scenario::file::{
    Amount, Condition, CrisisChange as Change, Pace, ScenarioFile, Sitting, TrackIs,
};

/// Turns of a sitting that does not say how many it has, with its aftermath: the most there can be.
const TURNS_MAX: i64 = 12;

/// The earliest sittings, by place, at which facts can be true and false.
#[derive(Debug)]
pub(super) struct Firsts<'f> {
    file: &'f ScenarioFile,
    set: BTreeMap<&'f FactId, usize>,
    cleared: BTreeMap<&'f FactId, usize>,
}

fn sooner<'f>(map: &mut BTreeMap<&'f FactId, usize>, fact: &'f FactId, at: usize) -> bool {
    let before = map.get(fact).copied();
    let sooner = before.is_none_or(|before| at < before);
    if sooner {
        map.insert(fact, at);
    }
    sooner
}

impl<'f> Firsts<'f> {
    /// Facts as they start and open, then what rules make of them until nothing comes sooner.
    pub(super) fn of(file: &'f ScenarioFile) -> Self {
        let mut firsts = Self { file, set: BTreeMap::new(), cleared: BTreeMap::new() };
        for fact in file.facts.iter().flatten() {
            let state =
                if fact.start == Some(true) { &mut firsts.set } else { &mut firsts.cleared };
            state.insert(&fact.id, 0);
        }
        for (at, sitting) in file.sittings.iter().flatten().enumerate() {
            let Some(opened) = sitting.opening.as_ref().and_then(|it| it.facts.as_ref()) else {
                continue;
            };
            for fact in file.facts.iter().flatten().map(|fact| &fact.id) {
                let is_set = opened.contains(fact);
                let state = if is_set { &mut firsts.set } else { &mut firsts.cleared };
                sooner(state, fact, at);
            }
        }
        while firsts.follow() {}
        firsts
    }

    /// One round of rules. Whether anything came sooner than known.
    fn follow(&mut self) -> bool {
        let mut changed = false;
        for rule in self.file.rules.iter().flatten() {
            let Some(at) = rule.when.as_ref().map_or(Some(0), |when| self.earliest(when)) else {
                continue;
            };
            for effect in rule.effects.iter().flatten() {
                changed |= match &effect.change {
                    Some(Change::Set(fact)) => sooner(&mut self.set, fact, at),
                    Some(Change::Clear(fact)) => sooner(&mut self.cleared, fact, at),
                    Some(Change::Track(_) | Change::Comply(_)) | None => false,
                };
            }
        }
        changed
    }

    /// The place of the first sitting in whose aftermath a condition can hold; `None` if in none.
    pub(super) fn earliest(&self, condition: &Condition) -> Option<usize> {
        match condition {
            Condition::All(all) => {
                let each: Option<Vec<_>> = all.iter().map(|one| self.earliest(one)).collect();
                Some(each?.into_iter().max().unwrap_or(0))
            }
            Condition::Any(any) => any.iter().filter_map(|one| self.earliest(one)).min(),
            Condition::Not(not) => match &**not {
                Condition::Fact(fact) => self.cleared.get(fact).copied(),
                Condition::Not(inner) => self.earliest(inner),
                Condition::All(_)
                | Condition::Any(_)
                | Condition::Track(_)
                | Condition::MeasureInForce(_)
                | Condition::Adopted(_)
                | Condition::Failed(_)
                | Condition::NothingTabled(_)
                | Condition::Determined(_)
                | Condition::Pledged(_)
                | Condition::VotedFor(_)
                | Condition::Voted(_)
                | Condition::Away(_)
                | Condition::Invited(_)
                | Condition::Heard(_)
                | Condition::After(_)
                | Condition::United(_)
                | Condition::DeadlinePassed(_)
                | Condition::AssemblyRecommended(_)
                | Condition::Complied(_)
                | Condition::MeansThere(_)
                | Condition::ActedAlone(_)
                | Condition::Dropped(_)
                | Condition::AssemblyCalled => Some(0),
            },
            Condition::Fact(fact) => self.set.get(fact).copied(),
            Condition::Track(within) => self.track(within),
            Condition::Adopted(sitting)
            | Condition::NothingTabled(sitting)
            | Condition::After(sitting) => Some(self.place(sitting)),
            Condition::Failed(failure) => {
                Some(failure.sitting.as_ref().map_or(0, |sitting| self.place(sitting)))
            }
            Condition::MeasureInForce(asked) | Condition::DeadlinePassed(asked) => {
                Some(self.one_of(asked.adopted_at.as_ref()))
            }
            Condition::Voted(cast) => Some(self.one_of(cast.sittings.as_ref())),
            Condition::Away(absence) => Some(self.one_of(absence.sittings.as_ref())),
            Condition::Invited(hearing) | Condition::Heard(hearing) => {
                Some(self.one_of(hearing.sittings.as_ref()))
            }
            Condition::Determined(_)
            | Condition::Pledged(_)
            | Condition::VotedFor(_)
            | Condition::United(_)
            | Condition::Complied(_)
            | Condition::MeansThere(_)
            | Condition::ActedAlone(_)
            | Condition::Dropped(_)
            | Condition::AssemblyCalled
            | Condition::AssemblyRecommended(_) => Some(0),
        }
    }

    /// A sitting that the file does not know is reported as such, and counts as the first here.
    fn place(&self, id: &SittingId) -> usize {
        let mut sittings = self.file.sittings.iter().flatten();
        sittings.position(|sitting| sitting.id == *id).unwrap_or(0)
    }

    /// The place of the first of these sittings; of the first of all if none is named.
    fn one_of(&self, sittings: Option<&Vec<SittingId>>) -> usize {
        let named = sittings.into_iter().flatten();
        named.map(|sitting| self.place(sitting)).min().unwrap_or(0)
    }

    fn track(&self, within: &TrackIs) -> Option<usize> {
        let found = |id: &TrackId| self.file.tracks.iter().flatten().find(|one| one.id == *id);
        let track = within.track.as_ref().and_then(found);
        let Some((id, start)) = track.and_then(|track| Some((&track.id, track.start?))) else {
            return Some(0); // what is missing is reported as such
        };
        let above = within.at_least.map_or(Some(0), |least| self.reaches(id, start, least, 1));
        let below = within.at_most.map_or(Some(0), |most| self.reaches(id, start, most, -1));
        Some(above?.max(below?))
    }

    /// When a track can be as far up (`way` 1) or down (-1) as this, from its start or an opening.
    fn reaches(&self, track: &TrackId, start: i64, end: i64, way: i64) -> Option<usize> {
        let sittings: Vec<&Sitting> = self.file.sittings.iter().flatten().collect();
        let mut furthest = start.saturating_mul(way);
        for (at, sitting) in sittings.iter().enumerate() {
            let opening = sitting.opening.as_ref().and_then(|opening| opening.tracks.as_ref());
            if let Some(opened) = opening.and_then(|tracks| tracks.get(track)) {
                furthest = furthest.max(opened.saturating_mul(way));
            }
            furthest = furthest.saturating_add(self.pushes(track, sitting, way));
            if furthest >= end.saturating_mul(way) {
                return Some(at);
            }
        }
        None
    }

    /// How far a track moves one way at a sitting, if everything pushes it.
    fn pushes(&self, track: &TrackId, sitting: &Sitting, way: i64) -> i64 {
        let turns = sitting.turns.as_ref();
        let turns = turns.and_then(|turns| {
            Some(turns.count?.saturating_add(turns.aftermath.unwrap_or(2)).max(0))
        });
        let trends = self.file.trends.iter().flatten();
        let trends = trends.filter(|trend| trend.track.as_ref() == Some(track)).map(|trend| {
            let times =
                if trend.each == Some(Pace::Sitting) { 1 } else { turns.unwrap_or(TURNS_MAX) };
            self.push(trend.by.as_ref(), way).saturating_mul(times)
        });
        let effects =
            self.file.rules.iter().flatten().flat_map(|rule| rule.effects.iter().flatten());
        let rules = effects.map(|effect| match &effect.change {
            Some(Change::Track(moved)) if moved.track.as_ref() == Some(track) => {
                self.push(moved.by.as_ref(), way)
            }
            Some(Change::Track(_) | Change::Set(_) | Change::Clear(_) | Change::Comply(_))
            | None => 0,
        });
        trends.chain(rules).fold(0, i64::saturating_add)
    }

    /// The most an amount can push one way, whatever historian is right.
    fn push(&self, by: Option<&Amount>, way: i64) -> i64 {
        let values: Vec<i64> = match by {
            None => Vec::new(),
            Some(Amount::Fixed(amount)) => vec![*amount],
            Some(Amount::Coefficient(id)) => self
                .file
                .coefficients
                .iter()
                .flatten()
                .filter(|coefficient| coefficient.id == *id)
                .flat_map(|coefficient| coefficient.values.iter().flatten())
                .filter_map(|value| value.value)
                .collect(),
        };
        values.into_iter().map(|value| value.saturating_mul(way)).max().unwrap_or(0).max(0)
    }
}
