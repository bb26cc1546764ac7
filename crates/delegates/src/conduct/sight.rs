//! What a delegate looks at while it thinks: its seat's view, with what it has worked out from it so far.
//!
//! Everything in it follows from the view alone; it is thrown away with the thought, but for what is
//! worked out for the whole table.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

use council::dealings::{Manner, Price, Promise};
use council::state::{DraftOnFile, DraftStatus};
use council::{Ballot, Chance, DecisionRule, DraftId, MemberId, SeatView, Seed};

use super::Opinion;
use super::worked_out::{Wording, WorkedOut, wording};
use crate::read::votes_needed;
use crate::seat::{Holding, Line};
use crate::value::Appraisal;
use crate::value::numbers::LEANING_MAX;

/// A seat's view, with what was worked out from it.
#[derive(Debug)]
pub struct Sight<'v> {
    view: &'v SeatView,
    worked_out: &'v WorkedOut,
    lines: OnceCell<Vec<Line>>,
    opinions: RefCell<BTreeMap<Wording, Rc<Opinion>>>,
}

impl<'v> Sight<'v> {
    /// A look at a view, with what was worked out before.
    pub fn of(view: &'v SeatView, worked_out: &'v WorkedOut) -> Self {
        Self { view, worked_out, lines: OnceCell::new(), opinions: RefCell::default() }
    }

    /// The lines of instructions in force, worked out once.
    pub(super) fn lines(&self, work_out: impl FnOnce() -> Vec<Line>) -> &[Line] {
        self.lines.get_or_init(work_out)
    }

    /// The opinion of a draft, worked out once.
    pub(super) fn opinion(
        &self,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> Opinion,
    ) -> Rc<Opinion> {
        let wording = wording(draft);
        if let Some(known) = self.opinions.borrow().get(&wording) {
            return Rc::clone(known);
        }
        let opinion = Rc::new(work_out());
        self.opinions.borrow_mut().insert(wording, Rc::clone(&opinion));
        opinion
    }

    /// What a member's public record says of a draft, worked out once.
    pub(super) fn estimate(
        &self,
        member: &MemberId,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> i32,
    ) -> i32 {
        self.worked_out.estimate(&self.view.public, member, draft, work_out)
    }

    /// What holds of a member's public record, worked out once.
    pub(super) fn publicly_holding(
        &self,
        member: &MemberId,
        work_out: impl FnOnce() -> Holding,
    ) -> Arc<Holding> {
        self.worked_out.publicly_holding(&self.view.public, member, work_out)
    }

    /// What holds of the doctrine of the delegation that looks, worked out once.
    pub(super) fn holding(
        &self,
        member: &MemberId,
        work_out: impl Fn() -> Holding,
    ) -> Arc<Holding> {
        self.worked_out.holding(member, self.view, work_out)
    }

    /// What a draft is worth to the delegation that looks, worked out once.
    pub(super) fn appraisal(
        &self,
        member: &MemberId,
        draft: &DraftOnFile,
        work_out: impl FnOnce() -> Appraisal,
    ) -> Arc<Appraisal> {
        self.worked_out.appraisal(member, self.view, draft, work_out)
    }

    /// The cheapest change that makes a draft worth so much to the delegation that looks, worked out
    /// once.
    pub(super) fn price(
        &self,
        member: &MemberId,
        draft: &DraftOnFile,
        at: i32,
        work_out: impl FnOnce() -> Option<Price>,
    ) -> Option<Price> {
        self.worked_out.price(member, self.view, draft, at, work_out)
    }
}

impl Sight<'_> {
    /// Votes that are enough for a decision, however the others vote.
    pub(super) fn needed(&self) -> u32 {
        votes_needed(&self.view.public)
    }

    /// Whether a decision of substance needs the agreement of all who vote.
    pub(super) fn demands_unanimity(&self) -> bool {
        let game = self.public.game.as_ref();
        game.is_some_and(|game| game.rulebook.decision == DecisionRule::Unanimity)
    }

    /// What a member has let it know about a draft in its present wording.
    pub(super) fn told(&self, member: &MemberId, draft: &DraftOnFile) -> Option<i32> {
        let dealings = self.private.dealings.as_ref()?;
        let promised = dealings.undertakings.iter().find_map(|one| {
            let bears =
                one.is_open() && one.by == *member && one.promise.draft() == Some(&draft.id);
            let against = matches!(one.promise, Promise::VoteSo { ballot: Ballot::Against, .. });
            let leaning = match one.promise.vote_for() {
                Some(_) => Some(LEANING_MAX),
                None => against.then_some(-LEANING_MAX),
            };
            leaning.filter(|_| bears)
        });
        promised.or_else(|| {
            let sounded =
                dealings.soundings.iter().rev().find(|one| {
                    one.of == *member && one.draft == draft.id && one.rev == draft.rev
                })?;
            Some(sounded.answer.as_ref()?.band?.middle())
        })
    }

    /// Whether a draft has been shown to everybody, by circulation or by being submitted.
    pub(super) fn is_circulated(&self, draft: &DraftOnFile) -> bool {
        draft.is_before_the_council()
            || self.private.dealings.as_ref().is_some_and(|dealings| {
                dealings.circulations.iter().any(|one| one.draft == draft.id)
            })
    }

    /// Every draft it can read that can still come to a vote.
    pub(super) fn drafts(&self) -> impl Iterator<Item = &DraftOnFile> {
        self.private.desk.iter().chain(&self.public.drafts).map(Arc::as_ref).filter(|draft| {
            matches!(draft.status, DraftStatus::OnDesk | DraftStatus::Submitted { .. })
        })
    }

    /// A draw that is the same for everybody at a sitting: where the round of wordings begins.
    pub(super) fn chance_of_the_sitting(&self, purpose: &str) -> Chance {
        let nothing = Seed(String::new());
        let seed = self.public.game.as_ref().map_or(&nothing, |game| &game.seed);
        Chance::new(seed, self.public.sitting.as_ref().map(|sitting| &sitting.id), purpose, 0)
    }

    pub(super) fn manner(&self) -> Manner {
        self.public.game.as_ref().map(|game| game.manner).unwrap_or_default()
    }

    pub(super) fn trust_in(&self, other: &MemberId) -> i32 {
        let dealings = self.private.dealings.as_ref();
        dealings.and_then(|one| one.own_trust.get(other)).copied().unwrap_or_default()
    }

    /// A draft the seat can read, by id.
    pub(super) fn draft(&self, id: &DraftId) -> Option<&DraftOnFile> {
        self.drafts().find(|draft| draft.id == *id)
    }
}

impl Deref for Sight<'_> {
    type Target = SeatView;

    fn deref(&self) -> &SeatView {
        self.view
    }
}
