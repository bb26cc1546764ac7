//! A vote given as a case: what `placard tally` reads and what the vote calculator fills in.
//!
//! A case names everything a vote depends on: the rulebook, the question, the parties and every
//! member's ballot. [`VoteCase::result`] checks that it is whole and counts it; what is wrong comes
//! back as a [`CaseError`] whose text says how to mend it.
//!
//! ```
//! use council::Outcome;
//! use council::vote::case::VoteCase;
//!
//! let case: VoteCase = serde_json::from_str(
//!     r#"{ "id": "veto", "question": "substantive",
//!          "rulebook": { "size": 3, "majority": 2, "vetoers": ["Aland"] },
//!          "roll": { "Aland": "against", "Bland": "for", "Cland": "for" } }"#,
//! )?;
//! assert_eq!(case.result()?.outcome, Outcome::Vetoed { by: vec!["Aland".into()] });
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod chapter;
mod error;
mod id;
mod permanent;
mod rulebook;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Nature, PutAs, Question, Roll, Vote, VoteResult};
use crate::ids::MemberId;
use crate::rulebook::PartyAbstention;

pub use answer::{CaseAnswer, OutcomeWord};
pub use error::CaseError;
pub use id::CaseId;
pub use permanent::PermanentMember;
pub use rulebook::{CaseRulebook, OwnRulebook};

/// One vote, with all that it depends on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteCase {
    /// Names the case in the answer.
    pub id: CaseId,
    /// What governs the vote.
    pub rulebook: CaseRulebook,
    /// What is put to the vote.
    pub question: CaseQuestion,
    /// The nature of the whole text, for an amendment or a separate vote; substantive if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_question: Option<Nature>,
    /// How the President rules on the preliminary question if a permanent member opposes; no ruling
    /// if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub president_rules: Option<Nature>,
    /// The form in which a challenged ruling is put.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put_as: Option<PutAs>,
    /// Members that are parties to the dispute before the Council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parties_to_dispute: Option<BTreeSet<MemberId>>,
    /// The chapter or article of the Charter on which the decision rests, in free words ("VI",
    /// "Chapter VII", "52(3)").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapter: Option<String>,
    /// Whether the proviso of Article 27(3) is enforced; as practised if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article_27_3: Option<PartyAbstention>,
    /// Every member with its ballot.
    pub roll: Roll,
}

/// What is put to the vote, without what else the question asks: that stands beside it in the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseQuestion {
    /// A decision of substance.
    Substantive,
    /// A decision of procedure.
    Procedural,
    /// An amendment, of the nature of its main question.
    Amendment,
    /// A part of a text, of the nature of the whole.
    SeparateVote,
    /// Whether the question is procedural.
    IsItProcedural,
    /// A challenged ruling of the President (rule 30).
    RulingChallenge,
}

impl VoteCase {
    /// Counts the case.
    ///
    /// # Errors
    /// A [`CaseError`] if the case is not whole: a roll of the wrong length, a vetoer or party who is
    /// not in it, an impossible rulebook, a challenge that does not say how it is put.
    pub fn result(&self) -> Result<VoteResult, CaseError> {
        let question = self.question()?;
        let abstention = self.article_27_3.unwrap_or(PartyAbstention::AsPractised);
        let rulebook = self.rulebook.rulebook(abstention)?;
        self.require_full_roll(rulebook.size)?;
        let vetoers = self.rulebook.vetoers_in(&self.roll)?;
        let nobody = BTreeSet::new();
        let parties = self.parties_to_dispute.as_ref().unwrap_or(&nobody);
        if let Some(stranger) = parties.iter().find(|party| self.roll.ballot(party).is_none()) {
            return Err(CaseError::PartyNotInRoll(stranger.clone()));
        }
        let basis = chapter::basis(self.chapter.as_deref().unwrap_or_default());
        Ok(Vote::new(&rulebook, question, &vetoers).in_dispute(basis, parties).result(&self.roll))
    }

    /// The question with what it asks for, from the fields that stand beside it.
    ///
    /// # Errors
    /// [`CaseError::PutAsMissing`] for a challenge that does not say in which form it is put.
    pub fn question(&self) -> Result<Question, CaseError> {
        let main = self.main_question.unwrap_or(Nature::Substantive);
        Ok(match self.question {
            CaseQuestion::Substantive => Question::Substantive,
            CaseQuestion::Procedural => Question::Procedural,
            CaseQuestion::Amendment => Question::Amendment { main },
            CaseQuestion::SeparateVote => Question::SeparateVote { main },
            CaseQuestion::IsItProcedural => {
                Question::IsItProcedural { president_rules: self.president_rules }
            }
            CaseQuestion::RulingChallenge => {
                Question::RulingChallenge { put_as: self.put_as.ok_or(CaseError::PutAsMissing)? }
            }
        })
    }

    fn require_full_roll(&self, size: u16) -> Result<(), CaseError> {
        if self.roll.len() == usize::from(size) {
            Ok(())
        } else {
            Err(CaseError::WrongRoll { size, members: self.roll.len() })
        }
    }
}

#[cfg(test)]
mod tests;
