//! One prediction: the seats of the day, each from its own standpoint, then the law of voting.

use std::collections::BTreeMap;

use council::scenario::file::VoteOutcome;
use council::{Ballot, MemberId, Roll, Rulebook, Vote};
use delegates::value::No;
use delegates::{Appraisal, Bend, Circumstances, Seat, Standpoint, ballot, leaning};

use super::record::PastVote;

/// The rolls and the outcome of one vote, real and as somebody guessed it. The absent are in neither.
#[derive(Clone, Debug)]
pub(super) struct Guess {
    /// What members did who were there.
    pub(super) real: BTreeMap<MemberId, Ballot>,
    /// What they were thought to do.
    pub(super) predicted: BTreeMap<MemberId, Ballot>,
    /// What came of it.
    pub(super) real_outcome: Option<VoteOutcome>,
    /// What would have come of it.
    pub(super) predicted_outcome: VoteOutcome,
}

impl Guess {
    /// A guess, counted by the law of voting with the absent as absent.
    pub(super) fn counted(
        past: &PastVote<'_>,
        rules: &Rulebook,
        predicted: BTreeMap<MemberId, Ballot>,
    ) -> Self {
        let absent = past.roll.iter().filter(|(_, ballot)| **ballot == Ballot::Absent);
        let whole: Roll = predicted
            .iter()
            .chain(absent)
            .map(|(member, ballot)| (member.clone(), *ballot))
            .collect();
        let result = Vote::new(rules, past.question, &past.permanent).result(&whole);
        Self {
            real: present(past).map(|(member, ballot)| (member.clone(), ballot)).collect(),
            predicted,
            real_outcome: past.outcome,
            predicted_outcome: VoteOutcome::from(&result.outcome),
        }
    }
}

/// Members who were there, with what they did.
pub(super) fn present<'p>(
    past: &'p PastVote<'_>,
) -> impl Iterator<Item = (&'p MemberId, Ballot)> + 'p {
    past.roll
        .iter()
        .map(|(member, ballot)| (member, *ballot))
        .filter(|(_, ballot)| *ballot != Ballot::Absent)
}

/// What a seat makes of the text, without trust, deals or pressure.
pub(super) fn appraisal(seat: &Seat, past: &PastVote<'_>) -> Appraisal {
    standpoint(seat, past).appraise(past.text)
}

fn standpoint<'s>(seat: &'s Seat, past: &PastVote<'_>) -> Standpoint<'s> {
    seat.standpoint(Circumstances { sitting: Some(&past.sitting.id), crisis: &past.crisis })
}

/// How everybody present would vote: `None` leans nowhere, being without instructions.
pub(super) fn predict(
    seats: &BTreeMap<MemberId, Seat>,
    past: &PastVote<'_>,
    rules: &Rulebook,
) -> BTreeMap<MemberId, Ballot> {
    let leanings: Vec<(&MemberId, Option<i32>)> =
        present(past).map(|(member, _)| (member, leaning_of(seats, member, past))).collect();
    let at = |leans: Option<i32>, no| leans.map_or(Ballot::NotParticipating, |at| ballot(at, no));
    let in_favour =
        leanings.iter().filter(|(_, leans)| at(*leans, No::Counts) == Ballot::For).count();
    let needed = match rules.decision {
        council::DecisionRule::Majority(needed) => usize::from(needed),
        council::DecisionRule::Unanimity => leanings.len(),
    };
    let has_its_votes = in_favour >= needed && past.is_of_substance();
    leanings
        .into_iter()
        .map(|(member, leans)| {
            let no = if has_its_votes && past.permanent.contains(member) {
                No::WouldVeto
            } else {
                No::Counts
            };
            (member.clone(), at(leans, no))
        })
        .collect()
}

/// Where a member leans; `None` while its capital is silent.
fn leaning_of(
    seats: &BTreeMap<MemberId, Seat>,
    member: &MemberId,
    past: &PastVote<'_>,
) -> Option<i32> {
    let silent = past.sitting.without_instructions.iter().flatten().any(|one| one == member);
    if silent {
        return None;
    }
    let seat = seats.get(member)?;
    let text = standpoint(seat, past).appraise(past.text);
    Some(leaning(text.value, Bend::default(), text.red_line.is_some()))
}
