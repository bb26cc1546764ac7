//! What is chosen before a game: arc, seat, how the delegates deal, how much procedure.

use council::dealings::{InstructionsAs, Length, Manner};
use council::scenario::file::Text;
use council::{ArcId, Date, Level, MemberId, Seed};
use table::session::NewGame;

use crate::session::Papers;

/// The game that *Play at once* begins: the crisis, and the arc whose first seat it takes.
pub(crate) const FIRST_CRISIS: &str = "korea-1950";
/// The arc.
pub(crate) const FIRST_ARC: &str = "seventh-vote";
/// The seat.
pub(crate) const FIRST_SEAT: &str = "norway";

/// What has been chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chosen {
    /// The arc; the whole crisis if none.
    pub(crate) arc: Option<ArcId>,
    /// The seat.
    pub(crate) seat: MemberId,
    /// How the delegates deal.
    pub(crate) manner: Manner,
    /// Whose instructions.
    pub(crate) instructions: InstructionsAs,
    /// How much procedure.
    pub(crate) level: Level,
    /// How long consultations are.
    pub(crate) length: Length,
}

impl Default for Chosen {
    fn default() -> Self {
        Self {
            arc: Some(ArcId::new(FIRST_ARC)),
            seat: MemberId::new(FIRST_SEAT),
            manner: Manner::Forthcoming,
            instructions: InstructionsAs::AsInHistory,
            level: Level::Essentials,
            length: Length::AsWritten,
        }
    }
}

impl Chosen {
    /// The game so chosen.
    pub(crate) fn game(&self, seed: u32) -> NewGame {
        NewGame {
            scenario: FIRST_CRISIS.into(),
            seat: self.seat.clone(),
            arc: self.arc.clone(),
            manner: self.manner,
            instructions: self.instructions,
            level: self.level,
            length: self.length,
            seed: Seed(seed.to_string()),
        }
    }
}

/// A seat to choose.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Chair {
    /// Whose.
    pub(crate) member: MemberId,
    /// Its name.
    pub(crate) name: String,
    /// Its flag.
    pub(crate) flag: String,
    /// Why its vote or chair matters.
    pub(crate) why: String,
}

/// The seats that can be taken in an arc: those at the table on its first day.
pub(crate) fn chairs(papers: Papers, arc: Option<&ArcId>) -> Vec<Chair> {
    let Some(day) = first_day(papers, arc) else { return Vec::new() };
    let serving = papers.scenario().members_on(day);
    let playable = serving.into_iter().filter(|(member, _)| member.playable);
    playable
        .map(|(member, _)| Chair {
            member: member.id.clone(),
            name: member.name.clone(),
            flag: papers.flag(&member.id),
            why: papers
                .member(&member.id)
                .and_then(|one| one.why_it_matters.as_ref())
                .map(|text| text.as_str().to_owned())
                .unwrap_or_default(),
        })
        .collect()
}

fn first_day(papers: Papers, arc: Option<&ArcId>) -> Option<Date> {
    let scenario = papers.scenario();
    let first = match arc.and_then(|arc| papers.arc(arc)) {
        Some(arc) => scenario.sitting(arc.sittings.as_ref()?.first()?),
        None => scenario.sittings.first(),
    };
    first.map(|sitting| sitting.date)
}

/// The arcs, with what each is about, and at the end the whole crisis.
pub(crate) fn arcs(papers: Papers) -> Vec<(Option<ArcId>, String, String)> {
    let text = |text: Option<&Text>| text.map(|text| text.as_str().to_owned()).unwrap_or_default();
    let arcs = papers.scenario().file.arcs.iter().flatten();
    let each =
        arcs.map(|arc| (Some(arc.id.clone()), text(arc.title.as_ref()), text(arc.text.as_ref())));
    each.collect()
}
