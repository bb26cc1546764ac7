//! The game as one player lives it: what happens told line by line, and what can be done put in words.
//!
//! It is told the events the player may know, in order, and remembers the papers and promises they name.

mod acts;
mod asks;
mod lines;
mod shown;

use std::collections::BTreeMap;

use council::dealings::{Promise, WordingChange};
use council::meeting::BallotSubject;
use council::state::AmendmentOnFile;
use council::{Ballot, CallId, DraftId, Event, MemberId, SoundingId, Words};
use delegates::Reason;
use table::bills::{Bill, Paid};

pub use lines::{StoryKind, StoryLine};
pub use shown::Happened;

use crate::corridor::{Between, Offers, words_for_a_vote};
use crate::verbatim::Minutes;
use crate::{Aftermath, Arguments, Catalogue, Corridor, Names, Texts, Venue, Voice};

/// What has happened so far, as far as a player knows.
#[expect(missing_debug_implementations, reason = "a catalogue has none")]
pub struct Story<'a, N> {
    voice: Voice<'a, N>,
    corridor: Corridor<'a, N>,
    aftermath: Aftermath<'a, N>,
    minutes: Minutes<'a, N>,
    /// What was said in each call, and in answer to each sounding.
    calls: BTreeMap<CallId, String>,
    soundings: BTreeMap<SoundingId, String>,
}

impl<'a, N: Names + Texts> Story<'a, N> {
    /// Nothing told yet.
    pub fn new(catalogue: &'a Catalogue, names: &'a N, venue: Venue<'a>) -> Self {
        Self {
            voice: Voice::new(catalogue, names),
            corridor: Corridor::new(Voice::new(catalogue, names)),
            aftermath: Aftermath::new(Voice::new(catalogue, names)),
            minutes: Minutes::new(catalogue, names, venue),
            calls: BTreeMap::new(),
            soundings: BTreeMap::new(),
        }
    }

    /// What was said in a call.
    pub fn said_in_call(&self, call: &CallId) -> Option<&str> {
        self.calls.get(call).map(String::as_str)
    }

    /// What was answered to a sounding.
    pub fn said_when_sounded(&self, sounding: &SoundingId) -> Option<&str> {
        self.soundings.get(sounding).map(String::as_str)
    }

    /// Why a member voted so, from the reasons kept with its ballot.
    pub fn why(
        &self,
        member: &MemberId,
        draft: &DraftId,
        ballot: Ballot,
        reasons: &[Reason],
    ) -> Option<String> {
        self.corridor.why(member, draft, ballot, reasons)
    }

    /// What came due for the player, in a sentence; nothing where whoever calls says it.
    pub fn due(&self, player: &MemberId, bill: &Bill) -> Option<String> {
        self.corridor.due(player, bill)
    }

    /// What the player had done for it, in a sentence with its day.
    pub fn paid(&self, player: &MemberId, paid: &Paid) -> String {
        self.corridor.paid(player, paid)
    }

    /// What somebody promises, from "to" on.
    pub fn promise(&self, by: &MemberId, promise: &Promise) -> String {
        self.corridor.promise(promise, Between::of(by))
    }

    /// What somebody offers the player, and asks: "it would …, and you would …".
    pub fn offered(
        &self,
        player: &MemberId,
        by: &MemberId,
        deal: &council::dealings::Deal,
    ) -> String {
        let between = Between { listener: Some(player), subject: Some(by), ..Between::default() };
        let offered = self.corridor.promises(&deal.offered, between);
        let asked = self.corridor.promises(&deal.asked, between);
        if let Some((offers, draft, changes)) = words_for_a_vote(deal) {
            let key = match offers {
                Offers::TheVote => "offer-vote-for-words",
                Offers::TheWords => "offer-words-for-vote",
            };
            let named = [
                ("draft", self.corridor.draft(draft, between)),
                ("changes", self.corridor.changes(draft, changes)),
            ];
            return self.say(key, &named);
        }
        let key = match (&offered, &asked) {
            (Some(_), Some(_)) => "offer-both",
            (Some(_), None) => "offer-offered",
            (None, _) => "offer-asked",
        };
        let named =
            [("offered", offered.unwrap_or_default()), ("asked", asked.unwrap_or_default())];
        self.say(key, &named)
    }

    /// What a change of wording asks, from "to" on.
    pub fn change(&self, draft: &DraftId, change: &WordingChange) -> String {
        self.corridor.changes(draft, std::slice::from_ref(change))
    }

    /// What an amendment would do to its draft, from "to" on; nothing where its own words must say it.
    pub fn amendment(&self, amendment: &AmendmentOnFile) -> Option<String> {
        let change = WordingChange::of_amendment(&amendment.text)?;
        Some(self.change(&amendment.draft, &change))
    }

    /// What is put to a vote, as the record heads it.
    pub fn question(&self, subject: &BallotSubject) -> String {
        self.minutes.question(subject)
    }

    /// A draft within a sentence: "the draft of Norway"; "your draft" to its mover.
    pub fn draft(&self, reader: &MemberId, draft: &DraftId) -> String {
        let between = Between { listener: Some(reader), ..Between::default() };
        self.corridor.draft(draft, between)
    }

    /// Anything said.
    pub fn words(&self, words: &Words) -> String {
        self.voice.words(words)
    }

    /// Tells the events of one record; measures of one resolution that come into force are one line.
    pub fn take_all(&mut self, events: &[Event]) -> Vec<StoryLine> {
        self.corridor.begin(events);
        let mut told = Vec::new();
        let mut rest = events;
        while let Some((first, after)) = rest.split_first() {
            let entered = lines::entered_together(rest);
            if entered.is_empty() {
                told.extend(self.take(first));
                rest = after;
            } else {
                rest = rest.get(entered.len()..).unwrap_or_default();
                let text = self.aftermath.entered(&entered);
                told.push(StoryLine { kind: StoryKind::Crisis, who: None, text });
            }
        }
        told
    }

    /// Tells an event: one line, several, or none for what only keeps the books.
    pub fn take(&mut self, event: &Event) -> Vec<StoryLine> {
        let before = self.minutes.written();
        self.minutes.take(event);
        let mut told = self.of_the_record_since(before);
        if matches!(event, Event::DraftWithdrawn { .. }) {
            // Who counted on its vote looks for it: it is not folded away with the notes of the record.
            for line in &mut told {
                line.kind = StoryKind::Withdrawal;
            }
        }
        let line = self.off_the_record(event);
        told.extend(line);
        told
    }

    fn say(&self, key: &str, named: &[(&'static str, String)]) -> String {
        let arguments: Arguments<'_> =
            named.iter().map(|(name, value)| (*name, value.as_str())).collect();
        crate::voice::tidy(&self.voice.catalogue.say(key, &arguments))
    }

    fn member(&self, member: &MemberId) -> String {
        self.corridor.member(member)
    }
}
