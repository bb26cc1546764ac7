//! Lines of instructions: what a capital wants obtained, avoided, or lets its delegation give.

use council::MeasureKind;
use council::dealings::LineInForce;
use council::ids::{LineId, SittingId, VariantId};
use council::scenario::file::{self, LineKind, LineRank, MeasureTarget, Origin};

use super::doctrine::number;

/// One line of instructions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// Which.
    pub id: LineId,
    /// Obtain, avoid, or may give.
    pub kind: LineKind,
    /// Order or wish.
    pub rank: LineRank,
    /// How much it counts, from 1 to 10.
    pub weight: i32,
    /// In which sittings it holds; in all if `None`.
    pub sittings: Option<Vec<SittingId>>,
    /// The kind of measure it is about; a line without one is not about wording.
    pub measure: Option<MeasureKind>,
    /// The target of that measure.
    pub target: Option<MeasureTarget>,
    /// Whether nothing bends it.
    pub red_line: bool,
    /// Whether it is about the member's own chair.
    pub own_chair: bool,
}

impl Line {
    /// Whether it holds at a sitting.
    pub fn holds_at(&self, sitting: Option<&SittingId>) -> bool {
        self.sittings.as_ref().is_none_or(|all| sitting.is_some_and(|one| all.contains(one)))
    }
}

impl From<&LineInForce> for Line {
    /// A line as a game has it now: a capital may have softened it.
    fn from(line: &LineInForce) -> Self {
        Self {
            id: line.line.clone(),
            kind: line.kind,
            rank: line.rank,
            weight: line.weight,
            sittings: None,
            measure: line.measure,
            target: line.target.clone(),
            red_line: line.red_line,
            own_chair: line.own_chair,
        }
    }
}

/// The lines of one set of instructions; of history's if none is named.
pub(super) fn lines(member: &file::Member, variant: Option<&VariantId>) -> Vec<Line> {
    let mut sets = member.instructions.iter().flatten();
    let set = match variant {
        Some(id) => sets.find(|set| set.id == *id),
        None => sets.find(|set| set.origin == Some(Origin::Historical)),
    };
    set.into_iter().flat_map(|set| set.lines.iter().flatten()).filter_map(line).collect()
}

fn line(line: &file::InstructionLine) -> Option<Line> {
    Some(Line {
        id: line.id.clone(),
        kind: line.kind?,
        rank: line.rank.unwrap_or(LineRank::Wish),
        weight: number(line.weight),
        sittings: line.sittings.clone(),
        measure: line.measure,
        target: line.target.clone(),
        red_line: line.red_line == Some(true),
        own_chair: line.own_chair == Some(true),
    })
}
