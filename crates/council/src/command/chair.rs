//! Commands from the chair: the President, or the computer that presides in the President's name.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::ids::{DraftId, MotionId};
use crate::meeting::{Finding, InvitationRule};
use crate::vote::{Nature, PutAs};
use crate::words::Words;

/// What the President does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ChairCommand {
    /// Calls a meeting (rule 1); the provisional agenda goes with it.
    CallMeeting,
    /// Resumes the suspended meeting.
    ResumeMeeting,
    /// Takes the provisional agenda as adopted unless somebody objects (rule 9).
    ProposeAgenda,
    /// Proposes to invite somebody unless somebody objects (rules 37 and 39).
    ProposeInvitation {
        /// Whom.
        guest: Actor,
        /// Under which rule.
        rule: InvitationRule,
    },
    /// Gives the floor to the next on the list (rule 27).
    GiveFloor,
    /// Rules on the point of order (rule 30).
    Rule {
        /// How.
        finding: Finding,
    },
    /// Puts the point of order to the Council instead of ruling on it.
    PutPoint {
        /// For the preliminary question: what the President will rule if a permanent member opposes a
        /// sufficient majority, as on 29 September 1950.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        president_rules: Option<Nature>,
    },
    /// Goes on after a ruling nobody has challenged (rule 30).
    Proceed,
    /// Puts the challenged ruling to the Council (rule 30).
    PutChallenge {
        /// In which form.
        put_as: PutAs,
    },
    /// Puts to the vote the motion that comes first (rule 33).
    PutMotion {
        /// Which one that is.
        motion: MotionId,
    },
    /// Takes the motion that comes first as agreed unless somebody objects.
    ProposeMotion {
        /// Which one that is.
        motion: MotionId,
    },
    /// Puts to the vote the draft that comes first (rule 32).
    PutDraft {
        /// Which one that is.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Proposes to adopt the draft that comes first without a vote.
    ProposeDraft {
        /// Which one that is.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Proposes a statement on behalf of the Council: all must agree.
    ProposeStatement {
        /// Its words.
        text: Words,
    },
    /// Takes the next vote on the draft under vote.
    TakeBallot,
    /// Ends the vote on a draft when nobody wishes to explain any more.
    CloseVoting,
    /// Cedes the chair for this meeting to the next in alphabetical order (rule 20).
    CedeChair,
    /// Closes the meeting when the list is exhausted and nothing is pending.
    CloseMeeting,
}
