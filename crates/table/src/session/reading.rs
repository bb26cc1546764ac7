//! What a seat makes of its view: counts and suggested moves, and what others said of their votes.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::state::{DraftOnFile, DraftStatus};
use council::{DraftId, Event, SeatView, VoteId};
use delegates::Seat;
use delegates::read::{count, moves};

use super::Session;
use super::message::{Explained, Reading, ServerMsg, Trial};
use crate::log::Log;
use crate::redact::ViewRecord;

/// The name of a text that is only tried.
const TRIED: &str = "tried";

/// What a seat reads in its view.
pub(super) fn reading(seat: &Seat, view: &SeatView) -> Reading {
    let open =
        |draft: &&DraftOnFile| draft.is_before_the_council() || draft.status == DraftStatus::OnDesk;
    let drafts = view.public.drafts.iter().chain(&view.private.desk).map(AsRef::as_ref);
    let with_words = drafts.filter(open).filter(|draft| !draft.text.is_empty());
    Reading {
        counts: with_words.map(|draft| (draft.id.clone(), count(seat, view, draft))).collect(),
        moves: moves(seat, view),
    }
}

/// Why each computer voted as it did, of the votes that news tells the result of.
pub(super) fn explained(log: &Log, news: &[ViewRecord]) -> Vec<Explained> {
    let decided: BTreeSet<VoteId> = news
        .iter()
        .flat_map(|record| &record.events)
        .filter_map(
            |event| {
                if let Event::VoteDecided(vote) = event { Some(vote.vote) } else { None }
            },
        )
        .collect();
    if decided.is_empty() {
        return Vec::new();
    }
    let mut explained = Vec::new();
    for record in log.records().iter().filter(|record| !record.reasons.is_empty()) {
        for event in &record.events {
            if let Event::BallotCast { vote, member, ballot } = event
                && decided.contains(vote)
            {
                explained.push(Explained {
                    vote: *vote,
                    member: member.clone(),
                    ballot: *ballot,
                    reasons: record.reasons.clone(),
                });
            }
        }
    }
    explained
}

impl Session {
    /// The count over a text as it would be if it stood so on the player's desk.
    pub(super) fn weigh(&self, trial: &Trial) -> ServerMsg {
        let view = self.table.papers_for(&self.viewer());
        let known = view.public.drafts.iter().chain(&view.private.desk);
        let known = trial.draft.as_ref().and_then(|id| known.into_iter().find(|one| one.id == *id));
        let draft = match known {
            Some(draft) if *draft.text == trial.text => DraftOnFile::clone(draft),
            // Of other words nobody has said anything yet.
            Some(draft) => DraftOnFile {
                text: Arc::new(trial.text.clone()),
                rev: draft.rev.saturating_add(1),
                ..DraftOnFile::clone(draft)
            },
            None => self.begun(trial),
        };
        ServerMsg::Weighed(Box::new(count(&self.seat, &view, &draft)))
    }

    fn begun(&self, trial: &Trial) -> DraftOnFile {
        DraftOnFile {
            id: DraftId::new(TRIED),
            mover: self.actor(),
            sponsors: vec![self.seat.member.clone()],
            next_clause: trial.text.next_free_id(),
            text: Arc::new(trial.text.clone()),
            rev: 1,
            item: trial.item.clone(),
            status: DraftStatus::OnDesk,
            shared_with: BTreeSet::new(),
            divisions: Vec::new(),
            undivided: BTreeSet::new(),
            nature_found: None,
            held_to_abstain: BTreeSet::new(),
            vote_requested_by: None,
        }
    }
}
