//! What follows from how things stand, worked out once and kept while they stand so.
//!
//! It is no memory: whatever is kept follows from the view in hand, and a node that has kept nothing
//! comes to the same. The figures of the public record are the same for every delegation, and a
//! delegation's own appraisal of a text changes only with the crisis, its instructions or what the
//! Council decides.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use council::crisis::Crisis;
use council::dealings::{Instructions, Price};
use council::draft::DraftText;
use council::state::DraftOnFile;
use council::{DraftId, MeetingId, MemberId, PublicView, SeatView, SittingId};

use crate::seat::Holding;
use crate::value::Appraisal;

/// A draft in one wording: its name and revision.
pub(super) type Wording = (DraftId, u32);

/// What was worked out for any delegation at one table.
#[derive(Clone, Debug, Default)]
pub struct WorkedOut {
    public: RefCell<PublicRecord>,
    own: RefCell<BTreeMap<MemberId, Own>>,
}

/// What anybody can work out from the public record.
#[derive(Clone, Debug, Default)]
struct PublicRecord {
    while_it_stands: Option<Stands>,
    estimates: BTreeMap<Wording, OfText<BTreeMap<MemberId, i32>>>,
    holding: BTreeMap<MemberId, Arc<Holding>>,
}

/// What one delegation thinks of texts.
#[derive(Clone, Debug)]
struct Own {
    stands: Stands,
    under: Arc<Instructions>,
    decided: Decided,
    appraisals: BTreeMap<Wording, OfText<Option<Arc<Appraisal>>>>,
    prices: BTreeMap<Wording, OfText<BTreeMap<i32, Option<Price>>>>,
    holding: Option<Arc<Holding>>,
}

/// What was worked out for a text, with the text: two games that part may give one name to two texts.
#[derive(Clone, Debug)]
struct OfText<T> {
    text: Arc<DraftText>,
    known: T,
}

/// The state of the crisis at a sitting.
#[derive(Clone, Debug)]
struct Stands {
    crisis: Arc<Crisis>,
    sitting: Option<SittingId>,
}

impl Stands {
    fn now(public: &PublicView) -> Self {
        let sitting = public.sitting.as_ref().map(|sitting| sitting.id.clone());
        Self { crisis: Arc::clone(&public.crisis), sitting }
    }

    /// Whether nothing has changed. The crisis is compared by where it lies: it is held here, so that
    /// a change makes another.
    fn so_still(&self, public: &PublicView) -> bool {
        Arc::ptr_eq(&self.crisis, &public.crisis)
            && self.sitting.as_ref() == public.sitting.as_ref().map(|sitting| &sitting.id)
    }
}

impl WorkedOut {
    /// What a member's public record says of a draft.
    pub(super) fn estimate(
        &self,
        public: &PublicView,
        member: &MemberId,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> i32,
    ) -> i32 {
        let known = self
            .public_record(public, |kept| of_text(&mut kept.estimates, draft).get(member).copied());
        known.unwrap_or_else(|| {
            let estimate = work_out();
            self.public_record(public, |kept| {
                of_text(&mut kept.estimates, draft).insert(member.clone(), estimate);
            });
            estimate
        })
    }

    /// What holds of a member's public record.
    pub(super) fn publicly_holding(
        &self,
        public: &PublicView,
        member: &MemberId,
        work_out: impl FnOnce() -> Holding,
    ) -> Arc<Holding> {
        self.public_record(public, |kept| match kept.holding.get(member) {
            Some(known) => Arc::clone(known),
            None => Arc::clone(
                kept.holding.entry(member.clone()).or_insert_with(|| Arc::new(work_out())),
            ),
        })
    }

    /// What is kept of the public record, begun anew if things have changed.
    fn public_record<T>(
        &self,
        public: &PublicView,
        look: impl FnOnce(&mut PublicRecord) -> T,
    ) -> T {
        let mut kept = self.public.borrow_mut();
        if !kept.while_it_stands.as_ref().is_some_and(|stands| stands.so_still(public)) {
            *kept = PublicRecord {
                while_it_stands: Some(Stands::now(public)),
                ..PublicRecord::default()
            };
        }
        look(&mut kept)
    }

    /// What a draft is worth to a delegation under the instructions it has.
    pub(super) fn appraisal(
        &self,
        member: &MemberId,
        view: &SeatView,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> Appraisal,
    ) -> Arc<Appraisal> {
        let known = self.own(member, view, |kept| of_text(&mut kept.appraisals, draft).clone());
        known.flatten().unwrap_or_else(|| {
            let appraisal = Arc::new(work_out());
            self.own(member, view, |kept| {
                *of_text(&mut kept.appraisals, draft) = Some(Arc::clone(&appraisal));
            });
            appraisal
        })
    }

    /// The cheapest change that makes a draft worth so much to a delegation.
    pub(super) fn price(
        &self,
        member: &MemberId,
        view: &SeatView,
        draft: &DraftOnFile,
        at: i32,
        work_out: impl FnOnce() -> Option<Price>,
    ) -> Option<Price> {
        let known =
            self.own(member, view, |kept| of_text(&mut kept.prices, draft).get(&at).cloned());
        known.flatten().unwrap_or_else(|| {
            let price = work_out();
            self.own(member, view, |kept| {
                of_text(&mut kept.prices, draft).insert(at, price.clone());
            });
            price
        })
    }

    /// What holds of a delegation's own doctrine.
    pub(super) fn holding(
        &self,
        member: &MemberId,
        view: &SeatView,
        work_out: impl Fn() -> Holding,
    ) -> Arc<Holding> {
        let known = self.own(member, view, |kept| {
            Arc::clone(kept.holding.get_or_insert_with(|| Arc::new(work_out())))
        });
        known.unwrap_or_else(|| Arc::new(work_out()))
    }

    /// What is kept for one delegation, begun anew if things have changed; `None` where the game has no
    /// dealings, and so no instructions to go by.
    fn own<T>(
        &self,
        member: &MemberId,
        view: &SeatView,
        look: impl FnOnce(&mut Own) -> T,
    ) -> Option<T> {
        let under = &view.private.dealings.as_ref()?.instructions;
        let mut all = self.own.borrow_mut();
        if !all.get(member).is_some_and(|kept| kept.holds(&view.public, under)) {
            all.insert(member.clone(), Own::now(&view.public, under));
        }
        all.get_mut(member).map(look)
    }
}

impl Own {
    fn now(public: &PublicView, under: &Arc<Instructions>) -> Self {
        Self {
            stands: Stands::now(public),
            under: Arc::clone(under),
            decided: Decided::so_far(public),
            appraisals: BTreeMap::new(),
            prices: BTreeMap::new(),
            holding: None,
        }
    }

    fn holds(&self, public: &PublicView, under: &Arc<Instructions>) -> bool {
        self.stands.so_still(public)
            && Arc::ptr_eq(&self.under, under)
            && self.decided == Decided::so_far(public)
    }
}

/// By what is told apart what the Council has decided so far, and what of a text is thereby done.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Decided {
    meeting: Option<MeetingId>,
    votes: usize,
    invited: usize,
}

impl Decided {
    fn so_far(public: &PublicView) -> Self {
        let meeting = public.meeting.as_ref().map(|view| &view.meeting);
        Self {
            meeting: meeting.map(|meeting| meeting.id),
            votes: public.votes.len(),
            invited: meeting.map_or(0, |meeting| meeting.invited.len()),
        }
    }
}

/// What is known of a draft's text, or nothing yet.
fn of_text<'k, T: Default>(
    kept: &'k mut BTreeMap<Wording, OfText<T>>,
    draft: &DraftOnFile,
) -> &'k mut T {
    let nothing = || OfText { text: Arc::clone(&draft.text), known: T::default() };
    let held = kept.entry(wording(draft)).or_insert_with(nothing);
    if !Arc::ptr_eq(&held.text, &draft.text) {
        *held = nothing();
    }
    &mut held.known
}

pub(super) fn wording(draft: &DraftOnFile) -> Wording {
    (draft.id.clone(), draft.rev)
}
