//! A statement on behalf of the Council: what is left to say together where no text was adopted.
//!
//! It takes no vote and binds nobody; one objection is the end of it. Who has just been stopped by a veto
//! and can carry the matter to the Assembly would rather have the record show who stopped it.

use council::meeting::{BallotSubject, Meeting, MotionKind};
use council::state::VoteOnRecord;
use council::{Ballot, ChairCommand, Command, Outcome};

use super::numbers::MOVES;
use super::question::of_motion;
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;
use crate::voice::{Act, Remarks, occasion, speak};

impl Delegate {
    /// From the chair, once at a meeting: when texts have fallen, none was adopted and none is left.
    pub(super) fn proposes_a_statement(
        &self,
        view: &Sight<'_>,
        meeting: &Meeting,
    ) -> Option<Choice> {
        let fell = texts_put(view, meeting).next().is_some()
            && texts_put(view, meeting).all(|vote| !vote.result.outcome.is_adopted());
        if !fell || meeting.statement_proposed || self.would_not_cover_a_veto(view) {
            return None;
        }
        let remarks = Remarks { item: meeting.agenda.first().cloned(), ..self.remarks() };
        let register = self.seat().register?;
        let turn = occasion(self.member(), meeting.number);
        let text = speak(Act::SpeakForTheCouncil, register, turn, &remarks);
        let propose = Command::Chair(ChairCommand::ProposeStatement { text });
        Some(Choice::new(propose, vec![Reason::NothingDecided]))
    }

    /// Whether it voted for a text that a veto stopped at this meeting, and would carry the matter on.
    pub(super) fn would_not_cover_a_veto(&self, view: &Sight<'_>) -> bool {
        let Some(meeting) = &view.public.meeting else { return false };
        let stopped = texts_put(view, &meeting.meeting).any(|vote| {
            matches!(vote.result.outcome, Outcome::Vetoed { .. })
                && vote.roll.ballot(self.member()) == Some(Ballot::For)
        });
        let doors = [MotionKind::CallEmergencySpecialSession, MotionKind::CallSpecialSession];
        stopped
            && doors.iter().any(|door| {
                self.worth_of(view, Some(of_motion(&self.seat.matters, door))).0 >= MOVES
            })
    }
}

/// The votes of a meeting on whole drafts.
fn texts_put<'a>(
    view: &'a Sight<'_>,
    meeting: &'a Meeting,
) -> impl Iterator<Item = &'a VoteOnRecord> {
    let on_a_draft = |vote: &&VoteOnRecord| matches!(vote.subject, BallotSubject::Draft(_));
    view.public
        .votes
        .iter()
        .map(AsRef::as_ref)
        .filter(|vote| vote.meeting == meeting.id)
        .filter(on_a_draft)
}
