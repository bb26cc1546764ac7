//! The papers of a crisis as the page reads them: names, texts, flags.

use std::cell::RefCell;

use council::scenario::file::{Arc, Member, ScenarioFile, Sitting, Text, Track};
use council::{ArcId, MemberId, Scenario, ScenarioHash, SittingId, TrackId};
use table::session::SeatScenario;
use wording::{CrisisNames, Venue};

use crate::words;

thread_local! {
    // A page opens few editions; each is read once and stays for as long as the page does.
    static READ: RefCell<Vec<Papers>> = const { RefCell::new(Vec::new()) };
}

/// The papers of one edition of a crisis.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Papers {
    scenario: &'static Scenario,
    names: &'static CrisisNames<'static>,
}

impl PartialEq for Papers {
    fn eq(&self, other: &Self) -> bool {
        self.scenario.hash == other.scenario.hash
    }
}

impl Papers {
    /// Reads what the authority of the game sent. `None` if it is not complete.
    pub(crate) fn read(sent: &SeatScenario) -> Option<Self> {
        Self::of(&sent.file, ScenarioHash::known(sent.hash.clone()))
    }

    /// Reads a scenario's text, trusted as it is served with the page.
    pub(crate) fn of(text: &str, hash: ScenarioHash) -> Option<Self> {
        let known =
            READ.with_borrow(|all| all.iter().find(|one| one.scenario.hash == hash).copied());
        if known.is_some() {
            return known;
        }
        let file: ScenarioFile = reading::read(text).ok()?;
        let scenario = Box::leak(Box::new(Scenario::checked_elsewhere(&file, hash)?));
        let names = Box::leak(Box::new(CrisisNames(scenario)));
        let papers = Self { scenario, names };
        READ.with_borrow_mut(|all| all.push(papers));
        Some(papers)
    }

    /// The crisis.
    pub(crate) fn scenario(&self) -> &'static Scenario {
        self.scenario
    }

    /// Its names and texts.
    pub(crate) fn names(&self) -> &'static CrisisNames<'static> {
        self.names
    }

    /// Where the Council meets.
    pub(crate) fn venue(&self) -> Venue<'static> {
        let meta = self.scenario.file.meta.as_ref();
        Venue {
            place: meta.and_then(|meta| meta.place.as_ref()).map_or("", Text::as_str),
            record_prefix: meta.and_then(|meta| meta.record_prefix.as_deref()).unwrap_or("S/PV."),
        }
    }

    /// A member as it is written.
    pub(crate) fn member(&self, id: &MemberId) -> Option<&'static Member> {
        self.scenario.file.members.iter().flatten().find(|member| member.id == *id)
    }

    /// A member's name on its placard.
    pub(crate) fn name(&self, id: &MemberId) -> String {
        self.scenario.member(id).map_or_else(|| id.to_string(), |one| words::brought(&one.name))
    }

    /// The language in which it is written.
    pub(crate) fn language(&self) -> &'static str {
        let meta = self.scenario.file.meta.as_ref();
        meta.and_then(|meta| meta.language.as_ref()).map_or("en", String::as_str)
    }

    /// The file of a member's flag.
    pub(crate) fn flag(&self, id: &MemberId) -> String {
        self.member(id).and_then(|member| member.flag.clone()).unwrap_or_default()
    }

    /// A sitting as it is written.
    pub(crate) fn sitting(&self, id: &SittingId) -> Option<&'static Sitting> {
        self.scenario.file.sittings.iter().flatten().find(|sitting| sitting.id == *id)
    }

    /// A track as it is written.
    pub(crate) fn track(&self, id: &TrackId) -> Option<&'static Track> {
        self.scenario.file.tracks.iter().flatten().find(|track| track.id == *id)
    }

    /// An arc as it is written.
    pub(crate) fn arc(&self, id: &ArcId) -> Option<&'static Arc> {
        self.scenario.file.arcs.iter().flatten().find(|arc| arc.id == *id)
    }
}
