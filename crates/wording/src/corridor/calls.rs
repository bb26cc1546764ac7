//! Calls, and rumours passed on.

use council::UndertakingId;
use council::dealings::{Call, CallAbout, DealingEvent, Grievance, Rumour, YesOrNo};
use delegates::voice::Act;

use super::Corridor;
use super::desk::Between;
use crate::{Names, Texts, Values};

impl<N: Names + Texts> Corridor<'_, N> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    pub(super) fn call(&mut self, event: &DealingEvent) -> Option<String> {
        match event {
            DealingEvent::Called(call) => Some(self.called(call)),
            DealingEvent::CallTaken { call, between: (from, to), answer } => {
                let asks = self.desk.call(call).is_some_and(|call| !call.asks().is_empty());
                if !asks {
                    let [to, _] = self.both("to", "To", to);
                    return Some(self.say("call-noted", &[to, ("from", self.member(from))]));
                }
                let act = match answer {
                    YesOrNo::Yes => Act::Sign,
                    YesOrNo::No => Act::Decline,
                };
                let words = self.speaks(to, act, &self.values());
                Some(self.said_to(to, from, words))
            }
            DealingEvent::LineEngaged { by, to, .. } => {
                let [by, _] = self.both("by", "By", by);
                Some(self.say("line-engaged", &[by, ("to", self.member(to))]))
            }
            DealingEvent::CallIgnored { between: (from, to), .. } => {
                let [to, _] = self.both("to", "To", to);
                Some(self.say("call-ignored", &[to, ("from", self.member(from))]))
            }
            DealingEvent::RumourHeard(rumour) => Some(self.heard(&[rumour])),
            _ => None,
        }
    }

    /// The same rumour, told by one to several.
    pub(crate) fn heard(&self, rumours: &[&Rumour]) -> String {
        let Some(first) = rumours.first() else { return String::new() };
        let [source, _] = self.both("source", "Source", &first.source);
        let hearers: Vec<String> = rumours.iter().map(|one| self.member(&one.by)).collect();
        let by = ("by", self.voice.catalogue.list(&hearers));
        self.say("rumour-heard", &[source, by, ("rumour", self.rumour(&first.about))])
    }

    fn called(&mut self, call: &Call) -> String {
        let between = Between::these(&call.from, &call.to);
        let mut values = self.values();
        let act = match &call.about {
            CallAbout::Trade(deal) => {
                put(&mut values, "offer", self.promises(&deal.offered, between));
                put(&mut values, "price", self.promises(&deal.asked, between));
                Act::CallTrade
            }
            CallAbout::AskToSponsor { draft } => {
                self.put_draft(&mut values, draft, between);
                Act::CallSponsor
            }
            CallAbout::AskForVote { draft } => {
                self.put_draft(&mut values, draft, between);
                Act::CallVote
            }
            CallAbout::Warn { draft } => {
                self.put_draft(&mut values, draft, between);
                Act::CallWarn
            }
            CallAbout::PassOn { rumour } => {
                if let Some(heard) = self.desk.rumour(rumour) {
                    values.inline("rumour", self.rumour(&heard.about));
                    values.inline("member", self.member(&heard.source));
                }
                Act::CallRumour
            }
            CallAbout::Reproach(Grievance::Undertaking(undertaking)) => {
                self.put_grievance(&mut values, undertaking, between);
                Act::CallReproach
            }
            CallAbout::Reproach(Grievance::Vote(_)) => {
                values.sentence("reason", self.voice.catalogue.plain("grievance-vote"));
                Act::CallWarn
            }
        };
        let words = self.speaks(&call.from, act, &values);
        self.said_to(&call.from, &call.to, words)
    }

    fn put_draft(&self, values: &mut Values, draft: &council::DraftId, between: Between<'_>) {
        for name in ["draft", "text"] {
            values.inline(name, self.paper(name, draft, between));
        }
    }

    /// What the other is reproached with: a promise and the day it was given.
    fn put_grievance(&self, values: &mut Values, id: &UndertakingId, between: Between<'_>) {
        let Some(undertaking) = self.desk.undertaking(id) else { return };
        values.inline("promise", self.promise(&undertaking.promise, between));
        if let Some(day) = self.voice.names.day(&undertaking.made_at.sitting) {
            values.inline("sitting", self.voice.catalogue.date(day));
        }
    }
}

fn put(values: &mut Values, name: &str, words: Option<String>) {
    if let Some(words) = words {
        values.inline(name, words);
    }
}
