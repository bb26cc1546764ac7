//! A crisis as its author writes it: complete or half done, right or wrong.
//!
//! [`ScenarioFile`] is the one type of the checker and the Studio. It holds a crisis without loss: ids
//! are any strings, references may dangle, numbers are wide and judged later, dates are text, and
//! almost every field may be absent, which is not the same as empty. Only an object's own `id` has to
//! be there. What is missing or wrong is the checker's business ([`crate::scenario::check`]); what is
//! right becomes a [`crate::scenario::Scenario`].
//!
//! The order of the fields here is their order on paper: `placard fmt` writes them so.

#[macro_use]
mod authored;

mod arcs;
mod assembly;
mod conditions;
mod dispatches;
mod history;
mod instructions;
mod members;
mod meta;
mod parties;
mod positions;
mod rulebook;
mod rules;
mod seats;
mod sittings;
mod sources;
mod teaching;
mod text;
mod tracks;
mod who;

use crate::ids::ScenarioId;

pub use arcs::{Arc, Ending};
pub use assembly::{AssemblyTally, AssemblyText};
pub use conditions::{
    Absence, BallotCast, CompliedWith, Condition, Failure, Hearing, Heeded, MeasureInForce,
    Pledged, TrackIs,
};
pub use dispatches::{Audience, Cable, Dispatch, DispatchStatus, InstructionChange, When};
pub use history::{
    Figures, HistoricalVote, PresidentialOrder, QuestionPut, SittingHistory, VoteOutcome,
    WithoutVote,
};
pub use instructions::{Arrival, InstructionLine, InstructionVariant, LineKind, LineRank, Origin};
pub use members::{Capability, Growth, MeansKind, Member, RegionalGroup, Register, Relation, Term};
pub use meta::{DebriefTone, Meta};
pub use parties::{Body, BodyKind, Contributor, Mission, Party, Target, TargetKind};
pub use positions::{MeasureTarget, Position, PositionParameter, Situation};
pub use rulebook::{CustomRulebook, Experiment, RulebookFile, VetoersFile};
pub use rules::{
    Amount, CrisisChange, Effect, Pace, Pressure, PressureKind, Price, Rule, Scale, Scarce, Sign,
    SignPlace, TrackMove, Trend,
};
pub use seats::{OnlyYou, OnlyYouKind, Pull, ReportedSpeech, Squeeze, Talk};
pub use sittings::{
    DraftOutline, Guest, LevelException, Opening, Sitting, SittingVariant, TurnName, Turns,
};
pub use sources::{Confidence, Source};
pub use teaching::{ConceptMoment, DebriefStep, Question, WhatIf, WhatIfChange, WhatIfEnd};
pub use text::{DateText, Text, TimeText};
pub use tracks::{Better, Calibration, Coefficient, CoefficientValue, Fact, Track};
pub use who::Who;

/// The version of the format that this program reads and writes. It stays 0 and changes freely until
/// the four crises are in; then it is frozen as 1.
pub const FORMAT_VERSION: i64 = 0;

authored! {
    /// A whole crisis.
    ScenarioFile [ScenarioId] {
        /// Version of this format: 0.
        format_version: i64,
        /// Title, summary, content note, languages.
        meta: Meta,
        /// The documents everything else rests on.
        sources: Vec<Source>,
        /// Size of the Council, majority and veto.
        rulebook: RulebookFile,
        /// Other rules under which the crisis can be played, as an experiment.
        experiments: Vec<Experiment>,
        /// Members of the Council, each with its terms.
        members: Vec<Member>,
        /// Presidents of the Council that the alphabet does not give.
        presidents: Vec<PresidentialOrder>,
        /// States, governments, forces and peoples concerned that are not members.
        parties: Vec<Party>,
        /// International organs, organizations and commands.
        bodies: Vec<Body>,
        /// Peace operations.
        missions: Vec<Mission>,
        /// Places, lines, goods and groups that a measure can be aimed at.
        targets: Vec<Target>,
        /// Contributors outside the Council.
        contributors: Vec<Contributor>,
        /// Who talks to whom besides the members' own relations.
        talks: Vec<Talk>,
        /// Pressure that one delegation can bring on another.
        pressures: Vec<Pressure>,
        /// Matters on the Council's agenda.
        items: Vec<AgendaItem>,
        /// The figures that say how the crisis stands.
        tracks: Vec<Track>,
        /// Named flags of the crisis: true or not.
        facts: Vec<Fact>,
        /// Numbers that historians dispute, each with two or three sourced values.
        coefficients: Vec<Coefficient>,
        /// What moves by itself, turn by turn or sitting by sitting.
        trends: Vec<Trend>,
        /// What follows from what the Council and its members do.
        rules: Vec<Rule>,
        /// What the General Assembly may recommend while the crisis lasts.
        assembly: Vec<AssemblyText>,
        /// Where the crisis must stand after a replay of what the Council really did.
        calibration: Vec<Calibration>,
        /// Short games of three sittings.
        arcs: Vec<Arc>,
        /// The dated confrontations with the Council, in order of date.
        sittings: Vec<Sitting>,
        /// How a game can end.
        endings: Vec<Ending>,
        /// Moments at which an idea of the course shows itself.
        concepts: Vec<ConceptMoment>,
        /// What might have been, with what historians think of it.
        what_ifs: Vec<WhatIf>,
        /// Questions for the debrief.
        questions: Vec<Question>,
    }
}

authored! {
    /// A matter on the Council's agenda.
    AgendaItem [crate::ids::ItemId] {
        /// Its title on the agenda.
        title: Text,
        /// Whether the Council is already seized of it when the crisis begins (rules 10 and 11).
        seized_at_start: bool,
        /// Where that is documented.
        sources: Vec<crate::ids::SourceId>,
    }
}

impl ScenarioFile {
    /// A crisis of which only the name is written yet.
    pub fn named(id: ScenarioId) -> Self {
        let mut file = Self::only(id);
        file.format_version = Some(FORMAT_VERSION);
        file
    }
}
