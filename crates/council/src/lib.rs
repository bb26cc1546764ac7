//! The Council's law, drafts, scenario format and engine.
//!
//! Pure and deterministic: no input or output, no clock, no float, no hash order. Commands ask, events
//! tell, state is a fold: [`decide`] holds every rule and [`evolve`] none. [`offers`] lists what an actor
//! may do now, [`seat_view`] what a viewer may know.

mod actor;
pub mod amendment;
mod audience;
mod chance;
pub mod command;
pub mod crisis;
pub mod date;
pub mod dealings;
mod decide;
pub mod draft;
mod event;
mod evolve;
pub mod example;
mod hash;
pub mod ids;
mod level;
pub mod limits;
pub mod measure;
pub mod meeting;
mod offers;
#[cfg(feature = "play")]
pub mod play;
mod programme;
mod refusal;
mod roster;
mod rule;
pub mod rulebook;
pub mod scenario;
pub mod state;
pub mod verb;
mod view;
mod vocabulary;
pub mod vote;
pub mod warning;
mod words;

pub use actor::{Actor, Viewer};
pub use amendment::{AmendmentStatus, AmendmentText, Distance};
pub use audience::Audience;
pub use chance::Chance;
pub use command::{
    ChairCommand, Clock, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand,
    MeansCommand, TalkCommand,
};
pub use crisis::{Crisis, CrisisEvent, MeansRefusal};
pub use date::{Date, NotADate};
pub use dealings::{
    Band, DealingEvent, DealingRefusal, Dealings, DealingsView, InstructionsAs, Length, Manner,
    Price, Promise, Stance, Undertaking, UndertakingState, WordingChange, hearers,
};
pub use decide::{Decision, Untraceable, command_of, decide, is_taken, retrace};
pub use draft::{
    Aim, Basis, Clause, ClauseEdit, ClauseText, DraftFault, DraftText, EditRefused, Edited,
    Language, NewOperative, NewPreambular, NewSubClause, OperativeClause, Participle,
    PreambularClause, PreambularContent, SubClause, SubContent, SubMeasure, Written,
};
pub use event::{ClosingReason, Event, Inclusion, MotionDecision};
pub use evolve::{evolve, fold};
pub use hash::sha256_hex;
pub use ids::{
    ActId, AmendmentId, ArcId, AssemblyTextId, BodyId, BringingId, CallId, ClauseId, CoefficientId,
    ContributorId, DispatchId, DraftId, EndingId, EntryId, ExperimentId, FactId, HistoricalVoteId,
    InForceId, ItemId, LetterId, LineId, MeetingId, MemberId, MessageId, MissionId, MotionId,
    OutlineId, PartyId, PhraseId, PledgeId, PressureId, ProposalId, RuleId, RumourId, ScenarioId,
    SignId, SittingId, SoundingId, SourceId, TargetId, TermId, ThreatId, TrackId, TrendId,
    UndertakingId, VariantId, VoteId,
};
pub use level::{Level, LiftedRule};
pub use measure::{Addressee, Measure, MeasureKind};
pub use offers::{Offer, TalkTemplate, Template, offers, why_not};
pub use programme::{
    AssemblyRoute, ExpectedGuest, PaperPlan, PartyStanding, Programme, SittingPlan,
};
pub use refusal::Refusal;
pub use roster::{Roster, Seat, Standing, alphabetical_key};
pub use rule::RuleRef;
pub use rulebook::{DecisionRule, Edition, PartyAbstention, Rulebook, Vetoers};
pub use scenario::{Scenario, ScenarioHash};
pub use state::{Branch, Game, Moment, Phase, RULES_VERSION, Seed, Sitting, StageName, State};
pub use verb::{Grade, Ladder, Verb};
pub use view::{
    MeetingView, Presence, PrivateView, PublicView, SeatStatus, SeatView, papers_view,
    private_view, public_view, seat_view,
};
pub use vote::{
    Ballot, ChapterBasis, Concurrence, Nature, Outcome, PutAs, Question, Roll, Tally, VetoHeld,
    Vote, VoteResult,
};
pub use warning::{DeterminationSoFar, Warning, WarningContext};
pub use words::Words;
