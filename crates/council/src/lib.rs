//! The Council's law, drafts, scenario format and engine.
//!
//! Pure and deterministic: no input or output, no clock, no float, no hash order. Commands ask, events
//! tell, state is a fold: `decide` holds every rule and `evolve` none.

pub mod amendment;
pub mod date;
pub mod draft;
pub mod ids;
pub mod limits;
pub mod measure;
pub mod rulebook;
pub mod scenario;
pub mod verb;
mod vocabulary;
pub mod vote;

pub use amendment::{AmendmentStatus, AmendmentText, Distance};
pub use date::{Date, NotADate};
pub use draft::{
    Aim, Basis, Clause, ClauseEdit, ClauseText, DraftFault, DraftText, EditRefused, Edited,
    Language, NewOperative, NewPreambular, NewSubClause, OperativeClause, Participle,
    PreambularClause, PreambularContent, SubClause, SubContent, SubMeasure, Written,
};
pub use ids::{
    AmendmentId, ArcId, BodyId, ClauseId, CoefficientId, ContributorId, DispatchId, DraftId,
    EndingId, EntryId, FactId, HistoricalVoteId, ItemId, LineId, MeetingId, MemberId, MessageId,
    MissionId, MotionId, OutlineId, PartyId, PhraseId, PressureId, RuleId, ScenarioId, SignId,
    SittingId, SourceId, TargetId, TermId, TrackId, TrendId, VariantId, VoteId,
};
pub use measure::{Addressee, Measure, MeasureKind};
pub use rulebook::{DecisionRule, Edition, PartyAbstention, Rulebook, Vetoers};
pub use scenario::{Scenario, ScenarioHash};
pub use verb::{Grade, Ladder, Verb};
pub use vote::{
    Ballot, ChapterBasis, Concurrence, Nature, Outcome, PutAs, Question, Roll, Tally, Vote,
    VoteResult,
};
