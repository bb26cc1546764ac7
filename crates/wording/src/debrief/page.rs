//! A debrief in words, ready to be shown or printed: sections of paragraphs, lists and tables.

use serde::{Deserialize, Serialize};

/// A debrief in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DebriefPage {
    /// The language of the game's own words on it.
    pub language: String,
    /// Above the title: the crisis and the seat.
    pub over: String,
    /// The title: how it ended.
    pub title: String,
    /// What the Council did, in a sentence or two.
    pub opening: String,
    /// What is told of the ending.
    pub ending: Option<String>,
    /// The parts, in the order in which they are read.
    pub sections: Vec<Section>,
    /// At the foot.
    pub foot: String,
}

impl DebriefPage {
    /// Puts what its reader wrote in its place: asked of each room to write, by its section and its place
    /// there, from 0.
    pub fn fill(&mut self, mut written_in: impl FnMut(SectionId, usize) -> Option<String>) {
        for section in &mut self.sections {
            let rooms = section.parts.iter_mut().filter_map(|part| {
                if let Part::Write { written, .. } = part { Some(written) } else { None }
            });
            for (place, written) in rooms.enumerate() {
                *written = written_in(section.id, place).unwrap_or_default();
            }
        }
    }
}

/// One part of a debrief.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Section {
    /// Which.
    pub id: SectionId,
    /// Its heading.
    pub heading: String,
    /// What is said first.
    pub intro: Option<String>,
    /// What it consists of.
    pub parts: Vec<Part>,
}

/// Which part it is: for links, styles and figures drawn beside it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SectionId {
    /// Stepping out of the role.
    StepOut,
    /// The envelopes.
    Envelopes,
    /// Doors, or what was still open.
    Doors,
    /// Turning points.
    Turning,
    /// Tracks over the sittings.
    Tracks,
    /// What became of decisions.
    Decisions,
    /// Mandate and means.
    Means,
    /// Promises.
    Promises,
    /// What the player's acts cost it, and when the bill came.
    Bills,
    /// The national ledger.
    National,
    /// Questions about what happened here.
    Here,
    /// Votes beside those of history.
    Votes,
    /// What happened then.
    Then,
    /// Questions about what happened then.
    ThenQuestions,
    /// Ideas of the course.
    Concepts,
    /// Entries in the record.
    Entries,
    /// Two causes.
    Causes,
    /// One claim.
    Claim,
    /// The memo.
    Memo,
}

impl SectionId {
    /// Its name in links: "step-out".
    pub fn word(self) -> &'static str {
        match self {
            Self::StepOut => "step-out",
            Self::Envelopes => "envelopes",
            Self::Doors => "doors",
            Self::Turning => "turning",
            Self::Tracks => "tracks",
            Self::Decisions => "decisions",
            Self::Means => "means",
            Self::Promises => "promises",
            Self::Bills => "bills",
            Self::National => "national",
            Self::Here => "here",
            Self::Votes => "votes",
            Self::Then => "then",
            Self::ThenQuestions => "then-questions",
            Self::Concepts => "concepts",
            Self::Entries => "entries",
            Self::Causes => "causes",
            Self::Claim => "claim",
            Self::Memo => "memo",
        }
    }
}

/// Something a section consists of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// A paragraph.
    Text(String),
    /// A list.
    Lines(Vec<Line>),
    /// A table; the first cell of a row names it.
    Table {
        /// What it shows.
        caption: String,
        /// The heads of its columns.
        head: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
    },
    /// Something of its own under a heading, which a screen may fold.
    Under {
        /// The heading.
        heading: String,
        /// What it consists of.
        parts: Vec<Part>,
    },
    /// A door: a game that can be played from there.
    Door {
        /// Its place among the doors of the debrief, from 0.
        door: usize,
        /// When, and what kind of choice.
        heading: String,
        /// What was done, and what would be otherwise.
        act: String,
        /// What follows: a model's guess.
        follows: Vec<String>,
        /// How far disputed numbers change it.
        readings: Option<String>,
    },
    /// Room to write in.
    Write {
        /// What for.
        label: String,
        /// Empty lines on paper, where nothing is written.
        lines: u8,
        /// What its reader wrote.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        written: String,
    },
}

/// One line of a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// The words.
    pub text: String,
    /// The record that shows it, if one does.
    pub record: Option<u32>,
    /// The same in words ("record 273"), for paper.
    pub cited: Option<String>,
}
