//! What really happened, to stand beside the game.

use std::collections::BTreeMap;

use super::{Confidence, DateText, Text, Who};
use crate::draft::DraftText;
use crate::ids::{EntryId, HistoricalVoteId, MemberId, SourceId};
use crate::vote::{Ballot, Nature, PutAs};

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
