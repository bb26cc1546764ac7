//! Refusals: why a command is not allowed, as the missing condition, with the rule it rests on.

use serde::{Deserialize, Serialize};

use crate::amendment::AmendmentRefused;
use crate::crisis::MeansRefusal;
use crate::dealings::DealingRefusal;
use crate::draft::EditRefused;
use crate::ids::{AmendmentId, BodyId, DraftId, ItemId, MemberId, MotionId, SittingId, VoteId};
use crate::level::Level;
use crate::rule::RuleRef::{self, Article, Practice, Resolution, Rule};
use crate::state::{Moment, StageName};

/// Why a command is not allowed. Worded by the wording crate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    // --------------------------------------------------------------- who and when
    /// Only the game itself or the teacher does this.
    NotTheHost,
    /// The game has not been opened.
    GameNotOpened,
    /// It is open already.
    GameAlreadyOpened,
    /// The scenario has no such sitting.
    UnknownSitting {
        /// Which.
        sitting: SittingId,
    },
    /// The seed is no whole number.
    SeedIsNoNumber,
    /// The rulebook is for a Council of another size than the one that sits.
    RulebookDoesNotFit {
        /// How many members sit.
        members: u32,
    },
    /// Another sitting is next in the course.
    NotTheNextSitting {
        /// Which is, if any is left.
        next: Option<SittingId>,
    },
    /// The command belongs to another stage.
    NotInThisStage {
        /// The stage now.
        now: StageName,
    },
    /// Time has moved on since.
    Stale {
        /// The moment now.
        now: Moment,
    },
    /// The clock was set for something that is settled.
    NothingToRunOut,
    /// The actor is not a member sitting on the Council now.
    NotAMember,
    /// The member is not at the table.
    NotAtTheTable,
    /// The member is at the table already.
    AlreadyAtTheTable,
    /// The Council has not accepted this representative's credentials (rule 17).
    CredentialsNotAccepted,
    /// Only the President does this (rule 19).
    NotInTheChair {
        /// Who presides.
        chair: MemberId,
    },
    /// Only members and guests at the table speak.
    NotInvited,
    /// The level of procedure leaves this to the presiding computer.
    AboveTheLevel {
        /// The level.
        level: Level,
    },
    /// Already said.
    AlreadyReady,
    /// Already asked.
    AlreadyRequested,
    /// The words are empty or too long.
    WordsDoNotFit,
    /// Nobody to send it to, too many, oneself, or somebody who does not sit.
    NoSuchAddressee,
    /// As many messages as a stage bears have been sent.
    TooManyMessages,

    // -------------------------------------------------------------------- drafts
    /// No such draft that the actor can see.
    UnknownDraft {
        /// Which.
        draft: DraftId,
    },
    /// The draft is on another matter than the agenda.
    NotOnTheAgenda {
        /// Which matter.
        item: ItemId,
    },
    /// Only its mover or its sponsors do this.
    NotASponsor,
    /// Already a sponsor.
    AlreadyASponsor,
    /// The mover does not leave: a draft is withdrawn (rule 35).
    MoverMayOnlyWithdraw,
    /// The draft has changed since.
    DraftChanged {
        /// Its revision now.
        rev: u32,
    },
    /// The edit does not fit the draft.
    EditDoesNotFit {
        /// Why.
        why: EditRefused,
    },
    /// A draft without an operative paragraph decides nothing.
    NothingOperative,
    /// The draft is before the Council already.
    AlreadySubmitted,
    /// The draft is not before the Council.
    NotSubmitted,
    /// The draft is being voted on, or has been.
    VotingHasBegun,
    /// A vote has been taken on it, so it can no longer be withdrawn (rule 35).
    VoteTaken,
    /// The draft is not withdrawn, or the actor was not its co-sponsor (rule 35).
    NotToBeMaintained,
    /// An invited State's draft is voted on only at a member's request (rule 38).
    NoMemberRequestedTheVote,
    /// This draft is a member's own: its vote needs no request.
    NeedsNoRequest,
    /// As many drafts as one desk bears.
    TooManyDrafts,
    /// As many amendments as one draft bears.
    TooManyAmendments,
    /// No such amendment pending.
    UnknownAmendment {
        /// Which.
        amendment: AmendmentId,
    },
    /// Only its mover withdraws an amendment.
    NotTheMover,
    /// The amendment does not fit the draft as it stands.
    AmendmentDoesNotFit {
        /// Why.
        why: Box<AmendmentRefused>,
    },
    /// Nothing to divide: no such clauses, none, or asked for already (rule 32).
    NoSuchDivision,

    // --------------------------------------------------------------- the meeting
    /// The agenda comes first (rule 9).
    AgendaNotAdopted,
    /// The agenda is adopted already.
    AgendaAlreadyAdopted,
    /// Something else must be settled first.
    SomethingIsPending,
    /// Nothing of the kind is pending.
    NothingPending,
    /// Already on the list.
    AlreadyOnTheList,
    /// Not on the list.
    NotOnTheList,
    /// Nobody has asked to speak.
    ListIsEmpty,
    /// Members still wish to speak (rule 27).
    SpeakersRemain {
        /// How many.
        count: u32,
    },
    /// Somebody else has the floor, or nobody.
    NotYourTurn,
    /// Somebody has the floor.
    FloorTaken,
    /// Only the President speaks as President (rule 19).
    NotSpeakingAsPresident,
    /// Explanations before the vote belong before it, explanations after it after.
    NotTheTimeToExplain,
    /// As many statements as one meeting bears.
    TooManyStatements,
    /// As many motions and points as one meeting bears.
    TooManyMotions,
    /// The meeting has been suspended as often as it can be.
    TooManySuspensions,
    /// The point does not fit what is before the Council.
    PointDoesNotArise,
    /// There is no ruling open to challenge (rule 30).
    NoRulingToChallenge,
    /// The President does not challenge a ruling from the chair.
    OwnRuling,
    /// Nobody is in the way: points of order that are not the Council's to decide are ruled on.
    MustRule,
    /// No such motion.
    UnknownMotion {
        /// Which.
        motion: MotionId,
    },
    /// Another motion comes first (rule 33).
    AnotherMotionComesFirst {
        /// Which.
        first: MotionId,
    },
    /// The same motion is pending.
    AlreadyMoved,
    /// Another draft comes first (rule 32).
    AnotherDraftComesFirst {
        /// Which.
        first: DraftId,
    },
    /// The day named is not after today.
    DayIsPast,
    /// The Council is not seized of it (rule 10).
    NotSeized {
        /// Of what.
        item: ItemId,
    },
    /// It is on the agenda already.
    AlreadyOnTheAgenda,
    /// The guest has been invited already.
    AlreadyInvited,
    /// Those invited are still on their way, and are heard at a later sitting.
    NotYetHere,
    /// Members of the United Nations are invited under rule 37, others under rule 39.
    WrongInvitationRule,
    /// Nobody of that name can be invited.
    UnknownGuest,
    /// The meeting is public, or private, already (rule 48).
    AlreadySo,
    /// No body of that name.
    UnknownBody {
        /// Which.
        body: BodyId,
    },
    /// The General Assembly is sitting: it needs no call, and can take the matter when the Council drops
    /// it (Article 12(1)).
    AssemblyIsSitting,
    /// Resolution 377 A (V) does not exist yet: only a special session under Article 20 can be asked for.
    NoUnitingForPeaceYet,
    /// No negative vote of a permanent member has prevented a decision on this matter, as resolution
    /// 377 A (V) requires.
    NoLackOfUnanimity,
    /// The session has been called.
    AlreadyCalled,
    /// The President presides over this matter without being directly connected with it, or has ceded
    /// the chair already (rule 20).
    ChairAlreadyCeded,

    // ------------------------------------------------------------------ the vote
    /// No such vote is open.
    NoSuchVote {
        /// Which.
        vote: VoteId,
    },
    /// The ballot is cast: hands are not raised twice.
    AlreadyVoted,
    /// Only an absent member is absent.
    AbsenceIsNotABallot,
    /// Already said.
    AlreadyAgreed,
    /// Nothing on this draft is left to vote on, or the votes have not begun.
    NoBallotToTake,
    /// Votes are still to be taken.
    BallotsRemain,

    // ----------------------------------------------------------------- the crisis
    /// Means are not given so, or nothing is done so without the Council.
    Means(MeansRefusal),
    // -------------------------------------------------------------- the dealings
    /// Why a private move is not open.
    Dealing(DealingRefusal),
}

impl Refusal {
    /// The rule or practice the refusal rests on; `None` where it is the game's own.
    pub fn rule(&self) -> Option<RuleRef> {
        if let Self::Means(why) = self { why.rule() } else { self.own_rule() }
    }

    /// The rule of a refusal that is not another concept's.
    fn own_rule(&self) -> Option<RuleRef> {
        match self {
            Self::CredentialsNotAccepted => Some(Rule(17)),
            Self::NotInTheChair { .. } | Self::NotSpeakingAsPresident => Some(Rule(19)),
            Self::ChairAlreadyCeded => Some(Rule(20)),
            Self::NotInvited | Self::AlreadyInvited => Some(Rule(37)),
            Self::NotYetHere | Self::WrongInvitationRule | Self::UnknownGuest => Some(Rule(39)),
            Self::AgendaNotAdopted | Self::AgendaAlreadyAdopted | Self::AlreadyOnTheAgenda => {
                Some(Rule(9))
            }
            Self::NotOnTheAgenda { .. } => Some(Rule(7)),
            Self::NotSeized { .. } => Some(Rule(10)),
            Self::SpeakersRemain { .. }
            | Self::ListIsEmpty
            | Self::AlreadyOnTheList
            | Self::NotOnTheList
            | Self::NotYourTurn
            | Self::FloorTaken => Some(Rule(27)),
            Self::NoRulingToChallenge
            | Self::OwnRuling
            | Self::MustRule
            | Self::PointDoesNotArise => Some(Rule(30)),
            Self::NothingOperative | Self::NotSubmitted | Self::AlreadySubmitted => Some(Rule(31)),
            Self::AnotherDraftComesFirst { .. } | Self::NoSuchDivision => Some(Rule(32)),
            Self::AnotherMotionComesFirst { .. }
            | Self::AlreadyMoved
            | Self::UnknownMotion { .. }
            | Self::DayIsPast
            | Self::TooManySuspensions => Some(Rule(33)),
            Self::VoteTaken
            | Self::NotToBeMaintained
            | Self::MoverMayOnlyWithdraw
            | Self::NotTheMover => Some(Rule(35)),
            Self::AmendmentDoesNotFit { .. } | Self::UnknownAmendment { .. } => Some(Rule(36)),
            Self::NoMemberRequestedTheVote | Self::NeedsNoRequest => Some(Rule(38)),
            Self::AlreadySo => Some(Rule(48)),
            Self::NotAMember => Some(Article("23")),
            Self::AlreadyVoted | Self::NoSuchVote { .. } | Self::AbsenceIsNotABallot => {
                Some(Article("27(1)"))
            }
            Self::AssemblyIsSitting => Some(Article("12(1)")),
            Self::NoUnitingForPeaceYet | Self::NoLackOfUnanimity | Self::AlreadyCalled => {
                Some(Resolution("377 A (V)"))
            }
            Self::NotTheTimeToExplain => Some(Practice("S/2017/507")),
            Self::NotTheHost
            | Self::GameNotOpened
            | Self::GameAlreadyOpened
            | Self::UnknownSitting { .. }
            | Self::SeedIsNoNumber
            | Self::RulebookDoesNotFit { .. }
            | Self::NotTheNextSitting { .. }
            | Self::NotInThisStage { .. }
            | Self::Stale { .. }
            | Self::NothingToRunOut
            | Self::NotAtTheTable
            | Self::AlreadyAtTheTable
            | Self::AboveTheLevel { .. }
            | Self::AlreadyReady
            | Self::AlreadyRequested
            | Self::WordsDoNotFit
            | Self::NoSuchAddressee
            | Self::TooManyMessages
            | Self::UnknownDraft { .. }
            | Self::NotASponsor
            | Self::AlreadyASponsor
            | Self::DraftChanged { .. }
            | Self::EditDoesNotFit { .. }
            | Self::VotingHasBegun
            | Self::TooManyDrafts
            | Self::TooManyAmendments
            | Self::SomethingIsPending
            | Self::NothingPending
            | Self::TooManyStatements
            | Self::TooManyMotions
            | Self::UnknownBody { .. }
            | Self::AlreadyAgreed
            | Self::NoBallotToTake
            | Self::BallotsRemain
            | Self::Means(_)
            | Self::Dealing(_) => None,
        }
    }
}
