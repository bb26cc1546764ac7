//! What was measured of the seats of a crisis, in a file beside it: `NAME.seats.json`.
//!
//! How hard a seat is follows from games that computer members played, never from an opinion. The file is
//! written by `placard seats` and read by whoever briefs a player.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Scenario;
use crate::ids::{ArcId, LineId, MemberId, ScenarioId};

/// From this share of its instructions on, met by careful play, a seat is open; in per cent.
const OPEN_PERCENT_LEAST: u32 = 60;
/// From this share on it is demanding, below it hard; in per cent.
const DEMANDING_PERCENT_LEAST: u32 = 35;

/// The seats of a crisis as they were measured.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuredSeats {
    /// Which crisis.
    pub scenario: ScenarioId,
    /// Games that were played of each seat and arc, with guarded delegations and history's instructions.
    pub games: u32,
    /// By arc, every seat that can be taken in it.
    pub arcs: BTreeMap<ArcId, BTreeMap<MemberId, MeasuredSeat>>,
}

/// One seat in one arc.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasuredSeat {
    /// How much of its instructions careful play met, by weight, in per cent of all.
    pub met_percent: u32,
    /// Games that came out otherwise than with the seat silent, in per cent of all.
    pub changed_percent: u32,
    /// The line that was met least often, where one was missed at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hardest: Option<HardestLine>,
}

/// A line of instructions that is hard to meet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HardestLine {
    /// Which.
    pub line: LineId,
    /// Games in which it was met, in per cent of those in which it could be judged.
    pub met_percent: u32,
}

/// How hard a seat is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Difficulty {
    /// Careful play meets 60 per cent of its instructions or more.
    Open,
    /// 35 to 59 per cent.
    Demanding,
    /// Less.
    Hard,
}

impl MeasuredSeat {
    /// How hard it is.
    pub fn difficulty(&self) -> Difficulty {
        if self.met_percent >= OPEN_PERCENT_LEAST {
            Difficulty::Open
        } else if self.met_percent >= DEMANDING_PERCENT_LEAST {
            Difficulty::Demanding
        } else {
            Difficulty::Hard
        }
    }
}

impl MeasuredSeats {
    /// A seat in an arc, if it was measured.
    pub fn seat(&self, arc: &ArcId, member: &MemberId) -> Option<&MeasuredSeat> {
        self.arcs.get(arc)?.get(member)
    }

    /// Everything it names that the crisis does not have, as paths: arcs, seats, lines. The file is then
    /// older than the crisis and is to be measured again.
    pub fn unknown_to(&self, scenario: &Scenario) -> Vec<String> {
        let mut unknown = Vec::new();
        if self.scenario != scenario.id {
            unknown.push(format!("scenario {}", self.scenario));
        }
        for (arc, seats) in &self.arcs {
            if !scenario.file.arcs.iter().flatten().any(|one| one.id == *arc) {
                unknown.push(format!("arcs/{arc}"));
            }
            for (member, seat) in seats {
                if scenario.member(member).is_none() {
                    unknown.push(format!("arcs/{arc}/{member}"));
                }
                if let Some(line) = seat.hardest.as_ref().map(|hardest| &hardest.line)
                    && !has_line(scenario, member, line)
                {
                    unknown.push(format!("arcs/{arc}/{member}/hardest/{line}"));
                }
            }
        }
        unknown
    }
}

fn has_line(scenario: &Scenario, member: &MemberId, line: &LineId) -> bool {
    let written = scenario.file.members.iter().flatten().filter(|one| one.id == *member);
    let sets = written.flat_map(|one| one.instructions.iter().flatten());
    sets.flat_map(|set| set.lines.iter().flatten()).any(|one| one.id == *line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_as_hard_as_its_instructions_are_to_meet() {
        let seat = |met_percent| MeasuredSeat { met_percent, changed_percent: 0, hardest: None };
        for (met, difficulty) in [
            (100, Difficulty::Open),
            (60, Difficulty::Open),
            (59, Difficulty::Demanding),
            (35, Difficulty::Demanding),
            (34, Difficulty::Hard),
            (0, Difficulty::Hard),
        ] {
            assert_eq!(seat(met).difficulty(), difficulty, "{met}");
        }
    }
}
