//! What the dealings take from a scenario: read by `decide` only.

use std::collections::{BTreeMap, BTreeSet};

use super::instructions::LineInForce;
use crate::date::Date;
use crate::draft::DraftText;
use crate::ids::{DispatchId, LineId, MemberId, OutlineId, PressureId, SittingId, VariantId};
use crate::scenario::file::{Condition, Scarce};

/// What the dealings take from a scenario.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DealingsPlan {
    /// Each member's part.
    pub members: BTreeMap<MemberId, MemberPlan>,
    /// Lines of talk between two who need not be close.
    pub talks: Vec<TalkPlan>,
    /// Pressure that one delegation can bring on another.
    pub pressures: BTreeMap<PressureId, PressurePlan>,
    /// Which lines of instructions a cable changes.
    pub cables: BTreeMap<DispatchId, CablePlan>,
    /// Drafts to begin from, of all sittings.
    pub outlines: BTreeMap<OutlineId, DraftText>,
}

/// One member's part.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct MemberPlan {
    /// How it stands with other members, from -3 to 3, where that is not 0.
    pub relations: BTreeMap<MemberId, i32>,
    /// Its sets of instructions, in the order of the file.
    pub variants: Vec<VariantPlan>,
    /// Whether it stands accused before the Council, and so does not bargain.
    pub accused: bool,
}

/// One set of instructions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VariantPlan {
    /// Which.
    pub id: VariantId,
    /// Whether it is history's.
    pub historical: bool,
    /// Its lines.
    pub lines: Vec<LinePlan>,
    /// Half-hours at which instructions arrive, by sitting; `None` where they do not.
    pub arrivals: BTreeMap<SittingId, Option<u32>>,
}

/// One line of instructions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LinePlan {
    /// The line as it stands when it comes into force.
    pub line: LineInForce,
    /// In which sittings it holds; in all if empty.
    pub sittings: BTreeSet<SittingId>,
    /// How far, from 0 to 10, the capital would go if asked with a good reason. Never shown.
    pub margin: i32,
    /// What shows that it was met.
    pub met_when: Option<Condition>,
}

/// A line of talk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TalkPlan {
    /// One end.
    pub between: MemberId,
    /// The other.
    pub and: MemberId,
    /// From which day.
    pub from: Option<Date>,
    /// To which day.
    pub to: Option<Date>,
}

/// Pressure that one delegation can bring.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PressurePlan {
    /// Who can press.
    pub by: MemberId,
    /// On whom.
    pub on: MemberId,
    /// How far it bends, from 1 to 10.
    pub strength: i32,
    /// What it is paid in.
    pub of: Scarce,
    /// How much of it.
    pub amount: i32,
    /// In which sittings; in all if empty.
    pub sittings: BTreeSet<SittingId>,
}

/// A cable that changes lines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CablePlan {
    /// Whose instructions.
    pub to: MemberId,
    /// Only for this set.
    pub variant: Option<VariantId>,
    /// Each line with whether it holds from now on.
    pub changes: Vec<(LineId, bool)>,
}

impl DealingsPlan {
    /// Whether one member tells the other what it hears, on a day: they are close, or have a line.
    pub fn tells(&self, source: &MemberId, hearer: &MemberId, day: Date) -> bool {
        let relation =
            self.members.get(source).and_then(|member| member.relations.get(hearer)).copied();
        relation.is_some_and(|trust| trust >= super::numbers::RELATION_TELLS)
            || self.talks.iter().any(|talk| talk.joins(source, hearer, day))
    }

    /// Whether a line holds only once a cable says so.
    pub fn comes_by_cable(&self, member: &MemberId, line: &LineId) -> bool {
        self.cables
            .values()
            .filter(|cable| cable.to == *member)
            .any(|cable| cable.changes.iter().any(|(changed, holds)| changed == line && *holds))
    }

    /// How one member stands with another when a game begins.
    pub fn relation(&self, of: &MemberId, toward: &MemberId) -> i32 {
        self.members.get(of).and_then(|member| member.relations.get(toward)).copied().unwrap_or(0)
    }

    /// The set of instructions of a member.
    pub fn variant(&self, member: &MemberId, id: &VariantId) -> Option<&VariantPlan> {
        self.members.get(member)?.variants.iter().find(|variant| variant.id == *id)
    }
}

impl TalkPlan {
    fn joins(&self, one: &MemberId, other: &MemberId, day: Date) -> bool {
        let ends = (&self.between, &self.and);
        (ends == (one, other) || ends == (other, one))
            && self.from.is_none_or(|from| from <= day)
            && self.to.is_none_or(|to| day <= to)
    }
}

impl PressurePlan {
    /// Whether it can be brought at a sitting.
    pub fn holds_in(&self, sitting: &SittingId) -> bool {
        self.sittings.is_empty() || self.sittings.contains(sitting)
    }
}
