//! What moves the crisis: trends, rules, their signs, pressure.

use serde::{Deserialize, Serialize};

use super::{CompliedWith, Condition, MeansKind, Text, Who};
use crate::ids::{
    CoefficientId, DispatchId, EntryId, FactId, MemberId, PressureId, RuleId, SignId, SittingId,
    SourceId, TrackId, TrendId,
};

/// How much: `{"fixed": -5}` or `{"coefficient": "sanctions-bite"}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// This much.
    Fixed(i64),
    /// As much as a disputed coefficient says.
    Coefficient(CoefficientId),
}

words! {
    /// How often a trend moves.
    Pace {
        /// Once a turn of consultations: what delay costs.
        Turn,
        /// Once a sitting, in its aftermath.
        Sitting,
    }
}

authored! {
    /// What moves by itself while it holds.
    Trend [TrendId] {
        /// Which track.
        track: TrackId,
        /// By how much.
        by: Amount,
        /// How often.
        each: Pace,
        /// While this holds. Absent means always.
        when: Condition,
        /// The cause, as the debrief will name it.
        cause: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// What follows in an aftermath.
    Rule [RuleId] {
        /// If this holds.
        when: Condition,
        /// Whether it happens only once in a game. Absent means that it does.
        once: bool,
        /// What it changes.
        effects: Vec<Effect>,
        /// The cause, as the debrief will name it.
        cause: Text,
        /// Where players could have seen it coming. Required for whatever moves a track by 10 or more
        /// or sets a fact; one at least is seen before the vote of the first sitting after which the
        /// rule can fire. A brief always is.
        signs: Vec<Sign>,
        /// Whether historians dispute it.
        disputed: bool,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// One change.
    Effect [EntryId] {
        /// What changes.
        change: CrisisChange,
    }
}

/// What changes: `{"track": {...}}`, `{"set": "war-begun"}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CrisisChange {
    /// A track moves.
    Track(TrackMove),
    /// A fact becomes true.
    Set(FactId),
    /// A fact becomes false.
    Clear(FactId),
    /// It becomes known what came of what measures in force ask.
    Comply(CompliedWith),
}

authored! {
    /// A track moves.
    TrackMove {
        /// Which track.
        track: TrackId,
        /// By how much, all means being there.
        by: Amount,
        /// Scaled by what was pledged: the smallest of these decides.
        scaled_by: Vec<Scale>,
    }
}

authored! {
    /// What has to be pledged for the whole effect.
    Scale [EntryId] {
        /// The means.
        means: MeansKind,
        /// How much of it gives the whole effect.
        needed: i64,
    }
}

authored! {
    /// Where players could have seen a blow coming.
    Sign [SignId] {
        /// The place that names the risk.
        at: SignPlace,
        /// What is said there, in short: shown beside the blow in the debrief.
        text: Text,
    }
}

/// The place of a sign.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SignPlace {
    /// A dispatch or cable.
    Dispatch(DispatchId),
    /// A member's brief.
    Brief(MemberId),
    /// What a member says when it is sounded.
    Sounding(MemberId),
}

words! {
    /// What one delegation can press another with.
    PressureKind {
        /// Aid given or withheld.
        Aid,
        /// Debt called in or forgiven.
        Debt,
        /// Trade.
        Trade,
        /// Arms.
        Arms,
        /// Recognition of a government.
        Recognition,
        /// A place or vote in another body.
        Office,
    }
}

words! {
    /// What a move costs the player who makes it.
    Scarce {
        /// Latitude with the capital.
        Latitude,
        /// Trust of the other.
        Trust,
        /// What one's promises are worth.
        Word,
    }
}

authored! {
    /// A price.
    Price {
        /// Paid in what.
        of: Scarce,
        /// How much.
        amount: i64,
    }
}

authored! {
    /// Pressure that one delegation can bring on another. It exists only where a document shows it.
    Pressure [PressureId] {
        /// Who can press.
        by: Who,
        /// On whom.
        on: MemberId,
        /// With what.
        kind: PressureKind,
        /// How far it bends, from 1 to 10.
        strength: i64,
        /// What it costs the one who presses.
        price: Price,
        /// In which sittings. Absent means in all, once each.
        sittings: Vec<SittingId>,
        /// What it is, for a reader.
        text: Text,
        /// Where this is documented: required.
        sources: Vec<SourceId>,
    }
}
