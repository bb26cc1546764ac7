//! What a delegate does at the table of its own accord: asking for the floor and what it then says.

use council::meeting::{
    Capacity, DraftVotingStage, Meeting, MeetingStage, Purpose, SpeakerRequest,
};
use council::state::DraftOnFile;
use council::{Actor, Ballot, Command, DraftId, FloorCommand, Outcome, PublicView, Words};

use super::ballot::known;
use super::chair::{first_draft, preliminary_motion, sitting_now};
use super::numbers::{EXPLANATIONS_HEARD, OPPONENTS_HEARD, SPEAKS};
use super::{Choice, Delegate, Sight};
use crate::voice::{Act, Remarks};

impl Delegate {
    /// Whether anything at the table could make it stir now. Cheap, so that it can be asked of everybody
    /// after every record.
    pub fn stirs(&self, public: &PublicView) -> bool {
        let Some(meeting) = sitting_now(public).filter(|_| self.policy.speaks()) else {
            return false;
        };
        if self.stays_away(public) {
            return self.may_come_back();
        }
        let waits = meeting.speakers.iter().any(|request| self.is_me(&request.speaker));
        if waits || !self.is_at_the_table(public) {
            return false;
        }
        match &meeting.stage {
            MeetingStage::Agenda { .. } => false,
            // Who is to be heard is settled first.
            MeetingStage::Debate if preliminary_motion(meeting).is_some() => false,
            // The list fills before the first speaker; nobody stirs again until it is empty.
            MeetingStage::Debate if !meeting.speakers.is_empty() => {
                !self.has_spoken(meeting) && Self::list_is_open(meeting)
            }
            MeetingStage::Debate => {
                super::chair::guests_are_settled(public, meeting)
                    && (!self.has_spoken(meeting)
                        || self.could_move(meeting)
                        || public
                            .drafts
                            .iter()
                            .any(|draft| draft.is_before_the_council() && self.is_me(&draft.mover)))
            }
            MeetingStage::Voting(voting) => match voting.stage {
                DraftVotingStage::ExplanationsBefore => true,
                DraftVotingStage::Ballots { .. } => false,
                DraftVotingStage::ExplanationsAfter { .. } => {
                    !self.has_explained(meeting)
                        && (meeting.speakers.is_empty() || meeting.explained.is_empty())
                }
            },
        }
    }

    /// What it would do at the table now, the dearest wish first.
    pub fn intervene(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(meeting) = sitting_now(&view.public) else { return Vec::new() };
        if self.stays_away(&view.public) {
            return self.takes_its_chair(view).into_iter().collect();
        }
        match &meeting.stage {
            MeetingStage::Agenda { .. } => Vec::new(),
            MeetingStage::Debate => {
                let mut wishes = self.motions(view, meeting);
                wishes.extend(self.amends(view, meeting));
                wishes.extend(self.asks_to_speak(view, meeting));
                wishes
            }
            MeetingStage::Voting(voting) => match voting.stage {
                DraftVotingStage::ExplanationsBefore => {
                    let mut wishes = self.last_exits(view, &voting.draft);
                    wishes.extend(self.asks_to_oppose(view, meeting, &voting.draft));
                    wishes
                }
                DraftVotingStage::Ballots { .. } => Vec::new(),
                DraftVotingStage::ExplanationsAfter { .. } => {
                    let claim = self.claims(view, &voting.draft);
                    claim.into_iter().chain(self.asks_to_explain(view)).collect()
                }
            },
        }
    }

    /// One statement a meeting: sponsors, and whoever has something to say about what is on the table.
    fn asks_to_speak(&self, view: &Sight<'_>, meeting: &Meeting) -> Option<Choice> {
        if self.has_spoken(meeting) {
            return None;
        }
        let draft = self.speaks_about(view, meeting)?;
        let sponsors = draft.sponsors.contains(self.member());
        if self.waits_for_its_capital(view) && !sponsors {
            return None;
        }
        let opinion = self.opinion(view, draft);
        let undecided = opinion.ballot_without_veto() == Ballot::Abstaining;
        let has_something_to_say = sponsors
            || (opinion.leaning.abs() >= SPEAKS && !undecided)
            || (undecided && self.has_reservations(view, draft));
        has_something_to_say.then(|| ask(Purpose::Statement))
    }

    /// Before the ballots: who will vote against and has not spoken on this text says so and why, as far
    /// as the Council has not heard it from others.
    fn asks_to_oppose(&self, view: &Sight<'_>, meeting: &Meeting, id: &DraftId) -> Option<Choice> {
        let waiting = |request: &&SpeakerRequest| request.purpose == Purpose::ExplanationBefore;
        let heard =
            meeting.explained_before.len() + meeting.speakers.iter().filter(waiting).count();
        let draft = known(&view.public, id)?;
        let silent = !self.policy.speaks() || self.waits_for_its_capital(view);
        if silent || heard >= OPPONENTS_HEARD || self.has_spoken_on(&view.public, meeting, draft) {
            return None;
        }
        let opinion = self.opinion(view, draft);
        let promised = self.promised(view, draft, &opinion).map(|(ballot, _)| ballot);
        let ballot = promised.unwrap_or_else(|| self.ballot_at(view, draft, &opinion));
        (ballot == Ballot::Against).then(|| ask(Purpose::ExplanationBefore))
    }

    /// Whether it has said at this meeting what it thinks of a draft: in the debate everybody speaks of
    /// its own text, or else of the one that comes first.
    fn has_spoken_on(&self, public: &PublicView, meeting: &Meeting, draft: &DraftOnFile) -> bool {
        if meeting.explained_before.contains(self.member()) {
            return true;
        }
        let another_came_first = public.votes.iter().any(|vote| {
            vote.meeting == meeting.id && vote.draft.as_ref().is_some_and(|id| *id != draft.id)
        });
        let spoke_for_its_own = public
            .drafts
            .iter()
            .any(|own| own.is_before_the_council() && self.is_me(&own.mover) && own.id != draft.id);
        self.has_spoken(meeting) && !another_came_first && !spoke_for_its_own
    }

    /// The draft a statement is about: one's own, otherwise the one that comes first.
    fn speaks_about<'a>(&self, view: &'a Sight<'a>, meeting: &Meeting) -> Option<&'a DraftOnFile> {
        let own = view
            .public
            .drafts
            .iter()
            .find(|draft| draft.is_before_the_council() && self.is_me(&draft.mover));
        own.map(AsRef::as_ref).or_else(|| first_draft(&view.public, meeting))
    }

    /// After the vote: whoever did not vote for, and the mover of a draft that fell.
    fn asks_to_explain(&self, view: &Sight<'_>) -> Option<Choice> {
        let vote = view.public.votes.last()?;
        let draft = known(&view.public, vote.draft.as_ref()?)?;
        let own = vote.roll.ballot(self.member())?;
        let vetoed =
            matches!(&vote.result.outcome, Outcome::Vetoed { by } if by.contains(self.member()));
        let meeting = sitting_now(&view.public)?;
        let said_so = own == Ballot::Against && meeting.explained_before.contains(self.member());
        let said_at_the_first = own == Ballot::NotParticipating
            && view.public.votes.iter().rev().skip(1).any(|earlier| {
                earlier.meeting == meeting.id
                    && matches!(earlier.subject, council::meeting::BallotSubject::Draft(_))
                    && earlier.roll.ballot(self.member()) == Some(own)
            });
        if (said_so && !vetoed) || said_at_the_first {
            return None;
        }
        let fell = !vote.result.outcome.is_adopted();
        let explains = match own {
            Ballot::Against | Ballot::NotParticipating => true,
            Ballot::Abstaining => self.has_reservations(view, draft),
            Ballot::For => fell && self.is_me(&draft.mover),
            Ballot::Absent => false,
        };
        // What most members did needs no long explaining: a few of them speak for the others.
        let waiting = |request: &&SpeakerRequest| request.purpose == Purpose::ExplanationAfter;
        let heard = meeting.explained.len() + meeting.speakers.iter().filter(waiting).count();
        let with_most = fell && own == Ballot::Against && !vetoed;
        let enough = with_most && heard >= EXPLANATIONS_HEARD;
        (explains && !enough).then(|| ask(Purpose::ExplanationAfter))
    }

    /// Whether it can say what keeps it from a text, or what would bring it there.
    fn has_reservations(&self, view: &Sight<'_>, draft: &DraftOnFile) -> bool {
        let grounds = self.grounds(view, draft, self.remarks(), -1).reasons;
        !grounds.is_empty() || !self.wants_of(view, draft).is_empty()
    }

    /// What it says, having the floor.
    pub fn statement(&self, view: &Sight<'_>) -> Choice {
        let words =
            self.words(view).unwrap_or_else(|| self.says(view, Act::OpenMeeting, &self.remarks()));
        let command = FloorCommand::Speak { capacity: Capacity::National, words };
        Choice::plain(Command::Floor(command))
    }

    fn words(&self, view: &Sight<'_>) -> Option<Words> {
        let meeting = sitting_now(&view.public)?;
        let purpose = meeting.floor.as_ref()?.purpose;
        match purpose {
            Purpose::Statement | Purpose::RightOfReply => {
                Some(self.speech(view, self.speaks_about(view, meeting)?))
            }
            Purpose::ExplanationBefore => {
                Some(self.speech(view, known(&view.public, &meeting.voting()?.draft)?))
            }
            Purpose::ExplanationAfter => self.explanation(view),
        }
    }

    /// A statement in the debate.
    fn speech(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Words {
        let remarks = self.remarks().on_draft_of(&draft.mover);
        if self.is_me(&draft.mover) {
            let works = draft.text.operative.iter().map(|clause| clause.measure.kind());
            let remarks =
                Remarks { works: works.collect(), ..self.grounds(view, draft, remarks, 1) };
            return self.says(view, Act::Propose, &remarks);
        }
        let opinion = self.opinion(view, draft);
        let sponsors = draft.sponsors.contains(self.member());
        let (act, sign) = match opinion.ballot_without_veto() {
            Ballot::For if sponsors => (Act::SpeakAsSponsor, 1),
            Ballot::For => (Act::SpeakFor, 1),
            Ballot::Against => (Act::SpeakAgainst, -1),
            Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => {
                (Act::SpeakUndecided, -1)
            }
        };
        let mut remarks = self.grounds(view, draft, remarks, sign);
        if act == Act::SpeakUndecided {
            remarks = remarks.wanting(self.wants_of(view, draft));
        }
        self.says(view, act, &remarks)
    }

    /// An explanation of the vote just taken.
    fn explanation(&self, view: &Sight<'_>) -> Option<Words> {
        let vote = view
            .public
            .votes
            .iter()
            .rev()
            .find(|vote| matches!(vote.subject, council::meeting::BallotSubject::Draft(_)))?;
        let draft = known(&view.public, vote.draft.as_ref()?)?;
        let remarks = self.remarks().on_draft_of(&draft.mover);
        let vetoed =
            matches!(&vote.result.outcome, Outcome::Vetoed { by } if by.contains(self.member()));
        let (act, sign) = match vote.roll.ballot(self.member())? {
            Ballot::For if self.is_me(&draft.mover) && !vote.result.outcome.is_adopted() => {
                (Act::ConcedeDefeat, 1)
            }
            Ballot::For => (Act::ExplainFor, 1),
            Ballot::Against if vetoed => (Act::ExplainVeto, -1),
            Ballot::Against => (Act::ExplainAgainst, -1),
            Ballot::NotParticipating if self.waits_for_its_capital(view) => {
                (Act::ExplainNotParticipating, -1)
            }
            Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => {
                (Act::ExplainAbstain, -1)
            }
        };
        let mut remarks = self.grounds(view, draft, remarks, sign);
        if matches!(act, Act::ExplainAgainst | Act::ExplainAbstain) {
            remarks = remarks.wanting(self.wants_of(view, draft));
        }
        Some(self.says(view, act, &remarks))
    }

    /// Whether no member has made a statement yet.
    fn list_is_open(meeting: &Meeting) -> bool {
        meeting.statements.keys().all(|speaker| speaker.member().is_none())
    }

    fn has_spoken(&self, meeting: &Meeting) -> bool {
        meeting.statements.get(&self.actor()).is_some_and(|made| *made > 0)
    }

    /// Whether it has explained the vote just taken, or has the floor to do so.
    fn has_explained(&self, meeting: &Meeting) -> bool {
        meeting.explained.contains(self.member())
            || meeting.floor.as_ref().is_some_and(|request| self.is_me(&request.speaker))
    }

    pub(super) fn is_at_the_table(&self, public: &PublicView) -> bool {
        public.seats.iter().any(|seat| {
            seat.member == *self.member() && seat.presence == council::Presence::AtTheTable
        })
    }
}

fn ask(purpose: Purpose) -> Choice {
    Choice::plain(Command::Floor(FloorCommand::AskToSpeak { purpose }))
}

/// What a guest says: it asks for help, or thanks for being heard. Whoever had to be fought for at the
/// table speaks plainly; nobody says the same at every meeting.
pub fn guest_statement(public: &PublicView, guest: &Actor) -> Words {
    use council::scenario::file::Register;
    let voted = public.meeting.as_ref().is_some_and(|view| {
        public.votes.iter().any(|vote| vote.meeting == view.meeting.id && vote.draft.is_some())
    });
    let contested = public
        .sitting
        .iter()
        .flat_map(|sitting| &sitting.guests)
        .any(|expected| expected.contested && expected.guest == *guest);
    let (act, register) = match (contested, voted) {
        (true, _) => (Act::Thank, Register::Blunt),
        (false, true) => (Act::Thank, Register::Courtly),
        (false, false) => (Act::Appeal, Register::Courtly),
    };
    // One after the other, two guests of one meeting do not speak alike.
    let before = public.meeting.iter().flat_map(|view| view.meeting.guests());
    let before = before.take_while(|other| *other != guest).count();
    let occasion = public.meeting.as_ref().map_or(0, |view| view.meeting.number);
    let occasion = u32::try_from(before).map_or(occasion, |before| occasion.wrapping_add(before));
    let remarks = Remarks {
        guest: Some(guest.clone()),
        sitting: public.sitting.as_ref().map(|sitting| sitting.id.clone()),
        ..Remarks::default()
    };
    crate::voice::speak(act, register, occasion, &remarks)
}
