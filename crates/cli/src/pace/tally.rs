//! What is counted of a game as one seat meets it: words, decisions, clicks, motion, and of what kind.

use std::collections::BTreeMap;

/// Words an average pupil reads in a minute.
const WORDS_A_MINUTE: u32 = 180;
/// Seconds a decision takes.
const DECISION_SECONDS: u32 = 6;

/// A part of a sitting, as the minute plans divide it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Part {
    /// The first page.
    Front,
    /// What is read when a sitting opens.
    Dispatches,
    /// Half-hours.
    Consultations,
    /// At the table.
    Meeting,
    /// What came of it.
    Aftermath,
    /// The debrief.
    Debrief,
}

impl Part {
    /// Its word.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Dispatches => "dispatches",
            Self::Consultations => "consultations",
            Self::Meeting => "meeting",
            Self::Aftermath => "aftermath",
            Self::Debrief => "debrief",
        }
    }
}

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

    /// What is in this and not in what came before it.
    fn since(self, before: Self) -> Self {
        Self {
            clicks: self.clicks.saturating_sub(before.clicks),
            words: self.words.saturating_sub(before.words),
            decisions: self.decisions.saturating_sub(before.decisions),
            motion_seconds: self.motion_seconds.saturating_sub(before.motion_seconds),
        }
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
    pub(super) parts: BTreeMap<Part, Tally>,
    /// By kind of line or decision.
    pub(super) kinds: BTreeMap<&'static str, Tally>,
    /// Each half-hour of consultations, by sitting and half-hour.
    half_hours: BTreeMap<(u32, u32), Tally>,
    /// What was counted before the game began.
    before: Tally,
    /// What it took to the first decision, from the beginning of the game.
    first_decision: Option<Tally>,
    /// What it took until the first hands were up, from the beginning of the game.
    first_hands: Option<Tally>,
    /// Where the player is now.
    pub(super) part: Option<Part>,
    /// The half-hour the player is in, if in one.
    pub(super) half_hour: Option<(u32, u32)>,
}

impl Counted {
    /// The shortest half-hour, the mean, the longest, in seconds.
    pub(super) fn half_hours(&self) -> (u32, u32, u32) {
        let seconds: Vec<u32> = self.half_hours.values().map(|one| one.seconds()).collect();
        let count = u32::try_from(seconds.len()).unwrap_or(1).max(1);
        let mean = seconds.iter().sum::<u32>() / count;
        (
            seconds.iter().copied().min().unwrap_or_default(),
            mean,
            seconds.iter().copied().max().unwrap_or_default(),
        )
    }

    /// Half-hours the player had.
    pub(super) fn half_hours_had(&self) -> usize {
        self.half_hours.len()
    }

    /// Whether this half-hour was entered before.
    pub(super) fn has_entered(&self, half_hour: (u32, u32)) -> bool {
        self.half_hours.contains_key(&half_hour)
    }

    /// The game begins: what came before is of the first page.
    pub(super) fn begins(&mut self) {
        self.before = self.whole;
    }

    /// Words to be read in a half-hour, on average.
    pub(super) fn half_hour_words(&self) -> u32 {
        let words = self.half_hours.values().map(|one| one.words);
        let count = u32::try_from(self.half_hours.len()).unwrap_or(1).max(1);
        words.sum::<u32>() / count
    }

    /// Hands are up.
    pub(super) fn hands(&mut self) {
        let since = self.whole.since(self.before);
        self.first_hands.get_or_insert(since);
    }

    /// What it took until the first hands were up, from the beginning of the game.
    pub(super) fn first_hands(&self) -> Option<Tally> {
        self.first_hands
    }

    /// What it took to the first decision, that one and its click included.
    pub(super) fn first_decision(&self) -> Option<Tally> {
        self.first_decision
    }

    pub(super) fn note(&mut self, kind: &'static str, tally: Tally) {
        let part = self.part.unwrap_or(Part::Front);
        self.whole.add(tally);
        self.parts.entry(part).or_default().add(tally);
        self.kinds.entry(kind).or_default().add(tally);
        if let Some(half_hour) = self.half_hour {
            self.half_hours.entry(half_hour).or_default().add(tally);
        }
    }

    pub(super) fn reads(&mut self, kind: &'static str, text: &str) {
        self.note(kind, Tally { words: words(text), ..Tally::default() });
    }

    pub(super) fn decides(&mut self, kind: &'static str, clicks: u32) {
        self.note(kind, Tally { clicks, decisions: 1, ..Tally::default() });
        if self.half_hour.is_some() {
            let since = self.whole.since(self.before);
            self.first_decision.get_or_insert(since);
        }
    }

    /// A click that chooses nothing.
    pub(super) fn clicks_on(&mut self) {
        self.note("goes on", Tally { clicks: 1, ..Tally::default() });
    }

    pub(super) fn watches(&mut self, kind: &'static str, motion_seconds: u32) {
        self.note(kind, Tally { motion_seconds, ..Tally::default() });
    }
}

fn words(text: &str) -> u32 {
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    u32::try_from(words.count()).unwrap_or(u32::MAX)
}
