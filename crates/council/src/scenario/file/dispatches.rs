//! What arrives: dispatches for many, cables for one.

use serde::{Deserialize, Serialize};

use super::{Condition, DateText, Text, TimeText, Who};
use crate::ids::{DispatchId, EntryId, LineId, MemberId, SourceId, VariantId};

/// When something comes within a sitting: `"opening"`, `{"turn": 2}`, `{"condition": {...}}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// When the sitting opens.
    Opening,
    /// When this turn of consultations begins, counted from 1.
    Turn(i64),
    /// At the first turn at which this holds.
    Condition(Condition),
    /// When the vote has been taken.
    AfterVote,
    /// Not at this sitting.
    Never,
}

words! {
    /// How far a dispatch can be trusted.
    DispatchStatus {
        /// Somebody says so.
        Reported,
        /// More than one source says so.
        Confirmed,
        /// Sources contradict each other.
        Disputed,
        /// Believed then, found false later: the debrief says so.
        LaterFoundFalse,
    }
}

/// Who knows a dispatch when it comes: `"everyone"` or `{"only": [{"member": "france"}]}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everyone.
    Everyone,
    /// Only these; the others read it in the debrief.
    Only(Vec<Who>),
    /// Only the Secretariat.
    Secretariat,
}

authored! {
    /// News of the crisis.
    Dispatch [DispatchId] {
        /// When it comes.
        at: When,
        /// How far it can be trusted.
        status: DispatchStatus,
        /// Who knows it.
        known_to: Audience,
        /// Where it happened.
        place: Text,
        /// The day there.
        local_date: DateText,
        /// The time of day there.
        local_time: TimeText,
        /// One line.
        headline: Text,
        /// What happened.
        body: Text,
        /// What was found out later, for the debrief.
        found_later: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A cable from a capital to its delegation.
    Cable [DispatchId] {
        /// To which delegation.
        to: MemberId,
        /// When it comes: by the hour, or by what happened.
        at: When,
        /// What it says.
        text: Text,
        /// Which lines of the instructions it changes.
        changes: Vec<InstructionChange>,
        /// Only for players of this set of instructions. Absent means for all.
        variant: VariantId,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A line of instructions that begins or ceases to hold.
    InstructionChange [EntryId] {
        /// The line.
        line: LineId,
        /// Whether it holds from now on.
        holds: bool,
    }
}
