//! The two ledgers of a game (what was met, and what became of people and decisions), as data.
//!
//! Facts with their evidence, never a score: the figures in per mille are for comparing many games of
//! computer delegates, and no player sees them.

use serde::{Deserialize, Serialize};

use super::{Crisis, MeasureOnRecord, TrackPlan};
use crate::ids::{InForceId, LineId, MemberId, SittingId, TrackId};
use crate::measure::MeasureKind;
use crate::scenario::file::{Better, Heeded, InstructionLine, LineKind, LineRank};
use crate::state::State;

/// What became of the crisis: the collective ledger.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CollectiveLedger {
    /// Every track, shown or not.
    pub tracks: Vec<TrackEntry>,
    /// What became of what measures in force ask.
    pub decisions: Vec<DecisionEntry>,
    /// How near the tracks ended to their better ends, on average; tracks of which no end is better do
    /// not count. From 0 to 1000; 1000 if there is no such track.
    pub per_mille: u32,
}

/// Where a track began and ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TrackEntry {
    /// Which track.
    pub track: TrackId,
    /// Where it stood when the game began.
    pub start: i32,
    /// Where it stands.
    pub end: i32,
    /// Which of its ends is the better one.
    pub better: Better,
}

/// What became of a decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DecisionEntry {
    /// Which measure.
    pub measure: InForceId,
    /// In which resolution.
    pub resolution: u32,
    /// What became of it.
    pub heeded: Heeded,
}

/// Which instructions were met: the national ledger.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NationalLedger {
    /// Every line that can be judged.
    pub lines: Vec<LineEntry>,
    /// The weight of the lines met, out of 1000 parts of all that can be judged; 0 if none can.
    pub per_mille: u32,
}

/// Whether a line was met.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LineEntry {
    /// Which line.
    pub line: LineId,
    /// Obtain or avoid.
    pub kind: LineKind,
    /// Order or wish.
    pub rank: LineRank,
    /// How much it counts.
    pub weight: u32,
    /// Whether it was met.
    pub is_met: bool,
    /// The measure that shows it: the one obtained, or the one not avoided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_by: Option<InForceId>,
}

/// The collective ledger of a game as it stands.
pub fn collective(state: &State) -> CollectiveLedger {
    let plan = &state.programme.crisis;
    let crisis = &state.crisis;
    let tracks: Vec<TrackEntry> =
        plan.tracks.iter().map(|(track, plan)| track_entry(crisis, track, plan)).collect();
    let decisions = crisis
        .measures
        .iter()
        .filter_map(|one| {
            let heeded = one.compliance?;
            Some(DecisionEntry { measure: one.id, resolution: one.resolution, heeded })
        })
        .collect();
    let nearness: Vec<u64> =
        tracks.iter().filter_map(|entry| nearness(entry, plan.tracks.get(&entry.track)?)).collect();
    let count = u64::try_from(nearness.len()).unwrap_or(1);
    let mean = nearness.iter().sum::<u64>().checked_div(count).unwrap_or(1000);
    CollectiveLedger { tracks, decisions, per_mille: u32::try_from(mean).unwrap_or(1000) }
}

fn track_entry(crisis: &Crisis, track: &TrackId, plan: &TrackPlan) -> TrackEntry {
    let end = crisis.tracks.get(track).copied().unwrap_or(plan.start);
    let first = crisis.moved.get(track).and_then(|moved| moved.first());
    let start = first.map_or(end, |moved| moved.from);
    TrackEntry { track: track.clone(), start, end, better: plan.better }
}

/// How near a track stands to its better end, in per mille.
fn nearness(entry: &TrackEntry, plan: &TrackPlan) -> Option<u64> {
    let span = i64::from(plan.maximum).saturating_sub(i64::from(plan.minimum)).max(1);
    let above = i64::from(entry.end).saturating_sub(i64::from(plan.minimum)).saturating_mul(1000);
    let high = u64::try_from(above / span).ok()?.min(1000);
    match entry.better {
        Better::High => Some(high),
        Better::Low => Some(1000_u64.saturating_sub(high)),
        Better::Neither => None,
    }
}

/// The national ledger: these lines of a member's instructions, each judged at the sittings of this game
/// at which it holds: by what was adopted and done there, and by how the crisis stood afterwards. A line
/// to obtain is met if one of them shows it, and of texts only those count that the member voted for:
/// what others carried over its abstention is not its doing. A line to avoid is met if none shows it. What may be given is nobody's aim, and is left
/// out; so is a line that says neither what shows it nor which measure it means.
pub fn national<'a>(
    state: &State,
    member: &MemberId,
    lines: impl IntoIterator<Item = &'a InstructionLine>,
) -> NationalLedger {
    let lines: Vec<LineEntry> =
        lines.into_iter().filter_map(|line| judged(state, member, line)).collect();
    let weight = |entries: &mut dyn Iterator<Item = &LineEntry>| {
        entries.map(|entry| u64::from(entry.weight)).sum::<u64>()
    };
    let all = weight(&mut lines.iter());
    let met = weight(&mut lines.iter().filter(|entry| entry.is_met));
    let per_mille = met.saturating_mul(1000).checked_div(all).unwrap_or(0);
    NationalLedger { lines, per_mille: u32::try_from(per_mille).unwrap_or(1000) }
}

fn judged(state: &State, member: &MemberId, line: &InstructionLine) -> Option<LineEntry> {
    let (kind, rank) = (line.kind?, line.rank?);
    if kind == LineKind::MayGive || held_at(state, line).next().is_none() {
        return None;
    }
    let (happened, shown_by) = if let Some(when) = &line.met_when {
        let crisis = &state.crisis;
        let shows = |sitting: &SittingId| match kind {
            LineKind::Obtain => when.holds_by(member, sitting, crisis),
            LineKind::Avoid | LineKind::MayGive => when.holds_of(sitting, crisis),
        };
        (held_at(state, line).any(shows), None)
    } else {
        let adopted = adopted_as_meant(state, member, line, (kind, line.measure?));
        (adopted.is_some(), adopted.map(|measure| measure.id))
    };
    let is_met = match kind {
        LineKind::Obtain => happened,
        LineKind::Avoid | LineKind::MayGive => !happened,
    };
    let weight = u32::try_from(line.weight.unwrap_or(1)).unwrap_or(1);
    Some(LineEntry { line: line.id.clone(), kind, rank, weight, is_met, shown_by })
}

/// The sittings of this game at which the line holds and that came to something.
fn held_at<'a>(state: &'a State, line: &'a InstructionLine) -> impl Iterator<Item = &'a SittingId> {
    let over = |sitting: &&SittingId| state.crisis.came_to.contains_key(*sitting);
    state
        .sittings_opened
        .iter()
        .filter(over)
        .filter(|sitting| line.sittings.as_ref().is_none_or(|sittings| sittings.contains(sitting)))
}

/// The measure a line means, if it was adopted at a sitting of this game at which the line holds.
fn adopted_as_meant<'a>(
    state: &'a State,
    member: &MemberId,
    line: &InstructionLine,
    (kind, measure): (LineKind, MeasureKind),
) -> Option<&'a MeasureOnRecord> {
    let crisis = &state.crisis;
    let counts = |one: &MeasureOnRecord| {
        kind != LineKind::Obtain
            || crisis.voted_for_resolution(member, &one.sitting, one.resolution)
    };
    crisis.measures.iter().map(AsRef::as_ref).find(|one: &&MeasureOnRecord| {
        one.kind == measure
            && counts(one)
            && line.target.as_ref().is_none_or(|target| one.names(target))
            && state.sittings_opened.contains(&one.sitting)
            && line.sittings.as_ref().is_none_or(|sittings| sittings.contains(&one.sitting))
    })
}
