//! What passes off the record, in words: moves and their answers in each delegation's register,
//! promises and what became of them, rumours, moods with their causes.

mod bill;
mod bonds;
mod calls;
mod desk;
mod moves;
mod promise;
mod reasons;
mod revision;
mod rumour;

use std::collections::BTreeMap;

use council::dealings::{DealingEvent, UndertakingState};
use council::{Event, MemberId};
use delegates::voice::{Act, Phrase, WORDINGS, occasion};

use crate::voice::{Values, Voice, capitalised, tidy};
use crate::{Arguments, Names, Texts};
pub(crate) use desk::Between;
use desk::Desk;
pub(crate) use promise::{Offers, words_for_a_vote};

/// What passes off the record, told event by event: papers and promises that later events name by id
/// are remembered, and no delegation uses a wording twice running.
#[expect(missing_debug_implementations, reason = "a catalogue has none")]
pub struct Corridor<'a, N> {
    voice: Voice<'a, N>,
    desk: Desk,
    done: BTreeMap<(MemberId, Act), u32>,
    ended: BTreeMap<UndertakingState, u32>,
    /// How promises ended that were kept or broken, in words.
    kept_and_broken: Vec<(UndertakingState, String)>,
    /// Lines of instructions each member met, and voted against.
    lines: BTreeMap<MemberId, Lines>,
}

/// What became of one member's instructions, line by line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    /// Lines it met.
    pub(crate) met: Vec<String>,
    /// Lines it voted against.
    pub(crate) against: Vec<String>,
}

/// Values of a sentence, by name.
type Named<'n> = &'n [(&'static str, String)];

impl<'a, N: Names + Texts> Corridor<'a, N> {
    /// Nothing told yet.
    pub fn new(voice: Voice<'a, N>) -> Self {
        Self {
            voice,
            desk: Desk::default(),
            done: BTreeMap::new(),
            ended: BTreeMap::new(),
            kept_and_broken: Vec::new(),
            lines: BTreeMap::new(),
        }
    }

    /// How many undertakings ended in each way so far.
    pub fn ended(&self, state: UndertakingState) -> u32 {
        self.ended.get(&state).copied().unwrap_or_default()
    }

    /// Begins what is told together: the events of one record.
    pub(crate) fn begin(&mut self, events: &[Event]) {
        self.desk.begin(events);
    }

    /// Remembers an event that is told together with others.
    pub(crate) fn hear(&mut self, event: &Event) {
        self.desk.take(event);
    }

    /// Who made a call.
    pub(crate) fn caller(&self, call: &council::CallId) -> Option<&MemberId> {
        Some(&self.desk.call(call)?.from)
    }

    /// A draft's words as they stand, as far as events told them.
    pub(crate) fn text(&self, draft: &council::DraftId) -> Option<&council::DraftText> {
        self.desk.text(draft)
    }

    /// What happened, in a sentence or two; nothing for what is on the record or only keeps the books.
    pub fn tell(&mut self, event: &Event) -> Option<String> {
        self.desk.take(event);
        let Event::Dealing(event) = event else { return None };
        let told = self
            .move_made(event)
            .or_else(|| self.call(event))
            .or_else(|| self.bond(event))
            .or_else(|| self.of_the_capital(event));
        self.keep_for_the_debrief(event, told.as_deref());
        told
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is not in the debrief")]
    fn keep_for_the_debrief(&mut self, event: &DealingEvent, told: Option<&str>) {
        match event {
            DealingEvent::UndertakingEnded { state, .. } => {
                let count = self.ended.entry(*state).or_default();
                *count = count.saturating_add(1);
                if matches!(state, UndertakingState::Kept | UndertakingState::Broken) {
                    self.kept_and_broken.extend(told.map(|told| (*state, told.to_owned())));
                }
            }
            DealingEvent::InstructionMet { member, line } => {
                let line = self.line_text(member, line);
                self.lines.entry(member.clone()).or_default().met.push(line);
            }
            DealingEvent::AgainstInstructions { member, line, .. } => {
                let line = self.line_text(member, line);
                self.lines.entry(member.clone()).or_default().against.push(line);
            }
            _ => {}
        }
    }

    /// The promises that ended so, in words, in the order in which they ended.
    pub(crate) fn promises_ended(&self, state: UndertakingState) -> impl Iterator<Item = &str> {
        let so = self.kept_and_broken.iter().filter(move |(ended, _)| *ended == state);
        so.map(|(_, told)| told.as_str())
    }

    /// What became of each member's instructions, where a vote showed it.
    pub(crate) fn lines(&self) -> &BTreeMap<MemberId, Lines> {
        &self.lines
    }

    /// What a delegation says, in its register, with these values.
    fn speaks(&mut self, member: &MemberId, act: Act, values: &Values) -> String {
        let done = self.done.entry((member.clone(), act)).or_default();
        let wording = occasion(member, *done) % WORDINGS + 1;
        *done = done.wrapping_add(1);
        let register = self.voice.names.register(member);
        self.voice.phrase(Phrase { act, register, wording }, values)
    }

    fn values(&self) -> Values {
        Values::new(self.voice.catalogue)
    }

    /// One said something to the other.
    fn said_to(&self, from: &MemberId, to: &MemberId, words: String) -> String {
        let named = [
            ("From", capitalised(&self.member(from))),
            ("to", self.member(to)),
            ("words", quoted(&words)),
        ];
        self.say("said-to", &named)
    }

    fn say(&self, key: &str, named: Named<'_>) -> String {
        let arguments: Arguments<'_> =
            named.iter().map(|(name, value)| (*name, value.as_str())).collect();
        // A quotation that ends its sentence brings the full stop.
        tidy(&self.voice.catalogue.say(key, &arguments)).replace(".”.", ".”")
    }

    /// The name of a member, as it stands within a sentence and at its beginning.
    fn both(
        &self,
        within: &'static str,
        beginning: &'static str,
        member: &MemberId,
    ) -> [(&'static str, String); 2] {
        let name = self.member(member);
        [(beginning, capitalised(&name)), (within, name)]
    }
}

/// Words that are quoted: what they quote themselves stands in single marks.
pub fn quoted(words: &str) -> String {
    words.replace('“', "‘").replace('”', "’")
}
