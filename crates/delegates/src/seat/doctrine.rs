//! What a member thinks of measures, in whatever state the crisis is.

use council::MeasureKind;
use council::ids::{EntryId, SittingId};
use council::measure::Aspect;
use council::scenario::file::{self, Condition, MeasureTarget};
use council::verb::Ladder;

/// What a member thinks of measures and of the crisis: all of it, or as much as its public record shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Doctrine {
    /// Its positions by kind of measure, those on one kind in the order of the file.
    pub positions: Vec<Position>,
    /// What the state of the crisis adds to any text of substance.
    pub situations: Vec<Situation>,
}

/// What a member thinks of one kind of measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Position {
    /// Its name within the member.
    pub id: EntryId,
    /// The kind of measure.
    pub on: MeasureKind,
    /// Aimed at whom or what; at any if `None`.
    pub target: Option<MeasureTarget>,
    /// While the crisis stands so; always if `None`.
    pub when: Option<Condition>,
    /// In which sittings; in all if `None`.
    pub sittings: Option<Vec<SittingId>>,
    /// What the measure is worth at its ideal, from -60 to 60.
    pub worth: i32,
    /// The ladder of verbs it would use; any if `None`.
    pub ladder: Option<Ladder>,
    /// The grade it would choose, 1 to 5; any if `None`.
    pub ideal: Option<u8>,
    /// What each grade away from the ideal costs.
    pub slope: i32,
    /// What it thinks of the parameters.
    pub parameters: Vec<Parameter>,
    /// Whether it is a red line.
    pub red_line: bool,
}

/// What a member thinks of one parameter of a measure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Parameter {
    /// Which.
    pub aspect: Aspect,
    /// The grade it would choose, 1 to 5.
    pub ideal: u8,
    /// What each grade away from it costs.
    pub slope: i32,
}

/// What the state of the crisis adds to any text of substance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Situation {
    /// Its name within the member.
    pub id: EntryId,
    /// While the crisis stands so.
    pub when: Condition,
    /// What it adds.
    pub worth: i32,
}

/// Which part of a member's mind is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Known {
    /// All of it: its own.
    Whole,
    /// What its public record shows.
    ToAll,
}

impl Doctrine {
    /// A member's doctrine, as its file has it. What is incomplete there counts for nothing.
    pub fn of(member: &file::Member, known: Known) -> Self {
        let shown = |position: &&file::Position| {
            known == Known::Whole || position.kept_private != Some(true)
        };
        let positions = member.positions.iter().flatten().filter(shown);
        let mut positions: Vec<Position> = positions.filter_map(position).collect();
        positions.sort_by_key(|position| position.on);
        Self {
            positions,
            situations: member.situations.iter().flatten().filter_map(situation).collect(),
        }
    }
}

fn position(position: &file::Position) -> Option<Position> {
    Some(Position {
        id: position.id.clone(),
        on: position.on?,
        target: position.target.clone(),
        when: position.when.clone(),
        sittings: position.sittings.clone(),
        worth: number(position.worth),
        ladder: position.ladder,
        ideal: position.ideal.map(grade),
        slope: number(position.slope),
        parameters: position.parameters.iter().flatten().filter_map(parameter).collect(),
        red_line: position.red_line == Some(true),
    })
}

fn parameter(parameter: &file::PositionParameter) -> Option<Parameter> {
    Some(Parameter {
        aspect: parameter.aspect?,
        ideal: grade(parameter.ideal?),
        slope: number(parameter.slope),
    })
}

fn situation(situation: &file::Situation) -> Option<Situation> {
    Some(Situation {
        id: situation.id.clone(),
        when: situation.when.clone()?,
        worth: number(situation.worth),
    })
}

/// A number of the file, which the checker holds within narrow bounds.
pub(super) fn number(written: Option<i64>) -> i32 {
    written.map_or(0, |number| i32::try_from(number.clamp(-1_000, 1_000)).unwrap_or(0))
}

fn grade(written: i64) -> u8 {
    u8::try_from(written.clamp(1, 5)).unwrap_or(3)
}
