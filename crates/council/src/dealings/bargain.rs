//! Bargaining: proposals with one counter-offer, pressure, threats.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::promise::Deal;
use super::undertaking::HalfHour;
use crate::ids::{DraftId, MemberId, PressureId, ProposalId, ThreatId};
use crate::state::State;

/// A proposal from one delegation to another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposal {
    /// Its name.
    pub id: ProposalId,
    /// Who proposes.
    pub by: MemberId,
    /// To whom.
    pub to: MemberId,
    /// What.
    pub deal: Deal,
    /// What the promises offered are worth now, in their order.
    pub worths: Vec<i32>,
    /// When.
    pub at: HalfHour,
    /// Where it stands.
    pub standing: ProposalStanding,
}

/// On what a proposal was put: where this has changed, the same offer is another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ProposedOn {
    /// Each draft it speaks of, in its wording then.
    pub texts: BTreeMap<DraftId, u32>,
    /// How the other stood with the one who proposed.
    pub trust: i32,
}

impl ProposedOn {
    /// What a deal is put on in a state.
    pub(crate) fn of(state: &State, by: &MemberId, to: &MemberId, deal: &Deal) -> Self {
        let promises = deal.offered.iter().chain(&deal.asked);
        let texts = promises.filter_map(|promise| {
            let draft = state.papers.draft(promise.draft()?)?;
            Some((draft.id.clone(), draft.rev))
        });
        Self { texts: texts.collect(), trust: state.dealings.trust_of(to, by) }
    }
}

/// Where a proposal stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ProposalStanding {
    /// It waits for an answer.
    Waiting,
    /// The other has made the one counter-offer there is; the one who proposed has the word.
    Countered {
        /// What the other offers and asks.
        deal: Deal,
    },
    /// It was signed.
    Signed,
    /// It was declined, by either.
    Declined,
}

/// What is answered to a proposal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ProposalAnswer {
    /// Signed: both are bound.
    Sign,
    /// Another deal, as the one who answers puts it.
    Counter(Deal),
    /// No.
    Decline,
}

/// What is answered to a counter-offer, or to a call that asks for something.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesOrNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Pressure that was brought on a delegation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PressureBrought {
    /// Which.
    pub pressure: PressureId,
    /// By whom.
    pub by: MemberId,
    /// On whom.
    pub on: MemberId,
    /// How far it bends, from 1 to 10, in this sitting.
    pub strength: i32,
    /// When.
    pub at: HalfHour,
}

/// A veto that was threatened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threat {
    /// Its name.
    pub id: ThreatId,
    /// By whom.
    pub by: MemberId,
    /// To whom.
    pub to: MemberId,
    /// Of which draft.
    pub draft: DraftId,
    /// In which wording.
    pub rev: u32,
    /// When.
    pub at: HalfHour,
    /// Whether it still stands: not carried out, not made needless by a change.
    pub stands: bool,
}
