//! Whose hand was not where the player's count had it, at the last vote on a draft that the news decided.

use std::sync::Arc;

use council::meeting::BallotSubject;
use council::state::VoteOnRecord;
use council::{Event, VoteId};
use delegates::read::{count, surprises};

use super::Session;
use super::message::Surprised;
use crate::redact::ViewRecord;
use crate::table::Table;

impl Session {
    /// The surprises of the last vote that news decides, if a draft was voted on. The count is that of the
    /// moment before ballots were asked for: what a vote brings about must not explain it.
    pub(super) fn surprised(&self, news: &[ViewRecord]) -> Option<Surprised> {
        let vote = last_decided(news)?;
        let BallotSubject::Draft(draft) = &vote.subject else { return None };
        let programme = Arc::clone(&self.table.state().programme);
        let before =
            self.table.log().up_to(self.asked_for_ballots_in(vote.vote)?.saturating_sub(1));
        let view = Table::open(programme, before).papers_for(&self.viewer());
        let text = view.public.drafts.iter().find(|one| one.id == *draft)?;
        let count = count(&self.seat, &view, text);
        let hands = surprises(&view.public, &count, &vote.roll);
        Some(Surprised { vote: vote.vote, draft: draft.clone(), hands })
    }

    /// The record in which ballots were asked for.
    fn asked_for_ballots_in(&self, vote: VoteId) -> Option<u32> {
        let opens = |event: &Event| matches!(event, Event::BallotOpened(open) if open.vote == vote);
        let mut records = self.table.log().records().iter();
        records.find(|record| record.events.iter().any(opens)).map(|record| record.seq)
    }
}

fn last_decided(news: &[ViewRecord]) -> Option<&VoteOnRecord> {
    let events = news.iter().rev().flat_map(|record| record.events.iter().rev());
    events
        .into_iter()
        .find_map(|event| if let Event::VoteDecided(vote) = event { Some(vote) } else { None })
}
