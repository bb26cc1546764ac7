//! A crisis as the game plays it: checked, complete, never written back.

mod build;
mod crisis;
mod dates;
mod dealings;
mod opening;
mod programme;
mod readings;

use std::collections::BTreeSet;
use std::fmt;

pub(super) use build::rulebook;
pub use crisis::Readings;
pub(super) use dates::date;

use super::file::{ScenarioFile, TurnName};
use crate::date::Date;
use crate::draft::DraftText;
use crate::hash::sha256_hex;
use crate::ids::{
    BodyId, DispatchId, ExperimentId, HistoricalVoteId, ItemId, MemberId, MissionId, OutlineId,
    PartyId, ScenarioId, SittingId, TargetId, TermId,
};
use crate::level::LiftedRule;
use crate::programme::{AssemblyRoute, ExpectedGuest};
use crate::roster::Standing;
use crate::rulebook::Rulebook;

/// The SHA-256 of a scenario's canonical form, in hexadecimal: a game keeps the edition it began with.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct ScenarioHash(String);

impl ScenarioHash {
    /// The hash of a canonical text.
    pub fn of(canonical: &str) -> Self {
        Self(sha256_hex(canonical.as_bytes()))
    }

    /// A hash that was computed elsewhere.
    pub fn known(hash: impl Into<String>) -> Self {
        Self(hash.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ScenarioHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A checked crisis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Scenario {
    /// Which one.
    pub id: ScenarioId,
    /// Which edition of it.
    pub hash: ScenarioHash,
    /// The rulebook of the time.
    pub rulebook: Rulebook,
    /// Other rules it can be played by.
    pub experiments: Vec<Experiment>,
    /// Members of the Council over the whole crisis, in English alphabetical order of their names.
    pub members: Vec<Member>,
    /// Those concerned who are not members.
    pub parties: Vec<Party>,
    /// Organs, organizations, commands.
    pub bodies: Vec<Body>,
    /// Peace operations.
    pub missions: Vec<Mission>,
    /// What a measure can be aimed at besides.
    pub targets: Vec<Target>,
    /// Matters on the agenda.
    pub items: Vec<AgendaItem>,
    /// The sittings, in order of date.
    pub sittings: Vec<Sitting>,
    /// The file it was built from: briefs, tracks, rules and everything else that the meeting does not
    /// turn on is read there. It has been checked.
    pub file: ScenarioFile,
}

/// Other rules for the Council of a crisis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Experiment {
    /// Its id.
    pub id: ExperimentId,
    /// What it is called.
    pub title: String,
    /// What changes, and why one would ask.
    pub text: String,
    /// The rules.
    pub rulebook: Rulebook,
}

/// By whose rules a game of a crisis is played.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PlayedBy<'s> {
    /// Those of the crisis itself.
    ItsOwnRules,
    /// Those of an experiment.
    Experiment(&'s Experiment),
    /// Others, of which the crisis has no name.
    OtherRules,
}

/// A member of the Council.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Member {
    /// Its id.
    pub id: MemberId,
    /// Its name on the placard.
    pub name: String,
    /// What it is sorted by: its name, unless the file says otherwise.
    pub sort_name: String,
    /// When it serves.
    pub terms: Vec<Term>,
    /// Whether a player may take the seat.
    pub playable: bool,
    /// Whether the seat stands accused before the Council.
    pub accused: bool,
}

/// A time of service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// Its id within the member.
    pub id: TermId,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// In which standing.
    pub standing: Standing,
}

/// Somebody concerned who is not a member.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Party {
    /// Its id.
    pub id: PartyId,
    /// Its name in the documents of the day.
    pub name: String,
    /// Whether it is a Member of the United Nations (rule 37, otherwise rule 39).
    pub is_un_member: bool,
    /// Whether a player may take its part.
    pub playable: bool,
    /// Whether it stands accused before the Council.
    pub accused: bool,
}

/// Anything else with a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedThing<Id> {
    /// Its id.
    pub id: Id,
    /// Its name in the documents of the day.
    pub name: String,
}

/// An international body.
pub type Body = NamedThing<BodyId>;
/// A peace operation.
pub type Mission = NamedThing<MissionId>;
/// Something a measure can be aimed at.
pub type Target = NamedThing<TargetId>;
/// A matter on the agenda; its name is its title.
pub type AgendaItem = NamedThing<ItemId>;

/// One dated confrontation with the Council.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// Its id.
    pub id: SittingId,
    /// Its heading.
    pub title: String,
    /// Its day where the Council meets.
    pub date: Date,
    /// The day of its meeting: its date, or a later day.
    pub meets_on: Date,
    /// When the meeting opens there, as `14:30`.
    pub opens_at: Option<String>,
    /// The meeting's number.
    pub meeting_number: u32,
    /// The number the next resolution would take.
    pub next_resolution: u32,
    /// Who presides.
    pub president: MemberId,
    /// The item on the agenda.
    pub item: ItemId,
    /// Other matters of which the Council is seized.
    pub seized: Vec<ItemId>,
    /// Members who stay away.
    pub absent: Vec<MemberId>,
    /// Members whose capitals are silent.
    pub without_instructions: Vec<MemberId>,
    /// Members whose right to sit is contested (rule 17).
    pub contested_credentials: Vec<MemberId>,
    /// Members who are parties to the dispute before the Council (Article 27(3), proviso).
    pub parties_to_dispute: Vec<MemberId>,
    /// Who is expected at the table without a vote.
    pub guests: Vec<ExpectedGuest>,
    /// Turns of consultations.
    pub consultation_beats: u32,
    /// Turns of the aftermath.
    pub aftermath_beats: u32,
    /// What a turn is called.
    pub turn_name: TurnName,
    /// The door to the General Assembly.
    pub assembly: AssemblyRoute,
    /// The rule lifted above the level of procedure.
    pub lifted: Option<LiftedRule>,
    /// Dispatches and cables, in the order of the file: dispatches first.
    pub papers: Vec<Paper>,
    /// Drafts to begin from.
    pub outlines: Vec<Outline>,
    /// Votes of history adopted before and still in force, for a game that begins here.
    pub texts_in_force: Vec<HistoricalVoteId>,
}

/// A dispatch or cable. Its text stays in the file, so that a viewer's copy can be made of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paper {
    /// Its id.
    pub id: DispatchId,
    /// Who learns of it.
    pub readers: Readers,
    /// When.
    pub at: super::file::When,
}

/// Who learns of a paper when it comes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Readers {
    /// Everyone.
    Everyone,
    /// Only these.
    Only(Vec<super::file::Who>),
    /// Only the Secretariat.
    Secretariat,
}

/// A draft to begin from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outline {
    /// Its id.
    pub id: OutlineId,
    /// What tells it from the others.
    pub title: String,
    /// Who would table it.
    pub pen: MemberId,
    /// The draft.
    pub draft: DraftText,
}

impl Scenario {
    /// The member of that id.
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id == *id)
    }

    /// The experiment of that id.
    pub fn experiment(&self, id: &ExperimentId) -> Option<&Experiment> {
        self.experiments.iter().find(|experiment| experiment.id == *id)
    }

    /// What is played by these rules. A log keeps rules and no name of them, so that it says what was
    /// played even where an edition has forgotten the experiment.
    pub fn played_by(&self, rulebook: &Rulebook) -> PlayedBy<'_> {
        if self.rulebook.decides_as(rulebook) {
            return PlayedBy::ItsOwnRules;
        }
        let mut known = self.experiments.iter();
        match known.find(|experiment| experiment.rulebook.decides_as(rulebook)) {
            Some(experiment) => PlayedBy::Experiment(experiment),
            None => PlayedBy::OtherRules,
        }
    }

    /// The sitting of that id.
    pub fn sitting(&self, id: &SittingId) -> Option<&Sitting> {
        self.sittings.iter().find(|sitting| sitting.id == *id)
    }

    /// Who serves on a day, in English alphabetical order, as many as the rulebook seats: reserve
    /// members serve only where the others do not fill the table.
    pub fn members_on(&self, date: Date) -> Vec<(&Member, Standing)> {
        let serving: Vec<_> = self
            .members
            .iter()
            .filter_map(|member| Some((member, member.standing_on(date)?)))
            .collect();
        let regular = serving.iter().filter(|(_, standing)| *standing != Standing::Reserve).count();
        let mut reserves = usize::from(self.rulebook.size).saturating_sub(regular);
        serving
            .into_iter()
            .filter(|(_, standing)| match standing {
                Standing::Permanent | Standing::Elected => true,
                Standing::Reserve => {
                    let serves = reserves > 0;
                    reserves = reserves.saturating_sub(1);
                    serves
                }
            })
            .collect()
    }

    /// The permanent members on a day.
    pub fn permanent_on(&self, date: Date) -> BTreeSet<MemberId> {
        self.members_on(date)
            .into_iter()
            .filter(|(_, standing)| *standing == Standing::Permanent)
            .map(|(member, _)| member.id.clone())
            .collect()
    }
}

impl Member {
    /// In which standing it serves on a day, if it does.
    pub fn standing_on(&self, date: Date) -> Option<Standing> {
        self.terms
            .iter()
            .find(|term| (term.from..=term.to).contains(&date))
            .map(|term| term.standing)
    }
}
