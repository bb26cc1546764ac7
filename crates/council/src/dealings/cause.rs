//! Why Word, Latitude or Trust changed, and why an undertaking ended: each names what shows it.

use serde::{Deserialize, Serialize};

use crate::ids::{
    CallId, DraftId, LetterId, LineId, MemberId, PressureId, RumourId, SittingId, ThreatId,
    UndertakingId, VoteId,
};

/// Why something changed between delegations, or between one and its capital.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Cause {
    /// It took its chair against this line of its instructions.
    ChairTaken {
        /// Which line.
        line: LineId,
    },
    /// An undertaking was kept.
    Kept {
        /// Which.
        undertaking: UndertakingId,
    },
    /// An undertaking was broken.
    Broken {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Notice was given that an undertaking cannot be kept.
    Notice {
        /// Which.
        undertaking: UndertakingId,
    },
    /// The one to whom it was given let its maker go.
    Release {
        /// Who.
        by: MemberId,
    },
    /// A vote showed it.
    Vote {
        /// Which.
        vote: VoteId,
    },
    /// What was done with a draft showed it.
    Draft {
        /// Which draft.
        draft: DraftId,
        /// In which wording.
        rev: u32,
    },
    /// What was said or moved at the table showed it.
    AtTheTable,
    /// Means were pledged, or not.
    Pledges,
    /// The sitting is over.
    SittingOver {
        /// Which.
        sitting: SittingId,
    },
    /// A veto was threatened.
    Threat {
        /// Which threat.
        threat: ThreatId,
    },
    /// A threat was not carried out.
    EmptyThreat {
        /// Which threat.
        threat: ThreatId,
        /// At which vote.
        vote: VoteId,
    },
    /// A veto was cast.
    Veto {
        /// At which vote.
        vote: VoteId,
    },
    /// Calls were ignored.
    CallsIgnored {
        /// The last of them.
        call: CallId,
    },
    /// A paragraph that the member had asked for carried.
    ParagraphCarried {
        /// In which draft.
        draft: DraftId,
    },
    /// Pressure was brought.
    Pressure {
        /// Which.
        pressure: PressureId,
    },
    /// Pressure was heard of.
    PressureHeard {
        /// By which rumour.
        rumour: RumourId,
    },
    /// A vote went against a line of the instructions.
    AgainstLine {
        /// Which line.
        line: LineId,
        /// Which vote.
        vote: VoteId,
    },
    /// The capital was asked in vain.
    AskedInVain {
        /// Which letter.
        letter: LetterId,
    },
    /// A main instruction was met.
    InstructionMet {
        /// Which line.
        line: LineId,
    },
    /// A new sitting began.
    NewSitting {
        /// Which.
        sitting: SittingId,
    },
}
