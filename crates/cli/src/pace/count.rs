//! Counting a game as one seat meets it: the words it must read, what it decides, what it watches.

use council::crisis::CrisisEvent;
use council::dealings::DealingEvent;
use council::scenario::Scenario;
use council::scenario::file::Text;
use council::state::DraftOnFile;
use council::{Actor, DraftId, Event, MemberId, StageName, Viewer};
use std::collections::{BTreeMap, BTreeSet};
use table::Log;
use wording::{
    Aftermath, Catalogue, Corridor, CrisisNames, DraftDocument, Drafter, Texts, Voice, announcement,
};

use super::clicks::clicks;

/// Words an average pupil reads in a minute.
const WORDS_A_MINUTE: u32 = 180;
/// Seconds a decision takes.
const DECISION_SECONDS: u32 = 6;
/// Seconds of motion at a vote: hands rise together, the line fills, a second of silence.
const VOTE_MOTION_SECONDS: u32 = 5;
/// Seconds of motion when the wall clock moves.
const CLOCK_MOTION_SECONDS: u32 = 1;
/// Words of the card at each half-hour: the count in a line, and three moves with cost and whom they touch.
const CARD_WORDS: u32 = 45;
/// Words of the debrief that stand unfolded: the rest is for whoever wants it.
const DEBRIEF_WORDS: u32 = 600;
/// Words of the first page besides the seat's own: what this is, and that the game is invented play.
const FRONT_WORDS: u32 = 40;

/// What is counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) clicks: u32,
    pub(super) words: u32,
    pub(super) decisions: u32,
    pub(super) motion_seconds: u32,
}

impl Tally {
    /// How long it takes, in seconds.
    pub(super) fn seconds(self) -> u32 {
        self.words * 60 / WORDS_A_MINUTE + self.decisions * DECISION_SECONDS + self.motion_seconds
    }

    fn add(&mut self, other: Self) {
        self.clicks += other.clicks;
        self.words += other.words;
        self.decisions += other.decisions;
        self.motion_seconds += other.motion_seconds;
    }
}

/// A game counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    pub(super) whole: Tally,
    /// By part of a sitting, over all sittings.
    pub(super) parts: BTreeMap<&'static str, Tally>,
    /// Each half-hour of consultations.
    half_hours: Vec<Tally>,
    /// When the first hands are up, in seconds from the first word.
    pub(super) first_hands: Option<u32>,
}

impl Counted {
    /// The shortest half-hour, the mean, the longest, in seconds.
    pub(super) fn half_hours(&self) -> (u32, u32, u32) {
        let seconds: Vec<u32> = self.half_hours.iter().map(|one| one.seconds()).collect();
        let count = u32::try_from(seconds.len()).unwrap_or(1).max(1);
        let mean = seconds.iter().sum::<u32>() / count;
        (
            seconds.iter().copied().min().unwrap_or_default(),
            mean,
            seconds.iter().copied().max().unwrap_or_default(),
        )
    }

    fn note(&mut self, part: &'static str, tally: Tally) {
        self.whole.add(tally);
        self.parts.entry(part).or_default().add(tally);
        if part == CONSULTATIONS
            && let Some(now) = self.half_hours.last_mut()
        {
            now.add(tally);
        }
    }

    fn reads(&mut self, part: &'static str, text: &str) {
        self.note(part, Tally { words: words(text), ..Tally::default() });
    }
}

const FRONT: &str = "briefing";
const DISPATCHES: &str = "dispatches";
const CONSULTATIONS: &str = "consultations";
const MEETING: &str = "meeting";
const AFTERMATH: &str = "aftermath";
const DEBRIEF: &str = "debrief";

/// Counts a log as a seat meets it.
pub(super) fn counted(scenario: &Scenario, log: &Log, seat: &MemberId) -> Result<Counted, String> {
    let member = scenario.file.members.iter().flatten().find(|member| member.id == *seat);
    let opening = member.and_then(|member| member.opening_words.as_ref());
    let mut counted = Counted::default();
    counted.reads(FRONT, opening.ok_or("the seat has no opening words")?.as_str());
    let front = Tally { words: FRONT_WORDS, clicks: 2, decisions: 1, motion_seconds: 0 };
    counted.note(FRONT, front);
    let catalogue = Catalogue::english();
    let names = CrisisNames(scenario);
    let mut reader = Reader {
        scenario,
        catalogue: &catalogue,
        names: &names,
        corridor: Corridor::new(Voice::new(&catalogue, &names)),
        aftermath: Aftermath::new(Voice::new(&catalogue, &names)),
        seat,
        part: DISPATCHES,
        drafts: BTreeMap::new(),
        read: BTreeSet::new(),
        acted: false,
        counted,
    };
    for record in log.records() {
        reader.record(record);
    }
    let debrief = Tally { words: DEBRIEF_WORDS, clicks: 2, decisions: 2, motion_seconds: 0 };
    reader.counted.note(DEBRIEF, debrief);
    Ok(reader.counted)
}

struct Reader<'a> {
    scenario: &'a Scenario,
    catalogue: &'a Catalogue,
    names: &'a CrisisNames<'a>,
    corridor: Corridor<'a, CrisisNames<'a>>,
    aftermath: Aftermath<'a, CrisisNames<'a>>,
    seat: &'a MemberId,
    part: &'static str,
    drafts: BTreeMap<DraftId, DraftOnFile>,
    /// Drafts whose text was read.
    read: BTreeSet<DraftId>,
    /// Whether the player has decided anything in this half-hour.
    acted: bool,
    counted: Counted,
}

impl Reader<'_> {
    fn record(&mut self, record: &table::Record) {
        let player = Actor::Member(self.seat.clone());
        if record.actor == player
            && let Some(clicks) = record.events.first().and_then(clicks)
        {
            self.acted = true;
            let decided = Tally { clicks, decisions: 1, ..Tally::default() };
            self.counted.note(self.part, decided);
        }
        let own = player.clone();
        let viewer = Viewer::Actor(player);
        for event in &record.events {
            self.turn(event);
            let told = self.corridor.tell(event);
            // What the player says itself it does not read, and moods are drawn.
            let is_own = record.actor == own && matches!(event, Event::Dealing(_));
            if event.audience().includes(&viewer) && !is_own && !is_drawn(event) {
                self.sees(event, told);
            }
        }
    }

    /// What begins and ends.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest turns no page")]
    fn turn(&mut self, event: &Event) {
        match event {
            Event::SittingOpened { .. } => {
                self.part = DISPATCHES;
                let opens = Tally { clicks: 1, motion_seconds: 2, ..Tally::default() };
                self.counted.note(DISPATCHES, opens);
            }
            Event::StageBegan { stage: StageName::Consultations } => {
                self.part = CONSULTATIONS;
                self.half_hour();
            }
            Event::BeatPassed { .. } if self.part == CONSULTATIONS => {
                self.passes();
                self.half_hour();
            }
            Event::MeetingOpened { .. } => {
                self.passes();
                self.part = MEETING;
            }
            Event::MeetingClosed { .. } => self.part = AFTERMATH,
            _ => {}
        }
    }

    fn half_hour(&mut self) {
        self.counted.half_hours.push(Tally::default());
        let card =
            Tally { words: CARD_WORDS, motion_seconds: CLOCK_MOTION_SECONDS, ..Tally::default() };
        self.counted.note(CONSULTATIONS, card);
        self.acted = false;
    }

    /// A half-hour in which the player did nothing is let pass: that is a decision too.
    fn passes(&mut self) {
        if self.part == CONSULTATIONS && !self.acted {
            let lets_pass = Tally { clicks: 1, decisions: 1, ..Tally::default() };
            self.counted.note(CONSULTATIONS, lets_pass);
        }
        self.acted = true;
    }

    /// What the player is shown of an event.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is drawn, not read")]
    fn sees(&mut self, event: &Event, told: Option<String>) {
        match event {
            Event::PaperReceived { paper, .. } => {
                let text = self.paper(paper);
                self.counted.reads(self.part, &text);
            }
            Event::Dealing(_) => {
                self.counted.reads(self.part, &told.unwrap_or_default());
            }
            Event::DraftSubmitted { draft } | Event::DraftShared { draft, .. } => {
                self.drafts.insert(draft.id.clone(), draft.clone());
            }
            Event::VotingBegan { draft } => self.reads_the_text(&draft.clone()),
            Event::VoteDecided(vote) => {
                let said = announcement(self.catalogue, self.names, &vote.result);
                self.counted.reads(MEETING, &said);
                let motion_seconds = VOTE_MOTION_SECONDS;
                self.counted.note(MEETING, Tally { motion_seconds, ..Tally::default() });
                let now = self.counted.whole.seconds();
                self.counted.first_hands.get_or_insert(now);
            }
            Event::Crisis(crisis) => self.follows(crisis),
            _ => {}
        }
    }

    /// Facts, and where things moved. Pledges are drawn as bars; what is measure by measure in force is
    /// listed for whoever wants it.
    fn follows(&mut self, event: &CrisisEvent) {
        let told = self.aftermath.tell(event);
        let is_read = matches!(
            event,
            CrisisEvent::TrackMoved { .. }
                | CrisisEvent::FactSet { .. }
                | CrisisEvent::EndingReached { .. }
                | CrisisEvent::SittingTold { .. }
                | CrisisEvent::AssemblyRecommended { .. }
        );
        if is_read {
            self.counted.reads(self.part, &told.unwrap_or_default());
        }
    }

    fn paper(&self, paper: &council::DispatchId) -> String {
        let text = |text: Option<&Text>| text.map_or("", Text::as_str).to_owned();
        if let Some(dispatch) = self.names.dispatch(paper) {
            let (headline, body) = (dispatch.headline.as_ref(), dispatch.body.as_ref());
            return format!("{} {}", text(headline), text(body));
        }
        self.names.cable(paper).map(|cable| text(cable.text.as_ref())).unwrap_or_default()
    }

    /// The text put to the vote, once.
    fn reads_the_text(&mut self, id: &DraftId) {
        let Some(draft) = self.drafts.get(id).filter(|_| self.read.insert(id.clone())) else {
            return;
        };
        let Some(date) = self.scenario.sittings.first().map(|sitting| sitting.date) else { return };
        let document = DraftDocument {
            symbol: String::new(),
            date,
            original: None,
            sponsors: draft.sponsors.clone(),
            revision: 0,
            text: draft.text.as_ref().clone(),
        };
        let page = Drafter::new(self.catalogue, self.names).draft(&document);
        self.counted.reads(MEETING, &page.to_text());
    }
}

/// What a screen shows without a sentence: a mood, a number that moves.
fn is_drawn(event: &Event) -> bool {
    matches!(
        event,
        Event::Dealing(
            DealingEvent::TrustChanged { .. }
                | DealingEvent::WordChanged { .. }
                | DealingEvent::LatitudeChanged { .. }
        )
    )
}

fn words(text: &str) -> u32 {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    u32::try_from(words.count()).unwrap_or(u32::MAX)
}
