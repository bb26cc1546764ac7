//! What the papers spoken of are: drafts with their words, and who had promised what.

use std::collections::{BTreeMap, BTreeSet};

use council::dealings::{
    Bringing, Call, DealingEvent, Letter, Proposal, Rumour, Sounding, Threat, Undertaking,
};
use council::ids::{
    BringingId, CallId, LetterId, ProposalId, RumourId, SittingId, SoundingId, ThreatId,
    UndertakingId,
};
use council::state::DraftOnFile;
use council::{Actor, DraftId, DraftText, Event, MemberId};

/// Everything an event may name by id, as the events before it told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Desk {
    /// Each draft's mover, and its wordings so far, the last one last.
    drafts: BTreeMap<DraftId, (Actor, Vec<DraftText>)>,
    /// The drafts of each mover, in the order in which they became known.
    order: BTreeMap<Actor, Vec<DraftId>>,
    /// Drafts before the Council on which no vote has begun: their movers can still put them otherwise.
    open: BTreeSet<DraftId>,
    /// Whether an amendment that the sponsors took comes before what is told now.
    amended: bool,
    /// Whether a promise was kept by what is told now: it says itself what became of the words.
    promised: bool,
    /// The draft that its mover put otherwise last.
    revised: Option<DraftId>,
    /// Wordings circulated so far.
    circulated: BTreeMap<DraftId, u32>,
    soundings: BTreeMap<SoundingId, Sounding>,
    proposals: BTreeMap<ProposalId, Proposal>,
    undertakings: BTreeMap<UndertakingId, Undertaking>,
    letters: BTreeMap<LetterId, Letter>,
    threats: BTreeMap<ThreatId, Threat>,
    bringings: BTreeMap<BringingId, Bringing>,
    calls: BTreeMap<CallId, Call>,
    rumours: BTreeMap<RumourId, Rumour>,
    /// The sitting being held.
    sitting: Option<SittingId>,
}

impl Desk {
    /// Begins what is told together: the events of one record.
    pub(crate) fn begin(&mut self, events: &[Event]) {
        let ends =
            |event: &Event| matches!(event, Event::Dealing(DealingEvent::UndertakingEnded { .. }));
        self.promised = events.iter().any(ends);
        self.amended = false;
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest names no paper")]
    pub(crate) fn take(&mut self, event: &Event) {
        match event {
            Event::DraftBegun(draft) | Event::DraftShared { draft, .. } => self.put(draft),
            Event::DraftSubmitted { draft } => {
                self.put(draft);
                self.open.insert(draft.id.clone());
            }
            Event::AmendmentAccepted { .. } => self.amended = true,
            Event::VotingBegan { draft } => {
                self.open.remove(draft);
            }
            Event::DraftChanged { draft, text, .. } => {
                let own = self.open.contains(draft) && !self.amended && !self.promised;
                self.revised = own.then(|| draft.clone());
                if let Some((_, wordings)) = self.drafts.get_mut(draft) {
                    wordings.push(text.clone());
                }
            }
            Event::SittingOpened { sitting, .. } => self.sitting = Some(sitting.id.clone()),
            Event::Dealing(dealing) => self.note(dealing),
            _ => {}
        }
    }

    /// The sitting being held.
    pub(crate) fn sitting(&self) -> Option<&SittingId> {
        self.sitting.as_ref()
    }

    fn put(&mut self, draft: &DraftOnFile) {
        let order = self.order.entry(draft.mover.clone()).or_default();
        if !order.contains(&draft.id) {
            order.push(draft.id.clone());
        }
        let new = || (draft.mover.clone(), Vec::new());
        let (_, wordings) = self.drafts.entry(draft.id.clone()).or_insert_with(new);
        wordings.push(draft.text.as_ref().clone());
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is not named later")]
    fn note(&mut self, event: &DealingEvent) {
        match event {
            DealingEvent::Sounded(one) => {
                self.soundings.insert(one.id.clone(), one.clone());
            }
            DealingEvent::Proposed(one) => {
                self.proposals.insert(one.id.clone(), one.clone());
            }
            DealingEvent::UndertakingGiven(one) => {
                self.undertakings.insert(one.id.clone(), one.clone());
            }
            DealingEvent::LetterSent(one) => {
                self.letters.insert(one.id.clone(), one.clone());
            }
            DealingEvent::VetoThreatened(one) => {
                self.threats.insert(one.id.clone(), one.clone());
            }
            DealingEvent::BroughtTogether(one) => {
                self.bringings.insert(one.id.clone(), one.clone());
            }
            DealingEvent::Called(one) => {
                self.calls.insert(one.id.clone(), one.clone());
            }
            DealingEvent::RumourHeard(one) => {
                self.rumours.insert(one.id.clone(), one.clone());
            }
            DealingEvent::Circulated(one) => {
                let times = self.circulated.entry(one.draft.clone()).or_default();
                *times = times.saturating_add(1);
            }
            _ => {}
        }
    }

    /// A draft's words as they stand.
    pub(crate) fn text(&self, draft: &DraftId) -> Option<&DraftText> {
        self.drafts.get(draft)?.1.last()
    }

    /// A draft's words before and after, if its mover put them otherwise and nothing changed since.
    pub(crate) fn revision(&self, draft: &DraftId) -> Option<(&DraftText, &DraftText)> {
        self.revised.as_ref().filter(|revised| *revised == draft)?;
        let [.., before, now] = self.drafts.get(draft)?.1.as_slice() else { return None };
        Some((before, now))
    }

    /// The last wording of a draft in which this is true: a change is spoken of by the words it was to
    /// change, and a paragraph by the number it had.
    pub(crate) fn text_where(
        &self,
        draft: &DraftId,
        holds: impl Fn(&DraftText) -> bool,
    ) -> Option<&DraftText> {
        self.drafts.get(draft)?.1.iter().rev().find(|text| holds(text))
    }

    /// Who moved a draft, and, where there are more of that mover, which of them it is, from 1.
    pub(crate) fn mover(&self, draft: &DraftId) -> Option<(&Actor, Option<usize>)> {
        let (mover, _) = self.drafts.get(draft)?;
        let all = self.order.get(mover)?;
        let place = all.iter().position(|one| one == draft)?;
        Some((mover, (all.len() > 1).then_some(place + 1)))
    }

    /// Whether a wording of the draft went round before the last one.
    pub(crate) fn went_round_before(&self, draft: &DraftId) -> bool {
        self.circulated.get(draft).is_some_and(|times| *times > 1)
    }

    pub(crate) fn sounding(&self, id: &SoundingId) -> Option<&Sounding> {
        self.soundings.get(id)
    }

    pub(crate) fn proposal(&self, id: &ProposalId) -> Option<&Proposal> {
        self.proposals.get(id)
    }

    pub(crate) fn undertaking(&self, id: &UndertakingId) -> Option<&Undertaking> {
        self.undertakings.get(id)
    }

    pub(crate) fn letter(&self, id: &LetterId) -> Option<&Letter> {
        self.letters.get(id)
    }

    pub(crate) fn bringing(&self, id: &BringingId) -> Option<&Bringing> {
        self.bringings.get(id)
    }

    pub(crate) fn call(&self, id: &CallId) -> Option<&Call> {
        self.calls.get(id)
    }

    pub(crate) fn rumour(&self, id: &RumourId) -> Option<&Rumour> {
        self.rumours.get(id)
    }

    pub(crate) fn threat(&self, id: &ThreatId) -> Option<&Threat> {
        self.threats.get(id)
    }
}

/// Between whom something passes: whose "our" and "your" are.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Between<'a> {
    /// Who speaks; nobody where it is told.
    pub(crate) speaker: Option<&'a MemberId>,
    /// Who is spoken to.
    pub(crate) listener: Option<&'a MemberId>,
    /// Of whom it is told: then a draft is "its draft".
    pub(crate) subject: Option<&'a MemberId>,
}

impl<'a> Between<'a> {
    /// One speaks to the other.
    pub(crate) fn these(speaker: &'a MemberId, listener: &'a MemberId) -> Self {
        Self { speaker: Some(speaker), listener: Some(listener), subject: None }
    }

    /// It is told of what this member does.
    pub(crate) fn of(subject: &'a MemberId) -> Self {
        Self { subject: Some(subject), ..Self::default() }
    }
}
