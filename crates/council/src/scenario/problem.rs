//! What is wrong with a crisis, where, and what to do about it.

use std::fmt;

use serde::Serialize;

use super::json::Place;

/// How much a problem matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The crisis cannot be played.
    Error,
    /// It can be played, but not as well as it should be.
    Warning,
    /// Nothing to mend; worth knowing.
    Information,
}

impl Severity {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Information => "information",
        }
    }
}

/// Declares the codes: name, word, severity.
macro_rules! codes {
    ($(#[doc = $doc:literal] $code:ident = $word:literal, $severity:ident;)*) => {
        /// What kind of problem it is: stable, for filters, links and tests.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum Code {
            $(#[doc = $doc] $code,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// Its word, `group/problem`.
            pub fn word(self) -> &'static str {
                match self { $(Self::$code => $word,)* }
            }

            /// What it means, for the documentation.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$code => $doc.trim_ascii(),)* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// The file is missing, a directory, or not to be read.
    Unreadable = "file/unreadable", Error;
    /// Not UTF-8.
    Encoding = "text/encoding", Error;
    /// Nothing in it.
    Empty = "text/empty", Error;
    /// Longer than 1 MiB.
    TooLong = "text/too-long", Error;
    /// Nested deeper than 64 levels.
    TooDeep = "text/too-deep", Error;
    /// Cut off.
    Truncated = "text/truncated", Error;
    /// Not JSON.
    Syntax = "text/syntax", Error;
    /// A key written twice.
    DuplicateKey = "shape/duplicate-key", Error;
    /// A field the format does not have.
    UnknownField = "shape/unknown-field", Error;
    /// A value of the wrong type.
    WrongType = "shape/wrong-type", Error;
    /// A field without which nothing can be read.
    MissingField = "shape/missing-field", Error;
    /// A word that is not in the list.
    UnknownWord = "shape/unknown-word", Error;
    /// A number that is not whole, or too large for any use.
    NumberRange = "shape/number", Error;
    /// A date, time or numbered id that does not read as one.
    Malformed = "shape/malformed", Error;
    /// A value that the types refuse for a reason of their own.
    Refused = "shape/refused", Error;
    /// The rest could not be checked yet.
    NotChecked = "shape/rest-not-checked", Information;
    /// Another version of the format.
    Version = "meta/version", Error;
    /// An id that is not kebab-case.
    IdForm = "id/form", Error;
    /// Two things of one name.
    IdDuplicate = "id/duplicate", Error;
    /// A name that stands for nothing.
    UnknownReference = "reference/unknown", Error;
    /// A field that the game needs.
    FieldMissing = "field/missing", Error;
    /// A field that a good crisis has.
    FieldWanted = "field/wanted", Warning;
    /// A number outside its bounds.
    OutOfBounds = "number/out-of-bounds", Error;
    /// A text over its length.
    TooManyWords = "length/words", Warning;
    /// Reported speech over 60 words.
    ReportedTooLong = "length/reported-speech", Error;
    /// A rulebook that contradicts itself.
    Rulebook = "roster/rulebook", Error;
    /// An experiment that changes no rule, or the same rules as another.
    SameRules = "roster/same-rules", Error;
    /// Not the rulebook's number of members on a day.
    RosterSize = "roster/size", Error;
    /// Not exactly the rulebook's vetoers on a day.
    RosterVetoers = "roster/vetoers", Error;
    /// A term that ends before it begins, or overlaps another.
    TermDates = "roster/term-dates", Error;
    /// Somebody named for a sitting who does not sit that day.
    NotSeated = "roster/not-seated", Error;
    /// A President whom the alphabet does not give.
    Presidency = "roster/presidency", Warning;
    /// Sittings that are not in order of date.
    SittingOrder = "sitting/order", Error;
    /// A meeting before its sitting begins, or after the next one has begun.
    MeetingDay = "sitting/meeting-day", Error;
    /// News of a later day than the one on which it is read.
    NewsOfLater = "sitting/news-of-a-later-day", Error;
    /// A sitting that no game reaches.
    Unreachable = "sitting/unreachable", Error;
    /// A conditional sitting without a variant.
    NoVariant = "sitting/no-variant", Warning;
    /// A variant with the condition of the sitting's own entry.
    VariantAsEntry = "sitting/variant-as-entry", Warning;
    /// A sitting in no arc that is not the single lesson.
    NoCourse = "sitting/in-no-arc", Information;
    /// Not three outlines.
    Outlines = "sitting/outlines", Warning;
    /// No news.
    NoDispatch = "sitting/no-dispatch", Warning;
    /// A draft without an operative clause.
    DraftEmpty = "draft/empty", Error;
    /// A draft that breaks the bounds of a draft.
    DraftFault = "draft/fault", Error;
    /// What really happened is not told.
    NoHistory = "sitting/no-history", Warning;
    /// A condition that can never hold.
    Never = "condition/never", Warning;
    /// A condition that always holds.
    Always = "condition/always", Warning;
    /// A track whose bounds or start contradict each other.
    TrackBounds = "track/out-of-bounds", Error;
    /// A change larger than the whole track.
    TrackJump = "track/jump", Warning;
    /// A track that nothing moves.
    TrackStill = "track/nothing-moves-it", Warning;
    /// A blow without a sign that players can see before it.
    NoSign = "rule/no-sign", Warning;
    /// No way to the majority.
    MajorityOutOfReach = "majority/out-of-reach", Warning;
    /// No way to the majority without somebody.
    MajorityNeeds = "majority/needs-member", Information;
    /// Something stated without a source.
    NoSource = "source/missing", Warning;
    /// A statement that must have a source.
    SourceRequired = "source/required", Error;
    /// A source that nothing cites.
    SourceUnused = "source/unused", Information;
    /// A sidecar that cannot be read.
    SidecarUnreadable = "translation/unreadable", Error;
    /// A language promised without a sidecar.
    NoSidecar = "translation/no-sidecar", Warning;
    /// A text without a translation.
    Untranslated = "translation/missing", Warning;
    /// A translation of an older text.
    Stale = "translation/stale", Warning;
    /// A translation of nothing.
    TranslatesNothing = "translation/unknown-text", Warning;
    /// A plainer text of nothing.
    PlainOfNothing = "plain/unknown-text", Error;
    /// A plainer text that is not shorter.
    PlainNotShorter = "plain/not-shorter", Warning;
    /// A playable seat without history's instructions.
    NoInstructions = "seat/no-instructions", Warning;
    /// A playable seat without a cable at a sitting.
    NoCable = "seat/no-cable", Warning;
    /// A playable seat without a squeeze at a sitting.
    NoSqueeze = "seat/no-squeeze", Warning;
    /// A squeeze that does not pull two ways, or that nothing opens.
    Squeeze = "seat/squeeze", Warning;
    /// A seat with nothing of its own at two sittings running.
    NothingOfItsOwn = "seat/nothing-of-its-own", Warning;
    /// An accused seat or party that can be played, or that acts.
    AccusedActs = "conduct/accused", Error;
    /// A dispatch found false later without saying what was found.
    FoundLater = "dispatch/found-later", Warning;
    /// Not two or three values of a disputed number.
    Values = "coefficient/values", Warning;
    /// A roll that is not the Council of that day.
    HistoryRoll = "history/roll", Error;
    /// A roll that does not give the outcome stated.
    HistoryOutcome = "history/outcome", Error;
    /// An arc that does not have three sittings in order.
    ArcSittings = "arc/sittings", Warning;
    /// An arc with fewer than five endings.
    ArcEndings = "arc/endings", Warning;
    /// An arc without an ending for whatever else happens.
    ArcFallback = "arc/no-fallback-ending", Warning;
    /// An arc whose first seat no player may take.
    ArcFirstSeat = "arc/first-seat", Error;
    /// An arc that never reaches a vote.
    ArcNoVote = "arc/no-vote", Error;
    /// No what-if in which the Council's choice changes little.
    WhatIf = "teaching/what-if", Warning;
    /// A step of the debrief without a question.
    Questions = "teaching/questions", Warning;
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// One thing that is wrong, where, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Problem {
    /// What kind of problem.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// JSON pointer (RFC 6901) to the value meant; for a missing one, to the object that lacks it.
    pub pointer: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// What is wrong.
    pub message: String,
    /// What would mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl Problem {
    /// A problem at a place.
    pub fn at(code: Code, place: Place, pointer: &str, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            pointer: pointer.to_owned(),
            line: place.line,
            column: place.column,
            message: message.into(),
            suggestion: None,
        }
    }

    /// A problem of the file as a whole.
    pub fn of_the_file(code: Code, message: impl Into<String>) -> Self {
        Self::at(code, Place { line: 1, column: 1 }, "", message)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (line, column) = (self.line, self.column);
        let (severity, code) = (self.severity.word(), self.code.word());
        write!(f, "{line}:{column} {severity} {code}: {}", self.message)?;
        if !self.pointer.is_empty() {
            write!(f, " [{}]", self.pointer)?;
        }
        if let Some(suggestion) = &self.suggestion {
            write!(f, "\n    {suggestion}")?;
        }
        Ok(())
    }
}
