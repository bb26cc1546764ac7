//! The documents a crisis rests on.

use super::{DateText, Text};
use crate::ids::SourceId;

words! {
    /// How sure a statement is.
    Confidence {
        /// The document was read.
        Verified,
        /// Part of it was read, the rest follows or is remembered.
        Partly,
        /// From memory: confirm it, leave it out or show it as uncertain.
        Memory,
    }
}

authored! {
    /// A document, or a publisher of record.
    Source [SourceId] {
        /// What it is called.
        title: Text,
        /// Its symbol or volume, such as `S/PV.473`.
        symbol: String,
        /// Who published it.
        publisher: String,
        /// Its date.
        date: DateText,
        /// Where it can be read. A document's own publisher, never a mirror.
        url: String,
        /// Whether it was read.
        confidence: Confidence,
    }
}
