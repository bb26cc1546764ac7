//! Presiding (rules 1 to 20 and 27 to 38): what the chair does next, in the order of business.
//!
//! Most of it is no matter of opinion and is the same whoever presides, a delegate or the computer in its
//! name. What is one, a ruling on a point of order, a delegate gives as its country would.

use council::meeting::BallotSubject;
use council::meeting::{
    DraftVotingStage, Finding, Meeting, MeetingStage, Motion, MotionDebate, Pending, PointOfOrder,
    Purpose,
};
use council::state::{DraftOnFile, DraftStatus};
use council::vote::PutAs;
use council::{ChairCommand, Command, ExpectedGuest, Nature, PublicView};

use super::{Choice, Delegate, Sight};

/// What the chair does next; `None` while the Council waits for somebody else.
pub fn next_business(public: &PublicView) -> Option<ChairCommand> {
    let meeting = sitting_now(public)?;
    match meeting.before_the_council() {
        Some(Pending::Agreement(_) | Pending::Ballot(_)) => None,
        Some(Pending::Point(pending)) => Some(practice_on(public, &pending.point)),
        Some(Pending::Ruling(_)) => Some(ChairCommand::Proceed),
        Some(Pending::Challenge { .. }) => {
            Some(ChairCommand::PutChallenge { put_as: PutAs::Overrule })
        }
        None if meeting.floor.is_some() => None,
        None => Some(match &meeting.stage {
            MeetingStage::Agenda { .. } if waits(meeting, Purpose::Statement) => {
                ChairCommand::GiveFloor
            }
            MeetingStage::Agenda { .. } => ChairCommand::ProposeAgenda,
            MeetingStage::Debate => in_debate(public, meeting),
            MeetingStage::Voting(voting) => in_voting(meeting, &voting.stage),
        }),
    }
}

/// The meeting, if it is sitting and not suspended.
pub(super) fn sitting_now(public: &PublicView) -> Option<&Meeting> {
    public.meeting.as_ref().filter(|view| !view.is_suspended).map(|view| &view.meeting)
}

fn waits(meeting: &Meeting, purpose: Purpose) -> bool {
    meeting.speakers.iter().any(|request| request.purpose == purpose)
}

fn in_debate(public: &PublicView, meeting: &Meeting) -> ChairCommand {
    if let Some(guest) = guest_to_propose(public, meeting) {
        return ChairCommand::ProposeInvitation { guest: guest.guest.clone(), rule: guest.rule };
    }
    if let Some(motion) = preliminary_motion(meeting) {
        return ChairCommand::PutMotion { motion: motion.id };
    }
    if waits(meeting, Purpose::Statement) {
        return ChairCommand::GiveFloor;
    }
    if let Some(motion) = first_motion(meeting) {
        return ChairCommand::PutMotion { motion: motion.id };
    }
    if waits(meeting, Purpose::RightOfReply) {
        return ChairCommand::GiveFloor;
    }
    match first_draft(public, meeting) {
        Some(draft) => ChairCommand::PutDraft { draft: draft.id.clone(), base_rev: draft.rev },
        None => ChairCommand::CloseMeeting,
    }
}

fn in_voting(meeting: &Meeting, stage: &DraftVotingStage) -> ChairCommand {
    match stage {
        DraftVotingStage::ExplanationsBefore if waits(meeting, Purpose::ExplanationBefore) => {
            ChairCommand::GiveFloor
        }
        DraftVotingStage::ExplanationsBefore | DraftVotingStage::Ballots { .. } => {
            ChairCommand::TakeBallot
        }
        DraftVotingStage::ExplanationsAfter { .. } if waits(meeting, Purpose::ExplanationAfter) => {
            ChairCommand::GiveFloor
        }
        DraftVotingStage::ExplanationsAfter { .. } => ChairCommand::CloseVoting,
    }
}

/// A guest nobody disputes who has not been proposed at this meeting.
fn guest_to_propose<'a>(public: &'a PublicView, meeting: &Meeting) -> Option<&'a ExpectedGuest> {
    let voted_on = |guest: &ExpectedGuest| {
        public.votes.iter().any(|vote| {
            vote.meeting == meeting.id
                && matches!(&vote.subject, BallotSubject::Invitation { guest: asked, .. }
                    if *asked == guest.guest)
        })
    };
    public
        .sitting
        .iter()
        .flat_map(|sitting| &sitting.guests)
        .filter(|guest| guest.guest.member().is_none())
        .find(|guest| !guest.contested && !meeting.is_invited(&guest.guest) && !voted_on(guest))
}

/// The motion that comes first: by rule 33, then in the order of making.
fn first_motion(meeting: &Meeting) -> Option<&Motion> {
    meeting.motions.iter().min_by_key(|motion| (motion.kind.rule().precedence, motion.id))
}

/// A motion on who is to be heard, if it comes first: it is put before the debate goes on.
pub(super) fn preliminary_motion(meeting: &Meeting) -> Option<&Motion> {
    first_motion(meeting).filter(|motion| motion.kind.rule().debate == MotionDebate::Preliminary)
}

/// The draft that comes first (rule 32), if a member stands behind it.
pub(super) fn first_draft<'a>(
    public: &'a PublicView,
    meeting: &Meeting,
) -> Option<&'a DraftOnFile> {
    public
        .drafts
        .iter()
        .map(AsRef::as_ref)
        .filter(|draft: &&DraftOnFile| matches!(draft.status, DraftStatus::Submitted { .. }))
        .filter(|draft| meeting.agenda.contains(&draft.item))
        .filter(|draft| !draft.sponsors.is_empty() || draft.vote_requested_by.is_some())
        .min_by_key(|draft| draft.order())
}

/// What practice would have a President do with a point of order of which the chair has no opinion.
fn practice_on(public: &PublicView, point: &PointOfOrder) -> ChairCommand {
    match point {
        // A claimed veto on a question already carried as procedural: the Council is asked, and the
        // President holds to what was announced (29 September 1950, S/PV.507).
        PointOfOrder::Nature { draft, .. } => {
            let nature = public.drafts.iter().find(|known| known.id == *draft);
            let president_rules = nature.map(|draft| draft.nature()).or(Some(Nature::Substantive));
            ChairCommand::PutPoint { president_rules }
        }
        PointOfOrder::Credentials { .. } => ChairCommand::PutPoint { president_rules: None },
        PointOfOrder::SpeakerOutOfOrder | PointOfOrder::PartyShallAbstain { .. } => {
            ChairCommand::Rule { finding: Finding::Rejected }
        }
    }
}

impl Delegate {
    /// What this delegate does next from the chair; `None` while the Council waits for somebody else.
    pub fn preside(&self, view: &Sight<'_>) -> Option<Choice> {
        let meeting = sitting_now(&view.public)?;
        if let Some(Pending::Point(pending)) = meeting.before_the_council()
            && let PointOfOrder::Credentials { member } = &pending.point
        {
            return Some(self.rule_on_credentials(view, member));
        }
        let next = next_business(&view.public)?;
        if next == ChairCommand::CloseMeeting
            && let Some(statement) = self.proposes_a_statement(view, meeting)
        {
            return Some(statement);
        }
        Some(Choice::plain(Command::Chair(next)))
    }

    /// A President who does not recognize a government may rule so, as on 1 August 1950 (S/PV.480); the
    /// Council has the last word (rule 30).
    fn rule_on_credentials(&self, view: &Sight<'_>, member: &council::MemberId) -> Choice {
        let (worth, because) = self.on_credentials(view, member);
        let finding = if worth < 0 { Finding::Sustained } else { Finding::Rejected };
        let rule = Command::Chair(ChairCommand::Rule { finding });
        Choice::new(rule, because.into_iter().collect())
    }
}

/// Whether every guest nobody disputes has been proposed at this meeting.
pub(super) fn guests_are_settled(public: &PublicView, meeting: &Meeting) -> bool {
    guest_to_propose(public, meeting).is_none()
}
