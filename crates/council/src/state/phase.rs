//! The stage of a sitting. Each variant owns what exists only then.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::ids::MemberId;
use crate::meeting::Meeting;

/// Where the game stands.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Before the first sitting or between two.
    #[default]
    Between,
    /// Members read what has happened.
    Dispatches {
        /// Who has read.
        ready: BTreeSet<MemberId>,
    },
    /// Members talk and draft off the record.
    Consultations(Consultations),
    /// The Council meets.
    Meeting(Box<Meeting>),
    /// What was decided has its effects.
    Aftermath {
        /// Beats so far.
        beat: u32,
        /// Who is done.
        ready: BTreeSet<MemberId>,
    },
    /// The game is over: everything opens.
    Debrief,
}

/// Consultations, before the meeting or while it is suspended.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Consultations {
    /// Beats so far.
    pub beat: u32,
    /// Who is ready for the meeting.
    pub ready: BTreeSet<MemberId>,
    /// Members who asked for a meeting (rules 2 and 3).
    pub meeting_requested_by: BTreeSet<MemberId>,
    /// The meeting that is suspended, if there is one.
    pub suspended: Option<Box<Meeting>>,
}

/// The name of a stage, for commands that must say which one they mean.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageName {
    /// Before the first sitting or between two.
    Between,
    /// Dispatches.
    Dispatches,
    /// Consultations.
    Consultations,
    /// The meeting.
    Meeting,
    /// The aftermath.
    Aftermath,
    /// The debrief.
    Debrief,
}

/// A moment of the game that a host command names, so that a late one is refused: the stage and the
/// beats passed in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moment {
    /// How many sittings have been opened.
    pub sitting: u32,
    /// The stage.
    pub stage: StageName,
    /// Beats passed in it.
    pub beat: u32,
}

impl Phase {
    /// The stage's name.
    pub fn name(&self) -> StageName {
        match self {
            Self::Between => StageName::Between,
            Self::Dispatches { .. } => StageName::Dispatches,
            Self::Consultations(_) => StageName::Consultations,
            Self::Meeting(_) => StageName::Meeting,
            Self::Aftermath { .. } => StageName::Aftermath,
            Self::Debrief => StageName::Debrief,
        }
    }

    /// Beats passed in this stage.
    pub fn beat(&self) -> u32 {
        match self {
            Self::Between | Self::Dispatches { .. } | Self::Debrief => 0,
            Self::Consultations(consultations) => consultations.beat,
            Self::Meeting(meeting) => meeting.beats,
            Self::Aftermath { beat, .. } => *beat,
        }
    }

    /// The meeting, if it is sitting.
    pub fn meeting(&self) -> Option<&Meeting> {
        match self {
            Self::Meeting(meeting) => Some(meeting),
            Self::Between
            | Self::Dispatches { .. }
            | Self::Consultations(_)
            | Self::Aftermath { .. }
            | Self::Debrief => None,
        }
    }

    /// The meeting, sitting or suspended.
    pub fn meeting_mut(&mut self) -> Option<&mut Meeting> {
        match self {
            Self::Meeting(meeting) => Some(meeting),
            Self::Consultations(consultations) => consultations.suspended.as_deref_mut(),
            Self::Between | Self::Dispatches { .. } | Self::Aftermath { .. } | Self::Debrief => {
                None
            }
        }
    }

    /// Who has said they are ready to go on, where the stage asks.
    pub fn ready(&self) -> Option<&BTreeSet<MemberId>> {
        match self {
            Self::Dispatches { ready } | Self::Aftermath { ready, .. } => Some(ready),
            Self::Consultations(consultations) => Some(&consultations.ready),
            Self::Between | Self::Meeting(_) | Self::Debrief => None,
        }
    }

    /// The same, to add to.
    pub fn ready_mut(&mut self) -> Option<&mut BTreeSet<MemberId>> {
        match self {
            Self::Dispatches { ready } | Self::Aftermath { ready, .. } => Some(ready),
            Self::Consultations(consultations) => Some(&mut consultations.ready),
            Self::Between | Self::Meeting(_) | Self::Debrief => None,
        }
    }
}

/// How many messages each sender has sent in this stage.
pub type MessagesSent = BTreeMap<Actor, u32>;
