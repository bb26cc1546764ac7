//! The state of a game: a fold of its events and nothing else.

mod drafts;
mod game;
mod phase;
mod record;
mod sitting;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use drafts::{AmendmentOnFile, AmendmentStanding, Division, DraftOnFile, DraftStatus, Papers};
pub use game::{Branch, Game, RULES_VERSION, Seed};
pub use phase::{Consultations, MessagesSent, Moment, Phase, StageName};
pub use record::{IssuedStatement, Message, VoteOnRecord};
use serde::Serialize;
pub use sitting::{AssemblySession, PapersReceived, Seized, Sitting};

use crate::actor::Actor;
use crate::crisis::Crisis;
use crate::dealings::Dealings;
use crate::dealings::numbers::HALF_HOURS_SUSPENDED;
use crate::hash::sha256_hex;
use crate::ids::{MemberId, SittingId};
use crate::level::Level;
use crate::programme::Programme;

/// Everything the engine knows of one game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct State {
    /// What the scenario prepared. Read by `decide` when a game or sitting opens, never by `evolve`; not
    /// part of the state's hash, because the log names it by its own hash.
    #[serde(skip)]
    pub programme: Arc<Programme>,
    /// The game, once it is opened.
    pub game: Option<Game>,
    /// The level of procedure now.
    pub level: Level,
    /// Where the game stands.
    pub phase: Phase,
    /// The sitting being held or last held.
    pub sitting: Option<Sitting>,
    /// Sittings opened so far, the present one included.
    pub sittings_opened: Vec<SittingId>,
    /// Matters of which the Council is seized (rule 10).
    pub seized: Seized,
    /// Members who are not at the table.
    pub away: BTreeSet<MemberId>,
    /// Members whose representative's credentials the Council did not accept (rule 17).
    pub not_accredited: BTreeSet<MemberId>,
    /// Drafts and amendments.
    pub papers: Papers,
    /// Every vote taken, in order.
    pub votes: Vec<Arc<VoteOnRecord>>,
    /// Dispatches and cables that have arrived.
    pub received: PapersReceived,
    /// Messages between delegations, in order.
    pub messages: Vec<Message>,
    /// Messages sent in this stage, by sender.
    #[serde(serialize_with = "crate::actor::counts::serialize")]
    pub messages_sent: MessagesSent,
    /// Which wording of each ready phrase each member used last.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub phrases: BTreeMap<MemberId, BTreeMap<String, u32>>,
    /// Statements by the President on behalf of the Council.
    pub statements: Vec<IssuedStatement>,
    /// Sessions of the Assembly the Council called.
    pub assembly_called: Vec<AssemblySession>,
    /// What passes between delegations off the record.
    pub dealings: Dealings,
    /// Numbers given out.
    pub numbers: Numbers,
    /// How the crisis stands. Left out of the state's hash while there is none, as in games on record
    /// from before there were any.
    #[serde(skip_serializing_if = "is_no_crisis")]
    pub crisis: Arc<Crisis>,
    /// The crisis as everybody sees it: a fold of the events that everybody learns of.
    #[serde(skip)]
    pub crisis_seen: Arc<Crisis>,
}

/// Numbers given out so far; the next one is one higher.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Numbers {
    /// Drafts begun, by mover.
    #[serde(serialize_with = "crate::actor::counts::serialize")]
    pub drafts: BTreeMap<Actor, u32>,
    /// Drafts submitted.
    pub submissions: u32,
    /// Amendments.
    pub amendments: u32,
    /// Motions.
    pub motions: u32,
    /// Votes.
    pub votes: u32,
    /// Meetings.
    pub meetings: u32,
}

fn is_no_crisis(crisis: &Arc<Crisis>) -> bool {
    crisis.is_empty()
}

impl State {
    /// A game that has not been opened.
    pub fn new(programme: Arc<Programme>) -> Self {
        Self {
            programme,
            game: None,
            level: Level::Full,
            phase: Phase::default(),
            sitting: None,
            sittings_opened: Vec::new(),
            seized: Seized::new(),
            away: BTreeSet::new(),
            not_accredited: BTreeSet::new(),
            papers: Papers::default(),
            votes: Vec::new(),
            received: PapersReceived::new(),
            messages: Vec::new(),
            messages_sent: MessagesSent::new(),
            phrases: BTreeMap::new(),
            statements: Vec::new(),
            assembly_called: Vec::new(),
            dealings: Dealings::default(),
            numbers: Numbers::default(),
            crisis: Arc::default(),
            crisis_seen: Arc::default(),
        }
    }

    /// The hash by which two folds of one log are compared: SHA-256 of the state as JSON, in hex. The
    /// same natively and in WASM, because nothing in a state depends on the machine.
    ///
    /// # Panics
    /// Never: every state can be written as JSON, which tests hold over random games.
    pub fn hash(&self) -> String {
        let json = serde_json::to_vec(self).expect("every state can be written as JSON: tested");
        sha256_hex(&json)
    }

    /// The moment a host command must name to be taken.
    pub fn moment(&self) -> Moment {
        Moment {
            sitting: u32::try_from(self.sittings_opened.len()).unwrap_or(u32::MAX),
            stage: self.phase.name(),
            beat: self.phase.beat(),
        }
    }

    /// Whether this member sits and is at the table with its rights.
    pub fn is_at_the_table(&self, member: &MemberId) -> bool {
        self.sits(member) && !self.away.contains(member) && !self.not_accredited.contains(member)
    }

    /// Whether this member sits on the Council now.
    pub fn sits(&self, member: &MemberId) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.roster.has(member))
    }

    /// Members at the table, in the order of the table.
    pub fn at_the_table(&self) -> impl Iterator<Item = &MemberId> {
        self.sitting
            .iter()
            .flat_map(|sitting| sitting.roster.members())
            .filter(|member| self.is_at_the_table(member))
    }

    /// Half-hours of the present consultations: fewer while a meeting is suspended.
    pub fn consultation_beats(&self) -> u32 {
        match &self.phase {
            Phase::Consultations(now) if now.suspended.is_some() => HALF_HOURS_SUSPENDED,
            Phase::Between
            | Phase::Dispatches { .. }
            | Phase::Consultations(_)
            | Phase::Meeting(_)
            | Phase::Aftermath { .. }
            | Phase::Debrief => {
                self.sitting.as_ref().map_or(0, |sitting| sitting.consultation_beats)
            }
        }
    }

    /// The next sitting of the course, if there is one.
    pub fn next_sitting(&self) -> Option<&SittingId> {
        self.game.as_ref()?.course.get(self.sittings_opened.len())
    }
}
