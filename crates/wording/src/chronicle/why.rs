//! After a vote on a draft: why each member voted so.

use council::Event;
use council::meeting::BallotSubject;
use council::state::VoteOnRecord;
use delegates::Reason;

use super::Chronicle;
use crate::{Names, Texts};

impl<'r, N: Names + Texts> Chronicle<'r, N> {
    /// Keeps the reasons of a ballot until the vote is decided, and then tells them.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is no part of a vote")]
    pub(super) fn note_reasons(&mut self, event: &'r Event, reasons: &'r [Reason]) {
        match event {
            Event::BallotOpened(_) => self.ballots.clear(),
            Event::BallotCast { member, ballot, .. } => {
                self.ballots.push((member.clone(), *ballot, reasons));
            }
            Event::VoteDecided(vote) => self.tell_why(vote),
            _ => {}
        }
    }

    fn tell_why(&mut self, vote: &VoteOnRecord) {
        let ballots = std::mem::take(&mut self.ballots);
        let BallotSubject::Draft(draft) = &vote.subject else { return };
        let mut told = ballots.iter().filter_map(|(member, ballot, reasons)| {
            self.corridor.why(member, draft, *ballot, reasons)
        });
        let Some(first) = told.next() else { return };
        let heading = self.voice.catalogue.plain("why-heading");
        let lines: Vec<String> = [heading, first].into_iter().chain(told).collect();
        for line in lines {
            self.minutes.margin(line);
        }
    }
}
