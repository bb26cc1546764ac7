//! The last exits: what the player can still do about a draft before hands go up, and why not the rest.
//!
//! Which ways out there are is a matter of the page's sentence "last exits"; whether one is open is asked of
//! the rules, one by one.

use council::meeting::{DraftVotingStage, MotionKind};
use council::state::DraftOnFile;
use council::{
    ChairCommand, Command, DraftCommand, DraftId, FloorCommand, Offer, TalkCommand, Template,
    UndertakingId, why_not,
};
use delegates::next_business;

use super::Session;
use super::message::{Exit, Waits};
use crate::refused::Refused;

impl Session {
    /// The ways out of the vote that is coming; none where none is.
    pub(super) fn exits(&self, waits: &Waits) -> Vec<Exit> {
        let Some(draft) = self.coming_to_a_vote(waits) else { return Vec::new() };
        let Some(draft) = self.table.state().papers.draft(&draft) else { return Vec::new() };
        let state = self.table.state();
        let actor = self.actor();
        let ways = self.ways_out(draft).into_iter();
        ways.map(|offer| Exit { closed: why_not(state, &actor, &offer).map(Refused::from), offer })
            .collect()
    }

    /// The draft that is put to the vote next, or is being voted on.
    fn coming_to_a_vote(&self, waits: &Waits) -> Option<DraftId> {
        let public = self.table.public_view();
        let meeting = &public.meeting.as_ref()?.meeting;
        match waits {
            Waits::Before(next) => put_to_the_vote(next),
            Waits::Ballot(_) => meeting.voting().map(|voting| voting.draft.clone()),
            // Whoever presides has the exits too, until it asks for the hands.
            Waits::Chair => match meeting.voting() {
                Some(voting) if voting.stage == DraftVotingStage::ExplanationsBefore => {
                    Some(voting.draft.clone())
                }
                Some(_) => None,
                None => put_to_the_vote(&next_business(&public)?),
            },
            Waits::Reading
            | Waits::HalfHour
            | Waits::Answer
            | Waits::Floor
            | Waits::Objection
            | Waits::Aftermath
            | Waits::Between
            | Waits::Nothing => None,
        }
    }

    /// Every way out there is, open or not: a part by itself, more time, no vote at all, and being let go
    /// of what was promised on the draft.
    fn ways_out(&self, draft: &DraftOnFile) -> Vec<Offer> {
        let id = || draft.id.clone();
        let own = &self.seat.member;
        let sponsors = draft.sponsors.contains(own) && draft.mover.member() != Some(own);
        let leave = if sponsors {
            DraftCommand::LeaveSponsors { draft: id() }
        } else {
            DraftCommand::Withdraw { draft: id() }
        };
        let suspend = FloorCommand::Move { kind: MotionKind::Suspend };
        let mut ways = vec![
            Offer::Compose(Template::Divide { draft: id() }),
            act(Command::Floor(suspend)),
            act(Command::Draft(leave)),
        ];
        ways.extend(self.promised_on(&draft.id).map(|undertaking| {
            act(Command::Talk(TalkCommand::GiveNotice { undertaking: undertaking.clone() }))
        }));
        ways
    }

    /// What the player has promised another about a draft and is still bound by.
    fn promised_on<'a>(&'a self, draft: &'a DraftId) -> impl Iterator<Item = &'a UndertakingId> {
        let open = self.table.state().dealings.open_undertakings();
        open.filter(|one| one.by == self.seat.member && one.to.is_some())
            .filter(|one| one.promise.draft() == Some(draft))
            .map(|one| &one.id)
    }
}

fn put_to_the_vote(next: &ChairCommand) -> Option<DraftId> {
    if let ChairCommand::PutDraft { draft, .. } = next { Some(draft.clone()) } else { None }
}

fn act(command: Command) -> Offer {
    Offer::Act(Box::new(command))
}
