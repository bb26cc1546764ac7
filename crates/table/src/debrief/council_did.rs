//! What the Council did, sitting by sitting: the facts of the opening sentence.

use council::meeting::BallotSubject;
use council::state::{DraftStatus, VoteOnRecord};
use council::{Date, DraftId, Event, MeasureKind, MemberId, Outcome, SittingId, VoteId};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// What the Council did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CouncilDid {
    /// At each sitting that was held.
    pub sittings: Vec<SittingDid>,
    /// Whether the ending is the one that history came to.
    pub ended_as_in_history: bool,
}

/// What it did at one sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SittingDid {
    /// Which.
    pub sitting: SittingId,
    /// Its day.
    pub day: Date,
    /// Texts it adopted, in order.
    pub adopted: Vec<Settled>,
    /// Texts that were voted on and not adopted.
    pub not_adopted: Vec<Settled>,
}

/// A text that was settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Settled {
    /// Which draft.
    pub draft: DraftId,
    /// Who moved it, if a member did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mover: Option<MemberId>,
    /// The number of the resolution, if it was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolution: Option<u32>,
    /// What its operative paragraphs do, the first first.
    pub does: Vec<MeasureKind>,
    /// The vote; `None` if there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<VoteId>,
    /// Votes in favour.
    pub in_favour: u16,
    /// Votes against.
    pub against: u16,
    /// Abstentions.
    pub abstaining: u16,
    /// Present and not participating.
    pub not_participating: u16,
    /// Votes it needed; 0 if there was no vote.
    pub needed: u16,
    /// What came of the vote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The record that shows it.
    pub record: u32,
}

pub(super) fn council_did(reading: &Reading<'_>) -> CouncilDid {
    let sittings = reading.sittings().filter_map(|sitting| did(reading, &sitting.id)).collect();
    let mut endings = reading.scenario.file.endings.iter().flatten();
    let ending = reading.state.crisis.ending.as_ref();
    let ended_as_in_history =
        endings.any(|one| Some(&one.id) == ending && one.historical == Some(true));
    CouncilDid { sittings, ended_as_in_history }
}

fn did(reading: &Reading<'_>, id: &SittingId) -> Option<SittingDid> {
    let day = reading.scenario.sitting(id)?.date;
    let mut did =
        SittingDid { sitting: id.clone(), day, adopted: Vec::new(), not_adopted: Vec::new() };
    for told in reading.told.iter().filter(|told| told.sitting == Some(id)) {
        if let Event::DraftAdopted { draft, .. } | Event::DraftNotAdopted { draft, .. } = told.event
            && let Some(settled) = settled(reading, draft, told.record)
        {
            // A veto claimed later in the meeting takes back what had been announced.
            let adopted = settled.resolution.is_some();
            if adopted { did.adopted.push(settled) } else { did.not_adopted.push(settled) }
        }
    }
    Some(did)
}

/// A text with the vote on the whole of it.
fn settled(reading: &Reading<'_>, draft: &DraftId, record: u32) -> Option<Settled> {
    let on_file = reading.state.papers.draft(draft)?;
    let vote = vote_on(reading, draft);
    let resolution = if let DraftStatus::Adopted { resolution } = on_file.status {
        Some(resolution)
    } else {
        None
    };
    let tally = vote.map(|vote| vote.result.tally).unwrap_or_default();
    Some(Settled {
        draft: draft.clone(),
        mover: on_file.mover.member().cloned(),
        resolution,
        does: on_file.text.operative.iter().map(|clause| clause.measure.kind()).collect(),
        vote: vote.map(|vote| vote.vote),
        in_favour: tally.in_favour,
        against: tally.against,
        abstaining: tally.abstaining,
        not_participating: tally.not_participating,
        needed: vote.map_or(0, |vote| vote.result.needed),
        outcome: vote.map(|vote| vote.result.outcome.clone()),
        record,
    })
}

/// The last vote on the whole of a draft.
pub(super) fn vote_on<'r>(reading: &'r Reading<'_>, draft: &DraftId) -> Option<&'r VoteOnRecord> {
    let is_it = |vote: &&VoteOnRecord| vote.subject == BallotSubject::Draft(draft.clone());
    reading.state.votes.iter().map(AsRef::as_ref).rev().find(is_it)
}
