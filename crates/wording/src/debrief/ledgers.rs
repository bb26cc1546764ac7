//! The ledgers in words: tracks, decisions, means, and what the capital had asked.

use council::scenario::file::{Heeded, LineKind};
use table::debrief::{LineStory, MeansRow, ShownBy, TrackSeries};

use super::page::{Line, Part, Section, SectionId};
use super::teller::Teller;
use crate::corridor::quoted;
use crate::voice::{capitalised, sentence};
use crate::{Arguments, Names, Texts};

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn tracks(&self) -> Option<Section> {
        let series = &self.debrief.tracks;
        let sittings = series.first().map(|one| one.stood.iter().map(|at| &at.sitting));
        let days = sittings.into_iter().flatten().map(|sitting| self.day(sitting));
        let head = [self.plain("debrief-tracks-figure"), self.plain("debrief-tracks-began")];
        let table = Part::Table {
            caption: self.plain("debrief-tracks-caption"),
            head: head.into_iter().chain(days).collect(),
            rows: series.iter().map(|one| self.track_row(one)).collect(),
        };
        let hidden = series.iter().filter(|one| !one.shown).map(|one| {
            let name = self.names.track(&one.track).unwrap_or_else(|| one.track.to_string());
            Part::Text(self.say("debrief-tracks-hidden", &[("track", name)]))
        });
        let parts = [table].into_iter().chain(hidden);
        let parts = if series.is_empty() { Vec::new() } else { parts.collect() };
        self.section(SectionId::Tracks, "debrief-tracks", None, parts)
    }

    fn track_row(&self, series: &TrackSeries) -> Vec<String> {
        let name = self.names.track(&series.track).unwrap_or_else(|| series.track.to_string());
        let name = match self.names.track_ends(&series.track) {
            Some((low, high)) => {
                let (low, high) =
                    (format!("{}: {low}", series.minimum), format!("{}: {high}", series.maximum));
                self.say("debrief-track-name", &[("track", name), ("low", low), ("high", high)])
            }
            None => name,
        };
        let stood = series.stood.iter().map(|at| match at.in_history {
            Some(then) => format!("{} ({then})", at.at),
            None => at.at.to_string(),
        });
        [name, series.start.to_string()].into_iter().chain(stood).collect()
    }

    pub(super) fn decisions(&self) -> Option<Section> {
        let decisions = self.debrief.collective.decisions.iter().map(|one| {
            let is = match one.is {
                Heeded::Obeyed => "obeyed",
                Heeded::Ignored => "ignored",
                Heeded::Bypassed => "bypassed",
                Heeded::Open => "open",
            };
            let named = [
                ("resolution", one.resolution.to_string()),
                ("kind", self.voice.work(one.kind)),
                ("is", is.to_owned()),
                ("cause", one.cause.as_ref().map(|cause| self.cause(cause)).unwrap_or_default()),
            ];
            let text = self.say("debrief-decision", &named);
            match one.known.or(one.entered) {
                Some(record) => self.line(text, record),
                None => Self::uncited(text),
            }
        });
        let lines: Vec<Line> = decisions.collect();
        let part = if lines.is_empty() {
            Part::Text(self.plain("debrief-decisions-none"))
        } else {
            Part::Lines(lines)
        };
        self.section(SectionId::Decisions, "debrief-decisions", None, vec![part])
    }

    pub(super) fn means(&self) -> Option<Section> {
        let rows: Vec<Vec<String>> =
            self.debrief.means.iter().map(|row| self.means_row(row)).collect();
        if rows.is_empty() {
            let none = Part::Text(self.plain("debrief-means-none"));
            return self.section(SectionId::Means, "debrief-means", None, vec![none]);
        }
        let asked = self.debrief.means.iter().any(|row| row.needed.is_some());
        let columns = ["kind", "needed", "pledged", "there", "by"].into_iter();
        let columns = columns.filter(|column| asked || *column != "needed");
        let head = columns.map(|column| self.plain(&format!("debrief-means-{column}"))).collect();
        let caption = self.plain("debrief-means-caption");
        let table = Part::Table { caption, head, rows };
        self.section(SectionId::Means, "debrief-means", None, vec![table])
    }

    fn means_row(&self, row: &MeansRow) -> Vec<String> {
        let asked = self.debrief.means.iter().any(|row| row.needed.is_some());
        let mut givers: Vec<String> = Vec::new();
        for giver in row.by.iter().map(|one| self.giver(&one.by)) {
            if !givers.contains(&giver) {
                givers.push(giver);
            }
        }
        let unit = self.unit(row);
        let figure = |amount| {
            let named = [
                ("amount", self.catalogue.figure(amount)),
                ("unit", unit.clone().unwrap_or_default()),
            ];
            self.say("debrief-means-amount", &named)
        };
        let needed = row.needed.map(figure);
        let needed = needed.unwrap_or_else(|| self.plain("debrief-means-not-asked"));
        let cells = [
            Some(self.kind_of_means(row)),
            asked.then_some(needed),
            Some(figure(row.pledged)),
            Some(figure(row.there)),
            Some(self.catalogue.list(&givers)),
        ];
        cells.into_iter().flatten().collect()
    }

    /// The unit of all that was given, if it is the same.
    fn unit(&self, row: &MeansRow) -> Option<String> {
        let units = row.by.iter().map(|one| {
            self.names.capability(&one.by, &one.capability).and_then(|known| known.unit.clone())
        });
        let mut units: Vec<Option<String>> = units.collect();
        units.dedup();
        if let [unit] = units.as_slice() { unit.clone() } else { None }
    }

    fn kind_of_means(&self, row: &MeansRow) -> String {
        let word = serde_json::to_value(row.means).unwrap_or_default();
        let word = word.as_str().unwrap_or_default().replace('_', "-");
        self.catalogue
            .say_if_there(&format!("debrief-means-of-{word}"), &Arguments::new())
            .unwrap_or_else(|| capitalised(&self.voice.means(row.means)))
    }

    pub(super) fn national(&self) -> Option<Section> {
        let lines: Vec<Line> =
            self.debrief.national.iter().filter_map(|story| self.line_story(story)).collect();
        let parts = if lines.is_empty() { Vec::new() } else { vec![Part::Lines(lines)] };
        let intro = Some(self.plain("debrief-national-intro"));
        self.section(SectionId::National, "debrief-national", intro, parts)
    }

    fn line_story(&self, story: &LineStory) -> Option<Line> {
        let text = self.names.line(&self.debrief.seat, &story.line)?;
        let kind = match story.kind {
            LineKind::Obtain => "obtain",
            LineKind::Avoid | LineKind::MayGive => "avoid",
        };
        let mut shown: Vec<String> = Vec::new();
        for evidence in &story.shown {
            let told = match &evidence.by {
                ShownBy::Met => continue,
                ShownBy::VotedAgainst(_) => self.plain("debrief-shown-against"),
                ShownBy::Measure { resolution, .. } => {
                    self.say("debrief-shown-resolution", &[("resolution", resolution.to_string())])
                }
            };
            shown.push(told);
        }
        let key = if story.is_met { "debrief-national-met" } else { "debrief-national-not-met" };
        let named = [
            ("kind", kind.to_owned()),
            ("text", quoted(&sentence(&text))),
            ("shown", shown.join(" ")),
        ];
        let told = self.say(key, &named);
        Some(match story.shown.last() {
            Some(last) => self.line(told, last.record),
            None => Self::uncited(told),
        })
    }
}
