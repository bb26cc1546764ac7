//! What one viewer alone may know: its papers, its messages, its hand, and what it may do now.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::actor::{Actor, Viewer};
use crate::audience::Audience;
use crate::dealings::{DealingsView, dealings_papers, dealings_view};
use crate::ids::{DispatchId, VoteId};
use crate::offers::{Offer, offers};
use crate::state::{DraftOnFile, DraftStatus, Message, State};
use crate::vote::Ballot;

/// What one viewer alone may know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PrivateView {
    /// Whose view it is.
    pub viewer: Viewer,
    /// Cables and dispatches not everybody has.
    pub cables: Vec<DispatchId>,
    /// Drafts on a desk that it can read.
    pub desk: Vec<Arc<DraftOnFile>>,
    /// Messages it sent or received.
    pub messages: Vec<Message>,
    /// Its ballot on the open vote, once it is cast.
    pub ballot: Option<(VoteId, Ballot)>,
    /// What it has to spend, was told, and is bound by; nothing for who has no seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dealings: Option<DealingsView>,
    /// What it may do now.
    pub offers: Vec<Offer>,
}

/// What one viewer alone may know.
pub fn private_view(state: &State, viewer: &Viewer) -> PrivateView {
    let offers = match viewer {
        Viewer::Actor(actor) => offers(state, actor),
        Viewer::Projector | Viewer::Observer => Vec::new(),
    };
    let dealings = viewer.member().and_then(|member| dealings_view(state, member));
    PrivateView { dealings, offers, ..papers_view(state, viewer) }
}

/// The private view without its offers: what a computer delegate reads. It knows the rules it plays by
/// and asks for what it wants; putting every possible command to them first is for a person's screen.
pub fn papers_view(state: &State, viewer: &Viewer) -> PrivateView {
    let Viewer::Actor(actor) = viewer else {
        return PrivateView {
            viewer: viewer.clone(),
            cables: Vec::new(),
            desk: Vec::new(),
            messages: Vec::new(),
            ballot: None,
            dealings: None,
            offers: Vec::new(),
        };
    };
    PrivateView {
        viewer: viewer.clone(),
        cables: state
            .received
            .iter()
            .filter(|(_, audience)| **audience != Audience::Everyone && audience.includes(viewer))
            .map(|(paper, _)| paper.clone())
            .collect(),
        desk: desk(state, actor),
        messages: state.messages.iter().filter(|message| is_for(message, actor)).cloned().collect(),
        ballot: own_ballot(state, actor),
        dealings: actor.member().and_then(|member| dealings_papers(state, member)),
        offers: Vec::new(),
    }
}

fn desk(state: &State, actor: &Actor) -> Vec<Arc<DraftOnFile>> {
    let on_a_desk = |draft: &&Arc<DraftOnFile>| {
        matches!(draft.status, DraftStatus::OnDesk | DraftStatus::Withdrawn { order: None })
    };
    state
        .papers
        .drafts
        .values()
        .filter(on_a_desk)
        .filter(|draft| draft.is_known_to(actor))
        .cloned()
        .collect()
}

fn is_for(message: &Message, actor: &Actor) -> bool {
    message.from == *actor || actor.member().is_some_and(|member| message.to.contains(member))
}

fn own_ballot(state: &State, actor: &Actor) -> Option<(VoteId, Ballot)> {
    let open = state.phase.meeting()?.open_ballot()?;
    Some((open.vote, open.cast.ballot(actor.member()?)?))
}
