//! Calls: what one delegation rings another about.

use serde::{Deserialize, Serialize};

use super::promise::{Deal, Promise};
use super::undertaking::HalfHour;
use crate::ids::{CallId, DraftId, MemberId, RumourId, UndertakingId, VoteId};
use crate::vote::Ballot;

/// A call.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its name.
    pub id: CallId,
    /// Who calls.
    pub from: MemberId,
    /// Whom.
    pub to: MemberId,
    /// What about.
    pub about: CallAbout,
    /// When.
    pub at: HalfHour,
    /// Where it stands.
    pub standing: CallStanding,
}

/// What a call is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallAbout {
    /// A trade.
    Trade(Deal),
    /// To ask that the other sponsor a draft.
    AskToSponsor {
        /// Which.
        draft: DraftId,
    },
    /// To ask for the other's vote.
    AskForVote {
        /// On which draft.
        draft: DraftId,
    },
    /// To pass on something heard.
    PassOn {
        /// What the caller heard.
        rumour: RumourId,
    },
    /// To warn: of a draft the caller cannot vote for.
    Warn {
        /// Which.
        draft: DraftId,
    },
    /// To reproach the other with what it did.
    Reproach(Grievance),
}

/// What a delegation is reproached with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grievance {
    /// An undertaking.
    Undertaking(UndertakingId),
    /// How it voted.
    Vote(VoteId),
}

/// Where a call stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallStanding {
    /// It waits.
    Waiting,
    /// It was taken, and what it asks was granted or not.
    Taken(super::bargain::YesOrNo),
    /// It was not taken.
    Ignored,
}

impl Call {
    /// What the one called would promise by saying yes.
    pub fn asks(&self) -> Vec<Promise> {
        match &self.about {
            CallAbout::Trade(deal) => deal.asked.clone(),
            CallAbout::AskToSponsor { draft } => vec![Promise::Sponsor { draft: draft.clone() }],
            CallAbout::AskForVote { draft } => {
                vec![Promise::VoteSo { draft: draft.clone(), ballot: Ballot::For }]
            }
            CallAbout::PassOn { .. } | CallAbout::Warn { .. } | CallAbout::Reproach(_) => {
                Vec::new()
            }
        }
    }

    /// What the caller promises if the answer is yes.
    pub fn offers(&self) -> Vec<Promise> {
        match &self.about {
            CallAbout::Trade(deal) => deal.offered.clone(),
            CallAbout::AskToSponsor { .. }
            | CallAbout::AskForVote { .. }
            | CallAbout::PassOn { .. }
            | CallAbout::Warn { .. }
            | CallAbout::Reproach(_) => Vec::new(),
        }
    }
}
