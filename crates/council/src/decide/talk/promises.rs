//! What can be promised, and the undertakings that a yes makes.

use super::{draft_to_talk_of, now, shared_draft};
use crate::actor::Actor;
use crate::dealings::price::changes_fit;
use crate::dealings::{
    Deal, DealingEvent, DealingRefusal, HalfHour, NextDeed, Promise, Tabled, Undertaking,
    UndertakingState,
};
use crate::event::Event;
use crate::ids::{DraftId, MemberId, UndertakingId};
use crate::limits::TROOPS_MAX;
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, DraftStatus, State};
use crate::vote::Ballot;

/// Whether a deal can be made: one side offers, the other is asked.
pub(super) fn deal_fits(
    state: &State,
    by: &MemberId,
    to: &MemberId,
    deal: &Deal,
) -> Result<(), Refusal> {
    if !deal.is_one() {
        return Err(DealingRefusal::DealDoesNotFit.into());
    }
    may_promise(state, by, Some(to), &deal.offered)?;
    may_promise(state, to, Some(by), &deal.asked)
}

/// Whether a member can promise all of this to another, or to everybody.
pub(super) fn may_promise(
    state: &State,
    by: &MemberId,
    to: Option<&MemberId>,
    promises: &[Promise],
) -> Result<(), Refusal> {
    if !promises.is_empty() && state.dealings.credit_of(by).disavowed {
        return Err(DealingRefusal::DisavowedByCapital.into());
    }
    can_promise(state, by, to, promises)
}

/// The same, whatever its capital thinks of it.
pub(super) fn can_promise(
    state: &State,
    by: &MemberId,
    to: Option<&MemberId>,
    promises: &[Promise],
) -> Result<(), Refusal> {
    for (place, promise) in promises.iter().enumerate() {
        can_be_done(state, by, to, promise)?;
        not_bound_already(state, by, to, promise)?;
        let earlier = promises.iter().take(place);
        if earlier.into_iter().any(|other| other == promise || other.contradicts(promise)) {
            return Err(DealingRefusal::ContradictsAnother { undertaking: None }.into());
        }
    }
    Ok(())
}

fn not_bound_already(
    state: &State,
    by: &MemberId,
    to: Option<&MemberId>,
    promise: &Promise,
) -> Result<(), Refusal> {
    let same_two = |other: &&Undertaking| other.by == *by && other.to.as_ref() == to;
    for other in state.dealings.open_undertakings().filter(same_two) {
        if other.promise == *promise {
            let undertaking = other.id.clone();
            return Err(DealingRefusal::AlreadyPromised { undertaking }.into());
        }
        if other.promise.contradicts(promise) {
            let undertaking = Some(other.id.clone());
            return Err(DealingRefusal::ContradictsAnother { undertaking }.into());
        }
    }
    Ok(())
}

/// Whether it lies with the member to keep it.
fn can_be_done(
    state: &State,
    by: &MemberId,
    to: Option<&MemberId>,
    promise: &Promise,
) -> Result<(), Refusal> {
    let file = promise.draft().map(|draft| draft_between(state, by, to, draft)).transpose()?;
    let actor = Actor::Member(by.clone());
    let with_draft = |fits: &dyn Fn(&DraftOnFile) -> bool| file.is_some_and(fits);
    let fits = match promise {
        Promise::VoteSo { ballot, .. } => *ballot != Ballot::Absent,
        Promise::NotVeto { .. } => has_veto(state, by),
        Promise::Sponsor { .. } => with_draft(&|draft| !draft.sponsors.contains(by)),
        Promise::SupportParagraph { clause, .. } | Promise::OpposeParagraph { clause, .. } => {
            with_draft(&|draft| draft.text.clause(*clause).is_some())
        }
        Promise::Revise { changes, .. } => with_draft(&|draft| {
            let made = changes.iter().all(|change| change.is_made_in(&draft.text));
            draft.is_of(&actor) && !made && changes_fit(changes, &draft.text)
        }),
        Promise::Table { text: Tabled::Draft(_) } => {
            with_draft(&|draft| draft.is_of(&actor) && draft.status == DraftStatus::OnDesk)
        }
        Promise::Table { text: Tabled::Outline(outline) } => {
            state.programme.dealings.outlines.contains_key(outline)
        }
        Promise::Withdraw { .. } => with_draft(&|draft| draft.mover == actor),
        Promise::Invite { guest } => is_a_guest(state, guest),
        Promise::Pledge { at_least, .. } => (1..=TROOPS_MAX).contains(at_least),
        Promise::NextSitting { deed } => state.next_sitting().is_some() && can_come(deed),
    };
    if fits { Ok(()) } else { Err(DealingRefusal::DealDoesNotFit.into()) }
}

/// The draft a promise is about, known to both, or to everybody.
fn draft_between<'a>(
    state: &'a State,
    by: &MemberId,
    to: Option<&MemberId>,
    draft: &DraftId,
) -> Result<&'a DraftOnFile, Refusal> {
    if let Some(to) = to {
        return shared_draft(state, by, to, draft);
    }
    let file = draft_to_talk_of(state, by, draft)?;
    if file.is_known_to(&Actor::Press) { Ok(file) } else { Err(Refusal::NotSubmitted) }
}

fn can_come(deed: &NextDeed) -> bool {
    match deed {
        NextDeed::VoteFor { .. } | NextDeed::Sponsor { .. } => true,
        NextDeed::Pledge { at_least, .. } => (1..=TROOPS_MAX).contains(at_least),
    }
}

fn is_a_guest(state: &State, guest: &Actor) -> bool {
    match guest {
        Actor::Invited(party) => state.programme.parties.contains_key(party),
        Actor::Body(body) => state.programme.bodies.contains(body),
        Actor::Secretariat => true,
        Actor::Member(_) | Actor::Press | Actor::Teacher | Actor::Host => false,
    }
}

/// Whether a member's negative vote can be a veto.
pub(super) fn has_veto(state: &State, member: &MemberId) -> bool {
    let rulebook = state.game.as_ref().map_or(&state.programme.rulebook, |game| &game.rulebook);
    let permanent = state.sitting.as_ref().map(|sitting| sitting.roster.permanent());
    rulebook.vetoers_among(&permanent.unwrap_or_default()).contains(member)
}

/// The undertakings that these promises become.
pub(super) fn given(
    state: &State,
    by: &MemberId,
    to: Option<&MemberId>,
    promises: &[Promise],
) -> Result<Vec<Event>, Refusal> {
    let at = now(state)?;
    let taken = state.dealings.undertakings.values();
    let before = taken
        .filter(|other| {
            other.by == *by && other.to.as_ref() == to && other.made_at.sitting == at.sitting
        })
        .count();
    let undertakings = promises.iter().enumerate().map(|(place, promise)| {
        let undertaking = undertaking(state, &at, (by, to), promise, before + place);
        DealingEvent::UndertakingGiven(undertaking).into()
    });
    Ok(undertakings.collect())
}

/// A promise as an undertaking, worth what its maker's Word makes it worth now.
pub(in crate::decide) fn undertaking(
    state: &State,
    at: &HalfHour,
    (by, to): (&MemberId, Option<&MemberId>),
    promise: &Promise,
    before: usize,
) -> Undertaking {
    let addressee = to.map_or_else(|| "all".to_owned(), ToString::to_string);
    let file = promise.draft().and_then(|draft| state.papers.draft(draft));
    Undertaking {
        id: UndertakingId::new(format!("{}-{by}-to-{addressee}-{}", at.sitting, before + 1)),
        by: by.clone(),
        to: to.cloned(),
        promise: promise.clone(),
        worth: promise.worth(state.dealings.word_of(by)),
        made_at: at.clone(),
        rev: file.map(|draft| draft.rev),
        state: UndertakingState::Open,
        cause: None,
    }
}
