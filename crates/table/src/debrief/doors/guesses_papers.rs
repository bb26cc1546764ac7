//! Choices about words: what somebody asked of the player's text, or would have been moved by, and
//! amendments taken or left.

use council::dealings::{DealingEvent, WordingChange};
use council::state::DraftOnFile;
use council::{Actor, Ballot, Command, DraftCommand, DraftId, Event, MemberId};
use delegates::Reason;

use super::guesses::{At, rank};
use super::{DoorAct, Guess};

#[expect(clippy::wildcard_enum_match_arm, reason = "the rest is not about words")]
pub(super) fn of_record(at: &At<'_>) -> Vec<Guess> {
    let mut guesses = Vec::new();
    for event in &at.record.events {
        match event {
            Event::DraftSubmitted { draft } if draft.mover == own(at) => {
                guesses.extend(before_submitting(at, draft));
            }
            Event::VotingBegan { draft } => guesses.extend(before_the_vote(at, draft)),
            Event::AmendmentAccepted { amendment } => {
                let known = at.state.papers.amendments.get(amendment);
                let is_own = at.record.actor == own(at);
                guesses.extend(known.filter(|_| is_own).map(|known| {
                    let act = DoorAct::LeaveAmendment { amendment: Box::new(known.clone()) };
                    at.guess(rank::WORDS, act, Vec::new())
                }));
            }
            Event::AmendmentSubmitted(amendment) => {
                let draft = at.state.papers.draft(&amendment.draft);
                let is_own = draft.is_some_and(|draft| draft.mover == own(at));
                let command = DraftCommand::AcceptAmendment { amendment: amendment.id };
                guesses.extend(is_own.then(|| Guess {
                    at: at.record.seq,
                    sitting: at.sitting.clone(),
                    act: DoorAct::TakeAmendment { amendment: Box::new(amendment.clone()) },
                    commands: vec![Command::Draft(command)],
                    instead_of: None,
                    rank: rank::WORDS,
                }));
            }
            _ => {}
        }
    }
    guesses
}

fn own(at: &At<'_>) -> Actor {
    Actor::Member(at.seat.clone())
}

/// Words of the player's text, given before it is submitted: what members marked on it, and what would
/// have moved those who then did not vote for it.
fn before_submitting(at: &At<'_>, draft: &DraftOnFile) -> Vec<Guess> {
    let lost = at.end.papers.draft(&draft.id).is_some_and(|draft| {
        matches!(draft.status, council::state::DraftStatus::NotAdopted { .. })
    });
    let rank = if lost { rank::WINS_A_LOST_TEXT } else { rank::WORDS };
    let mut asked: Vec<(MemberId, Vec<WordingChange>)> = marks(at, &draft.id);
    asked.extend(would_have_moved(at, &draft.id));
    let fits = |changes: &[WordingChange]| {
        !changes.is_empty()
            && changes.iter().all(|one| one.fits(&draft.text) && !one.is_made_in(&draft.text))
    };
    asked.retain(|(_, changes)| fits(changes));
    let mut guesses: Vec<Guess> = asked
        .iter()
        .map(|(by, changes)| revision(at, draft, rank, vec![by.clone()], changes.clone()))
        .collect();
    // What two ask for together, where one is not enough.
    for (place, (one, first)) in asked.iter().enumerate() {
        for (other, second) in asked.iter().skip(place + 1) {
            let touches =
                |change: &WordingChange| first.iter().all(|has| has.clause != change.clause);
            if one != other && second.iter().all(touches) {
                let changes = first.iter().chain(second).cloned().collect();
                let by = vec![one.clone(), other.clone()];
                guesses.push(revision(at, draft, rank, by, changes));
            }
        }
    }
    guesses
}

/// The player's text with these changes, made just before it is submitted.
fn revision(
    at: &At<'_>,
    draft: &DraftOnFile,
    rank: u32,
    asked_by: Vec<MemberId>,
    changes: Vec<WordingChange>,
) -> Guess {
    let edits = changes.iter().map(|change| {
        let edit = change.edit(&draft.text);
        let (draft, base_rev) = (draft.id.clone(), draft.rev);
        Command::Draft(DraftCommand::Edit { draft, base_rev, edit })
    });
    Guess {
        at: at.record.seq.saturating_sub(1),
        sitting: at.sitting.clone(),
        commands: edits.collect(),
        act: DoorAct::Revise { draft: draft.id.clone(), changes, asked_by },
        instead_of: None,
        rank,
    }
}

/// Changes members marked on a text.
fn marks(at: &At<'_>, id: &DraftId) -> Vec<(MemberId, Vec<WordingChange>)> {
    let marked = at.log.events().filter_map(|event| {
        let Event::Dealing(DealingEvent::Marked { draft, by, change, .. }) = event else {
            return None;
        };
        (draft == id && by != at.seat).then(|| (by.clone(), vec![change.clone()]))
    });
    marked.collect()
}

/// What would have moved each member that did not vote for a text, as its delegate said afterwards.
fn would_have_moved(at: &At<'_>, id: &DraftId) -> Vec<(MemberId, Vec<WordingChange>)> {
    let vote = at.end.votes.iter().rev();
    let is_it = |subject: &council::meeting::BallotSubject| {
        *subject == council::meeting::BallotSubject::Draft(id.clone())
    };
    let Some(vote) = { vote }.find(|vote| is_it(&vote.subject)) else { return Vec::new() };
    let cast = at.log.records().iter().filter_map(|record| {
        let (member, ballot) = record.events.iter().find_map(|event| {
            let Event::BallotCast { vote: on, member, ballot } = event else { return None };
            (*on == vote.vote).then_some((member, *ballot))
        })?;
        let price = record.reasons.iter().find_map(|reason| {
            if let Reason::WouldMove(price) = reason { Some(price) } else { None }
        })?;
        (ballot != Ballot::For && price.undertaking.is_none())
            .then(|| (member.clone(), price.changes.clone()))
    });
    cast.collect()
}

/// What would have won another's text that was lost, put forward as an amendment before it is voted on.
fn before_the_vote(at: &At<'_>, id: &DraftId) -> Vec<Guess> {
    let (Some(draft), Some(end)) = (at.state.papers.draft(id), at.end.papers.draft(id)) else {
        return Vec::new();
    };
    let lost = matches!(end.status, council::state::DraftStatus::NotAdopted { .. });
    if draft.mover == own(at) || !lost {
        return Vec::new();
    }
    let moved = would_have_moved(at, id).into_iter().filter_map(|(by, changes)| {
        let [change] = changes.as_slice() else { return None };
        let text = change.amendment(&draft.text)?;
        let (draft, base_rev) = (draft.id.clone(), draft.rev);
        let command = DraftCommand::Amend { draft: draft.clone(), base_rev, text };
        Some(Guess {
            at: at.record.seq.saturating_sub(1),
            sitting: at.sitting.clone(),
            act: DoorAct::Amend { draft, change: Box::new(change.clone()), asked_by: by },
            commands: vec![Command::Draft(command)],
            instead_of: None,
            rank: rank::AMENDS,
        })
    });
    moved.collect()
}
