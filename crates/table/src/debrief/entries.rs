//! Entries in the record: small things worth remembering of this game, each tied to an idea of the
//! course and to a record. Never to force, losses or having one's way.

use council::crisis::{CrisisEvent, Giver, PledgeState};
use council::dealings::{DealingEvent, LetterAnswer};
use council::meeting::{BallotSubject, MotionKind};
use council::{Ballot, DecisionRule, Event, MemberId, SittingId, UndertakingState};
use serde::{Deserialize, Serialize};

use super::council_did::vote_on;
use super::promises::PromisesSummary;
use super::reading::Reading;

/// An entry in the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// What for.
    pub kind: EntryKind,
    /// At which sitting.
    pub sitting: SittingId,
    /// The record that shows it.
    pub record: u32,
    /// Others whom it concerns.
    pub with: Vec<MemberId>,
}

/// What an entry is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Two prices paid in words of the text, and both members voted for it.
    TwoWordsTwoVotes,
    /// The player's hand was one of exactly as many as were needed.
    DecidingHand,
    /// At least two promises given, and every one that came due was kept.
    KeptWord,
    /// A promise that could not be kept, told before the vote.
    ToldInTime,
    /// Two others brought together, and they found words that both could take.
    Bridge,
    /// The capital was asked, with a reason, and changed a line.
    AskedAtHome,
    /// What the player pledged was there: mandate and means met.
    MeansThere,
    /// A vote for hearing somebody who was not at the table, and it carried.
    OtherSideHeard,
}

impl EntryKind {
    /// The idea of the course it is tied to, by its name in *Learn*.
    pub fn concept(self) -> &'static str {
        match self {
            Self::TwoWordsTwoVotes | Self::Bridge => "divergent-interests",
            Self::DecidingHand => "majority",
            Self::KeptWord | Self::ToldInTime => "political-will",
            Self::AskedAtHome => "national-interest",
            Self::MeansThere => "burden-sharing",
            Self::OtherSideHeard => "inclusion",
        }
    }
}

/// Every kind of entry once at most, where it was shown first.
pub(super) fn entries(reading: &Reading<'_>, promises: &PromisesSummary) -> Vec<Entry> {
    let mut entries: Vec<Entry> = [
        two_words(reading),
        deciding_hand(reading),
        kept_word(reading, promises),
        told_in_time(reading, promises),
        bridge(reading),
        asked_at_home(reading),
        means_there(reading),
        other_side_heard(reading),
    ]
    .into_iter()
    .flatten()
    .collect();
    entries.sort_by_key(|entry| (entry.record, entry.kind));
    entries
}

fn entry(
    kind: EntryKind,
    sitting: Option<&SittingId>,
    record: u32,
    with: Vec<MemberId>,
) -> Option<Entry> {
    Some(Entry { kind, sitting: sitting?.clone(), record, with })
}

/// Prices paid at one sitting to two members who then voted for the text.
fn two_words(reading: &Reading<'_>) -> Option<Entry> {
    let mut paid: Vec<(&SittingId, MemberId)> = Vec::new();
    for told in &reading.told {
        let (Some(sitting), event) = (told.sitting, told.event) else { continue };
        if let Event::Dealing(DealingEvent::PricePaid { between: (by, of), .. }) = event
            && by == reading.seat
            && !paid.contains(&(sitting, of.clone()))
        {
            paid.push((sitting, of.clone()));
        }
        let Event::VoteDecided(vote) = event else { continue };
        let BallotSubject::Draft(draft) = &vote.subject else { continue };
        let is_own = reading.state.papers.draft(draft)?.sponsors.contains(reading.seat);
        let came: Vec<MemberId> = paid
            .iter()
            .filter(|(at, of)| *at == sitting && vote.roll.ballot(of) == Some(Ballot::For))
            .map(|(_, of)| of.clone())
            .collect();
        if is_own && came.len() >= 2 {
            return entry(EntryKind::TwoWordsTwoVotes, told.sitting, told.record, came);
        }
    }
    None
}

fn deciding_hand(reading: &Reading<'_>) -> Option<Entry> {
    reading.told.iter().find_map(|told| {
        let Event::DraftAdopted { draft, .. } = told.event else { return None };
        let vote = vote_on(reading, draft)?;
        let was_for = vote.roll.ballot(reading.seat) == Some(Ballot::For);
        let exactly = vote.result.tally.in_favour == vote.result.needed;
        // Where all must agree, as many are needed as vote: no hand decides more than another.
        let is_counted = matches!(vote.result.decided_by, DecisionRule::Majority(_));
        (was_for && exactly && is_counted)
            .then(|| entry(EntryKind::DecidingHand, told.sitting, told.record, Vec::new()))?
    })
}

fn kept_word(reading: &Reading<'_>, promises: &PromisesSummary) -> Option<Entry> {
    let given = &promises.given;
    let kept = given.iter().filter(|one| one.undertaking.state == UndertakingState::Kept);
    let last = kept.clone().filter_map(|one| one.ended).max()?;
    let broken = given.iter().any(|one| one.undertaking.state == UndertakingState::Broken);
    let to = kept.clone().filter_map(|one| one.undertaking.to.clone()).collect();
    let at = reading.told.iter().find(|told| told.record == last)?;
    (kept.count() >= 2 && !broken).then(|| entry(EntryKind::KeptWord, at.sitting, last, to))?
}

fn told_in_time(reading: &Reading<'_>, promises: &PromisesSummary) -> Option<Entry> {
    let told = promises
        .given
        .iter()
        .find(|one| one.notice && one.undertaking.state == UndertakingState::Released)?;
    let record = told.ended?;
    let at = reading.told.iter().find(|one| one.record == record)?;
    let to = told.undertaking.to.iter().cloned().collect();
    entry(EntryKind::ToldInTime, at.sitting, record, to)
}

fn bridge(reading: &Reading<'_>) -> Option<Entry> {
    reading.told.iter().find_map(|told| {
        let Event::Dealing(DealingEvent::JointWordingFound { among, changes, .. }) = told.event
        else {
            return None;
        };
        let (broker, two) = among.split_first()?;
        (broker == reading.seat && !changes.is_empty())
            .then(|| entry(EntryKind::Bridge, told.sitting, told.record, two.to_vec()))?
    })
}

fn asked_at_home(reading: &Reading<'_>) -> Option<Entry> {
    reading.told.iter().find_map(|told| {
        let Event::Dealing(DealingEvent::LetterAnswered { member, answer, .. }) = told.event else {
            return None;
        };
        (member == reading.seat && *answer == LetterAnswer::Granted)
            .then(|| entry(EntryKind::AskedAtHome, told.sitting, told.record, Vec::new()))?
    })
}

fn means_there(reading: &Reading<'_>) -> Option<Entry> {
    let own: Vec<_> = reading
        .told
        .iter()
        .filter_map(|told| {
            let Event::Crisis(CrisisEvent::MeansPledged(pledge)) = told.event else { return None };
            (pledge.by == Giver::Member(reading.seat.clone())).then_some(pledge.id)
        })
        .collect();
    reading.told.iter().find_map(|told| {
        let Event::Crisis(CrisisEvent::PledgeStands { pledge, state }) = told.event else {
            return None;
        };
        (own.contains(pledge) && *state == PledgeState::There)
            .then(|| entry(EntryKind::MeansThere, told.sitting, told.record, Vec::new()))?
    })
}

fn other_side_heard(reading: &Reading<'_>) -> Option<Entry> {
    reading.told.iter().find_map(|told| {
        let Event::VoteDecided(vote) = told.event else { return None };
        let hears = matches!(
            &vote.subject,
            BallotSubject::Invitation { .. }
                | BallotSubject::Motion { kind: MotionKind::Invite { .. }, .. }
        );
        let was_for = vote.roll.ballot(reading.seat) == Some(Ballot::For);
        (hears && was_for && vote.result.outcome.is_adopted())
            .then(|| entry(EntryKind::OtherSideHeard, told.sitting, told.record, Vec::new()))?
    })
}
