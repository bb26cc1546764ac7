//! What really happened, to stand beside the game.

use std::collections::BTreeMap;

use super::{Confidence, DateText, ScenarioFile, Sitting, Text, Who};
use crate::draft::DraftText;
use crate::ids::{EntryId, FactId, HistoricalVoteId, MemberId, SourceId};
use crate::vote::{Ballot, Nature, Outcome, PutAs, Question};

authored! {
    /// What really happened at a sitting.
    SittingHistory {
        /// The story in a paragraph.
        text: Text,
        /// The votes, in order.
        votes: Vec<HistoricalVote>,
        /// Decisions taken without a vote, and statements.
        without_vote: Vec<WithoutVote>,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// Something decided or said without a vote.
    WithoutVote [EntryId] {
        /// Its symbol, if it has one.
        symbol: String,
        /// What it was.
        text: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

words! {
    /// What was put to the vote.
    QuestionPut {
        /// A decision of substance.
        Substantive,
        /// A decision of procedure.
        Procedural,
        /// An amendment.
        Amendment,
        /// Part of a text (rule 32).
        SeparateVote,
        /// Whether the question is procedural.
        IsItProcedural,
        /// A challenge to a ruling of the President (rule 30).
        RulingChallenge,
    }
}

words! {
    /// What came of it.
    VoteOutcome {
        /// Adopted.
        Adopted,
        /// Not adopted for lack of votes.
        TooFewVotes,
        /// Not adopted because not all agreed, where unanimity was required.
        NotUnanimous,
        /// Not adopted owing to a veto.
        Vetoed,
        /// The question was found procedural.
        Procedural,
        /// The question was found to be one of substance.
        Substantive,
        /// The ruling stood.
        RulingStands,
        /// The ruling was overruled.
        RulingOverruled,
    }
}

authored! {
    /// A vote of history.
    HistoricalVote [HistoricalVoteId] {
        /// Symbol of what was adopted, such as `S/RES/83 (1950)`.
        symbol: String,
        /// Symbol of the draft.
        draft_symbol: String,
        /// Its date.
        date: DateText,
        /// The meeting's number.
        meeting_number: i64,
        /// Who submitted it.
        sponsors: Vec<Who>,
        /// What it was about.
        title: Text,
        /// What was put to the vote.
        question: QuestionPut,
        /// Nature of the main question, for an amendment or a separate vote. Absent means substantive.
        main_question: Nature,
        /// What the President ruled on the question whether it is procedural.
        president_ruled: Nature,
        /// How a challenged ruling was put.
        put_as: PutAs,
        /// The text, as clauses.
        draft: DraftText,
        /// Facts that had become true by then since the sitting opened: members voted knowing them.
        facts: Vec<FactId>,
        /// Who did what. Absent where only figures are known.
        #[cfg_attr(feature = "schema", schemars(extend("propertyNames" = {"$ref": "#/$defs/MemberId"})))]
        roll: BTreeMap<MemberId, Ballot>,
        /// The figures, where the roll is not known.
        figures: Figures,
        /// What came of it.
        outcome: VoteOutcome,
        /// How sure the roll is.
        confidence: Confidence,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// The figures of a vote of which the roll is not known.
    Figures {
        /// In favour.
        in_favour: i64,
        /// Against.
        against: i64,
        /// Abstaining.
        abstaining: i64,
    }
}

authored! {
    /// A presidency that the English alphabetical order of that month does not give (rule 18).
    PresidentialOrder [EntryId] {
        /// Who presided.
        member: MemberId,
        /// First day.
        from: DateText,
        /// Last day.
        to: DateText,
        /// Why.
        text: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

impl ScenarioFile {
    /// Every vote of history, in order, with the sitting it belongs to.
    pub fn past_votes(&self) -> impl Iterator<Item = (&Sitting, &HistoricalVote)> {
        self.sittings.iter().flatten().flat_map(|sitting| {
            let votes = sitting.history.iter().flat_map(|history| history.votes.iter().flatten());
            votes.map(move |vote| (sitting, vote))
        })
    }
}

impl HistoricalVote {
    /// The question as the law of voting knows it, if it is said which it was.
    pub fn question_put(&self) -> Option<Question> {
        let main = self.main_question.unwrap_or(Nature::Substantive);
        Some(match self.question? {
            QuestionPut::Substantive => Question::Substantive,
            QuestionPut::Procedural => Question::Procedural,
            QuestionPut::Amendment => Question::Amendment { main },
            QuestionPut::SeparateVote => Question::SeparateVote { main },
            QuestionPut::IsItProcedural => {
                Question::IsItProcedural { president_rules: self.president_ruled }
            }
            QuestionPut::RulingChallenge => {
                Question::RulingChallenge { put_as: self.put_as.unwrap_or(PutAs::Overrule) }
            }
        })
    }
}

impl From<&Outcome> for VoteOutcome {
    fn from(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Adopted => Self::Adopted,
            Outcome::TooFewVotes { .. } => Self::TooFewVotes,
            Outcome::NotUnanimous { .. } => Self::NotUnanimous,
            Outcome::Vetoed { .. } => Self::Vetoed,
            Outcome::FoundProcedural { .. } => Self::Procedural,
            Outcome::FoundSubstantive { .. } => Self::Substantive,
            Outcome::RulingStands => Self::RulingStands,
            Outcome::RulingOverruled => Self::RulingOverruled,
        }
    }
}
