//! What a motion does when it is carried, by a vote or without one.

use super::invitations::invited;
use crate::event::{ClosingReason, Event, Inclusion};
use crate::ids::{DraftId, ItemId};
use crate::meeting::{MotionKind, Publicity};
use crate::state::{AssemblySession, State};

/// What a motion does when it is carried.
pub(super) fn effects_of(state: &State, kind: &MotionKind) -> Vec<Event> {
    let event = match kind {
        MotionKind::Suspend => Event::MeetingSuspended,
        MotionKind::Adjourn => Event::MeetingClosed { reason: ClosingReason::Adjourned },
        MotionKind::AdjournTo { date } => {
            Event::MeetingClosed { reason: ClosingReason::AdjournedTo { date: *date } }
        }
        MotionKind::Refer { draft, to } => {
            Event::DraftReferred { draft: draft.clone(), to: to.clone() }
        }
        MotionKind::Postpone { draft } => Event::DraftPostponed { draft: draft.clone() },
        MotionKind::VoteFirst { draft } => put_first(state, draft),
        MotionKind::Include { item } => return include(state, item),
        MotionKind::Remove { item } => Event::ItemRemoved { item: item.clone() },
        MotionKind::Invite { guest, rule } => invited(state, guest, *rule),
        MotionKind::MeetInPrivate => Event::PublicityChanged { publicity: Publicity::Private },
        MotionKind::MeetInPublic => Event::PublicityChanged { publicity: Publicity::Public },
        MotionKind::CallSpecialSession => {
            Event::AssemblyCalled { session: AssemblySession::Special }
        }
        MotionKind::CallEmergencySpecialSession => {
            Event::AssemblyCalled { session: AssemblySession::EmergencySpecial }
        }
    };
    vec![event]
}

fn include(state: &State, item: &ItemId) -> Vec<Event> {
    let mut items = state.phase.meeting().map(|meeting| meeting.agenda.clone()).unwrap_or_default();
    items.push(item.clone());
    let included = Inclusion::Included;
    vec![
        Event::AgendaItemSettled { item: item.clone(), inclusion: included },
        Event::AgendaAdopted { items },
    ]
}

/// The draft takes the first place; those before it each move back by one.
fn put_first(state: &State, draft: &DraftId) -> Event {
    let drafts = state.papers.in_order();
    let places: Vec<u32> = drafts.iter().filter_map(|draft| draft.order()).collect();
    let others = drafts.iter().map(|other| &other.id).filter(|other| *other != draft);
    let order = [draft].into_iter().chain(others).cloned().zip(places).collect();
    Event::DraftPutFirst { draft: draft.clone(), order }
}
