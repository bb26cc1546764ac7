//! The debrief of a game as data: what was done, what came of it, what stood in every envelope, and what
//! else could have been.
//!
//! Everything opens here, whoever knew it: so a game that still goes on has no debrief, unless whoever
//! plays it breaks it off. Facts with the number of the record that shows them; no score. The sentences
//! are `wording::debrief`.

mod concepts;
mod council_did;
mod doors;
mod entries;
mod envelope;
mod ledgers;
mod means;
mod memo;
mod promises;
mod reading;
mod tracks;
mod turning;
mod votes;

pub use concepts::{Asked, ConceptMet};
use council::dealings::Manner;
use council::scenario::Scenario;
use council::scenario::file::DebriefTone;
use council::{EndingId, MemberId, Rulebook, ScenarioId, Seed};
pub use council_did::{CouncilDid, Settled, SittingDid};
pub use doors::{
    Branch, Difference, Door, DoorAct, Found, Outcome, Search, SearchStep, Spread, TextThere,
};
pub use entries::{Entry, EntryKind};
pub use envelope::{CableReceived, Envelope, Leant, LimitTold, LineTold, Posture};
pub use ledgers::{Collective, DecisionTold, LineStory, Shown, ShownBy};
pub use means::{Contribution, MeansRow};
pub use memo::{Memo, TextTabled};
pub use promises::{PromiseStory, PromisesSummary};
use reading::Reading;
use serde::{Deserialize, Serialize};
pub use tracks::{TrackMove, TrackSeries, TrackStood};
pub use turning::{SignShown, TurningPoint};
pub use votes::{Beside, SittingThen, VoteBesideHistory, VoteThen};

use crate::bills::Bill;
use crate::log::Log;

/// A debrief: everything there is to tell of one game from one seat.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Debrief {
    /// The crisis.
    pub scenario: ScenarioId,
    /// The seat it is told to.
    pub seat: MemberId,
    /// The seed, by which the same game can be opened again.
    pub seed: Seed,
    /// How the delegations dealt.
    pub manner: Manner,
    /// The rules, where they were others than those of the crisis: an experiment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rulebook: Option<Rulebook>,
    /// Whether the game came to its end; otherwise it was broken off.
    pub is_over: bool,
    /// Records in its log.
    pub records: u32,
    /// In which tone the crisis is debriefed.
    pub tone: DebriefTone,
    /// What the Council did: the opening sentence.
    pub council: CouncilDid,
    /// The ending, if the game came to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<EndingId>,
    /// Every member's envelope, opened; the player's own first.
    pub envelopes: Vec<Envelope>,
    /// The national ledger, line by line.
    pub national: Vec<LineStory>,
    /// The collective ledger.
    pub collective: Collective,
    /// The moments on which it turned, in order.
    pub turning_points: Vec<TurningPoint>,
    /// Every track over the sittings, with what moved it.
    pub tracks: Vec<TrackSeries>,
    /// What was given, kind by kind, against what was needed.
    pub means: Vec<MeansRow>,
    /// What became of promises.
    pub promises: PromisesSummary,
    /// What the player's acts cost it, and when the bill came.
    pub bills: Vec<Bill>,
    /// The player's votes beside those of history.
    pub votes: Vec<VoteBesideHistory>,
    /// What really happened at each sitting of the game.
    pub then: Vec<SittingThen>,
    /// Ideas of the course that showed themselves.
    pub concepts: Vec<ConceptMet>,
    /// Questions to think about, in the order of the debrief.
    pub questions: Vec<Asked>,
    /// What the player did, for a position memo.
    pub memo: Memo,
    /// Entries in the record. None where the crisis is debriefed without them.
    pub entries: Vec<Entry>,
    /// What else could have been: empty until a [`Search`] has looked.
    pub found: Found,
}

/// Why there is no debrief.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoDebrief {
    /// The game goes on, and its envelopes are closed.
    #[error("the game goes on: play it to its end, or break it off")]
    StillGoing,
    /// The log has no game.
    #[error("the log has no game in it")]
    NoGame,
}

impl Debrief {
    /// The debrief of a game that is over, for a seat.
    ///
    /// # Errors
    /// The game goes on: envelopes stay closed.
    pub fn of(scenario: &Scenario, log: &Log, seat: &MemberId) -> Result<Self, NoDebrief> {
        let reading = Reading::of(scenario, log, seat).ok_or(NoDebrief::NoGame)?;
        if reading.is_over() { Ok(Self::told(&reading)) } else { Err(NoDebrief::StillGoing) }
    }

    /// The debrief of a game as far as it was played. It opens every envelope: only for a player who
    /// breaks the game off for everybody.
    ///
    /// # Errors
    /// The log has no game.
    pub fn of_broken_off(
        scenario: &Scenario,
        log: &Log,
        seat: &MemberId,
    ) -> Result<Self, NoDebrief> {
        Reading::of(scenario, log, seat)
            .map(|reading| Self::told(&reading))
            .ok_or(NoDebrief::NoGame)
    }

    fn told(reading: &Reading<'_>) -> Self {
        let tone = reading.tone();
        let votes = votes::beside_history(reading);
        let promises = promises::summary(reading);
        let memo = memo::memo(reading, &votes, &promises);
        let entries = match tone {
            DebriefTone::Doors => entries::entries(reading, &promises),
            DebriefTone::StillOpen => Vec::new(),
        };
        Self {
            scenario: reading.scenario.id.clone(),
            seat: reading.seat.clone(),
            seed: reading.game.seed.clone(),
            manner: reading.game.manner,
            rulebook: reading.other_rules(),
            is_over: reading.is_over(),
            records: reading.records,
            tone,
            council: council_did::council_did(reading),
            ending: reading.state.crisis.ending.clone(),
            envelopes: envelope::envelopes(reading),
            national: ledgers::national(reading),
            collective: ledgers::collective(reading),
            turning_points: turning::turning_points(reading),
            tracks: tracks::series(reading),
            means: means::rows(reading),
            promises,
            bills: reading.bills(),
            votes,
            then: votes::then(reading),
            concepts: concepts::met(reading),
            questions: concepts::questions(reading),
            memo,
            entries,
            found: Found::default(),
        }
    }
}
