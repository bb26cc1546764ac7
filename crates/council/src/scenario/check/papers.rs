//! When players can first see what announces a blow.

use std::collections::BTreeMap;

use super::roster::tables;
use crate::ids::{DispatchId, MemberId};
use crate::scenario::file::{Audience, Cable, Dispatch, ScenarioFile, SignPlace, When, Who};

/// When a sign can first be seen.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Seen {
    /// Before the first sitting, or nobody can tell: what is missing is reported as such.
    Before,
    /// At the sitting in this place.
    At {
        /// The place of the sitting.
        sitting: usize,
        /// Whether only when its vote has been taken.
        after_vote: bool,
    },
    /// In no game: why.
    Never(&'static str),
}

/// Dispatches and cables with the first time that a player can see them.
#[derive(Debug)]
pub(super) struct Papers<'f> {
    seen: BTreeMap<&'f DispatchId, Seen>,
    /// The place of the first sitting at which each member sits.
    seats: BTreeMap<&'f MemberId, usize>,
}

impl<'f> Papers<'f> {
    /// The papers of a file.
    pub(super) fn of(file: &'f ScenarioFile) -> Self {
        let mut seen: BTreeMap<&DispatchId, Seen> = BTreeMap::new();
        for (place, sitting) in file.sittings.iter().flatten().enumerate() {
            let variants = sitting.variants.iter().flatten();
            let others = variants.flat_map(|variant| variant.dispatches.iter().flatten());
            let dispatches = sitting.dispatches.iter().flatten().chain(others);
            let dispatches = dispatches.map(|one| (&one.id, of_dispatch(file, one, place)));
            let cables = sitting.cables.iter().flatten();
            let cables = cables.map(|one| (&one.id, of_cable(file, one, place)));
            for (id, at) in dispatches.chain(cables) {
                seen.entry(id).and_modify(|first| *first = at.min(*first)).or_insert(at);
            }
        }
        Self { seen, seats: first_seats(file) }
    }

    /// When a sign can first be seen. A brief lies on the table before the first sitting; a member
    /// can be sounded from the first sitting at which it sits.
    pub(super) fn seen(&self, place: &SignPlace) -> Seen {
        match place {
            SignPlace::Brief(_) => Seen::Before,
            SignPlace::Dispatch(paper) => self.seen.get(paper).copied().unwrap_or(Seen::Before),
            SignPlace::Sounding(member) => self
                .seats
                .get(member)
                .map_or(Seen::Before, |sitting| Seen::At { sitting: *sitting, after_vote: false }),
        }
    }
}

fn first_seats(file: &ScenarioFile) -> BTreeMap<&MemberId, usize> {
    let mut seats = BTreeMap::new();
    let tables = tables(file).map_or_else(Vec::new, |(_, tables)| tables);
    for (place, sitting) in file.sittings.iter().flatten().enumerate() {
        // Of who sits on a day that is not known, and so of who sits first later, nothing is said.
        let found = tables.iter().find(|(_, dated, ..)| dated.id == sitting.id);
        let Some((_, _, _, table)) = found else { break };
        for (member, _) in &table.seats {
            seats.entry(&member.id).or_insert(place);
        }
    }
    seats
}

fn comes(at: Option<&When>, sitting: usize) -> Seen {
    match at {
        Some(When::Opening | When::Turn(_) | When::Condition(_)) | None => {
            Seen::At { sitting, after_vote: false }
        }
        Some(When::AfterVote) => Seen::At { sitting, after_vote: true },
        Some(When::Never) => Seen::Never("never comes"),
    }
}

fn of_dispatch(file: &ScenarioFile, dispatch: &Dispatch, sitting: usize) -> Seen {
    let is_read = match &dispatch.known_to {
        Some(Audience::Everyone) | None => true,
        Some(Audience::Only(only)) => only.iter().any(|who| can_be_played(file, who)),
        Some(Audience::Secretariat) => false,
    };
    if is_read { comes(dispatch.at.as_ref(), sitting) } else { Seen::Never("reaches no player") }
}

fn of_cable(file: &ScenarioFile, cable: &Cable, sitting: usize) -> Seen {
    if cable.to.as_ref().is_none_or(|to| is_playable(file, to)) {
        comes(cable.at.as_ref(), sitting)
    } else {
        Seen::Never("reaches no player")
    }
}

fn is_playable(file: &ScenarioFile, id: &MemberId) -> bool {
    file.members.iter().flatten().any(|one| one.id == *id && one.playable == Some(true))
}

fn can_be_played(file: &ScenarioFile, who: &Who) -> bool {
    match who {
        Who::Member(id) => is_playable(file, id),
        Who::Party(id) => {
            file.parties.iter().flatten().any(|one| one.id == *id && one.playable == Some(true))
        }
        Who::Body(id) => {
            file.bodies.iter().flatten().any(|one| one.id == *id && one.playable == Some(true))
        }
    }
}
