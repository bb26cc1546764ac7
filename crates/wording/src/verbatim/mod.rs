//! From events to the verbatim record: each meeting of a game as a document to be printed.
//!
//! The record tells what was said and decided at the table, and nothing that passed off the record. It
//! is made of the events a viewer may know; what that viewer does not hear of is not in it.

mod phrases;
mod questions;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use council::meeting::{AgreementSubject, BallotSubject, Capacity};
use council::state::VoteOnRecord;
use council::{
    Actor, Ballot, ClauseId, DraftId, DraftText, Event, MemberId, PartyId, Sitting, Words,
};
use delegates::voice::Paragraph;

use crate::{
    Catalogue, Delegate, Invited, Names, RecordDocument, RecordEntry, RecordStatus, RecordedVote,
    Speaker, Speech, Texts, Voice, announcement,
};

/// Where the Council meets and how its records are cited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Venue<'a> {
    /// The place ("Lake Success, New York").
    pub place: &'a str,
    /// What stands before a meeting's number ("S/PV.").
    pub record_prefix: &'a str,
}

/// The records of all meetings that these events tell of, in order; the last one ends where they do.
pub fn verbatim<'e, N: Names + Texts>(
    catalogue: &Catalogue,
    names: &N,
    venue: Venue<'_>,
    events: impl IntoIterator<Item = &'e Event>,
) -> Vec<RecordDocument> {
    let mut minutes = Minutes::new(catalogue, names, venue);
    for event in events {
        minutes.take(event);
    }
    minutes.records
}

/// The record being written, event by event.
pub(crate) struct Minutes<'a, N> {
    catalogue: &'a Catalogue,
    names: &'a N,
    venue: Venue<'a>,
    sitting: Option<Sitting>,
    away: BTreeSet<MemberId>,
    /// Who moved each draft.
    movers: BTreeMap<DraftId, Actor>,
    /// How each draft reads now.
    texts: BTreeMap<DraftId, Arc<DraftText>>,
    /// Who moved each amendment, and to which draft.
    amended: BTreeMap<council::AmendmentId, (MemberId, DraftId)>,
    records: Vec<RecordDocument>,
    /// Whether the last record's meeting is sitting or suspended.
    is_open: bool,
}

impl<'a, N: Names + Texts> Minutes<'a, N> {
    pub(crate) fn new(catalogue: &'a Catalogue, names: &'a N, venue: Venue<'a>) -> Self {
        Self {
            catalogue,
            names,
            venue,
            sitting: None,
            away: BTreeSet::new(),
            movers: BTreeMap::new(),
            texts: BTreeMap::new(),
            amended: BTreeMap::new(),
            records: Vec::new(),
            is_open: false,
        }
    }

    /// Whether the last meeting sits or is suspended.
    pub(crate) fn is_open(&self) -> bool {
        self.is_open
    }

    /// The records so far; the last one ends where the events do.
    pub(crate) fn records(&self) -> &[RecordDocument] {
        &self.records
    }

    /// Entries written so far, over all records.
    pub(crate) fn written(&self) -> usize {
        self.records.iter().map(|record| record.entries.len()).sum()
    }

    /// The entries written after so many.
    pub(crate) fn since(&self, written: usize) -> impl Iterator<Item = &RecordEntry> {
        self.records.iter().flat_map(|record| &record.entries).skip(written)
    }

    /// Who moved an amendment, and to which draft.
    pub(crate) fn amendment(&self, id: council::AmendmentId) -> Option<&(MemberId, DraftId)> {
        self.amended.get(&id)
    }

    /// What a motion asks, from "to" on.
    pub(crate) fn motion(&self, kind: &council::meeting::MotionKind) -> String {
        phrases::motion(self, kind)
    }

    /// What is put to a vote.
    pub(crate) fn question(&self, subject: &BallotSubject) -> String {
        questions::of(self, subject)
    }

    /// Notes something between the lines of the last record.
    pub(crate) fn margin(&mut self, text: String) {
        self.enter(RecordEntry::Note { text });
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest belongs to a meeting or to nobody"
    )]
    pub(crate) fn take(&mut self, event: &Event) {
        match event {
            Event::SittingOpened { sitting, away, .. } => {
                self.sitting = Some(sitting.clone());
                self.away.clone_from(away);
            }
            Event::SeatLeft { member, .. } => {
                self.away.insert(member.clone());
                self.note("verbatim-seat-left", &[("member", self.member(member))]);
            }
            Event::SeatTaken { member } => {
                self.away.remove(member);
                self.note("verbatim-seat-taken", &[("member", self.member(member))]);
            }
            Event::CredentialsRejected { member } => {
                self.away.insert(member.clone());
                self.note("verbatim-credentials-rejected", &[("member", self.member(member))]);
            }
            Event::DraftSubmitted { draft } => {
                self.movers.insert(draft.id.clone(), draft.mover.clone());
                self.texts.insert(draft.id.clone(), Arc::clone(&draft.text));
            }
            Event::DraftChanged { draft, text, .. } => {
                self.texts.insert(draft.clone(), Arc::new(text.clone()));
            }
            Event::AmendmentSubmitted(amendment) => {
                let moved = (amendment.mover.clone(), amendment.draft.clone());
                self.amended.insert(amendment.id, moved);
            }
            Event::MeetingOpened { number, chair, .. } => self.open(*number, chair),
            _ if self.is_open => self.at_the_table(event),
            _ => {}
        }
    }

    fn open(&mut self, number: u32, chair: &MemberId) {
        let Some(sitting) = &self.sitting else { return };
        let delegate = |member: &MemberId| Delegate { member: member.clone(), person: None };
        let present = sitting.roster.members().filter(|member| !self.away.contains(*member));
        self.records.push(RecordDocument {
            symbol: format!("{}{number}", self.venue.record_prefix),
            status: RecordStatus::Provisional,
            meeting: number,
            date: sitting.meeting_day(),
            hour: None,
            place: self.venue.place.to_owned(),
            president: delegate(chair),
            present: present.map(delegate).collect(),
            invited: Vec::new(),
            agenda: Vec::new(),
            entries: Vec::new(),
        });
        self.is_open = true;
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest needs no more than a sentence")]
    fn at_the_table(&mut self, event: &Event) {
        match event {
            Event::AgendaAdopted { items } => {
                let titles = items.iter().map(|item| self.names.item(item)).collect();
                if let Some(record) = self.records.last_mut() {
                    record.agenda = titles;
                }
                self.note("verbatim-agenda-adopted", &[]);
            }
            Event::GuestInvited(invitation) => {
                let party = PartyId::new(invited_as(&invitation.guest));
                if let Some(record) = self.records.last_mut().filter(|_| !invitation.comes_later) {
                    record.invited.push(Invited { party, person: None });
                }
                self.note_all(phrases::of(self, event));
            }
            Event::StatementMade { speaker, capacity, words, .. } => {
                let speaker = self.speaker(speaker, *capacity);
                self.speech(speaker, words);
            }
            Event::AgreementSought(agreement) => {
                if let AgreementSubject::Statement { text } = &agreement.subject {
                    self.note("verbatim-statement-proposed", &[]);
                    self.speech(Speaker::President, text);
                }
            }
            Event::StatementIssued(_) => self.note("verbatim-statement-agreed", &[]),
            Event::AgreementBroken { subject, .. } if subject.is_statement() => {
                self.note_all(phrases::of(self, event));
                self.note("verbatim-statement-fell", &[]);
            }
            Event::VoteDecided(vote) => self.vote(vote),
            Event::MeetingClosed { .. } => {
                self.note_all(phrases::of(self, event));
                self.is_open = false;
            }
            _ => self.note_all(phrases::of(self, event)),
        }
    }

    fn vote(&mut self, vote: &VoteOnRecord) {
        let order = self.sitting.iter().flat_map(|sitting| sitting.roster.members());
        let order: Vec<_> = order.filter(|member| vote.roll.ballot(member).is_some()).collect();
        let with = |ballot| {
            let cast = |member: &&&MemberId| vote.roll.ballot(member) == Some(ballot);
            order.iter().filter(cast).map(|member| (*member).clone()).collect()
        };
        let entry = RecordedVote {
            question: self.question(&vote.subject),
            in_favour: with(Ballot::For),
            against: with(Ballot::Against),
            abstaining: with(Ballot::Abstaining),
            not_participating: with(Ballot::NotParticipating),
            absent: with(Ballot::Absent),
            announcement: announcement(self.catalogue, self.names, &vote.result),
        };
        self.enter(RecordEntry::Vote(entry));
    }

    fn speaker(&self, actor: &Actor, capacity: Capacity) -> Speaker {
        let chair = self.records.last().map(|record| &record.president.member);
        match (actor, capacity) {
            (_, Capacity::President) => Speaker::President,
            (Actor::Member(member), Capacity::National) if chair == Some(member) => {
                Speaker::PresidentForCountry(member.clone())
            }
            (Actor::Member(member), Capacity::National) => {
                Speaker::Member(Delegate { member: member.clone(), person: None })
            }
            (Actor::Secretariat, Capacity::National) => Speaker::Secretariat,
            (
                Actor::Invited(_) | Actor::Body(_) | Actor::Press | Actor::Teacher | Actor::Host,
                Capacity::National,
            ) => {
                let party = PartyId::new(invited_as(actor));
                Speaker::Invited(Invited { party, person: None })
            }
        }
    }

    fn speech(&mut self, speaker: Speaker, words: &Words) {
        let (language, text) = match words {
            Words::Typed(written) => (Some(written.language.clone()), written.text.clone()),
            Words::Phrase { .. } => (None, Voice::new(self.catalogue, self.names).words(words)),
        };
        let paragraphs = text.split("\n\n").map(str::to_owned).collect();
        self.enter(RecordEntry::Speech(Speech { speaker, language, paragraphs }));
    }

    fn note(&mut self, key: &str, arguments: &[(&'static str, String)]) {
        let text = self.say(key, arguments);
        self.note_all(Some(text));
    }

    fn note_all(&mut self, texts: Option<String>) {
        if let Some(text) = texts.filter(|_| self.is_open) {
            self.enter(RecordEntry::Note { text: capitalized(&text) });
        }
    }

    fn enter(&mut self, entry: RecordEntry) {
        if let Some(record) = self.records.last_mut() {
            record.entries.push(entry);
        }
    }

    fn say(&self, key: &str, arguments: &[(&'static str, String)]) -> String {
        let mut named = crate::Arguments::new();
        for (name, value) in arguments {
            named.set(*name, value.as_str());
        }
        self.catalogue.say(key, &named)
    }

    /// A member's name with its article.
    fn member(&self, id: &MemberId) -> String {
        self.catalogue.in_text(&self.names.member(id))
    }

    /// Anybody's name with its article.
    fn actor(&self, actor: &Actor) -> String {
        match actor {
            Actor::Member(member) => self.member(member),
            Actor::Invited(party) => self.catalogue.in_text(&self.names.party(party)),
            Actor::Body(body) => self.catalogue.in_text(&self.names.body(body)),
            Actor::Secretariat | Actor::Teacher | Actor::Host => {
                self.catalogue.plain("verbatim-secretariat")
            }
            Actor::Press => self.catalogue.plain("verbatim-press"),
        }
    }

    /// "the draft resolution submitted by Norway".
    fn draft(&self, id: &DraftId) -> String {
        let mover = self.movers.get(id).map(|mover| self.actor(mover));
        self.say("verbatim-draft", &[("mover", mover.unwrap_or_else(|| id.to_string()))])
    }

    /// The numbers of these operative paragraphs; `None` if one of them is none.
    fn paragraphs(&self, id: &DraftId, clauses: &[ClauseId]) -> Option<Vec<String>> {
        let text = self.texts.get(id)?;
        let number = |clause: &ClauseId| match Paragraph::of(text, *clause)? {
            Paragraph::Operative(number) => Some(number.to_string()),
            Paragraph::Preambular(_) => None,
        };
        clauses.iter().map(number).collect()
    }

    /// The year of the sitting, as resolutions are cited.
    fn year(&self) -> String {
        self.sitting.as_ref().map(|sitting| sitting.date.year().to_string()).unwrap_or_default()
    }
}

/// Under which name a guest stands on the list of those at the table.
fn invited_as(guest: &Actor) -> String {
    match guest {
        Actor::Invited(party) => party.to_string(),
        Actor::Body(body) => body.to_string(),
        Actor::Member(_) | Actor::Secretariat | Actor::Press | Actor::Teacher | Actor::Host => {
            guest.to_string()
        }
    }
}

/// A sentence begins with a capital, whoever's name it begins with.
fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
