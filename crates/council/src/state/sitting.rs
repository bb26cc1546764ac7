//! The sitting being held: what was true when it opened and what has changed since.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::audience::Audience;
use crate::date::Date;
use crate::ids::{DispatchId, ItemId, MemberId, SittingId};
use crate::level::LiftedRule;
use crate::programme::{AssemblyRoute, ExpectedGuest};
use crate::roster::Roster;

/// What was true when a sitting opened. Carried by its first event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    /// Which sitting.
    pub id: SittingId,
    /// The day in New York.
    pub date: Date,
    /// The day of its meeting, where that is a later one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meets_on: Option<Date>,
    /// Who sits, in the order of the table.
    pub roster: Roster,
    /// The President of the month (rule 18).
    pub president: MemberId,
    /// The provisional agenda (rule 7).
    pub provisional_agenda: Vec<ItemId>,
    /// Number of the next meeting.
    pub next_meeting_number: u32,
    /// Number the next resolution takes.
    pub next_resolution_number: u32,
    /// Beats of the consultations.
    pub consultation_beats: u32,
    /// Beats of the aftermath.
    pub aftermath_beats: u32,
    /// Which way leads to the Assembly.
    pub assembly: AssemblyRoute,
    /// A rule lifted above the level.
    pub lifted: Option<LiftedRule>,
    /// Members whose right to sit is contested (rule 17).
    pub contested_credentials: BTreeSet<MemberId>,
    /// Members who are parties to the dispute before the Council (Article 27(3), proviso).
    pub parties_to_dispute: BTreeSet<MemberId>,
    /// Who is expected at the table without a vote.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guests: Vec<ExpectedGuest>,
    /// Members whose capital has sent no instructions yet.
    pub without_instructions: BTreeSet<MemberId>,
}

impl Sitting {
    /// The day of its meeting: what is adopted is adopted on it.
    pub fn meeting_day(&self) -> Date {
        self.meets_on.unwrap_or(self.date)
    }
}

/// Papers that have reached somebody, with who has them.
pub type PapersReceived = BTreeMap<DispatchId, Audience>;

/// A session of the Assembly the Council has called or made way for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AssemblySession {
    /// A special session (Article 20).
    Special,
    /// An emergency special session (resolution 377 A (V)).
    EmergencySpecial,
}

/// Items of which the Council is seized (rules 10 and 11).
pub type Seized = BTreeSet<ItemId>;
