//! The drafts of the game: on somebody's desk, before the Council, or settled.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::amendment::AmendmentText;
use crate::draft::DraftText;
use crate::ids::{AmendmentId, ClauseId, DraftId, ItemId, MemberId};
use crate::vote::{Nature, VoteResult};

/// A draft with its history in this game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DraftOnFile {
    /// Which draft.
    pub id: DraftId,
    /// Who began it; the original mover of rule 32.
    pub mover: Actor,
    /// The members who sponsor it, the mover first if it is a member.
    pub sponsors: Vec<MemberId>,
    /// The words, held shared: what was worked out from them is kept by where they lie.
    pub text: Arc<DraftText>,
    /// Counts changes of the words; an edit names the revision it was made on.
    pub rev: u32,
    /// The number the next new clause gets.
    pub next_clause: u32,
    /// On which matter.
    pub item: ItemId,
    /// Where it stands.
    pub status: DraftStatus,
    /// Members who can read it while it is on a desk.
    pub shared_with: BTreeSet<MemberId>,
    /// Parts to be voted separately, each with who asked (rule 32).
    pub divisions: Vec<Division>,
    /// Clauses on which the original mover objected to a separate vote (rule 32): that is settled.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub undivided: BTreeSet<ClauseId>,
    /// A ruling or decision on whether it is procedural; otherwise its measures tell.
    pub nature_found: Option<Nature>,
    /// Members held to abstain on it as parties to the dispute, by a ruling or decision on the proviso of
    /// Article 27(3).
    pub held_to_abstain: BTreeSet<MemberId>,
    /// Set by a Council member for a draft of an invited State, which is voted only then (rule 38).
    pub vote_requested_by: Option<MemberId>,
}

/// Where a draft stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftStatus {
    /// On a desk: private to its mover and those it is shown to.
    OnDesk,
    /// Submitted, in order of submission (rule 32).
    Submitted {
        /// Its place among the drafts of the game, from 1: the number in its symbol.
        order: u32,
    },
    /// Withdrawn before any vote on it (rule 35); a co-sponsor may maintain it with the same place.
    Withdrawn {
        /// The place it had, if it had been submitted.
        order: Option<u32>,
    },
    /// Put off or sent to another body by the Council (rule 33).
    SetAside {
        /// The place it had.
        order: u32,
    },
    /// Adopted.
    Adopted {
        /// The number of the resolution.
        resolution: u32,
    },
    /// Voted on and not adopted.
    NotAdopted {
        /// The vote on the whole; `None` if no operative paragraph was left after those
        /// on its amendments and parts.
        result: Option<VoteResult>,
    },
}

/// A request that parts of a text be voted on separately (rule 32).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Division {
    /// Who asked.
    pub by: MemberId,
    /// Which clauses, voted on together.
    pub clauses: Vec<ClauseId>,
}

/// An amendment before the Council.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AmendmentOnFile {
    /// Which amendment.
    pub id: AmendmentId,
    /// To which draft.
    pub draft: DraftId,
    /// Who moved it.
    pub mover: MemberId,
    /// What it changes.
    pub text: AmendmentText,
    /// Where it stands.
    pub status: AmendmentStanding,
}

/// Where an amendment stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentStanding {
    /// Submitted and not yet voted on.
    Pending,
    /// Taken into their text by the sponsors.
    Accepted,
    /// Carried in a vote.
    Carried,
    /// Voted on and not carried.
    NotCarried,
    /// Withdrawn by its mover (rule 35).
    Withdrawn,
    /// No longer to be put: the text it amends is gone or has changed under it.
    Lapsed,
}

/// All drafts and amendments of a game.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Papers {
    /// Drafts by id, each shared with the views that show it.
    pub drafts: BTreeMap<DraftId, Arc<DraftOnFile>>,
    /// Amendments by id.
    pub amendments: BTreeMap<AmendmentId, AmendmentOnFile>,
}

impl DraftOnFile {
    /// Its place in the order of submission, while it is before the Council.
    pub fn order(&self) -> Option<u32> {
        match self.status {
            DraftStatus::Submitted { order } => Some(order),
            DraftStatus::OnDesk
            | DraftStatus::Withdrawn { .. }
            | DraftStatus::SetAside { .. }
            | DraftStatus::Adopted { .. }
            | DraftStatus::NotAdopted { .. } => None,
        }
    }

    /// Whether it is before the Council.
    pub fn is_before_the_council(&self) -> bool {
        self.order().is_some()
    }

    /// Whether this actor may change it: its mover or a sponsor.
    pub fn is_of(&self, actor: &Actor) -> bool {
        self.mover == *actor || actor.member().is_some_and(|member| self.sponsors.contains(member))
    }

    /// Whether this actor may read it.
    pub fn is_known_to(&self, actor: &Actor) -> bool {
        match &self.status {
            DraftStatus::OnDesk | DraftStatus::Withdrawn { order: None } => {
                self.is_of(actor)
                    || actor.member().is_some_and(|member| self.shared_with.contains(member))
            }
            DraftStatus::Submitted { .. }
            | DraftStatus::Withdrawn { order: Some(_) }
            | DraftStatus::SetAside { .. }
            | DraftStatus::Adopted { .. }
            | DraftStatus::NotAdopted { .. } => true,
        }
    }

    /// Whether a decision on it is one of procedure: found so, or all it does is procedural.
    pub fn nature(&self) -> Nature {
        self.nature_found.unwrap_or_else(|| self.text.nature())
    }
}

impl Papers {
    /// The draft of this id.
    pub fn draft(&self, id: &DraftId) -> Option<&DraftOnFile> {
        self.drafts.get(id).map(Arc::as_ref)
    }

    /// Every draft, by id.
    pub fn every_draft(&self) -> impl Iterator<Item = &DraftOnFile> {
        self.drafts.values().map(Arc::as_ref)
    }

    /// Drafts before the Council in the order in which they are voted (rule 32).
    pub fn in_order(&self) -> Vec<&DraftOnFile> {
        let mut drafts: Vec<_> =
            self.every_draft().filter(|draft| draft.is_before_the_council()).collect();
        drafts.sort_by_key(|draft| draft.order());
        drafts
    }

    /// Amendments to a draft that are still to be put.
    pub fn pending_on<'a>(
        &'a self,
        draft: &'a DraftId,
    ) -> impl Iterator<Item = &'a AmendmentOnFile> {
        self.amendments.values().filter(move |amendment| {
            amendment.draft == *draft && amendment.status == AmendmentStanding::Pending
        })
    }
}
