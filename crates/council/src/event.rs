//! Events: what happened, in the past tense, with its result. Folding them gives the state.
//!
//! An event carries everything `evolve` needs, so that `evolve` knows no rule; and it has one audience,
//! fixed when it is recorded.

mod audience;
mod outcomes;

use std::collections::BTreeSet;

pub use outcomes::{ClosingReason, Inclusion, MotionDecision};
use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::audience::Audience;
use crate::crisis::CrisisEvent;
use crate::dealings::DealingEvent;
use crate::draft::DraftText;
use crate::ids::{
    AmendmentId, BodyId, ClauseId, DispatchId, DraftId, ItemId, MemberId, MotionId, VoteId,
};
use crate::level::Level;
use crate::meeting::{
    Agreement, AgreementSubject, BallotSubject, Capacity, Finding, Invitation, Motion, OpenBallot,
    PendingPoint, PointOfOrder, Publicity, Ruling, SpeakerRequest,
};
use crate::state::{
    AmendmentOnFile, AssemblySession, DraftOnFile, Game, IssuedStatement, Message, Sitting,
    StageName, VoteOnRecord,
};
use crate::vote::{Ballot, Nature, Roll, VoteResult};
use crate::words::Words;

/// What happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    // ------------------------------------------------------------------ the game
    /// The game was opened. The first event of every log.
    GameOpened(Game),
    /// The level of procedure was changed.
    LevelChanged {
        /// To which.
        level: Level,
    },
    /// A sitting was opened.
    SittingOpened {
        /// What is true that day.
        sitting: Sitting,
        /// Members who do not come to the table.
        away: BTreeSet<MemberId>,
        /// Matters of which the Council is seized when the sitting opens.
        seized: BTreeSet<ItemId>,
    },
    /// Terms ended and began between two sittings (Article 23(2)).
    TermsBegan {
        /// Who left the Council.
        leaving: BTreeSet<MemberId>,
        /// Who joined it.
        arriving: BTreeSet<MemberId>,
    },
    /// A stage began.
    StageBegan {
        /// Which.
        stage: StageName,
    },
    /// A half-hour passed.
    BeatPassed {
        /// Beats passed in this stage.
        beat: u32,
    },
    /// The last sitting is over: everything opens.
    GameEnded,

    /// Something happened in the crisis.
    Crisis(CrisisEvent),

    // ------------------------------------------------------------ off the record
    /// A dispatch or a cable arrived.
    PaperReceived {
        /// Which.
        paper: DispatchId,
        /// For whom.
        audience: Audience,
    },
    /// A member is ready to go on.
    ReadyDeclared {
        /// Who.
        member: MemberId,
    },
    /// A message was sent.
    MessageSent(Message),
    /// A meeting was asked for (rules 2 and 3).
    MeetingRequested {
        /// By whom.
        by: MemberId,
    },
    /// A member stays away from the table.
    SeatLeft {
        /// Who.
        member: MemberId,
        /// Why.
        words: Words,
    },
    /// A member takes its seat again.
    SeatTaken {
        /// Who.
        member: MemberId,
    },

    // -------------------------------------------------------- drafts and amendments
    /// A draft was begun on somebody's desk.
    DraftBegun(DraftOnFile),
    /// The words of a draft changed.
    DraftChanged {
        /// Which draft.
        draft: DraftId,
        /// The words as they stand now.
        text: DraftText,
        /// Counts changes.
        rev: u32,
        /// The number the next new clause gets.
        next_clause: u32,
        /// Who can read it.
        audience: Audience,
    },
    /// A draft on a desk was shown to more members; it comes with its words, which they had not.
    DraftShared {
        /// The draft.
        draft: DraftOnFile,
        /// Who has it now, its sponsors included.
        audience: Audience,
    },
    /// The sponsors of a draft changed.
    SponsorsChanged {
        /// Which draft.
        draft: DraftId,
        /// Who sponsors it now.
        sponsors: Vec<MemberId>,
        /// Who can read it.
        audience: Audience,
    },
    /// A draft was submitted: it comes with its words.
    DraftSubmitted {
        /// The draft.
        draft: DraftOnFile,
    },
    /// A draft was withdrawn (rule 35).
    DraftWithdrawn {
        /// Which.
        draft: DraftId,
        /// Who knew of it.
        audience: Audience,
    },
    /// A co-sponsor maintained a withdrawn draft (rule 35).
    DraftMaintained {
        /// Which.
        draft: DraftId,
        /// Who is its mover now.
        by: MemberId,
        /// Its place in the order, unchanged.
        order: u32,
        /// Who sponsors it now.
        sponsors: Vec<MemberId>,
    },
    /// A member asked that an invited State's draft be voted on (rule 38).
    DraftVoteRequested {
        /// Which draft.
        draft: DraftId,
        /// Who asked.
        by: MemberId,
    },
    /// An amendment was submitted.
    AmendmentSubmitted(AmendmentOnFile),
    /// The sponsors took an amendment into their draft.
    AmendmentAccepted {
        /// Which.
        amendment: AmendmentId,
    },
    /// An amendment was withdrawn (rule 35).
    AmendmentWithdrawn {
        /// Which.
        amendment: AmendmentId,
    },
    /// An amendment can no longer be put: its text is gone or has changed under it.
    AmendmentLapsed {
        /// Which.
        amendment: AmendmentId,
    },
    /// Separate votes were asked for (rule 32).
    DivisionAsked {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses.
        clauses: Vec<ClauseId>,
        /// By whom.
        by: MemberId,
    },
    /// The mover objected to a separate vote (rule 32).
    DivisionRefused {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses.
        clauses: Vec<ClauseId>,
    },

    // ---------------------------------------------------------------- the dealings
    /// What passed between delegations, or between one and its capital.
    Dealing(DealingEvent),

    // ----------------------------------------------------------------- the meeting
    /// A meeting was opened.
    MeetingOpened {
        /// Its number in the Council's series.
        number: u32,
        /// Who presides.
        chair: MemberId,
        /// The provisional agenda.
        proposed: Vec<ItemId>,
    },
    /// The meeting was suspended for consultations.
    MeetingSuspended,
    /// The meeting was resumed.
    MeetingResumed,
    /// The meeting was closed.
    MeetingClosed {
        /// Why.
        reason: ClosingReason,
    },
    /// The public was let in or sent out (rule 48).
    PublicityChanged {
        /// How it is now.
        publicity: Publicity,
    },
    /// The chair was ceded (rule 20).
    ChairCeded {
        /// To whom.
        to: MemberId,
    },
    /// The President asked whether there was any objection.
    AgreementSought(Agreement),
    /// A member did not object.
    Agreed {
        /// Who.
        member: MemberId,
    },
    /// It was so decided, without a vote.
    AgreementReached {
        /// What.
        subject: AgreementSubject,
    },
    /// Somebody objected.
    AgreementBroken {
        /// To what.
        subject: AgreementSubject,
        /// Who.
        by: MemberId,
    },
    /// An item of the provisional agenda was voted in or out.
    AgendaItemSettled {
        /// Which.
        item: ItemId,
        /// How.
        inclusion: Inclusion,
    },
    /// The agenda was adopted (rule 9).
    AgendaAdopted {
        /// The items.
        items: Vec<ItemId>,
    },
    /// Somebody was invited to the table (rules 37 and 39).
    GuestInvited(Invitation),
    /// Somebody was put on the speakers' list (rule 27).
    ListJoined(SpeakerRequest),
    /// Somebody left it.
    ListLeft {
        /// Who.
        speaker: Actor,
    },
    /// The floor was given.
    FloorGiven(SpeakerRequest),
    /// A statement was made.
    StatementMade {
        /// By whom.
        speaker: Actor,
        /// What for.
        purpose: crate::meeting::Purpose,
        /// For whom.
        capacity: Capacity,
        /// What was said.
        words: Words,
        /// Who hears it: everybody, or those in the room at a private meeting (rule 48).
        audience: Audience,
    },
    /// The floor came back to the chair: without a statement, or after one that only the room heard.
    FloorYielded {
        /// Who had it.
        speaker: Actor,
    },
    /// A point of order was raised (rule 30).
    PointRaised(PendingPoint),
    /// The President ruled.
    Ruled(Ruling),
    /// The ruling was challenged.
    RulingChallenged {
        /// By whom.
        by: MemberId,
        /// Which ruling.
        ruling: Ruling,
    },
    /// A point of order is settled, by a ruling that stands, was overruled, or by the Council's vote.
    PointSettled {
        /// The point.
        point: PointOfOrder,
        /// How.
        finding: Finding,
    },
    /// The Council did not accept a representative's credentials (rule 17).
    CredentialsRejected {
        /// Whose.
        member: MemberId,
    },
    /// It is settled whether a draft is a matter of procedure.
    NatureFound {
        /// Which draft.
        draft: DraftId,
        /// What was found.
        nature: Nature,
    },
    /// A member was held to abstain on a draft as a party to the dispute (Article 27(3), proviso).
    PartyHeldToAbstain {
        /// On which draft.
        draft: DraftId,
        /// Which member.
        member: MemberId,
    },
    /// A motion was made.
    MotionMade(Motion),
    /// A motion was withdrawn (rule 35).
    MotionWithdrawn {
        /// Which.
        motion: MotionId,
    },
    /// A motion was decided.
    MotionDecided {
        /// Which.
        motion: MotionId,
        /// How.
        decision: MotionDecision,
    },
    /// A draft was put off (rule 33).
    DraftPostponed {
        /// Which.
        draft: DraftId,
    },
    /// A draft was referred (rule 33).
    DraftReferred {
        /// Which.
        draft: DraftId,
        /// To whom.
        to: BodyId,
    },
    /// The Council decided to vote on a draft before the others (rule 32).
    DraftPutFirst {
        /// Which.
        draft: DraftId,
        /// The place it has now, and the drafts that moved back, with theirs.
        order: Vec<(DraftId, u32)>,
    },
    /// An item was removed from the list of matters of which the Council is seized (rule 11).
    ItemRemoved {
        /// Which.
        item: ItemId,
    },
    /// A session of the General Assembly was called (Article 20; resolution 377 A (V)).
    AssemblyCalled {
        /// Which kind.
        session: AssemblySession,
    },
    /// A statement of the President on behalf of the Council was issued.
    StatementIssued(IssuedStatement),

    // ------------------------------------------------------------------- the vote
    /// A draft came to the vote.
    VotingBegan {
        /// Which.
        draft: DraftId,
    },
    /// The votes to be taken were put in order (rules 32 and 36).
    BallotsOrdered {
        /// The votes, the first one first.
        to_come: Vec<BallotSubject>,
    },
    /// A ballot was opened.
    BallotOpened(OpenBallot),
    /// A member cast its ballot. Known to that member alone until all are revealed.
    BallotCast {
        /// On which vote.
        vote: VoteId,
        /// Who.
        member: MemberId,
        /// How.
        ballot: Ballot,
    },
    /// The hands went up together.
    BallotsRevealed {
        /// On which vote.
        vote: VoteId,
        /// Every member's ballot.
        roll: Roll,
    },
    /// The President announced the result.
    VoteDecided(VoteOnRecord),
    /// An amendment was voted on.
    AmendmentDecided {
        /// Which.
        amendment: AmendmentId,
        /// How.
        decision: MotionDecision,
    },
    /// Parts of a draft were voted out; the words that remain come with `DraftChanged`.
    PartsRejected {
        /// Of which draft.
        draft: DraftId,
        /// Which clauses.
        clauses: Vec<ClauseId>,
    },
    /// A draft was adopted.
    DraftAdopted {
        /// Which.
        draft: DraftId,
        /// The number of the resolution.
        resolution: u32,
        /// The vote; `None` if it was adopted without one.
        result: Option<VoteResult>,
    },
    /// A draft was not adopted.
    DraftNotAdopted {
        /// Which.
        draft: DraftId,
        /// The vote on the whole; `None` if nothing was left to vote on.
        result: Option<VoteResult>,
    },
    /// A claimed veto was upheld: what had been announced as adopted was not.
    OutcomeReversed {
        /// Which draft.
        draft: DraftId,
        /// On which vote.
        vote: VoteId,
        /// The result as it stands.
        result: VoteResult,
    },
    /// The vote on a draft is over; the debate goes on.
    VotingClosed {
        /// Which.
        draft: DraftId,
    },
}
