//! A meeting of the Council: what is before it now, who has the floor, who presides.

mod agreement;
mod ballot;
mod invitation;
mod motion;
mod point;
mod speakers;
mod voting;

use std::collections::{BTreeMap, BTreeSet};

pub use agreement::{Agreement, AgreementSubject};
pub use ballot::{BallotSubject, OpenBallot};
pub use invitation::{Invitation, InvitationRule};
pub use motion::{Motion, MotionDebate, MotionKind, MotionRule};
pub use point::{Finding, PendingPoint, PointOfOrder, Ruling};
use serde::{Deserialize, Serialize};
pub use speakers::{Capacity, Purpose, SpeakerRequest};
pub use voting::{DraftVoting, DraftVotingStage};

use crate::actor::Actor;
use crate::ids::{ItemId, MeetingId, MemberId};

/// One meeting, from the President's opening to its close.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// Which meeting of this game.
    pub id: MeetingId,
    /// Its number in the Council's own series (473 for S/PV.473).
    pub number: u32,
    /// Whether the public is in the room (rule 48).
    pub publicity: Publicity,
    /// Who is in the chair now: the member of the month, unless it ceded the chair (rule 20).
    pub chair: MemberId,
    /// What the meeting is doing.
    pub stage: MeetingStage,
    /// Matters that must be settled before the stage goes on; the last one is before the Council now.
    pub pending: Vec<Pending>,
    /// The agenda as adopted (rule 9); empty until then.
    pub agenda: Vec<ItemId>,
    /// Parties and persons invited to the table (rules 37 and 39).
    pub invited: Vec<Invitation>,
    /// Who asked to speak, in the order of asking (rule 27).
    pub speakers: Vec<SpeakerRequest>,
    /// Who has the floor.
    pub floor: Option<SpeakerRequest>,
    /// Motions made and not yet decided, in the order of their making.
    pub motions: Vec<Motion>,
    /// Statements made so far, by who made them.
    #[serde(with = "crate::actor::counts")]
    pub statements: BTreeMap<Actor, u32>,
    /// Who has explained its vote on the draft under vote before it was taken.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub explained_before: BTreeSet<MemberId>,
    /// Who has explained its vote on the draft under vote since it was taken.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub explained: BTreeSet<MemberId>,
    /// Motions and points of order raised so far, by who raised them.
    pub motions_made: BTreeMap<MemberId, u32>,
    /// Beats since the meeting opened, suspensions apart.
    pub beats: u32,
    /// Suspensions so far.
    pub suspensions: u32,
    /// Whether a statement on behalf of the Council has been proposed, whatever became of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub statement_proposed: bool,
}

/// Whether the public is in the room.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Publicity {
    /// As the Council meets unless it decides otherwise (rule 48); a verbatim record is made.
    Public,
    /// In private: only a communiqué is issued (rule 55).
    Private,
}

/// What the meeting is doing, interruptions apart.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MeetingStage {
    /// Before the agenda is adopted: nothing else can be done (rule 9).
    Agenda {
        /// Items still to be settled, in order.
        proposed: Vec<ItemId>,
    },
    /// Speaking, moving, amending.
    Debate,
    /// A draft is being voted on.
    Voting(DraftVoting),
}

/// Something that must be settled before the meeting goes on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pending {
    /// The President has asked whether there is any objection.
    Agreement(Agreement),
    /// Members are casting their ballots.
    Ballot(OpenBallot),
    /// A point of order waits for the President's ruling.
    Point(PendingPoint),
    /// The President has ruled; members may challenge the ruling until the chair goes on (rule 30).
    Ruling(Ruling),
    /// A ruling is challenged and waits to be put to the Council.
    Challenge {
        /// The ruling.
        ruling: Ruling,
        /// Who challenged it.
        by: MemberId,
    },
}

impl Meeting {
    /// What is before the Council now, if something interrupts the stage.
    pub fn before_the_council(&self) -> Option<&Pending> {
        self.pending.last()
    }

    /// The ballot being taken, if it is what is before the Council.
    pub fn open_ballot(&self) -> Option<&OpenBallot> {
        match self.before_the_council() {
            Some(Pending::Ballot(ballot)) => Some(ballot),
            Some(
                Pending::Agreement(_)
                | Pending::Point(_)
                | Pending::Ruling(_)
                | Pending::Challenge { .. },
            )
            | None => None,
        }
    }

    /// The question on which the President waits for objections.
    pub fn open_agreement(&self) -> Option<&Agreement> {
        match self.before_the_council() {
            Some(Pending::Agreement(agreement)) => Some(agreement),
            Some(
                Pending::Ballot(_)
                | Pending::Point(_)
                | Pending::Ruling(_)
                | Pending::Challenge { .. },
            )
            | None => None,
        }
    }

    /// The draft being voted on.
    pub fn voting(&self) -> Option<&DraftVoting> {
        match &self.stage {
            MeetingStage::Voting(voting) => Some(voting),
            MeetingStage::Agenda { .. } | MeetingStage::Debate => None,
        }
    }

    /// Whether the agenda is adopted and no draft is under vote.
    pub fn is_debating(&self) -> bool {
        matches!(self.stage, MeetingStage::Debate)
    }

    /// Members who have cast a ballot on the open vote.
    pub fn have_voted(&self) -> BTreeSet<MemberId> {
        self.open_ballot()
            .map(|ballot| ballot.cast.iter().map(|(member, _)| member.clone()).collect())
            .unwrap_or_default()
    }

    /// Whether this actor has been invited, be it here or still to come.
    pub fn is_invited(&self, actor: &Actor) -> bool {
        self.invited.iter().any(|invitation| invitation.guest == *actor)
    }

    /// Whoever is at the table by invitation.
    pub fn guests(&self) -> impl Iterator<Item = &Actor> {
        self.invited.iter().filter(|one| !one.comes_later).map(|one| &one.guest)
    }

    /// Whether this actor is at the table by invitation.
    pub fn hears(&self, actor: &Actor) -> bool {
        self.guests().any(|guest| guest == actor)
    }
}
