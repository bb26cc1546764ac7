//! The state of the crisis: tracks, facts, disputed numbers, calibration.

use super::{Confidence, Text};
use crate::ids::{CoefficientId, EntryId, FactId, SittingId, SourceId, TrackId};

authored! {
    /// A figure that says how the crisis stands. Never a count of the dead.
    Track [TrackId] {
        /// What it is called.
        name: Text,
        /// What it measures.
        text: Text,
        /// Its unit, or `of 100`.
        unit: Text,
        /// Its least value.
        minimum: i64,
        /// What its least value means.
        low_end: Text,
        /// Its greatest value.
        maximum: i64,
        /// What its greatest value means.
        high_end: Text,
        /// Where it stands when the crisis begins.
        start: i64,
        /// Whether players see it during the game.
        shown: bool,
        /// Which end is the better one for the people concerned; for the collective ledger.
        better: Better,
        /// Where its start is documented.
        sources: Vec<SourceId>,
    }
}

words! {
    /// Which end of a track is the better one.
    Better {
        /// The lower one.
        Low,
        /// The higher one.
        High,
        /// Neither: it says how things stand, not how well.
        Neither,
    }
}

authored! {
    /// A named flag of the crisis.
    Fact [FactId] {
        /// What it says when it is true.
        text: Text,
        /// Whether it is true when the crisis begins.
        start: bool,
        /// Where its start is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A number that historians dispute.
    Coefficient [CoefficientId] {
        /// What it says.
        text: Text,
        /// The value a game is played with.
        played: EntryId,
        /// Two or three values, each with its source: the debrief runs all and shows the spread.
        values: Vec<CoefficientValue>,
    }
}

authored! {
    /// One reading of a disputed number.
    CoefficientValue [EntryId] {
        /// The number.
        value: i64,
        /// Who reads it so, and why.
        text: Text,
        /// How sure it is.
        confidence: Confidence,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// Where a track must stand after a replay of what the Council really did: a test of the
    /// arithmetic, not of the truth.
    Calibration [EntryId] {
        /// Which track.
        track: TrackId,
        /// After which sitting.
        after: SittingId,
        /// Where history put it.
        value: i64,
        /// How far off a replay may end.
        tolerance: i64,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}
