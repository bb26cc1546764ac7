//! Turning points: the largest moves of the crisis with their causes and signs, and close votes.

use std::collections::BTreeMap;

use council::crisis::Cause;
use council::scenario::file::{Sign, SignPlace};
use council::state::VoteOnRecord;
use council::{DecisionRule, Event, MemberId, Nature, Outcome, SignId, SittingId, VoteId};
use serde::{Deserialize, Serialize};

use super::council_did::Settled;
use super::reading::Reading;
use super::tracks::{TrackMove, moves};

/// Causes that are told at most.
const CAUSES_MAX: usize = 4;

/// How many votes more or less make a close vote.
const CLOSE_VOTE: i32 = 1;

/// The least sum of moves, in points of the tracks, that is a turning point.
const MOVE_LEAST: u32 = 8;

/// A moment on which the game turned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurningPoint {
    /// One cause moved the crisis far.
    Moved {
        /// After or within which sitting.
        sitting: SittingId,
        /// The first record that shows it.
        record: u32,
        /// The cause.
        cause: Cause,
        /// What it moved.
        moves: Vec<TrackMove>,
        /// Where it could have been seen coming.
        signs: Vec<SignShown>,
    },
    /// A vote on a text of substance that one hand more or less would have turned.
    CloseVote {
        /// At which sitting.
        sitting: SittingId,
        /// The record that announces it.
        record: u32,
        /// Which vote.
        vote: VoteId,
        /// The text and its count.
        settled: Settled,
        /// Votes above the majority (0: exactly enough), or below it (-1: one short).
        margin: i32,
        /// Whose hand would have turned it by itself: those in favour if it carried, otherwise those who
        /// were there and not in favour; where all must agree, the one who was against.
        hands: Vec<MemberId>,
    },
}

/// A sign of a blow, and when it was seen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SignShown {
    /// Which.
    pub sign: SignId,
    /// What it said, in short, as the scenario has it.
    pub text: String,
    /// The record in which the dispatch or cable came; `None` for a brief or a sounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<u32>,
}

impl TurningPoint {
    /// The record that shows it first.
    pub fn record(&self) -> u32 {
        match self {
            Self::Moved { record, .. } | Self::CloseVote { record, .. } => *record,
        }
    }
}

pub(super) fn turning_points(reading: &Reading<'_>) -> Vec<TurningPoint> {
    let mut points: Vec<_> = close_votes(reading);
    points.extend(great_moves(reading));
    points.sort_by_key(TurningPoint::record);
    points
}

fn great_moves(reading: &Reading<'_>) -> Vec<TurningPoint> {
    // One cause at one sitting, whatever it was short of, is one moment.
    let mut by_cause: BTreeMap<(usize, String), Vec<TrackMove>> = BTreeMap::new();
    let order: Vec<_> = reading.sittings().map(|sitting| &sitting.id).collect();
    for (sitting, moved) in moves(reading) {
        let place = order.iter().position(|one| *one == sitting).unwrap_or(usize::MAX);
        by_cause.entry((place, named(&moved.cause))).or_default().push(moved);
    }
    let mut all: Vec<(u32, TurningPoint)> = by_cause
        .into_iter()
        .filter_map(|((place, _), moves)| {
            let size = moves.iter().map(|one| one.to.abs_diff(one.from)).sum();
            let first = moves.first()?;
            let point = TurningPoint::Moved {
                sitting: (*order.get(place)?).clone(),
                record: first.record,
                cause: first.cause.clone(),
                signs: signs(reading, &first.cause),
                moves,
            };
            (size >= MOVE_LEAST).then_some((size, point))
        })
        .collect();
    all.sort_by_key(|(size, point)| (std::cmp::Reverse(*size), point.record()));
    all.into_iter().take(CAUSES_MAX).map(|(_, point)| point).collect()
}

/// A cause by its name, whatever means it was short of.
fn named(cause: &Cause) -> String {
    match cause {
        Cause::Rule { rule, .. } => format!("rule {rule}"),
        Cause::Trend(trend) => format!("trend {trend}"),
        Cause::Opening(sitting) => format!("opening {sitting}"),
    }
}

fn signs(reading: &Reading<'_>, cause: &Cause) -> Vec<SignShown> {
    let Cause::Rule { rule, .. } = cause else { return Vec::new() };
    let rules = reading.scenario.file.rules.iter().flatten();
    let signs = rules.filter(|one| one.id == *rule).flat_map(|one| one.signs.iter().flatten());
    signs.filter_map(|sign| sign_shown(reading, sign)).collect()
}

/// A sign that came in this game, or that whoever read a brief could know.
fn sign_shown(reading: &Reading<'_>, sign: &Sign) -> Option<SignShown> {
    let record = match sign.at.as_ref()? {
        SignPlace::Dispatch(paper) => Some(reading.record_of(
            |event| matches!(event, Event::PaperReceived { paper: came, .. } if came == paper),
        )?),
        SignPlace::Brief(member) if member == reading.seat => None,
        SignPlace::Brief(_) | SignPlace::Sounding(_) => return None,
    };
    Some(SignShown { sign: sign.id.clone(), text: sign.text.as_ref()?.as_str().to_owned(), record })
}

fn close_votes(reading: &Reading<'_>) -> Vec<TurningPoint> {
    let did = super::council_did::council_did(reading);
    let settled = did.sittings.into_iter().flat_map(|sitting| {
        let texts = sitting.adopted.into_iter().chain(sitting.not_adopted);
        texts.map(move |text| (sitting.sitting.clone(), text))
    });
    settled.filter_map(|(sitting, settled)| close_vote(reading, sitting, settled)).collect()
}

fn close_vote(reading: &Reading<'_>, sitting: SittingId, settled: Settled) -> Option<TurningPoint> {
    let vote = super::council_did::vote_on(reading, &settled.draft)?;
    if vote.result.decided_by == DecisionRule::Unanimity {
        return stopped_by_one(vote, sitting, settled);
    }
    let margin = i32::from(vote.result.tally.in_favour) - i32::from(vote.result.needed);
    // Exactly enough, or one short: one hand decides. A veto is decided otherwise.
    let is_close = (-CLOSE_VOTE..CLOSE_VOTE).contains(&margin)
        && vote.result.outcome.vetoed_by().is_empty()
        && vote.result.question.nature() == Nature::Substantive;
    let hands = vote.roll.iter().filter(|(_, ballot)| {
        let is_for = *ballot == council::Ballot::For;
        let is_there = *ballot != council::Ballot::Absent;
        if margin >= 0 { is_for } else { !is_for && is_there }
    });
    is_close.then(|| TurningPoint::CloseVote {
        sitting,
        record: settled.record,
        vote: vote.vote,
        margin,
        hands: hands.map(|(member, _)| member.clone()).collect(),
        settled,
    })
}

/// Where all must agree, what carried had nobody against it: close is only what one hand alone stopped.
fn stopped_by_one(
    vote: &VoteOnRecord,
    sitting: SittingId,
    settled: Settled,
) -> Option<TurningPoint> {
    let Outcome::NotUnanimous { against } = &vote.result.outcome else { return None };
    (against.len() == 1 && vote.result.question.nature() == Nature::Substantive).then(|| {
        TurningPoint::CloseVote {
            sitting,
            record: settled.record,
            vote: vote.vote,
            margin: -1,
            hands: against.clone(),
            settled,
        }
    })
}
