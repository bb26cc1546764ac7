//! A whole game as one text that can be read: what was known, what was said off the record, the
//! meetings in the Council's own form, what came of them, and the debrief.
//!
//! It tells everything, whoever knew it: it is for those who look on and for the end of a game.

mod debrief;
mod lines;
mod papers;
mod why;

use std::collections::BTreeMap;

use council::crisis::CrisisEvent;
use council::dealings::DealingEvent;
use council::{Ballot, DraftId, Event, MemberId, SittingId, StageName, VariantId};
use delegates::Reason;
use table::Record;

use crate::document::wrapped;
use crate::verbatim::Minutes;
use crate::voice::{Voice, capitalised};
use crate::{
    Aftermath, Arguments, Catalogue, Corridor, Drafter, Names, Texts, Venue, experiment_mark,
};

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
        variants: BTreeMap::new(),
        ballots: Vec::new(),
        headings: Vec::new(),
        meanwhile: Vec::new(),
        stage: StageName::Between,
        sitting: None,
        turns: 0,
        under_vote: None,
        sponsors: BTreeMap::new(),
        printed: 0,
        is_over: false,
        lines: Vec::new(),
    };
    if let Some(title) = names.title() {
        chronicle.lines.push(title.to_uppercase());
    }
    for record in records {
        let mut events = record.events.as_slice();
        chronicle.corridor.begin(events);
        while let Some((first, rest)) = events.split_first() {
            let alike = 1 + rest.iter().take_while(|next| go_together(first, next)).count();
            let (together, after) = events.split_at(alike.min(events.len()));
            chronicle.take(first, together);
            for event in together {
                chronicle.note_reasons(event, &record.reasons);
            }
            events = after;
        }
    }
    chronicle.meetings();
    if chronicle.is_over {
        chronicle.debrief();
    }
    chronicle.lines.push(String::new());
    chronicle.lines.join("\n")
}

/// Whether two events are told in one sentence: a rumour told to several, measures of one resolution.
fn go_together(first: &Event, next: &Event) -> bool {
    match (first, next) {
        (
            Event::Dealing(DealingEvent::RumourHeard(one)),
            Event::Dealing(DealingEvent::RumourHeard(other)),
        ) => one.source == other.source && one.about == other.about,
        (
            Event::Crisis(CrisisEvent::MeasureEntered(one)),
            Event::Crisis(CrisisEvent::MeasureEntered(other)),
        ) => one.resolution == other.resolution,
        _ => false,
    }
}

struct Chronicle<'r, N> {
    voice: Voice<'r, N>,
    minutes: Minutes<'r, N>,
    aftermath: Aftermath<'r, N>,
    corridor: Corridor<'r, N>,
    /// The set of instructions each member has, where that is known.
    variants: BTreeMap<MemberId, VariantId>,
    /// The ballots cast in the vote being taken, with the reasons kept with them.
    ballots: Vec<(MemberId, Ballot, &'r [Reason])>,
    /// Headings that are printed when something comes under them, the greater one first.
    headings: Vec<String>,
    /// What passed off the record while the Council met: told after its record.
    meanwhile: Vec<String>,
    stage: StageName,
    /// The sitting being held.
    sitting: Option<SittingId>,
    /// The turns of its consultations.
    turns: u32,
    /// The draft on which the Council began to vote last at this meeting.
    under_vote: Option<DraftId>,
    /// Who sponsors each draft that was submitted.
    sponsors: BTreeMap<DraftId, Vec<MemberId>>,
    /// Records of meetings printed so far.
    printed: usize,
    /// Whether the game has ended: the debrief comes last.
    is_over: bool,
    lines: Vec<String>,
}

impl<'r, N: Names + Texts> Chronicle<'r, N> {
    /// Takes an event with those that are told together with it.
    fn take(&mut self, first: &'r Event, together: &'r [Event]) {
        for event in together {
            self.minutes.take(event);
        }
        if let Some(line) = self.told(first, together) {
            self.line(&line);
        }
        self.turn(first);
    }

    /// What happened off the record or in the crisis.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is told elsewhere")]
    fn told(&mut self, first: &Event, together: &[Event]) -> Option<String> {
        match first {
            Event::Dealing(DealingEvent::RumourHeard(_)) => {
                let mut rumours = Vec::new();
                for event in together {
                    self.corridor.hear(event);
                    if let Event::Dealing(DealingEvent::RumourHeard(rumour)) = event {
                        rumours.push(rumour);
                    }
                }
                Some(self.corridor.heard(&rumours))
            }
            Event::Crisis(CrisisEvent::MeasureEntered(_)) => {
                let measures: Vec<_> = together
                    .iter()
                    .filter_map(|event| match event {
                        Event::Crisis(CrisisEvent::MeasureEntered(measure)) => Some(measure),
                        _ => None,
                    })
                    .collect();
                Some(self.aftermath.entered(&measures))
            }
            Event::Crisis(event) => self.aftermath.tell(event),
            _ => self.corridor.tell(first),
        }
    }

    /// Headings, papers and drafts.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is for the minutes alone")]
    fn turn(&mut self, event: &'r Event) {
        match event {
            Event::SittingOpened { sitting, .. } => {
                self.meetings();
                self.sitting = Some(sitting.id.clone());
                self.turns = sitting.consultation_beats;
                let heading = self.voice.names.heading(&sitting.id).unwrap_or_default();
                let date = self.voice.catalogue.date(sitting.date);
                let title = self.say("chronicle-sitting", &[("date", date), ("heading", heading)]);
                self.title(&title);
            }
            Event::StageBegan { stage } => self.stage(*stage),
            Event::MeetingOpened { .. } => self.stage = StageName::Meeting,
            Event::MeetingClosed { .. } => {
                self.under_vote = None;
                self.stage(StageName::Aftermath);
            }
            Event::BeatPassed { beat } if self.stage == StageName::Consultations => {
                self.half_hour(beat.saturating_add(1));
            }
            Event::GameOpened(game) => {
                self.variants.clone_from(&game.variants);
                let Voice { catalogue, names, .. } = self.voice;
                self.lines.extend(experiment_mark(catalogue, names, &game.rulebook));
            }
            Event::Dealing(DealingEvent::VariantsDrawn { variants }) => {
                self.variants.clone_from(variants);
            }
            Event::PaperReceived { paper, audience } => self.paper(paper, audience),
            Event::SeatLeft { member, words } if !self.minutes.is_open() => {
                let member = capitalised(&self.member(member));
                let words = self.voice.words(words);
                let line = self.say("chronicle-seat-left", &[("Member", member), ("words", words)]);
                self.line(&line);
            }
            Event::DraftSubmitted { draft } => self.draft_submitted(draft),
            Event::SponsorsChanged { draft, sponsors, .. } => {
                self.sponsors_changed(draft, sponsors);
            }
            Event::AmendmentSubmitted(amendment) => self.amendment_moved(amendment),
            Event::AmendmentAccepted { amendment } => self.amendment_taken(*amendment),
            Event::VotingBegan { draft } => {
                self.under_vote = Some(draft.clone());
                self.text_before_the_vote(draft, "chronicle-text");
            }
            // Amended, or without a paragraph that was voted out: its numbers are not what they were.
            Event::DraftChanged { draft, .. } if self.under_vote.as_ref() == Some(draft) => {
                self.text_before_the_vote(draft, "chronicle-text-now");
            }
            Event::DraftChanged { draft, .. } => {
                if let Some(line) = self.corridor.revised(draft) {
                    self.between_the_lines(line);
                }
            }
            Event::MessageSent(message) => self.message(message),
            // What the last day brings is told before the debrief.
            Event::GameEnded => self.is_over = true,
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
            StageName::Between | StageName::Meeting | StageName::Debrief => {
                self.headings.clear();
                return;
            }
        };
        self.headings = vec![self.voice.catalogue.plain(key)];
        if stage == StageName::Consultations {
            self.half_hour(1);
        }
    }

    /// The heading of a turn. After the last one the meeting is called, and what still arrives comes then.
    fn half_hour(&mut self, n: u32) {
        let heading = if n > self.turns {
            self.voice.catalogue.plain("chronicle-meeting-called")
        } else {
            let mut arguments = Arguments::new();
            arguments.set("n", n);
            let nth = self.voice.catalogue.say("nth", &arguments);
            let unit = self.voice.unit(self.sitting.as_ref());
            self.say("chronicle-half-hour", &[("nth", nth), ("unit", unit)])
        };
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
        let meanwhile = std::mem::take(&mut self.meanwhile);
        if !meanwhile.is_empty() {
            let heading = self.voice.catalogue.plain("chronicle-meanwhile");
            self.section(&heading);
        }
        for line in meanwhile {
            self.lines.extend(wrapped(&line, "", "    "));
        }
    }

    /// A line of its own, under the heading that is due; while the Council meets it waits.
    fn line(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        if self.minutes.is_open() {
            self.meanwhile.push(text.to_owned());
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
