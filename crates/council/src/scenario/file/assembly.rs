//! What the General Assembly recommends when the matter is before it.

use super::{Condition, Text};
use crate::ids::{AssemblyTextId, SourceId};

authored! {
    /// A resolution of the General Assembly. It recommends and never binds: what follows from it is the
    /// business of rules that ask whether it was recommended.
    AssemblyText [AssemblyTextId] {
        /// Its symbol, such as `376 (V)`.
        symbol: String,
        /// What it is called.
        title: Text,
        /// What it recommends.
        text: Text,
        /// In the first aftermath in which this holds it is recommended.
        when: Condition,
        /// The figures of the real vote, where there was one.
        tally: AssemblyTally,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// How the Assembly really voted: figures only.
    AssemblyTally {
        /// In favour.
        in_favour: i64,
        /// Against.
        against: i64,
        /// Abstaining.
        abstaining: i64,
    }
}
