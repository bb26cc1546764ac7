//! The two ledgers with their evidence: each line of the player's instructions met or not, and what
//! became of people and decisions.

use council::crisis::ledger::{TrackEntry, collective as collective_ledger, national as judged};
use council::crisis::{Cause, CrisisEvent, MeasureOnRecord};
use council::dealings::DealingEvent;
use council::scenario::file::{Heeded, LineKind, LineRank};
use council::{Event, InForceId, LineId, MeasureKind, SittingId, VoteId};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// A line of the player's instructions, and whether it was met.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LineStory {
    /// Which.
    pub line: LineId,
    /// Obtain or avoid.
    pub kind: LineKind,
    /// Order or wish.
    pub rank: LineRank,
    /// How much it counted.
    pub weight: u32,
    /// Whether it was met.
    pub is_met: bool,
    /// What shows it, in order. Empty where only the state of the crisis at the end does.
    pub shown: Vec<Shown>,
}

/// A piece of evidence.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shown {
    /// The record it is in.
    pub record: u32,
    /// What it is.
    pub by: ShownBy,
}

/// What a piece of evidence is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownBy {
    /// The capital counted the line as met.
    Met,
    /// The player voted against the line.
    VotedAgainst(VoteId),
    /// A measure came into force that is what the line means.
    Measure {
        /// What kind of measure.
        kind: MeasureKind,
        /// In which resolution.
        resolution: u32,
    },
}

/// What became of people, peace and decisions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Collective {
    /// Every track from its beginning to its end.
    pub tracks: Vec<TrackEntry>,
    /// What became of what the Council asked.
    pub decisions: Vec<DecisionTold>,
}

/// What became of one decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DecisionTold {
    /// Which measure.
    pub measure: InForceId,
    /// What kind it is.
    pub kind: MeasureKind,
    /// In which resolution.
    pub resolution: u32,
    /// Adopted at which sitting.
    pub sitting: SittingId,
    /// Obeyed, ignored, bypassed, or still open.
    pub is: Heeded,
    /// The record in which it came into force; `None` if that was before this game.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entered: Option<u32>,
    /// The record in which it became known what became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<u32>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
}

pub(super) fn national(reading: &Reading<'_>) -> Vec<LineStory> {
    let lines =
        reading.variant(reading.seat).into_iter().flat_map(|set| set.lines.iter().flatten());
    let ledger = judged(&reading.state, reading.seat, lines);
    let stories = ledger.lines.into_iter().map(|entry| LineStory {
        shown: shown(reading, &entry.line, entry.shown_by),
        line: entry.line,
        kind: entry.kind,
        rank: entry.rank,
        weight: entry.weight,
        is_met: entry.is_met,
    });
    stories.collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the rest is no evidence for a line")]
fn shown(reading: &Reading<'_>, line: &LineId, measure: Option<InForceId>) -> Vec<Shown> {
    let seat = reading.seat;
    let evidence = reading.told.iter().filter_map(|told| {
        let by = match told.event {
            Event::Dealing(DealingEvent::InstructionMet { member, line: met })
                if member == seat && met == line =>
            {
                ShownBy::Met
            }
            Event::Dealing(DealingEvent::AgainstInstructions { member, line: against, vote })
                if member == seat && against == line =>
            {
                ShownBy::VotedAgainst(*vote)
            }
            Event::Crisis(CrisisEvent::MeasureEntered(entered)) if Some(entered.id) == measure => {
                ShownBy::Measure { kind: entered.kind, resolution: entered.resolution }
            }
            _ => return None,
        };
        Some(Shown { record: told.record, by })
    });
    evidence.collect()
}

pub(super) fn collective(reading: &Reading<'_>) -> Collective {
    let ledger = collective_ledger(&reading.state);
    let asked = every_measure(reading).into_iter().filter_map(|(entered, measure)| {
        let known = last_known(reading, measure.id);
        Some(DecisionTold {
            measure: measure.id,
            kind: measure.kind,
            resolution: measure.resolution,
            sitting: measure.sitting.clone(),
            is: known.as_ref().map(|(_, is, _)| *is).or(measure.compliance)?,
            entered,
            known: known.as_ref().map(|(record, _, _)| *record),
            cause: known.map(|(_, _, cause)| cause),
        })
    });
    Collective { tracks: ledger.tracks, decisions: asked.collect() }
}

/// Every measure that came into force in this game, whether it still is or not, with its record.
fn every_measure<'r>(reading: &'r Reading<'_>) -> Vec<(Option<u32>, &'r MeasureOnRecord)> {
    let entered = reading.told.iter().filter_map(|told| {
        if let Event::Crisis(CrisisEvent::MeasureEntered(measure)) = told.event {
            Some((Some(told.record), measure))
        } else {
            None
        }
    });
    entered.collect()
}

fn last_known(reading: &Reading<'_>, id: InForceId) -> Option<(u32, Heeded, Cause)> {
    reading.told.iter().rev().find_map(|told| {
        let Event::Crisis(CrisisEvent::ComplianceKnown { measure, is, cause }) = told.event else {
            return None;
        };
        (*measure == id).then(|| (told.record, *is, cause.clone()))
    })
}
