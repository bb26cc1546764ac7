//! The books of one command: what has changed so far, so that two changes to one thing add up.

use std::collections::{BTreeMap, BTreeSet};

use crate::dealings::numbers::{
    LATITUDE_MAX, TRUST_BROKEN, TRUST_KEPT, TRUST_MAX, WORD_BROKEN_PUBLIC, WORD_BROKEN_SIGNED,
    WORD_KEPT, WORD_MAX,
};
use crate::dealings::{Cause, DealingEvent, Undertaking, UndertakingState};
use crate::event::Event;
use crate::ids::{MemberId, UndertakingId};
use crate::state::State;

/// What one command's events come to, as it is being reckoned up.
pub(super) struct Books<'a> {
    /// The state before the command.
    pub(super) state: &'a State,
    /// The command's own events.
    pub(super) own: &'a [Event],
    found: Vec<DealingEvent>,
    word: BTreeMap<MemberId, i32>,
    latitude: BTreeMap<MemberId, i32>,
    trust: BTreeMap<(MemberId, MemberId), i32>,
    kept: BTreeSet<MemberId>,
    ended: BTreeSet<UndertakingId>,
}

impl<'a> Books<'a> {
    pub(super) fn open(state: &'a State, own: &'a [Event]) -> Self {
        // What the command itself ended is not ended twice.
        let ended = own.iter().filter_map(|event| {
            if let Event::Dealing(DealingEvent::UndertakingEnded { undertaking, .. }) = event {
                Some(undertaking.clone())
            } else {
                None
            }
        });
        Self {
            state,
            own,
            found: Vec::new(),
            word: BTreeMap::new(),
            latitude: BTreeMap::new(),
            trust: BTreeMap::new(),
            kept: BTreeSet::new(),
            ended: ended.collect(),
        }
    }

    pub(super) fn close(self) -> Vec<DealingEvent> {
        self.found
    }

    pub(super) fn found(&self) -> &[DealingEvent] {
        &self.found
    }

    pub(super) fn push(&mut self, event: DealingEvent) {
        self.found.push(event);
    }

    /// Changes a delegation's Word, within its bounds.
    pub(super) fn word(&mut self, member: &MemberId, by: i32, cause: &Cause) {
        let state = self.state;
        let before = self.word.entry(member.clone()).or_insert(state.dealings.word_of(member));
        let to = before.saturating_add(by).clamp(0, WORD_MAX);
        if to != *before {
            *before = to;
            let (member, cause) = (member.clone(), cause.clone());
            self.push(DealingEvent::WordChanged { member, to, cause });
        }
    }

    /// Changes a delegation's Latitude. At the bottom its capital disavows it.
    pub(super) fn latitude(&mut self, member: &MemberId, by: i32, cause: &Cause) {
        let credit = self.state.dealings.credit_of(member);
        let before = self.latitude.entry(member.clone()).or_insert(credit.latitude);
        let to = before.saturating_add(by).clamp(0, LATITUDE_MAX);
        if to == *before {
            return;
        }
        *before = to;
        let (member, cause) = (member.clone(), cause.clone());
        self.push(DealingEvent::LatitudeChanged { member: member.clone(), to, cause });
        if to == 0 {
            self.push(DealingEvent::Disavowed { member });
        }
    }

    /// Changes how one member stands with another, within its bounds.
    pub(super) fn trust(&mut self, of: &MemberId, toward: &MemberId, by: i32, cause: &Cause) {
        if of == toward {
            return;
        }
        let known = self.state.dealings.trust_of(of, toward);
        let before = self.trust.entry((of.clone(), toward.clone())).or_insert(known);
        let to = before.saturating_add(by).clamp(-TRUST_MAX, TRUST_MAX);
        if to != *before {
            *before = to;
            let (of, toward, cause) = (of.clone(), toward.clone(), cause.clone());
            self.push(DealingEvent::TrustChanged { of, toward, to, cause });
        }
    }

    /// Undertakings that bind now: those of the state, not yet ended by this command.
    pub(super) fn binding(&self) -> Vec<&'a Undertaking> {
        let state = self.state;
        state
            .dealings
            .open_undertakings()
            .filter(|undertaking| !self.ended.contains(&undertaking.id))
            .collect()
    }

    /// Ends an undertaking, with what that does to its maker's Word and the other's trust.
    pub(super) fn end(&mut self, undertaking: &Undertaking, state: UndertakingState, cause: Cause) {
        if !self.ended.insert(undertaking.id.clone()) {
            return;
        }
        let (id, by) = (undertaking.id.clone(), &undertaking.by);
        self.push(DealingEvent::UndertakingEnded {
            undertaking: id.clone(),
            state,
            cause,
            readers: undertaking.readers(),
        });
        match state {
            UndertakingState::Kept => {
                let cause = Cause::Kept { undertaking: id };
                let kept_before = self.state.dealings.credit_of(by).kept;
                if !kept_before && self.kept.insert(by.clone()) {
                    self.word(by, WORD_KEPT, &cause);
                }
                if let Some(to) = &undertaking.to {
                    self.trust(to, by, TRUST_KEPT, &cause);
                }
            }
            UndertakingState::Broken => {
                let cause = Cause::Broken { undertaking: id };
                match &undertaking.to {
                    Some(to) => {
                        self.word(by, -WORD_BROKEN_SIGNED, &cause);
                        self.trust(to, by, -TRUST_BROKEN, &cause);
                    }
                    None => self.word(by, -WORD_BROKEN_PUBLIC, &cause),
                }
            }
            UndertakingState::Open | UndertakingState::Released | UndertakingState::Lapsed => {}
        }
    }

    /// Kept or broken, by what a test shows.
    pub(super) fn judge(&mut self, undertaking: &Undertaking, kept: Judged, cause: Cause) {
        self.end(undertaking, kept.into(), cause);
    }
}

/// What a deed shows of an undertaking.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Judged {
    Kept,
    Broken,
}

impl Judged {
    pub(super) fn when(kept: bool) -> Self {
        if kept { Self::Kept } else { Self::Broken }
    }
}

impl From<Judged> for UndertakingState {
    fn from(judged: Judged) -> Self {
        match judged {
            Judged::Kept => Self::Kept,
            Judged::Broken => Self::Broken,
        }
    }
}
