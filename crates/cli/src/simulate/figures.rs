//! What came of many games, in figures.

use std::collections::{BTreeMap, BTreeSet};

use council::crisis::ledger::{collective, national};
use council::meeting::BallotSubject;
use council::scenario::Scenario;
use council::scenario::file::InstructionLine;
use council::state::DraftStatus;
use council::{Actor, EndingId, Event, MemberId, Outcome, SittingId, State};
use serde::Serialize;

use super::game::{Played, Setting};

/// Figures over all games of a run.
#[derive(Debug, Default, Serialize)]
pub(super) struct Figures {
    /// Games that came to an end.
    pub(super) ended: u32,
    /// How often each ending was reached.
    pub(super) endings: BTreeMap<EndingId, u32>,
    /// How often at least one text was adopted, and which resolutions in all, by sitting.
    pub(super) adopted_by_sitting: BTreeMap<SittingId, Adopted>,
    /// Vetoes cast, by member.
    pub(super) vetoes: BTreeMap<MemberId, u32>,
    /// Records in a game: least, mean, most.
    pub(super) lengths: Lengths,
    /// How often the leading text of a sitting was carried, in parts of one: over all sittings that were
    /// held, or over those at which the measured seat holds the pen.
    pub(super) text_carried: Share,
    /// The measured seat's own ledger, in parts of one.
    pub(super) national: Share,
    /// The common ledger, in parts of one.
    pub(super) collective: Share,
    /// Games in which the measured seat changed the adopted texts, the invitations or the ending against
    /// itself silent.
    pub(super) changed_against_silent: Share,
    /// Votes in favour above (or below) the majority, over all votes on drafts of substance.
    pub(super) margins: BTreeMap<i64, u32>,
}

/// What sittings adopted.
#[derive(Debug, Default, Serialize)]
pub(super) struct Adopted {
    /// Games in which the sitting was held.
    pub(super) held: u32,
    /// Games in which it adopted something.
    pub(super) games: u32,
    /// Texts adopted over all games.
    pub(super) texts: u32,
}

/// Lengths of games, in records.
#[derive(Debug, Default, Serialize)]
pub(super) struct Lengths {
    /// The shortest.
    pub(super) least: u32,
    /// The longest.
    pub(super) most: u32,
    /// All of them together.
    #[serde(skip)]
    pub(super) sum: u64,
    /// The mean.
    pub(super) mean: f64,
}

/// A part of one: how often, out of how many.
#[derive(Debug, Default)]
pub(super) struct Share {
    part: f64,
    of: u32,
}

impl Share {
    fn count(&mut self, holds: bool) {
        self.add(if holds { 1.0 } else { 0.0 });
    }

    fn add(&mut self, part: f64) {
        self.part += part;
        self.of += 1;
    }

    /// The share; `None` if nothing was counted.
    pub(super) fn value(&self) -> Option<f64> {
        (self.of > 0).then(|| self.part / f64::from(self.of))
    }
}

impl Serialize for Share {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}

impl Figures {
    /// Counts one game; `silent` is the same game with the measured seat silent.
    pub(super) fn add(
        &mut self,
        scenario: &Scenario,
        setting: &Setting,
        played: &Played,
        silent: Option<&Played>,
    ) {
        let state = played.table.state();
        self.ended += 1;
        if let Some(ending) = &state.crisis.ending {
            *self.endings.entry(ending.clone()).or_default() += 1;
        }
        self.count_adopted(played);
        self.count_votes(state);
        self.count_length(played.table.log().len());
        self.count_carried(scenario, setting, played);
        self.collective.add(f64::from(collective(state).per_mille) / 1000.0);
        if let Some(seat) = &setting.seat {
            let lines = instructions(scenario, state, seat);
            self.national.add(f64::from(national(state, seat, lines).per_mille) / 1000.0);
        }
        if let Some(silent) = silent {
            self.changed_against_silent.count(came_out(state) != came_out(silent.table.state()));
        }
    }

    /// Sittings held in this game. What came before it, or was only told, nobody of it decided.
    fn count_adopted(&mut self, played: &Played) {
        let came_to = &played.table.state().crisis.came_to;
        for event in played.table.log().events() {
            let Event::SittingOpened { sitting, .. } = event else { continue };
            let Some(came_to) = came_to.get(&sitting.id) else { continue };
            let entry = self.adopted_by_sitting.entry(sitting.id.clone()).or_default();
            entry.held += 1;
            entry.games += u32::from(!came_to.adopted.is_empty());
            entry.texts += u32::try_from(came_to.adopted.len()).unwrap_or(u32::MAX);
        }
    }

    fn count_votes(&mut self, state: &State) {
        for vote in &state.votes {
            if let Outcome::Vetoed { by } = &vote.result.outcome {
                for member in by {
                    *self.vetoes.entry(member.clone()).or_default() += 1;
                }
            }
            let substantive = matches!(vote.subject, BallotSubject::Draft(_))
                && vote.result.question.nature() == council::Nature::Substantive;
            if substantive {
                let margin = i64::from(vote.result.tally.in_favour) - i64::from(vote.result.needed);
                *self.margins.entry(margin).or_default() += 1;
            }
        }
    }

    fn count_length(&mut self, records: u32) {
        let lengths = &mut self.lengths;
        lengths.least = if self.ended == 1 { records } else { lengths.least.min(records) };
        lengths.most = lengths.most.max(records);
        lengths.sum += u64::from(records);
        #[expect(clippy::cast_precision_loss, reason = "a mean of a few thousand records")]
        let sum = lengths.sum as f64;
        lengths.mean = sum / f64::from(self.ended);
    }

    /// The leading text of a sitting is the first of its outlines; its pen is who would table it.
    fn count_carried(&mut self, scenario: &Scenario, setting: &Setting, played: &Played) {
        let adopted = adopted_movers(played);
        for sitting in &scenario.sittings {
            let held = played.table.state().crisis.came_to.contains_key(&sitting.id);
            let Some(pen) = sitting.outlines.first().map(|outline| &outline.pen) else { continue };
            let counts = held && setting.seat.as_ref().is_none_or(|seat| seat == pen);
            if counts {
                let carried = adopted.contains(&(sitting.id.clone(), pen.clone()));
                self.text_carried.count(carried);
            }
        }
    }
}

/// The lines a member was given in this game.
pub(crate) fn instructions<'s>(
    scenario: &'s Scenario,
    state: &State,
    member: &MemberId,
) -> impl Iterator<Item = &'s InstructionLine> {
    let variant = state.game.as_ref().and_then(|game| game.variants.get(member)).cloned();
    let written = scenario.file.members.iter().flatten().find(|one| one.id == *member);
    let sets = written.into_iter().flat_map(|member| member.instructions.iter().flatten());
    sets.filter(move |set| variant.as_ref() == Some(&set.id))
        .flat_map(|set| set.lines.iter().flatten())
}

/// Who carried a text at which sitting.
fn adopted_movers(played: &Played) -> BTreeSet<(SittingId, MemberId)> {
    let mut sitting = None;
    let mut adopted = BTreeSet::new();
    let drafts = &played.table.state().papers.drafts;
    for event in played.table.log().events() {
        if let Event::SittingOpened { sitting: opened, .. } = event {
            sitting = Some(opened.id.clone());
        }
        if let Event::DraftAdopted { draft, .. } = event
            && let Some(Actor::Member(mover)) = drafts.get(draft).map(|draft| &draft.mover)
        {
            adopted.extend(sitting.clone().map(|sitting| (sitting, mover.clone())));
        }
    }
    adopted
}

/// What two games are compared by.
#[derive(PartialEq, Eq)]
pub(crate) struct CameOut<'s> {
    ending: Option<&'s EndingId>,
    adopted: Vec<&'s council::DraftText>,
    invited: Vec<(&'s SittingId, &'s BTreeSet<Actor>)>,
}

/// What a game came to: its ending, the texts it adopted, and whom it invited to its table.
pub(crate) fn came_out(state: &State) -> CameOut<'_> {
    let adopted = state
        .papers
        .drafts
        .values()
        .filter(|draft| matches!(draft.status, DraftStatus::Adopted { .. }));
    let crisis = &state.crisis;
    let invited = state
        .sittings_opened
        .iter()
        .filter_map(|sitting| Some((sitting, &crisis.came_to.get(sitting)?.invited)));
    CameOut {
        ending: crisis.ending.as_ref(),
        adopted: adopted.map(|draft| draft.text.as_ref()).collect(),
        invited: invited.collect(),
    }
}
