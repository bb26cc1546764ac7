//! What the player did, gathered for a position memo: the facts are filled in, the judgement is left to
//! whoever writes it.

use council::crisis::{CrisisEvent, Giver};
use council::dealings::DealingEvent;
use council::scenario::file::LineKind;
use council::{Ballot, DraftId, Event, LineId, PledgeId, UndertakingId, VoteId};
use serde::{Deserialize, Serialize};

use super::promises::PromisesSummary;
use super::reading::Reading;
use super::votes::VoteBesideHistory;

/// The player's own acts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Memo {
    /// What its capital wanted: lines to obtain and to avoid that held in this game, orders first.
    pub aims: Vec<LineId>,
    /// Texts it submitted.
    pub tabled: Vec<TextTabled>,
    /// Its votes on whole texts.
    pub votes: Vec<(VoteId, Ballot)>,
    /// What it promised.
    pub promised: Vec<UndertakingId>,
    /// What it pledged.
    pub pledged: Vec<PledgeId>,
    /// Lines it voted against, with the vote.
    pub against_instructions: Vec<(LineId, VoteId)>,
    /// Letters it wrote home.
    pub letters: u32,
    /// Statements it made at the table.
    pub statements: u32,
}

/// A text the player submitted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TextTabled {
    /// Which draft.
    pub draft: DraftId,
    /// The record.
    pub record: u32,
    /// Whether it was adopted.
    pub adopted: bool,
}

pub(super) fn memo(
    reading: &Reading<'_>,
    votes: &[VoteBesideHistory],
    promises: &PromisesSummary,
) -> Memo {
    let mut memo = Memo {
        aims: aims(reading),
        tabled: Vec::new(),
        votes: votes.iter().filter_map(|vote| Some((vote.vote, vote.ballot?))).collect(),
        promised: promises.given.iter().map(|story| story.undertaking.id.clone()).collect(),
        pledged: Vec::new(),
        against_instructions: Vec::new(),
        letters: 0,
        statements: 0,
    };
    for told in &reading.told {
        note(reading, told.event, told.record, &mut memo);
    }
    memo
}

#[expect(clippy::wildcard_enum_match_arm, reason = "only the player's own acts are in a memo")]
fn note(reading: &Reading<'_>, event: &Event, record: u32, memo: &mut Memo) {
    let seat = reading.seat;
    match event {
        Event::DraftSubmitted { draft } if draft.mover.member() == Some(seat) => {
            let status = reading.state.papers.draft(&draft.id).map(|draft| &draft.status);
            let adopted = matches!(status, Some(council::state::DraftStatus::Adopted { .. }));
            memo.tabled.push(TextTabled { draft: draft.id.clone(), record, adopted });
        }
        Event::StatementMade { speaker, .. } if speaker.member() == Some(seat) => {
            memo.statements = memo.statements.saturating_add(1);
        }
        Event::Crisis(CrisisEvent::MeansPledged(pledge))
            if pledge.by == Giver::Member(seat.clone()) =>
        {
            memo.pledged.push(pledge.id);
        }
        Event::Dealing(DealingEvent::AgainstInstructions { member, line, vote })
            if member == seat =>
        {
            memo.against_instructions.push((line.clone(), *vote));
        }
        Event::Dealing(DealingEvent::LetterSent(letter)) if letter.by == *seat => {
            memo.letters = memo.letters.saturating_add(1);
        }
        _ => {}
    }
}

fn aims(reading: &Reading<'_>) -> Vec<LineId> {
    let lines =
        reading.variant(reading.seat).into_iter().flat_map(|set| set.lines.iter().flatten());
    let mut lines: Vec<_> = lines
        .filter(|line| {
            let held = line
                .sittings
                .as_ref()
                .is_none_or(|sittings| sittings.iter().any(|one| reading.was_held(one)));
            held && line.kind != Some(LineKind::MayGive)
        })
        .collect();
    lines.sort_by_key(|line| (line.rank, std::cmp::Reverse(line.weight)));
    lines.into_iter().map(|line| line.id.clone()).collect()
}
