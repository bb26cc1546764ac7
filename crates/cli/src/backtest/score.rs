//! How good a series of guesses is.

use council::Ballot;
use serde::Serialize;

use super::predict::Guess;

/// Scores over some votes, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Score {
    /// Votes.
    pub(super) votes: usize,
    /// Ballots cast or withheld in them.
    pub(super) ballots: usize,
    /// The part of the ballots that is right: for, against, or neither.
    pub(super) ballots_right: f64,
    /// The mean over the three classes of the harmonic mean of precision and recall.
    pub(super) macro_f1: f64,
    /// The part of the outcomes that is right.
    pub(super) outcomes_right: f64,
}

/// For, against, or neither: abstaining and not participating say the same here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Class {
    For,
    Against,
    Neither,
}

fn class(ballot: Ballot) -> Class {
    match ballot {
        Ballot::For => Class::For,
        Ballot::Against => Class::Against,
        Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => Class::Neither,
    }
}

/// Whether two ballots are of one class.
pub(super) fn same(one: Ballot, other: Ballot) -> bool {
    class(one) == class(other)
}

/// Real and guessed classes, member by member.
fn pairs(guess: &Guess) -> impl Iterator<Item = (Class, Class)> + '_ {
    guess.real.iter().filter_map(|(member, real)| {
        let predicted = guess.predicted.get(member)?;
        Some((class(*real), class(*predicted)))
    })
}

/// How many ballots of a vote are right.
pub(super) fn right(guess: &Guess) -> usize {
    pairs(guess).filter(|(real, predicted)| real == predicted).count()
}

/// Scores some guesses.
pub(super) fn score<'g>(guesses: impl Iterator<Item = &'g Guess> + Clone) -> Score {
    let all: Vec<(Class, Class)> = guesses.clone().flat_map(pairs).collect();
    let votes = guesses.clone().count();
    let outcomes = guesses.filter(|one| one.real_outcome == Some(one.predicted_outcome)).count();
    Score {
        votes,
        ballots: all.len(),
        ballots_right: part(all.iter().filter(|(real, found)| real == found).count(), all.len()),
        macro_f1: macro_f1(&all),
        outcomes_right: part(outcomes, votes),
    }
}

/// The mean over classes that somebody cast or was thought to cast.
fn macro_f1(pairs: &[(Class, Class)]) -> f64 {
    let each = [Class::For, Class::Against, Class::Neither].into_iter().filter_map(|class| {
        let both = pairs.iter().filter(|pair| **pair == (class, class)).count();
        let real = pairs.iter().filter(|(real, _)| *real == class).count();
        let found = pairs.iter().filter(|(_, found)| *found == class).count();
        (real + found > 0).then(|| part(2 * both, real + found))
    });
    let each: Vec<f64> = each.collect();
    if each.is_empty() { 0.0 } else { each.iter().sum::<f64>() / count(each.len()) }
}

fn part(some: usize, all: usize) -> f64 {
    if all == 0 { 0.0 } else { count(some) / count(all) }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
