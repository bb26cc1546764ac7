//! Why a delegate did what it did, as data: kept with the record, never computed again.

use council::dealings::Price;
use council::{DraftId, EntryId, LineId, MemberId, UndertakingId};
use serde::{Deserialize, Serialize};

use crate::value::{Bend, ParagraphWorth};

/// One reason. Worded by the wording crate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Reason {
    /// Where it leans on a draft: what the text is worth to it and what bends it.
    Leans {
        /// Which draft.
        draft: DraftId,
        /// What the text is worth, from -100 to 100.
        value: i32,
        /// What bends it beyond the words.
        bend: Bend,
        /// Where it leans, from -100 to 100.
        leaning: i32,
    },
    /// The paragraph that weighs most for or against, with its position and lines.
    Weighs(Box<ParagraphWorth>),
    /// A position of its own on a question of procedure.
    Position {
        /// Which.
        position: EntryId,
    },
    /// A line of its instructions.
    Line {
        /// Which.
        line: LineId,
    },
    /// An undertaking binds it.
    Undertaking {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Its capital has sent no instructions.
    NoInstructions,
    /// What would have moved it.
    WouldMove(Price),
    /// Its text is short of votes.
    ShortOfVotes,
    /// The Council has adopted another text for which it voted.
    AnotherTextWasAdopted,
    /// The Council has done already what its text asks.
    DoneAlready,
    /// Its text has the votes it needs.
    HasTheVotes,
    /// This member's vote is the nearest that is not sure.
    Nearest {
        /// Whose.
        member: MemberId,
    },
    /// No text is left before the Council, and nothing has been decided.
    NothingDecided,
    /// A veto stopped a text for which it voted: it will not have that covered over.
    VetoStandsOnRecord,
    /// What it gave this for no longer stands.
    GivenForWhatIsGone {
        /// Which of its means.
        capability: EntryId,
    },
    /// A veto has been threatened.
    Threatened {
        /// By whom.
        by: MemberId,
    },
    /// It can give this.
    Means {
        /// Which of its means.
        capability: EntryId,
    },
}
