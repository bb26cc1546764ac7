//! A record in words and in order, without form.

use council::{Language, MemberId};

use super::{
    Delegate, Invited, RecordDocument, RecordEntry, RecordStatus, RecordedVote, Speaker, Speech,
};
use crate::Drafter;
use crate::document::clean;

/// A meeting's record in words, ready to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordPage {
    /// The language of the game's own words on it.
    pub language: String,
    /// The Organization and the organ.
    pub masthead: [String; 2],
    /// The symbol, and whether it is provisional.
    pub marks: Vec<String>,
    /// "473rd meeting".
    pub title: String,
    /// Where and when.
    pub held: String,
    /// What kind of paper it is.
    pub kind: String,
    /// Lists with their headings: the President, those present, those invited, the agenda.
    pub lists: Vec<(String, Vec<String>)>,
    /// What happened.
    pub lines: Vec<RecordLine>,
}

/// Something that happened, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RecordLine {
    /// A speech.
    Speech {
        /// The speaker's name as the record prints it.
        speaker: String,
        /// The language of typed text.
        language: Option<Language>,
        /// The paragraphs.
        paragraphs: Vec<String>,
    },
    /// A vote.
    Vote {
        /// What was put.
        question: String,
        /// That hands were raised.
        by_hand: String,
        /// "In favour" and the names, and so on.
        rolls: Vec<(String, String)>,
        /// What the President announced.
        announcement: String,
    },
    /// Something else.
    Note {
        /// The words.
        text: String,
    },
}

impl Drafter<'_> {
    /// Lays out a meeting's record.
    pub fn record(&self, record: &RecordDocument) -> RecordPage {
        let plain = |key: &str| self.catalogue().plain(key);
        let mut marks = vec![clean(&record.symbol)];
        if record.status == RecordStatus::Provisional {
            marks.push(plain("record-provisional"));
        }
        let mut lists = vec![
            (plain("record-president"), vec![self.delegate(&record.president)]),
            (
                plain("record-present"),
                record.present.iter().map(|one| self.delegate(one)).collect(),
            ),
        ];
        if !record.invited.is_empty() {
            let invited = record.invited.iter().map(|one| self.invited(one)).collect();
            lists.push((plain("record-invited"), invited));
        }
        lists
            .push((plain("record-agenda"), record.agenda.iter().map(|item| clean(item)).collect()));
        let meeting = self.catalogue().ordinal(record.meeting);
        RecordPage {
            language: self.catalogue().tag().to_owned(),
            masthead: [plain("masthead-organization"), plain("masthead-organ")],
            marks,
            title: self.worded("record-meeting", &[("meeting", &meeting)]),
            held: self.held(record),
            kind: plain("record-kind"),
            lists,
            lines: record.entries.iter().map(|entry| self.record_line(entry)).collect(),
        }
    }

    fn held(&self, record: &RecordDocument) -> String {
        let date = self.catalogue().date_with_weekday(record.date);
        let place = clean(&record.place);
        match &record.hour {
            Some(hour) => self.worded(
                "record-held-at",
                &[("place", &place), ("date", &date), ("hour", &clean(hour))],
            ),
            None => self.worded("record-held", &[("place", &place), ("date", &date)]),
        }
    }

    fn record_line(&self, entry: &RecordEntry) -> RecordLine {
        match entry {
            RecordEntry::Speech(speech) => self.speech(speech),
            RecordEntry::Vote(vote) => self.vote(vote),
            RecordEntry::Note { text } => RecordLine::Note { text: clean(text) },
        }
    }

    fn speech(&self, speech: &Speech) -> RecordLine {
        RecordLine::Speech {
            speaker: self.speaker(&speech.speaker),
            language: speech.language.clone(),
            paragraphs: speech
                .paragraphs
                .iter()
                .map(|paragraph| clean(paragraph))
                .filter(|paragraph| !paragraph.is_empty())
                .collect(),
        }
    }

    fn speaker(&self, speaker: &Speaker) -> String {
        match speaker {
            Speaker::President => self.catalogue().plain("speaker-president"),
            Speaker::PresidentForCountry(member) => {
                let member = self.catalogue().in_text(&self.names().member(member));
                self.worded("speaker-president-for-country", &[("member", &member)])
            }
            Speaker::Member(delegate) => {
                let name = self.names().member(&delegate.member);
                let in_text = self.catalogue().in_text(&name);
                self.representative(delegate.person.as_deref(), &name, &in_text)
            }
            Speaker::Invited(invited) => {
                let name = self.names().party(&invited.party);
                self.representative(invited.person.as_deref(), &name, &name)
            }
            Speaker::Secretariat => self.catalogue().plain("speaker-secretariat"),
        }
    }

    fn representative(&self, person: Option<&str>, name: &str, in_text: &str) -> String {
        match person {
            Some(person) => {
                let person = clean(person);
                self.worded("speaker-named", &[("person", &person), ("delegation", name)])
            }
            None => self.worded("speaker-unnamed", &[("delegation", in_text)]),
        }
    }

    fn vote(&self, vote: &RecordedVote) -> RecordLine {
        let roll = |key: &str, members: &[MemberId]| {
            let names: Vec<String> =
                members.iter().map(|member| self.names().member(member)).collect();
            let names = if names.is_empty() {
                self.catalogue().plain("record-none")
            } else {
                names.join(", ")
            };
            (self.catalogue().plain(key), names)
        };
        let mut rolls = vec![
            roll("record-in-favour", &vote.in_favour),
            roll("record-against", &vote.against),
            roll("record-abstaining", &vote.abstaining),
        ];
        // The two that are rare are printed where they occur.
        for (key, members) in
            [("record-not-participating", &vote.not_participating), ("record-absent", &vote.absent)]
        {
            if !members.is_empty() {
                rolls.push(roll(key, members));
            }
        }
        RecordLine::Vote {
            question: clean(&vote.question),
            by_hand: self.catalogue().plain("record-votes-by-hand"),
            rolls,
            announcement: clean(&vote.announcement),
        }
    }

    fn delegate(&self, delegate: &Delegate) -> String {
        let member = self.names().member(&delegate.member);
        self.with_person(delegate.person.as_deref(), member)
    }

    fn invited(&self, invited: &Invited) -> String {
        self.with_person(invited.person.as_deref(), self.names().party(&invited.party))
    }

    fn with_person(&self, person: Option<&str>, name: String) -> String {
        match person {
            Some(person) => {
                let person = clean(person);
                self.worded("record-person-of", &[("person", &person), ("member", &name)])
            }
            None => name,
        }
    }
}
