//! What each seat has of its own at a sitting.

use super::{DateText, Text, Who};
use crate::ids::{DispatchId, EntryId, MemberId, SourceId};

words! {
    /// What pulls at a delegation.
    Pull {
        /// Its instructions.
        Instruction,
        /// A promise it gave.
        Promise,
        /// The crisis itself.
        Crisis,
        /// The Charter and the rules.
        Law,
    }
}

authored! {
    /// Two things that pull a delegation apart at this sitting.
    Squeeze [EntryId] {
        /// Whose.
        member: MemberId,
        /// What pulls: two of instruction, promise, crisis and law.
        pulls: Vec<Pull>,
        /// The dispatch or cable that opens it.
        opened_by: DispatchId,
        /// What it is, for the debrief.
        text: Text,
    }
}

words! {
    /// What nobody else has.
    OnlyYouKind {
        /// The vote on which it turns.
        DecidingVote,
        /// The presidency.
        Chair,
        /// Something it knows.
        Witness,
        /// A line to a party.
        LineToParty,
        /// Something it can give.
        Means,
        /// Words that others would accept from it.
        Wording,
    }
}

authored! {
    /// One thing that at this sitting only this seat has.
    OnlyYou [EntryId] {
        /// Whose.
        member: MemberId,
        /// What kind of thing.
        kind: OnlyYouKind,
        /// What it is, for the player.
        text: Text,
    }
}

authored! {
    /// What an accused government or force said, in reported speech from documents: at most 60 words.
    ReportedSpeech [EntryId] {
        /// Who is reported.
        who: Who,
        /// On which day it was said.
        said_on: DateText,
        /// What was said, reported.
        text: Text,
        /// Where this is documented: required.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A line of talk between two who need not be close.
    Talk [EntryId] {
        /// One end.
        between: Who,
        /// The other end.
        and: Who,
        /// From which day. Absent means from the beginning.
        from: DateText,
        /// To which day. Absent means to the end.
        to: DateText,
        /// What it is, for a reader.
        text: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}
