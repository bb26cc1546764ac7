//! The Council's law, drafts, scenario format and engine.
//!
//! Pure and deterministic: no input or output, no clock, no float, no hash order. Commands ask, events
//! tell, state is a fold: `decide` holds every rule and `evolve` none.

pub mod ids;
pub mod rulebook;
pub mod vote;

pub use ids::{
    AmendmentId, BodyId, ClauseId, DispatchId, DraftId, ItemId, MeetingId, MemberId, MessageId,
    MissionId, MotionId, PartyId, PhraseId, ScenarioId, SittingId, TargetId, VoteId,
};
pub use rulebook::{DecisionRule, Edition, PartyAbstention, Rulebook, Vetoers};
pub use vote::{
    Ballot, ChapterBasis, Concurrence, Nature, Outcome, PutAs, Question, Roll, Tally, Vote,
    VoteResult,
};
