//! Folding drafts and amendments.

use std::sync::Arc;

use crate::actor::Actor;
use crate::audience::Audience;
use crate::event::Event;
use crate::ids::{AmendmentId, DraftId};
use crate::state::{AmendmentStanding, Division, DraftOnFile, DraftStatus, State};

#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
pub(super) fn apply(state: &mut State, event: &Event) -> bool {
    match event {
        Event::DraftBegun(draft) => {
            *state.numbers.drafts.entry(draft.mover.clone()).or_default() += 1;
            file(state, draft);
        }
        Event::DraftSubmitted { draft } => {
            state.numbers.submissions += 1;
            file(state, draft);
        }
        Event::DraftShared { draft, .. } => file(state, draft),
        Event::DraftChanged { draft, text, rev, next_clause, .. } => on(state, draft, |draft| {
            draft.text = Arc::new(text.clone());
            draft.rev = *rev;
            draft.next_clause = *next_clause;
        }),
        Event::SponsorsChanged { draft, sponsors, audience } => on(state, draft, |draft| {
            draft.sponsors.clone_from(sponsors);
            keep_readers(draft, audience);
        }),
        Event::DraftWithdrawn { draft, .. } => on(state, draft, |draft| {
            draft.status = DraftStatus::Withdrawn { order: draft.order() };
        }),
        Event::DraftMaintained { draft, by, order, sponsors } => on(state, draft, |draft| {
            draft.mover = Actor::Member(by.clone());
            draft.sponsors.clone_from(sponsors);
            draft.status = DraftStatus::Submitted { order: *order };
        }),
        Event::DraftVoteRequested { draft, by } => {
            on(state, draft, |draft| draft.vote_requested_by = Some(by.clone()));
        }
        Event::DraftPostponed { draft } | Event::DraftReferred { draft, .. } => {
            on(state, draft, |draft| {
                if let Some(order) = draft.order() {
                    draft.status = DraftStatus::SetAside { order };
                }
            });
        }
        Event::DraftPutFirst { order, .. } => {
            for (moved, place) in order {
                let status = DraftStatus::Submitted { order: *place };
                on(state, moved, |draft| draft.status = status.clone());
            }
        }
        Event::DivisionAsked { draft, clauses, by } => on(state, draft, |draft| {
            draft.divisions.push(Division { by: by.clone(), clauses: clauses.clone() });
        }),
        Event::DivisionRefused { draft, clauses } => on(state, draft, |draft| {
            draft.divisions.retain(|division| division.clauses != *clauses);
            draft.undivided.extend(clauses);
        }),
        Event::NatureFound { draft, nature } => {
            on(state, draft, |draft| draft.nature_found = Some(*nature));
        }
        Event::AmendmentSubmitted(amendment) => {
            state.numbers.amendments += 1;
            state.papers.amendments.insert(amendment.id, amendment.clone());
        }
        Event::AmendmentAccepted { amendment } => {
            stand(state, *amendment, AmendmentStanding::Accepted);
        }
        Event::AmendmentWithdrawn { amendment } => {
            stand(state, *amendment, AmendmentStanding::Withdrawn);
        }
        Event::AmendmentLapsed { amendment } => stand(state, *amendment, AmendmentStanding::Lapsed),
        _ => return false,
    }
    true
}

fn file(state: &mut State, draft: &DraftOnFile) {
    state.papers.drafts.insert(draft.id.clone(), Arc::new(draft.clone()));
}

pub(super) fn on(state: &mut State, id: &DraftId, change: impl FnOnce(&mut DraftOnFile)) {
    if let Some(draft) = state.papers.drafts.get_mut(id) {
        change(Arc::make_mut(draft));
    }
}

pub(super) fn stand(state: &mut State, id: AmendmentId, standing: AmendmentStanding) {
    if let Some(amendment) = state.papers.amendments.get_mut(&id) {
        amendment.status = standing;
    }
}

/// Whoever the event reached has the draft from now on, a sponsor who left included.
fn keep_readers(draft: &mut DraftOnFile, audience: &Audience) {
    if let Audience::Actors(actors) = audience {
        draft.shared_with.extend(actors.iter().filter_map(Actor::member).cloned());
    }
}
