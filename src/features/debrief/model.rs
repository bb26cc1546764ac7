//! What of a debrief is shown where: everything but the doors at once, and the figures drawn from its data.

use table::debrief::{MeansRow, TrackSeries};
use wording::debrief::{Part, Section, SectionId};
use wording::{DebriefPage, Texts as _};

use crate::session::{Debriefed, GameCard, Papers};
use crate::words;

/// The inside of a line chart, in units of its drawing.
pub(crate) const CHART_WIDTH: i32 = 320;
/// Its height.
pub(crate) const CHART_HEIGHT: i32 = 120;
/// Room on each side of the lines.
const CHART_EDGE: i32 = 12;

/// Everything but the doors, which come while the rest is read.
pub(crate) fn without_doors(page: &DebriefPage) -> DebriefPage {
    let mut page = page.clone();
    for section in page.sections.iter_mut().filter(|section| section.id == SectionId::Doors) {
        section.parts.clear();
        section.intro = None;
    }
    page
}

/// The section of the doors.
pub(crate) fn doors(page: &DebriefPage) -> Option<Section> {
    page.sections.iter().find(|section| section.id == SectionId::Doors).cloned()
}

/// The name under which the words in a room to write are kept.
pub(crate) fn place(section: SectionId, place: usize) -> String {
    format!("{}-{place}", section.word())
}

/// The page with what its player wrote in it, to be taken out.
pub(crate) fn with_what_was_written(debriefed: &Debriefed, card: &GameCard) -> DebriefPage {
    let mut page = debriefed.page.clone();
    page.fill(|section, nth| card.written.get(&place(section, nth)).cloned());
    page
}

/// One track as a line over the sittings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Chart {
    /// What it is called.
    pub(crate) name: String,
    /// What its lower and upper end mean.
    pub(crate) ends: (String, String),
    /// Where it stood, as points of the drawing: before the first sitting and after each.
    pub(crate) line: Vec<(i32, i32)>,
    /// Where history put it, as far as that is known.
    pub(crate) history: Vec<(i32, i32)>,
    /// The points at which something moved it.
    pub(crate) moved: Vec<(i32, i32)>,
    /// The figures in words.
    pub(crate) says: String,
}

/// The tracks that moved or that history moved, as charts.
pub(crate) fn charts(papers: Papers, tracks: &[TrackSeries]) -> Vec<Chart> {
    let moved = |series: &&TrackSeries| series.stood.iter().any(|stood| stood.at != series.start);
    tracks.iter().filter(moved).map(|series| chart(papers, series)).collect()
}

fn chart(papers: Papers, series: &TrackSeries) -> Chart {
    let names = papers.names();
    let columns = i32::try_from(series.stood.len()).unwrap_or(i32::MAX).max(1);
    let across = |column: i32| CHART_EDGE + column * (CHART_WIDTH - 2 * CHART_EDGE) / columns;
    let span = (series.maximum - series.minimum).max(1);
    let up = |at: i32| {
        let from_the_top = series.maximum - at.clamp(series.minimum, series.maximum);
        CHART_EDGE + from_the_top * (CHART_HEIGHT - 2 * CHART_EDGE) / span
    };
    let after = || (1..=columns).map(across).zip(&series.stood);
    let start = (across(0), up(series.start));
    let line = std::iter::once(start).chain(after().map(|(x, stood)| (x, up(stood.at)))).collect();
    let then =
        after().filter_map(|(x, stood)| Some((x, up(i32::try_from(stood.in_history?).ok()?))));
    let then: Vec<_> = then.collect();
    let history = if then.is_empty() { then } else { [vec![start], then].concat() };
    let moved = after().filter(|(_, stood)| !stood.moved.is_empty());
    let figures = std::iter::once(series.start).chain(series.stood.iter().map(|stood| stood.at));
    let figures: Vec<String> = figures.map(|at| at.to_string()).collect();
    let name = names.track(&series.track).unwrap_or_else(|| series.track.to_string());
    let says = [("track", name.clone()), ("figures", words::list(&figures))];
    Chart {
        name,
        ends: names.track_ends(&series.track).unwrap_or_default(),
        line,
        history,
        moved: moved.map(|(x, stood)| (x, up(stood.at))).collect(),
        says: words::say("debrief-chart-says", &says),
    }
}

/// The points of a line as SVG has them.
pub(crate) fn points(line: &[(i32, i32)]) -> String {
    let points: Vec<String> = line.iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}

/// What was there of one kind of means, in hundredths of what was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Bar {
    /// Its row in the table beside.
    pub(crate) row: usize,
    /// Pledged, in hundredths.
    pub(crate) pledged: u32,
    /// There in the end, in hundredths.
    pub(crate) there: u32,
}

/// The means that something was asked of, as bars; the rest has no measure to be drawn against.
pub(crate) fn bars(means: &[MeansRow]) -> Vec<Bar> {
    let bar = |(row, means): (usize, &MeansRow)| {
        let needed = means.needed.filter(|needed| *needed > 0)?;
        let hundredths = |amount: u32| amount.saturating_mul(100).checked_div(needed);
        let (pledged, there) =
            (hundredths(means.pledged)?.min(100), hundredths(means.there)?.min(100));
        Some(Bar { row, pledged, there })
    };
    means.iter().enumerate().filter_map(bar).collect()
}

/// The rows of the table of means, in the order of the data.
pub(crate) fn means_rows(page: &DebriefPage) -> Vec<Vec<String>> {
    let section = page.sections.iter().find(|section| section.id == SectionId::Means);
    let table = section.and_then(|section| {
        section.parts.iter().find_map(|part| {
            if let Part::Table { rows, .. } = part { Some(rows.clone()) } else { None }
        })
    });
    table.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::session::example::Example;

    #[test]
    fn what_is_written_has_a_place_of_its_own() {
        let (_, debriefed) = Example::debriefed();
        let mut places = BTreeSet::new();
        let mut page = debriefed.page.clone();
        page.fill(|section, nth| {
            assert!(places.insert(place(section, nth)), "{section:?} {nth} twice");
            None
        });
        assert!(places.contains("memo-0") && places.len() > 4, "{places:?}");
    }

    #[test]
    fn the_doors_come_later_and_nothing_else_does() {
        let (_, debriefed) = Example::debriefed();
        let page = without_doors(&debriefed.page);
        let ids = |page: &DebriefPage| page.sections.iter().map(|one| one.id).collect::<Vec<_>>();
        assert_eq!(ids(&page), ids(&debriefed.page), "the place of the doors is kept");
        assert!(doors(&page).unwrap().parts.is_empty());
    }

    #[test]
    fn a_chart_begins_where_the_game_began_and_stays_within_its_frame() {
        let (example, debriefed) = Example::debriefed();
        let charts = charts(example.papers, &debriefed.debrief.tracks);
        assert!(!charts.is_empty());
        let sittings = debriefed.debrief.then.len();
        for chart in charts {
            assert_eq!(chart.line.len(), sittings + 1, "{}: before, and after each", chart.name);
            let inside = |(x, y): &(i32, i32)| {
                (0..=CHART_WIDTH).contains(x) && (0..=CHART_HEIGHT).contains(y)
            };
            assert!(chart.line.iter().chain(&chart.history).all(inside), "{chart:?}");
            assert!(!chart.says.is_empty());
        }
    }

    #[test]
    fn a_bar_is_drawn_against_what_was_asked() {
        let row = |needed, pledged, there| MeansRow {
            means: council::scenario::file::MeansKind::Troops,
            needed,
            pledged,
            there,
            by: Vec::new(),
        };
        let bars = bars(&[row(None, 5, 5), row(Some(40), 10, 5), row(Some(2), 9, 9)]);
        assert_eq!(
            bars,
            [Bar { row: 1, pledged: 25, there: 12 }, Bar { row: 2, pledged: 100, there: 100 }],
            "what nobody asked for has no bar, and no bar is longer than what was asked"
        );
    }
}
