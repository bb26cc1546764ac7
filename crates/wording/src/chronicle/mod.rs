//! A whole game as one text that can be read: what was known, what was said off the record, the
//! meetings in the Council's own form, what came of them, and the debrief.
//!
//! It tells everything, whoever knew it: it is for those who look on and for the end of a game.

mod debrief;
mod lines;
mod papers;

use council::{Event, StageName};
use table::Record;

use crate::document::wrapped;
use crate::verbatim::Minutes;
use crate::voice::{Voice, capitalised};
use crate::{Aftermath, Arguments, Catalogue, Corridor, Drafter, Names, Texts, Venue};

/// The game that these records tell of, from its first one on.
pub fn chronicle<'r, N: Names + Texts>(
    catalogue: &'r Catalogue,
    names: &'r N,
    venue: Venue<'r>,
    records: impl IntoIterator<Item = &'r Record>,
) -> String {
    let mut chronicle = Chronicle {
        voice: Voice::new(catalogue, names),
        minutes: Minutes::new(catalogue, names, venue),
        aftermath: Aftermath::new(Voice::new(catalogue, names)),
        corridor: Corridor::new(Voice::new(catalogue, names)),
        headings: Vec::new(),
        stage: StageName::Between,
        printed: 0,
        lines: Vec::new(),
    };
    if let Some(title) = names.title() {
        chronicle.lines.push(title.to_uppercase());
    }
    for record in records {
        for event in &record.events {
            chronicle.take(event);
        }
    }
    chronicle.meetings();
    chronicle.lines.push(String::new());
    chronicle.lines.join("\n")
}

struct Chronicle<'r, N> {
    voice: Voice<'r, N>,
    minutes: Minutes<'r, N>,
    aftermath: Aftermath<'r, N>,
    corridor: Corridor<'r, N>,
    /// Headings that are printed when something comes under them, the greater one first.
    headings: Vec<String>,
    stage: StageName,
    /// Records of meetings printed so far.
    printed: usize,
    lines: Vec<String>,
}

impl<'r, N: Names + Texts> Chronicle<'r, N> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is for the minutes alone")]
    fn take(&mut self, event: &'r Event) {
        self.minutes.take(event);
        if let Some(line) = self.corridor.tell(event) {
            self.line(&line);
        }
        match event {
            Event::SittingOpened { sitting, .. } => {
                self.meetings();
                let heading = self.voice.names.heading(&sitting.id).unwrap_or_default();
                let date = self.voice.catalogue.date(sitting.date);
                let title = self.say("chronicle-sitting", &[("date", date), ("heading", heading)]);
                self.title(&title);
            }
            Event::StageBegan { stage } => self.stage(*stage),
            Event::BeatPassed { beat } if self.stage == StageName::Consultations => {
                self.half_hour(beat.saturating_add(1));
            }
            Event::PaperReceived { paper, audience } => self.paper(paper, audience),
            Event::SeatLeft { member, words } if !self.minutes.is_open() => {
                let member = capitalised(&self.member(member));
                let words = self.voice.words(words);
                let line = self.say("chronicle-seat-left", &[("Member", member), ("words", words)]);
                self.line(&line);
            }
            Event::DraftSubmitted { draft } => self.draft_submitted(draft),
            Event::MessageSent(message) => self.message(message),
            Event::Crisis(event) => {
                if let Some(line) = self.aftermath.tell(event) {
                    self.line(&line);
                }
            }
            Event::GameEnded => self.debrief(),
            _ => {}
        }
    }

    fn stage(&mut self, stage: StageName) {
        self.stage = stage;
        let key = match stage {
            StageName::Dispatches => "chronicle-dispatches",
            StageName::Consultations => "chronicle-consultations",
            StageName::Aftermath => {
                self.meetings();
                "chronicle-aftermath"
            }
            StageName::Between | StageName::Meeting | StageName::Debrief => return,
        };
        self.headings = vec![self.voice.catalogue.plain(key)];
        if stage == StageName::Consultations {
            self.half_hour(1);
        }
    }

    fn half_hour(&mut self, n: u32) {
        let mut arguments = Arguments::new();
        arguments.set("n", n);
        let nth = self.voice.catalogue.say("nth", &arguments);
        let heading = self.say("chronicle-half-hour", &[("nth", nth)]);
        let consultations = self.voice.catalogue.plain("chronicle-consultations");
        // A half-hour of which nothing is told has no heading; that of the consultations stays due.
        if self.headings.len() > 1 {
            self.headings.pop();
        }
        let is_due = self.headings.first().is_some_and(|due| *due != consultations);
        if is_due {
            self.headings.clear();
        }
        self.headings.push(heading);
    }

    /// Prints the records of the meetings held since.
    fn meetings(&mut self) {
        let drafter = Drafter::new(self.voice.catalogue, self.voice.names);
        let records = self.minutes.records();
        let pages: Vec<String> = records
            .iter()
            .skip(self.printed)
            .map(|record| drafter.record(record).to_text())
            .collect();
        self.printed = records.len();
        for page in pages {
            self.lines.push(String::new());
            self.lines.push(page.trim_end().to_owned());
        }
    }

    /// A line of its own: between the lines of an open meeting, or under the heading that is due.
    fn line(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.minutes.is_open() {
            let line = self.say("chronicle-off-the-record", &[("line", text.to_owned())]);
            self.minutes.margin(line);
            return;
        }
        for heading in std::mem::take(&mut self.headings) {
            self.section(&heading);
        }
        self.lines.extend(wrapped(text, "", "    "));
    }

    fn title(&mut self, text: &str) {
        self.lines.push(String::new());
        self.lines.push(String::new());
        self.lines.extend(wrapped(text, "", ""));
        self.lines.push("=".repeat(text.chars().count().min(78)));
    }

    fn section(&mut self, text: &str) {
        self.lines.push(String::new());
        self.lines.push(text.to_owned());
        self.lines.push("-".repeat(text.chars().count()));
    }
}
