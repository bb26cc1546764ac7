//! The texts a member knows, as they were changed, and which of them were adopted with its vote.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::dealings::LineInForce;
use council::meeting::BallotSubject;
use council::state::VoteOnRecord;
use council::vote::Ballot;
use council::{DraftId, DraftText, Event, MemberId, VoteId};

/// The texts a member knows.
#[derive(Default)]
pub(super) struct Texts {
    known: BTreeMap<DraftId, Arc<DraftText>>,
    /// As they were adopted.
    adopted: BTreeMap<DraftId, Arc<DraftText>>,
    /// The last change: with which record, of which text, and how it had read.
    changed: Option<(u32, DraftId, Arc<DraftText>)>,
    /// Those that were adopted with the member's vote, with the votes on them.
    carried: Vec<(VoteId, DraftId)>,
}

impl Texts {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest changes no text")]
    pub(super) fn take(&mut self, own: &MemberId, record: u32, event: &Event) {
        match event {
            Event::DraftBegun(draft)
            | Event::DraftShared { draft, .. }
            | Event::DraftSubmitted { draft } => {
                self.known.insert(draft.id.clone(), Arc::clone(&draft.text));
            }
            Event::DraftChanged { draft, text, .. } => {
                let before = self.known.insert(draft.clone(), Arc::new(text.clone()));
                self.changed = before.map(|before| (record, draft.clone(), before));
            }
            Event::VoteDecided(vote) => self.decided(own, vote),
            _ => {}
        }
    }

    fn decided(&mut self, own: &MemberId, vote: &VoteOnRecord) {
        let BallotSubject::Draft(draft) = &vote.subject else { return };
        if !vote.result.outcome.is_adopted() {
            return;
        }
        if let Some(text) = self.known.get(draft) {
            self.adopted.insert(draft.clone(), Arc::clone(text));
        }
        if vote.roll.ballot(own) == Some(Ballot::For) {
            self.carried.push((vote.vote, draft.clone()));
        }
    }

    /// Whether the text was adopted without what the line asks.
    pub(super) fn adopted_without(&self, draft: &DraftId, line: &LineInForce) -> bool {
        self.adopted.get(draft).is_some_and(|text| lacks(text, line))
    }

    /// The votes on texts that were adopted without what the line asks, and with the member's own vote.
    pub(super) fn carried_without(&self, line: &LineInForce) -> impl Iterator<Item = VoteId> {
        let without = self.carried.iter().filter(|(_, draft)| self.adopted_without(draft, line));
        without.map(|(vote, _)| *vote)
    }

    /// The text that lost, with this record, what some of these lines ask; and which lines.
    pub(super) fn taken_out<'l>(
        &self,
        record: u32,
        lines: impl Iterator<Item = &'l LineInForce>,
    ) -> Option<(DraftId, Vec<&'l LineInForce>)> {
        let (at, draft, before) = self.changed.as_ref()?;
        let now = self.known.get(draft).filter(|_| *at == record)?;
        let lost = lines.filter(|line| has(before, line) && lacks(now, line)).collect::<Vec<_>>();
        (!lost.is_empty()).then(|| (draft.clone(), lost))
    }
}

/// Whether a text has what a line asks. A line that is about no measure is not about words.
fn has(text: &DraftText, line: &LineInForce) -> bool {
    line.measure.is_some_and(|kind| {
        text.measures().into_iter().any(|(_, _, measure)| {
            measure.kind() == kind
                && line.target.as_ref().is_none_or(|target| measure.is_aimed_at(target))
        })
    })
}

fn lacks(text: &DraftText, line: &LineInForce) -> bool {
    line.measure.is_some() && !has(text, line)
}
