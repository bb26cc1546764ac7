//! The answer to a case: one line of `placard tally`.

use serde::{Deserialize, Serialize};

use super::CaseId;
use crate::ids::MemberId;
use crate::vote::{Outcome, VoteResult};

/// What came of a case, with the one sentence that says why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseAnswer {
    /// The case's own name.
    pub id: CaseId,
    /// What came of it.
    pub outcome: OutcomeWord,
    /// Affirmative votes, as counted.
    pub r#for: u16,
    /// Negative votes, as counted.
    pub against: u16,
    /// Abstentions, with those Article 27(3) obliged where it is applied as written.
    pub abstaining: u16,
    /// Members present who took no part.
    pub not_participating: u16,
    /// Members not at the table.
    pub absent: u16,
    /// Votes needed to carry the proposal; for a challenge put as "uphold", to overrule.
    pub needed: u16,
    /// Whose negative votes prevented it; empty unless a veto did.
    pub vetoed_by: Vec<MemberId>,
    /// One sentence with the rule.
    pub reason: String,
}

/// The outcome in a word.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutcomeWord {
    /// The proposal is carried.
    Adopted,
    /// Not carried, for lack of votes.
    TooFewVotes,
    /// Not carried, owing to a veto.
    Vetoed,
    /// The question is one of procedure.
    Procedural,
    /// The question is one of substance.
    Substantive,
    /// The ruling stands.
    RulingStands,
    /// The ruling is overruled.
    RulingOverruled,
}

impl CaseAnswer {
    /// Puts the result of a case and its reason on one line.
    pub fn new(id: CaseId, result: &VoteResult, reason: String) -> Self {
        let tally = result.tally;
        Self {
            id,
            outcome: OutcomeWord::from(&result.outcome),
            r#for: tally.in_favour,
            against: tally.against,
            abstaining: tally.abstaining,
            not_participating: tally.not_participating,
            absent: tally.absent,
            needed: result.needed,
            vetoed_by: result.outcome.vetoed_by().to_vec(),
            reason,
        }
    }
}

impl From<&Outcome> for OutcomeWord {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Adopted => Self::Adopted,
            // Under unanimity every vote against leaves the proposal short of all.
            Outcome::TooFewVotes { .. } | Outcome::NotUnanimous { .. } => Self::TooFewVotes,
            Outcome::Vetoed { .. } => Self::Vetoed,
            Outcome::FoundProcedural { .. } => Self::Procedural,
            Outcome::FoundSubstantive { .. } => Self::Substantive,
            Outcome::RulingStands => Self::RulingStands,
            Outcome::RulingOverruled => Self::RulingOverruled,
        }
    }
}
