//! What everybody may know, the gallery included.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::audience::Audience;
use crate::crisis::Crisis;
use crate::ids::{DispatchId, ItemId, MemberId};
use crate::level::Level;
use crate::meeting::{Meeting, Pending};
use crate::roster::Standing;
use crate::state::{
    AmendmentOnFile, AssemblySession, DraftOnFile, Game, IssuedStatement, Moment, Phase, Sitting,
    State, VoteOnRecord,
};
use crate::vote::Roll;

/// What everybody may know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PublicView {
    /// The game, once it is opened.
    pub game: Option<Game>,
    /// The level of procedure.
    pub level: Level,
    /// Where the game stands.
    pub moment: Moment,
    /// The sitting being held or last held.
    pub sitting: Option<Sitting>,
    /// The table, in order.
    pub seats: Vec<SeatStatus>,
    /// Matters of which the Council is seized (rule 10).
    pub seized: BTreeSet<ItemId>,
    /// Dispatches everybody has.
    pub dispatches: Vec<DispatchId>,
    /// Who is ready to go on, where the stage asks.
    pub ready: BTreeSet<MemberId>,
    /// Who has asked for a meeting (rule 2).
    pub meeting_requested_by: BTreeSet<MemberId>,
    /// The meeting, sitting or suspended.
    pub meeting: Option<MeetingView>,
    /// Drafts that are or have been before the Council.
    pub drafts: Vec<Arc<DraftOnFile>>,
    /// Amendments submitted.
    pub amendments: Vec<AmendmentOnFile>,
    /// Every vote taken, in order.
    pub votes: Vec<Arc<VoteOnRecord>>,
    /// Which wording of each ready phrase each member used last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub phrases: BTreeMap<MemberId, BTreeMap<String, u32>>,
    /// Statements of the President on behalf of the Council.
    pub statements: Vec<IssuedStatement>,
    /// Sessions of the Assembly the Council called.
    pub assembly_called: Vec<AssemblySession>,
    /// How the crisis stands, without the tracks that are not shown.
    pub crisis: Arc<Crisis>,
}

/// One seat at the table.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SeatStatus {
    /// Who sits.
    pub member: MemberId,
    /// With what standing.
    pub standing: Standing,
    /// Whether it is at the table with its rights.
    pub presence: Presence,
}

/// Whether a member is at the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// It is.
    AtTheTable,
    /// It stays away.
    Away,
    /// The Council has not accepted its representative's credentials (rule 17).
    NotAccredited,
}

/// A meeting as everybody sees it: no ballot before all are up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct MeetingView {
    /// Whether it is suspended.
    pub is_suspended: bool,
    /// The meeting, without anybody's ballot.
    pub meeting: Meeting,
}

/// What everybody may know.
pub fn public_view(state: &State) -> PublicView {
    let gallery = Actor::Press;
    PublicView {
        game: state.game.clone().map(|game| Game { variants: BTreeMap::new(), ..game }),
        level: state.level,
        moment: state.moment(),
        sitting: state.sitting.clone(),
        seats: seats(state),
        seized: state.seized.clone(),
        dispatches: state
            .received
            .iter()
            .filter(|(_, audience)| **audience == Audience::Everyone)
            .map(|(paper, _)| paper.clone())
            .collect(),
        ready: state.phase.ready().cloned().unwrap_or_default(),
        meeting_requested_by: match &state.phase {
            Phase::Consultations(consultations) => consultations.meeting_requested_by.clone(),
            Phase::Between
            | Phase::Dispatches { .. }
            | Phase::Meeting(_)
            | Phase::Aftermath { .. }
            | Phase::Debrief => BTreeSet::new(),
        },
        meeting: meeting_view(state),
        drafts: state
            .papers
            .drafts
            .values()
            .filter(|draft| draft.mover != gallery && draft.is_known_to(&gallery))
            .cloned()
            .collect(),
        amendments: state.papers.amendments.values().cloned().collect(),
        votes: state.votes.clone(),
        phrases: state.phrases.clone(),
        statements: state.statements.clone(),
        assembly_called: state.assembly_called.clone(),
        crisis: Arc::clone(&state.crisis_seen),
    }
}

fn seats(state: &State) -> Vec<SeatStatus> {
    let presence = |member: &MemberId| {
        if state.not_accredited.contains(member) {
            Presence::NotAccredited
        } else if state.away.contains(member) {
            Presence::Away
        } else {
            Presence::AtTheTable
        }
    };
    state
        .sitting
        .iter()
        .flat_map(|sitting| sitting.roster.seats())
        .map(|seat| SeatStatus {
            member: seat.member.clone(),
            standing: seat.standing,
            presence: presence(&seat.member),
        })
        .collect()
}

fn meeting_view(state: &State) -> Option<MeetingView> {
    let (meeting, is_suspended) = match &state.phase {
        Phase::Meeting(meeting) => (meeting, false),
        Phase::Consultations(consultations) => (consultations.suspended.as_ref()?, true),
        Phase::Between | Phase::Dispatches { .. } | Phase::Aftermath { .. } | Phase::Debrief => {
            return None;
        }
    };
    Some(MeetingView { is_suspended, meeting: without_ballots(meeting) })
}

/// The meeting without what nobody may see before the hands go up.
fn without_ballots(meeting: &Meeting) -> Meeting {
    let mut meeting = meeting.clone();
    for pending in &mut meeting.pending {
        if let Pending::Ballot(ballot) = pending {
            ballot.cast = Roll::default();
        }
    }
    meeting
}
