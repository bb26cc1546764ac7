//! What binds and what it does to moods: undertakings, Word, Latitude, trust, and the capital's answers.

use council::dealings::{Cause, DealingEvent, LetterAnswer, Undertaking};
use council::{LineId, MemberId, UndertakingId};
use delegates::voice::Act;

use super::desk::Between;
use super::{Corridor, quoted};
use crate::refusal::selector;
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Corridor<'_, N> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    pub(super) fn bond(&mut self, event: &DealingEvent) -> Option<String> {
        match event {
            DealingEvent::UndertakingGiven(undertaking) => Some(self.given(undertaking)),
            DealingEvent::NoticeGiven { undertaking, between: (by, to) } => {
                Some(self.about_a_promise(undertaking, by, to, Act::Notice))
            }
            DealingEvent::ReleaseAsked { undertaking, between: (by, to) } => {
                let [by, _] = self.both("by", "By", by);
                let promise = self.promised(undertaking);
                let named = [by, ("to", self.member(to)), ("promise", promise)];
                Some(self.say("release-asked", &named))
            }
            DealingEvent::UndertakingEnded { undertaking, state, .. } => {
                let known = self.desk.undertaking(undertaking)?;
                let state = serde_json::to_value(state).unwrap_or_default();
                let [by_start, by] = self.both("by", "By", &known.by);
                let named = [
                    by_start,
                    by,
                    ("to", self.receiver(known)),
                    ("state", state.as_str().unwrap_or_default().to_owned()),
                    ("promise", self.promised(undertaking)),
                ];
                let key = match known.to {
                    Some(_) => "undertaking-ended",
                    None => "undertaking-public-ended",
                };
                Some(self.say(key, &named))
            }
            DealingEvent::ContradictionCameOut { by, to: (one, other), undertakings } => {
                let [one, _] = self.both("one", "One", one);
                let named = [
                    one,
                    ("other", self.member(other)),
                    ("by", self.member(by)),
                    ("first", self.promised(&undertakings.0)),
                    ("second", self.promised(&undertakings.1)),
                ];
                Some(self.say("contradiction", &named))
            }
            DealingEvent::PressureBrought(brought) => {
                let [by, _] = self.both("by", "By", &brought.by);
                let text = self.voice.names.pressure(&brought.pressure).unwrap_or_default();
                let named = [by, ("on", self.member(&brought.on)), ("pressure", text)];
                Some(self.say("pressure-brought", &named))
            }
            DealingEvent::ThreatEnded { threat, cause, .. } => {
                let known = self.desk.threat(threat)?;
                let how = selector(&serde_json::to_value(cause).unwrap_or_default());
                let [by, _] = self.both("by", "By", &known.by);
                let draft = self.draft(&known.draft, Between::default());
                let named = [by, ("draft", draft), ("how", how.replace('_', "-"))];
                Some(self.say("threat-ended", &named))
            }
            _ => self.mood(event),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    fn mood(&mut self, event: &DealingEvent) -> Option<String> {
        match event {
            DealingEvent::WordChanged { member, to, cause } => {
                Some(self.credit("word-changed", member, *to, cause))
            }
            DealingEvent::LatitudeChanged { member, to, cause } => {
                Some(self.credit("latitude-changed", member, *to, cause))
            }
            DealingEvent::TrustChanged { of, toward, to, cause } => {
                let mut arguments = crate::Arguments::new();
                arguments.set("trust", *to);
                let mood = self.voice.catalogue.say("mood", &arguments);
                let [of_start, _] = self.both("of", "Of", of);
                let named = [
                    of_start,
                    ("toward", self.member(toward)),
                    ("mood", mood),
                    ("why", self.why_so(cause, toward)),
                ];
                Some(self.say("trust-changed", &named))
            }
            DealingEvent::Disavowed { member } => {
                Some(self.say("disavowed", &[("member", self.member(member))]))
            }
            DealingEvent::VoiceRestored { member } => {
                Some(self.say("voice-restored", &[("member", self.member(member))]))
            }
            _ => None,
        }
    }

    fn given(&mut self, undertaking: &Undertaking) -> String {
        let by = &undertaking.by;
        let [by_start, _] = self.both("by", "By", by);
        if let Some(to) = &undertaking.to {
            let promise = self.promise(&undertaking.promise, Between::of(by));
            let named = [by_start, ("to", self.member(to)), ("promise", promise)];
            return self.say("undertaking-given", &named);
        }
        let mut values = self.values();
        let between = Between { speaker: Some(by), ..Between::default() };
        values.inline("promise", self.promise(&undertaking.promise, between));
        let words = self.speaks(by, Act::PressStatement, &values);
        let [from, _] = self.both("from", "From", by);
        self.say("to-the-press", &[from, ("words", quoted(&words))])
    }

    fn about_a_promise(
        &mut self,
        undertaking: &UndertakingId,
        by: &MemberId,
        to: &MemberId,
        act: Act,
    ) -> String {
        let mut values = self.values();
        if let Some(known) = self.desk.undertaking(undertaking) {
            values.inline("promise", self.promise(&known.promise, Between::these(by, to)));
        }
        let words = self.speaks(by, act, &values);
        self.said_to(by, to, words)
    }

    /// What was promised, as it is told.
    pub(crate) fn promised(&self, undertaking: &UndertakingId) -> String {
        self.desk.undertaking(undertaking).map_or_else(
            || self.voice.catalogue.plain("voice-missing-promise"),
            |known| self.promise(&known.promise, Between::of(&known.by)),
        )
    }

    fn receiver(&self, undertaking: &Undertaking) -> String {
        undertaking
            .to
            .as_ref()
            .map_or_else(|| self.voice.catalogue.plain("everybody"), |to| self.member(to))
    }

    fn credit(&self, key: &str, member: &MemberId, to: i32, cause: &Cause) -> String {
        let rises = matches!(
            cause,
            Cause::Kept { .. } | Cause::InstructionMet { .. } | Cause::NewSitting { .. }
        );
        let more = if rises { "yes" } else { "no" };
        let named = [
            ("member", self.member(member)),
            ("more", more.to_owned()),
            ("to", to.to_string()),
            ("why", self.why_so(cause, member)),
        ];
        self.say(key, &named)
    }

    /// Why a mood or a credit changed; nothing where the line before has said it.
    fn why_so(&self, cause: &Cause, about: &MemberId) -> String {
        let said = matches!(
            cause,
            Cause::Kept { .. } | Cause::Broken { .. } | Cause::InstructionMet { .. }
        );
        if said {
            return String::new();
        }
        self.say("why-mood", &[("cause", self.cause(cause, about))])
    }

    /// Why, as a clause; `about` is whose doing it is.
    fn cause(&self, cause: &Cause, about: &MemberId) -> String {
        let word = selector(&serde_json::to_value(cause).unwrap_or_default());
        let mut named = Vec::new();
        match cause {
            Cause::Kept { undertaking }
            | Cause::Broken { undertaking }
            | Cause::Notice { undertaking } => {
                let by = self.desk.undertaking(undertaking).map_or(about, |known| &known.by);
                named.push(("by", self.member(by)));
                named.push(("promise", self.promised(undertaking)));
            }
            Cause::Release { by } => named.push(("by", self.member(by))),
            Cause::Draft { draft, .. } | Cause::ParagraphCarried { draft } => {
                named.push(("draft", self.draft(draft, Between::default())));
            }
            Cause::AgainstLine { line, .. }
            | Cause::InstructionMet { line }
            | Cause::ChairTaken { line } => {
                named.push(("line", self.line_text(about, line)));
            }
            Cause::Vote { .. }
            | Cause::AtTheTable
            | Cause::Pledges
            | Cause::SittingOver { .. }
            | Cause::Threat { .. }
            | Cause::EmptyThreat { .. }
            | Cause::Veto { .. }
            | Cause::CallsIgnored { .. }
            | Cause::Pressure { .. }
            | Cause::PressureHeard { .. }
            | Cause::AskedInVain { .. }
            | Cause::NewSitting { .. } => {}
        }
        self.say(&format!("cause-{}", word.replace('_', "-")), &named)
    }

    pub(crate) fn line_text(&self, member: &MemberId, line: &LineId) -> String {
        let text = self.voice.names.line(member, line);
        text.unwrap_or_else(|| self.voice.catalogue.plain("voice-missing-line"))
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    pub(super) fn of_the_capital(&mut self, event: &DealingEvent) -> Option<String> {
        match event {
            DealingEvent::InstructionsArrived { member } => {
                Some(self.say("instructions-arrived", &[("member", self.member(member))]))
            }
            DealingEvent::LineSet { member, line } => {
                Some(self.line_told("line-set", member, &line.line))
            }
            DealingEvent::LineDropped { member, line } => {
                Some(self.line_told("line-dropped", member, line))
            }
            DealingEvent::InstructionMet { member, line } => {
                Some(self.line_told("instruction-met", member, line))
            }
            DealingEvent::AgainstInstructions { member, line, .. } => {
                Some(self.line_told("against-instructions", member, line))
            }
            DealingEvent::LetterSent(letter) => {
                let mut values = self.values();
                values.inline("line", self.line_text(&letter.by, &letter.line));
                let words = self.speaks(&letter.by, Act::WriteHome, &values);
                let [from, _] = self.both("from", "From", &letter.by);
                Some(self.say("to-the-capital", &[from, ("words", quoted(&words))]))
            }
            DealingEvent::LetterAnswered { letter, member, answer } => {
                let act = match answer {
                    LetterAnswer::Granted => Act::CableGranted,
                    LetterAnswer::Refused => Act::CableRefused,
                    LetterAnswer::TooLate => {
                        let to = ("to", self.member(member));
                        return Some(self.say("from-the-capital-late", &[to]));
                    }
                };
                let mut values = self.values();
                if let Some(known) = self.desk.letter(letter) {
                    values.inline("line", self.line_text(member, &known.line));
                }
                let words = self.speaks(member, act, &values);
                let named = [("to", self.member(member)), ("words", quoted(&words))];
                Some(self.say("from-the-capital", &named))
            }
            _ => None,
        }
    }

    fn line_told(&self, key: &str, member: &MemberId, line: &LineId) -> String {
        let name = self.member(member);
        let named = [
            ("Member", capitalised(&name)),
            ("member", name),
            ("line", self.line_text(member, line)),
        ];
        self.say(key, &named)
    }
}
