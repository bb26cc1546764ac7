//! What one member does in one vote.

use serde::{Deserialize, Serialize};

/// One member's part in a vote. The Council's records tell five cases apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Ballot {
    /// An affirmative vote.
    For,
    /// A negative vote; a permanent member's may be a veto (Article 27(3)).
    Against,
    /// Present and abstaining. A permanent member's abstention does not block: practice since 1946,
    /// upheld in the Namibia advisory opinion (I.C.J. Reports 1971, p. 22).
    Abstaining,
    /// Present and taking no part, as India and Egypt on 27 June 1950 (S/PV.474).
    NotParticipating,
    /// Not at the table, as the Soviet Union from January to August 1950.
    Absent,
}

impl Ballot {
    /// Every ballot, in the order in which the President asks.
    pub const ALL: [Self; 5] =
        [Self::For, Self::Against, Self::Abstaining, Self::NotParticipating, Self::Absent];
}
