//! Commands in the corridors: private moves and the answers to them. None of these is on the record, and
//! only these have a price.

use serde::{Deserialize, Serialize};

use crate::dealings::{
    CallAbout, Deal, LetterAsk, Promise, ProposalAnswer, SoundingAnswer, WordingChange, YesOrNo,
};
use crate::ids::{
    BringingId, CallId, ClauseId, DispatchId, DraftId, LineId, MemberId, ProposalId, SoundingId,
    UndertakingId, VoteId,
};

/// What a delegation does off the record. Moves take half-hours; answers to what is put to one do not,
/// but for taking a call.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TalkCommand {
    /// Sounds a member on a draft, or on one paragraph of it. One half-hour.
    Sound {
        /// Whom.
        member: MemberId,
        /// On which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
        /// On which paragraph.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        clause: Option<ClauseId>,
    },
    /// Answers a sounding.
    AnswerSounding {
        /// Which.
        sounding: SoundingId,
        /// What.
        answer: SoundingAnswer,
    },
    /// Proposes a deal. One half-hour.
    Propose {
        /// To whom.
        to: MemberId,
        /// What.
        deal: Deal,
    },
    /// Signs, counters or declines a proposal.
    AnswerProposal {
        /// Which.
        proposal: ProposalId,
        /// How.
        answer: ProposalAnswer,
    },
    /// Signs or declines the counter-offer.
    AnswerCounter {
        /// To which proposal.
        proposal: ProposalId,
        /// How.
        answer: YesOrNo,
    },
    /// Brings two members together over a draft. Two half-hours.
    BringTogether {
        /// One.
        one: MemberId,
        /// The other.
        other: MemberId,
        /// Over which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Says which changes one could take, when brought together with another.
    AnswerBringing {
        /// By whom and with whom.
        bringing: BringingId,
        /// Which changes.
        changes: Vec<WordingChange>,
    },
    /// Circulates one's draft, or its revision, to all delegations. One half-hour.
    Circulate {
        /// Which.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Puts the red pencil to a circulated text: one change.
    Mark {
        /// Which text.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
        /// The change.
        change: WordingChange,
    },
    /// Asks the capital to change a line of one's instructions. One half-hour, the answer after two.
    WriteHome {
        /// Which line.
        line: LineId,
        /// What is asked.
        ask: LetterAsk,
        /// The dispatch or cable it rests on.
        cite: DispatchId,
    },
    /// Undertakes something before the press. One half-hour.
    TellPress {
        /// What.
        promise: Promise,
    },
    /// Listens: hears every rumour of this half-hour. One half-hour.
    Listen,
    /// Calls a member. One half-hour.
    Call {
        /// Whom.
        to: MemberId,
        /// What about.
        about: CallAbout,
    },
    /// Takes a call and says yes or no to what it asks. One half-hour.
    AnswerCall {
        /// Which.
        call: CallId,
        /// How.
        answer: YesOrNo,
    },
    /// Says, before the vote, that an undertaking cannot be kept. One half-hour.
    GiveNotice {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Asks to be released from an undertaking. One half-hour.
    AskRelease {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Releases another from an undertaking.
    Release {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Says that the text has changed so that one's undertaking no longer binds.
    ClaimFree {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Threatens to veto a draft. One half-hour.
    Threaten {
        /// To whom.
        to: MemberId,
        /// Which draft.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Gives the reason for one's veto: it binds like a public undertaking.
    GiveReason {
        /// At which vote.
        vote: VoteId,
        /// What one would do instead.
        promise: Promise,
    },
}
