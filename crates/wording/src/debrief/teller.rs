//! Whoever tells the debrief: names, sentences, and the papers spoken of.

use council::crisis::{Cause, Giver};
use council::{Actor, Ballot, DecisionRule, DraftId, EntryId, MeasureKind, MemberId, SittingId};
use table::Log;
use table::debrief::Debrief;

use super::page::{Line, Part, Section, SectionId};
use crate::corridor::Between;
use crate::voice::{Voice, capitalised, sentence, tidy};
use crate::{Arguments, Catalogue, Corridor, Names, Texts};

pub(super) struct Teller<'a, N> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) names: &'a N,
    pub(super) voice: Voice<'a, N>,
    /// It has heard the whole game, so that it can name every paper and promise.
    pub(super) corridor: Corridor<'a, N>,
    pub(super) debrief: &'a Debrief,
}

pub(super) type Named<'n> = &'n [(&'static str, String)];

impl<'a, N: Names + Texts> Teller<'a, N> {
    pub(super) fn new(
        catalogue: &'a Catalogue,
        names: &'a N,
        debrief: &'a Debrief,
        log: &Log,
    ) -> Self {
        let mut corridor = Corridor::new(Voice::new(catalogue, names));
        for event in log.events() {
            corridor.hear(event);
        }
        Self { catalogue, names, voice: Voice::new(catalogue, names), corridor, debrief }
    }

    /// Whether one vote against was enough to stop a decision in this game, whoever cast it.
    pub(super) fn all_must_agree(&self) -> bool {
        let rules = self.debrief.rulebook.as_ref();
        rules.is_some_and(|rules| rules.decision == DecisionRule::Unanimity)
    }

    pub(super) fn say(&self, key: &str, named: Named<'_>) -> String {
        let arguments: Arguments<'_> =
            named.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.say_with(key, &arguments)
    }

    /// With numbers that choose between singular and plural.
    pub(super) fn say_with(&self, key: &str, arguments: &Arguments<'_>) -> String {
        tidy(&self.catalogue.say(key, arguments))
            .replace(".”.", ".”")
            .replace(" ;", ";")
            .replace(" .", ".")
    }

    pub(super) fn plain(&self, key: &str) -> String {
        self.catalogue.plain(key)
    }

    pub(super) fn member(&self, member: &MemberId) -> String {
        self.voice.actor(&Actor::Member(member.clone()))
    }

    pub(super) fn members<'m>(&self, members: impl IntoIterator<Item = &'m MemberId>) -> String {
        let mut names: Vec<String> = Vec::new();
        for member in members {
            let name = self.member(member);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        self.catalogue.list(&names)
    }

    /// The same with "you" for the player.
    pub(super) fn whom(&self, member: Option<&MemberId>) -> String {
        match member {
            None => self.plain("everybody"),
            Some(member) if *member == self.debrief.seat => self.plain("debrief-yourself"),
            Some(member) => self.member(member),
        }
    }

    /// A draft as the player would call it: "your draft", "the draft of Norway".
    pub(super) fn draft(&self, draft: &DraftId) -> String {
        let between = Between { listener: Some(&self.debrief.seat), ..Between::default() };
        self.corridor.draft(draft, between)
    }

    /// What its paragraphs do, each kind once: "a cease-fire and a withdrawal".
    pub(super) fn kinds(&self, kinds: impl IntoIterator<Item = MeasureKind>) -> String {
        let mut words: Vec<String> = Vec::new();
        for kind in kinds {
            let word = self.voice.work(kind);
            if !words.contains(&word) {
                words.push(word);
            }
        }
        self.catalogue.list(&words)
    }

    pub(super) fn day(&self, sitting: &SittingId) -> String {
        self.names.day(sitting).map_or_else(|| sitting.to_string(), |day| self.catalogue.date(day))
    }

    pub(super) fn cause(&self, cause: &Cause) -> String {
        let text = match cause {
            Cause::Rule { rule, .. } => self.names.rule(rule),
            Cause::Trend(trend) => self.names.trend(trend),
            Cause::Opening(_) => Some(self.plain("crisis-from-history")),
        };
        text.map(|text| sentence(&text)).unwrap_or_default()
    }

    /// Means out of a capability: "merchant ships, 12 ships".
    pub(super) fn gift(&self, by: &Giver, capability: &EntryId, amount: u32) -> String {
        let Some(known) = self.names.capability(by, capability) else {
            return capability.to_string();
        };
        let means = known.means.map(|means| self.voice.means(means)).unwrap_or_default();
        let unit = known.unit.clone().unwrap_or_default();
        let amount = self.catalogue.figure(amount);
        self.say("crisis-pledge-what", &[("means", means), ("amount", amount), ("unit", unit)])
    }

    pub(super) fn giver(&self, by: &Giver) -> String {
        match by {
            Giver::Member(member) => self.member(member),
            Giver::Contributor(id) => self.names.contributor(id).unwrap_or_else(|| id.to_string()),
        }
    }

    pub(super) fn line(&self, text: String, record: u32) -> Line {
        let cited = self.say("debrief-record", &[("n", record.to_string())]);
        Line { text, record: Some(record), cited: Some(cited) }
    }

    pub(super) fn uncited(text: String) -> Line {
        Line { text, record: None, cited: None }
    }

    /// A section with its heading and, if the language has one, its introduction; none without parts.
    pub(super) fn section(
        &self,
        id: SectionId,
        key: &str,
        intro: Option<String>,
        parts: Vec<Part>,
    ) -> Option<Section> {
        let heading = self.plain(key);
        (!parts.is_empty()).then_some(Section { id, heading, intro, parts })
    }

    /// A list under a heading, if there is anything in it.
    pub(super) fn listed(&self, key: &str, lines: Vec<Line>) -> Option<Part> {
        let heading = self.plain(key);
        (!lines.is_empty()).then(|| Part::Under { heading, parts: vec![Part::Lines(lines)] })
    }

    pub(super) fn capital(text: &str) -> String {
        capitalised(text)
    }
}

/// A ballot as sentences choose by it.
pub(super) fn ballot_word(ballot: Option<Ballot>) -> String {
    match ballot {
        Some(Ballot::For) => "for",
        Some(Ballot::Against) => "against",
        Some(Ballot::Abstaining) => "abstaining",
        Some(Ballot::NotParticipating) => "not_participating",
        Some(Ballot::Absent) => "absent",
        None => "unknown",
    }
    .to_owned()
}

pub(super) fn yes(holds: bool) -> String {
    if holds { "yes" } else { "no" }.to_owned()
}
