//! The whole answer: each vote, the sums, what two ignorant guesses come to, and what is left when a
//! vote may not teach its own answer.

use std::collections::{BTreeMap, BTreeSet};

use council::scenario::file::{Text, VoteOutcome};
use council::{Ballot, EntryId, MemberId};
use delegates::Seat;
use serde::Serialize;

use super::predict::{Guess, appraisal, predict, present};
use super::record::{PastVote, Record};
use super::score::{Score, right, same, score};

/// The answer of `placard backtest`. The sums are over matters of substance.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    pub(super) scenario: String,
    #[serde(flatten)]
    pub(super) substance: Score,
    pub(super) baselines: Baselines,
    pub(super) leave_one_out: Score,
    pub(super) procedural: Score,
    pub(super) votes: Vec<VoteReport>,
    /// Votes that cannot be predicted: their text or their roll is not known.
    pub(super) not_predicted: Vec<String>,
}

/// Guesses that know nothing of the text.
#[derive(Debug, Serialize)]
pub(super) struct Baselines {
    /// Everybody votes for everything.
    pub(super) everyone_for: Score,
    /// Each member does what it did most often so far.
    pub(super) majority_so_far: Score,
}

/// One vote.
#[derive(Debug, Serialize)]
pub(super) struct VoteReport {
    pub(super) id: String,
    pub(super) sitting: String,
    pub(super) title: Option<Text>,
    pub(super) procedural: bool,
    pub(super) right: usize,
    pub(super) of: usize,
    pub(super) real_outcome: Option<VoteOutcome>,
    pub(super) predicted_outcome: VoteOutcome,
    pub(super) predicted: BTreeMap<MemberId, Ballot>,
    pub(super) real: BTreeMap<MemberId, Ballot>,
    /// Those whose ballot is not as predicted.
    pub(super) wrong: Vec<MemberId>,
    /// Those whose ballot would not be, had this vote not been known.
    pub(super) wrong_when_left_out: Vec<MemberId>,
}

/// Predicts the record.
pub(super) fn report(record: &Record<'_>) -> Report {
    let seats = seats(record);
    let used: Vec<BTreeSet<Used>> = record.votes.iter().map(|past| used(&seats, past)).collect();
    let mut all = Vec::new();
    let mut out = Vec::new();
    for (at, past) in record.votes.iter().enumerate() {
        let counted = |predicted| Guess::counted(past, &record.rules, predicted);
        all.push(counted(predict(&seats, past, &record.rules)));
        let without = without(&seats, &used, at);
        out.push(counted(predict(&without, past, &record.rules)));
    }
    let of = |substance: bool, guesses: &[Guess]| {
        let chosen: Vec<&Guess> = guesses
            .iter()
            .zip(&record.votes)
            .filter(|(_, past)| past.is_of_substance() == substance)
            .map(|(guess, _)| guess)
            .collect();
        score(chosen.into_iter())
    };
    let votes = record.votes.iter().zip(all.iter().zip(&out));
    Report {
        scenario: record.file.id.to_string(),
        substance: of(true, &all),
        baselines: Baselines {
            everyone_for: of(true, &everyone_for(record)),
            majority_so_far: of(true, &majority_so_far(record)),
        },
        leave_one_out: of(true, &out),
        procedural: of(false, &all),
        votes: votes.map(|(past, (guess, out))| vote(past, guess, out)).collect(),
        not_predicted: record.unknown.clone(),
    }
}

/// Every seat with history's instructions.
pub(super) fn seats(record: &Record<'_>) -> BTreeMap<MemberId, Seat> {
    Seat::all_of(record.file, |_| None)
}

fn vote(past: &PastVote<'_>, guess: &Guess, out: &Guess) -> VoteReport {
    let wrong = |guess: &Guess| {
        let differ = guess.real.iter().filter(|(member, real)| {
            guess.predicted.get(*member).is_none_or(|found| !same(**real, *found))
        });
        differ.map(|(member, _)| member.clone()).collect()
    };
    VoteReport {
        id: past.vote.id.to_string(),
        sitting: past.sitting.id.to_string(),
        title: past.vote.title.clone(),
        procedural: !past.is_of_substance(),
        right: right(guess),
        of: guess.real.len(),
        real_outcome: guess.real_outcome,
        predicted_outcome: guess.predicted_outcome,
        wrong: wrong(guess),
        wrong_when_left_out: wrong(out),
        predicted: guess.predicted.clone(),
        real: guess.real.clone(),
    }
}

/// A position or situation of a member that counted for a vote.
type Used = (MemberId, EntryId);

fn used(seats: &BTreeMap<MemberId, Seat>, past: &PastVote<'_>) -> BTreeSet<Used> {
    let mut used = BTreeSet::new();
    for (member, _) in present(past) {
        let Some(seat) = seats.get(member) else { continue };
        let appraisal = appraisal(seat, past);
        let positions = appraisal.paragraphs.into_iter().filter_map(|one| one.because.position);
        let situations = appraisal.situation.into_iter().map(|(id, _)| id);
        used.extend(positions.chain(situations).map(|id| (member.clone(), id)));
    }
    used
}

/// The seats without what no other vote but this one has used.
fn without(
    seats: &BTreeMap<MemberId, Seat>,
    used: &[BTreeSet<Used>],
    left_out: usize,
) -> BTreeMap<MemberId, Seat> {
    let elsewhere: BTreeSet<&Used> = used
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != left_out)
        .flat_map(|(_, used)| used)
        .collect();
    let Some(here) = used.get(left_out) else { return seats.clone() };
    let mut seats = seats.clone();
    for one in here.difference(&elsewhere.into_iter().cloned().collect()) {
        let (member, id) = one;
        if let Some(seat) = seats.get_mut(member) {
            seat.doctrine.positions.retain(|position| position.id != *id);
            seat.doctrine.situations.retain(|situation| situation.id != *id);
        }
    }
    seats
}

fn everyone_for(record: &Record<'_>) -> Vec<Guess> {
    let guess = |past: &PastVote<'_>| {
        let all = present(past).map(|(member, _)| (member.clone(), Ballot::For)).collect();
        Guess::counted(past, &record.rules, all)
    };
    record.votes.iter().map(guess).collect()
}

/// What each member did most often before, in votes of the same nature; for, the first time and where
/// it is even.
fn majority_so_far(record: &Record<'_>) -> Vec<Guess> {
    let mut done: BTreeMap<(bool, &MemberId), [usize; 3]> = BTreeMap::new();
    let kinds = [Ballot::For, Ballot::Against, Ballot::Abstaining];
    let mut guesses = Vec::new();
    for past in &record.votes {
        let substance = past.is_of_substance();
        let most = |member: &MemberId| {
            let counts = done.get(&(substance, member)).copied().unwrap_or_default();
            let pairs = kinds.into_iter().zip(counts);
            // Of equals the first: `max_by_key` gives the last.
            pairs.rev().max_by_key(|(_, count)| *count).map_or(Ballot::For, |(kind, _)| kind)
        };
        let all = present(past).map(|(member, _)| (member.clone(), most(member))).collect();
        guesses.push(Guess::counted(past, &record.rules, all));
        for (member, ballot) in past.roll.iter().filter(|(_, one)| **one != Ballot::Absent) {
            let counts = done.entry((substance, member)).or_default();
            for (count, kind) in counts.iter_mut().zip(kinds) {
                *count += usize::from(same(kind, *ballot));
            }
        }
    }
    guesses
}
