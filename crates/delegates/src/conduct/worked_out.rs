//! What follows from how things stand, worked out once and kept while they stand so.
//!
//! It is no memory: whatever is kept follows from the view in hand, and a node that has kept nothing
//! comes to the same. The figures of the public record are the same for every delegation, and a
//! delegation's own appraisal of a text changes only with the crisis, its instructions or what the
//! Council adopts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use council::crisis::Crisis;
use council::dealings::Instructions;
use council::draft::DraftText;
use council::state::DraftOnFile;
use council::{DraftId, MeetingId, MemberId, PublicView, SeatView, SittingId};

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
}

/// What one delegation thinks of texts.
#[derive(Clone, Debug)]
struct Own {
    stands: Stands,
    under: Arc<Instructions>,
    adopted: (Option<MeetingId>, usize),
    appraisals: BTreeMap<Wording, OfText<Option<Arc<Appraisal>>>>,
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
        let mut kept = self.public.borrow_mut();
        if !kept.while_it_stands.as_ref().is_some_and(|stands| stands.so_still(public)) {
            *kept = PublicRecord {
                while_it_stands: Some(Stands::now(public)),
                ..PublicRecord::default()
            };
        }
        let of_text = of_text(&mut kept.estimates, draft);
        if let Some(known) = of_text.get(member) {
            return *known;
        }
        *of_text.entry(member.clone()).or_insert_with(work_out)
    }

    /// What a draft is worth to a delegation under the instructions it has.
    pub(super) fn appraisal(
        &self,
        member: &MemberId,
        view: &SeatView,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> Appraisal,
    ) -> Arc<Appraisal> {
        let Some(dealings) = &view.private.dealings else { return Arc::new(work_out()) };
        let under = &dealings.instructions;
        let mut all = self.own.borrow_mut();
        let kept = match all.get_mut(member) {
            Some(kept) => {
                if !kept.holds(&view.public, under) {
                    *kept = Own::now(&view.public, under);
                }
                kept
            }
            None => all.entry(member.clone()).or_insert_with(|| Own::now(&view.public, under)),
        };
        let known = of_text(&mut kept.appraisals, draft);
        Arc::clone(known.get_or_insert_with(|| Arc::new(work_out())))
    }
}

impl Own {
    fn now(public: &PublicView, under: &Arc<Instructions>) -> Self {
        Self {
            stands: Stands::now(public),
            under: Arc::clone(under),
            adopted: adopted(public),
            appraisals: BTreeMap::new(),
        }
    }

    fn holds(&self, public: &PublicView, under: &Arc<Instructions>) -> bool {
        self.stands.so_still(public)
            && Arc::ptr_eq(&self.under, under)
            && self.adopted == adopted(public)
    }
}

/// By what the texts adopted so far are told apart: the meeting, and the votes taken.
fn adopted(public: &PublicView) -> (Option<MeetingId>, usize) {
    (public.meeting.as_ref().map(|view| view.meeting.id), public.votes.len())
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
