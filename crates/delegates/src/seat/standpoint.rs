//! A standpoint: what a member thinks as the crisis stands now, with the instructions it has.

use council::MeasureKind;
use council::crisis::Crisis;
use council::ids::{MemberId, SittingId};
use council::scenario::file::Condition;

use super::{Doctrine, Line, Position, Seat, Situation};

/// How things stand: what decides which positions count.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'c> {
    /// The sitting; `None` between sittings.
    pub sitting: Option<&'c SittingId>,
    /// The crisis, as far as it is seen.
    pub crisis: &'c Crisis,
}

impl Circumstances<'_> {
    fn holds(self, condition: &Condition) -> bool {
        condition.holds(self.crisis)
    }
}

/// What a member thinks now: the positions and situations that hold, and the lines in force. It is made
/// once for a state of the crisis, and weighs any number of texts.
#[derive(Clone, Debug)]
pub struct Standpoint<'d> {
    /// Positions that hold, by kind of measure.
    positions: Vec<&'d Position>,
    /// Situations that hold.
    pub situations: Vec<&'d Situation>,
    /// Lines of instructions in force.
    pub lines: Vec<&'d Line>,
}

/// Which positions and situations of a doctrine hold as the crisis stands, by their places in it: worked
/// out once for a state of the crisis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holding {
    positions: Vec<usize>,
    situations: Vec<usize>,
}

impl Holding {
    /// What holds of a doctrine now.
    pub fn of(doctrine: &Doctrine, now: Circumstances<'_>) -> Self {
        let at_sitting = |position: &Position| {
            position
                .sittings
                .as_ref()
                .is_none_or(|all| now.sitting.is_some_and(|sitting| all.contains(sitting)))
        };
        let holds = |position: &Position| {
            at_sitting(position) && position.when.as_ref().is_none_or(|when| now.holds(when))
        };
        Self {
            positions: places(&doctrine.positions, holds),
            situations: places(&doctrine.situations, |one| now.holds(&one.when)),
        }
    }
}

fn places<T>(all: &[T], holds: impl Fn(&T) -> bool) -> Vec<usize> {
    all.iter().enumerate().filter(|(_, one)| holds(one)).map(|(place, _)| place).collect()
}

impl Seat {
    /// What it thinks now, with the lines its instructions have for the sitting.
    pub fn standpoint(&self, now: Circumstances<'_>) -> Standpoint<'_> {
        let lines = self.lines.iter().filter(|line| line.holds_at(now.sitting)).collect();
        Standpoint::of(&self.doctrine, lines, &Holding::of(&self.doctrine, now))
    }

    /// What it thinks now under these lines of instructions: those a game has brought into force.
    pub fn standpoint_under<'d>(
        &'d self,
        lines: Vec<&'d Line>,
        now: Circumstances<'_>,
    ) -> Standpoint<'d> {
        Standpoint::of(&self.doctrine, lines, &Holding::of(&self.doctrine, now))
    }

    /// What another member thinks now, as far as its public record shows: without its instructions.
    pub fn public_standpoint(
        &self,
        other: &MemberId,
        now: Circumstances<'_>,
    ) -> Option<Standpoint<'_>> {
        let doctrine = self.others.get(other)?;
        Some(Standpoint::of(doctrine, Vec::new(), &Holding::of(doctrine, now)))
    }
}

impl<'d> Standpoint<'d> {
    /// A doctrine as far as it holds.
    pub fn of(doctrine: &'d Doctrine, lines: Vec<&'d Line>, holding: &Holding) -> Self {
        let positions = holding.positions.iter().filter_map(|at| doctrine.positions.get(*at));
        let situations = holding.situations.iter().filter_map(|at| doctrine.situations.get(*at));
        Self { positions: positions.collect(), situations: situations.collect(), lines }
    }

    /// The positions on a kind of measure.
    pub fn on(&self, kind: MeasureKind) -> impl Iterator<Item = &'d Position> {
        let from = self.positions.partition_point(|position| position.on < kind);
        let from_there = self.positions.get(from..).unwrap_or_default();
        from_there.iter().copied().take_while(move |position| position.on == kind)
    }

    /// All positions that hold.
    pub fn positions(&self) -> impl Iterator<Item = &'d Position> {
        self.positions.iter().copied()
    }

    /// What the situation adds to any text of substance.
    pub fn situation(&self) -> i32 {
        self.situations.iter().map(|one| one.worth).sum()
    }
}
