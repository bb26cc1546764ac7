//! What is chosen before a game: arc, seat, how the delegates deal, how much procedure, by which rules.

use council::dealings::{InstructionsAs, Length, Manner};
use council::scenario::file::Text;
use council::scenario::{Difficulty, MeasuredSeat, MeasuredSeats, Member, Sitting};
use council::{ArcId, ExperimentId, Level, MemberId, Seed};
use table::session::NewGame;
use wording::Texts as _;

use crate::session::Papers;
use crate::words;

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
    /// By which other rules, as an experiment; by those of the time if none.
    pub(crate) experiment: Option<ExperimentId>,
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
            experiment: None,
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
            experiment: self.experiment.clone(),
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
    /// Why its vote or chair matters, in full.
    pub(crate) why: String,
    /// Whether it presides on the first day.
    pub(crate) presides: bool,
    /// How hard it is, as it was measured; nothing where it was not.
    pub(crate) hard: Option<Hard>,
}

/// How hard a seat is, with the reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Hard {
    /// In a word.
    pub(crate) word: String,
    /// By what it was measured.
    pub(crate) reason: String,
}

/// The seats that can be taken in an arc: those at the table on its first day, the President's first and
/// then as they sit.
pub(crate) fn chairs(
    papers: Papers,
    arc: Option<&ArcId>,
    measured: Option<&MeasuredSeats>,
) -> Vec<Chair> {
    let Some(first) = first_sitting(papers, arc) else { return Vec::new() };
    let serving = papers.scenario().members_on(first.date);
    let playable = serving.into_iter().filter(|(member, _)| member.playable);
    let chair = |member: &Member| Chair {
        member: member.id.clone(),
        name: papers.name(&member.id),
        flag: papers.flag(&member.id),
        why: papers
            .member(&member.id)
            .and_then(|one| one.why_it_matters.as_ref())
            .map(|text| text.as_str().to_owned())
            .unwrap_or_default(),
        presides: member.id == first.president,
        hard: arc
            .and_then(|arc| measured?.seat(arc, &member.id))
            .map(|seat| hard(papers, &member.id, seat)),
    };
    let mut chairs: Vec<Chair> = playable.map(|(member, _)| chair(member)).collect();
    chairs.sort_by(|left, right| left.name.cmp(&right.name));
    if let Some(president) = chairs.iter().position(|chair| chair.presides) {
        chairs.rotate_left(president);
    }
    chairs
}

/// How hard a seat is, in words.
fn hard(papers: Papers, member: &MemberId, seat: &MeasuredSeat) -> Hard {
    let word = match seat.difficulty() {
        Difficulty::Open => "difficulty-open",
        Difficulty::Demanding => "difficulty-demanding",
        Difficulty::Hard => "difficulty-hard",
    };
    let figures = [("met", seat.met_percent), ("changed", seat.changed_percent)];
    let measured = words::say_counted("difficulty-measured", &[], &figures);
    let hardest = seat.hardest.as_ref().and_then(|hardest| {
        let line = papers.names().line(member, &hardest.line)?;
        let figures = [("met", hardest.met_percent)];
        Some(words::say_counted("difficulty-hardest", &[("line", line)], &figures))
    });
    let reason: Vec<String> = hardest.into_iter().chain([measured]).collect();
    Hard { word: words::plain(word), reason: reason.join(" ") }
}

/// Reads what was measured; nothing if it is of another crisis or names what this one does not have.
pub(crate) fn measured(papers: Papers, text: &str) -> Option<MeasuredSeats> {
    let measured: MeasuredSeats = reading::read(text).ok()?;
    measured.unknown_to(papers.scenario()).is_empty().then_some(measured)
}

pub(super) fn first_sitting(papers: Papers, arc: Option<&ArcId>) -> Option<&'static Sitting> {
    let scenario = papers.scenario();
    match arc.and_then(|arc| papers.arc(arc)) {
        Some(arc) => scenario.sitting(arc.sittings.as_ref()?.first()?),
        None => scenario.sittings.first(),
    }
}

/// The arcs, with what each is about in full, and at the end the whole crisis.
pub(crate) fn arcs(papers: Papers) -> Vec<(Option<ArcId>, String, String)> {
    let title =
        |text: Option<&Text>| text.map(|text| words::brought(text.as_str())).unwrap_or_default();
    let text = |text: Option<&Text>| text.map(|text| text.as_str().to_owned()).unwrap_or_default();
    let arcs = papers.scenario().file.arcs.iter().flatten();
    let each =
        arcs.map(|arc| (Some(arc.id.clone()), title(arc.title.as_ref()), text(arc.text.as_ref())));
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    fn measured_korea(papers: Papers) -> MeasuredSeats {
        let text = std::fs::read_to_string("scenarios/korea-1950.seats.json").unwrap();
        measured(papers, &text).expect("it names nothing the crisis does not have")
    }

    #[test]
    fn every_seat_says_why_it_matters_and_how_hard_it_is() {
        let papers = Example::begun().papers;
        let measured = measured_korea(papers);
        for (arc, ..) in arcs(papers) {
            let chairs = chairs(papers, arc.as_ref(), Some(&measured));
            assert_eq!(chairs.len(), 11, "{arc:?}");
            assert_eq!(chairs.iter().filter(|chair| chair.presides).count(), 1);
            assert!(chairs.first().unwrap().presides, "the President's seat comes first");
            for chair in chairs {
                let hard = chair.hard.expect("measured");
                assert!(!chair.why.is_empty() && hard.reason.ends_with('.'), "{}", chair.name);
            }
        }
    }

    #[test]
    fn what_was_measured_of_another_crisis_is_not_shown() {
        let papers = Example::begun().papers;
        let mut other = measured_korea(papers);
        other.scenario = "elsewhere".into();
        assert_eq!(measured(papers, &serde_json::to_string(&other).unwrap()), None);
        let chairs = chairs(papers, Some(&ArcId::new(FIRST_ARC)), None);
        assert!(chairs.iter().all(|chair| chair.hard.is_none() && !chair.why.is_empty()));
    }
}
