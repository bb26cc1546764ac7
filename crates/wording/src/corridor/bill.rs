//! A bill in words: what came due, and what the player had done for it, each with its day.

use council::{LineId, MemberId, SittingId, UndertakingId};
use table::bills::{Bill, Due, Paid, PaidAct};

use super::Corridor;
use super::desk::Between;
use crate::{Names, Texts};

impl<N: Names + Texts> Corridor<'_, N> {
    /// What came due, in a sentence; nothing where whoever calls says it.
    pub fn due(&self, player: &MemberId, bill: &Bill) -> Option<String> {
        match &bill.due {
            Due::NotObtained(line) => {
                Some(self.say("bill-not-obtained", &[("line", self.line_text(player, line))]))
            }
            Due::VotedAgainst { line, .. } => {
                Some(self.say("bill-voted-against", &[("line", self.line_text(player, line))]))
            }
            Due::Broken(_) => Some(self.say("bill-broken", &[])),
            Due::Disavowed => Some(self.say("bill-disavowed", &[])),
            Due::Reproached(_) => None,
        }
    }

    /// What the player had done, in a sentence with its day.
    pub fn paid(&self, player: &MemberId, paid: &Paid) -> String {
        let day = ("day", self.day_of(&paid.sitting));
        match &paid.act {
            PaidAct::Promised(id) => self.own_promise("bill-promised", player, id, day),
            PaidAct::PromisedWithoutIt(id) => {
                self.own_promise("bill-promised-without", player, id, day)
            }
            PaidAct::AskedHome(_) => self.say("bill-asked-home", &[day]),
            PaidAct::LetGo(_) => self.say("bill-let-go", &[day]),
            PaidAct::TookOut { asked_by, .. } => {
                self.say("bill-took-out", &[day, ("by", self.member(asked_by))])
            }
            PaidAct::Voted(_) => self.say("bill-voted", &[day]),
            PaidAct::VotedAgainst(line) => self.own_line("bill-spent-vote", player, line, day),
            PaidAct::TookTheChair(line) => self.own_line("bill-spent-chair", player, line, day),
            PaidAct::AskedInVain(_) => self.say("bill-spent-letter", &[day]),
            PaidAct::Pressed(_) => self.say("bill-spent-pressure", &[day]),
        }
    }

    fn own_line(
        &self,
        key: &str,
        player: &MemberId,
        line: &LineId,
        day: (&'static str, String),
    ) -> String {
        self.say(key, &[day, ("line", self.line_text(player, line))])
    }

    fn own_promise(
        &self,
        key: &str,
        player: &MemberId,
        id: &UndertakingId,
        day: (&'static str, String),
    ) -> String {
        let Some(known) = self.desk.undertaking(id) else { return String::new() };
        let between = Between { listener: Some(player), ..Between::default() };
        let to = match &known.to {
            Some(to) => self.member(to),
            None => self.voice.catalogue.plain("everybody"),
        };
        let promise = self.promise(&known.promise, between);
        self.say(key, &[day, ("to", to), ("promise", promise)])
    }

    fn day_of(&self, sitting: &SittingId) -> String {
        let day = self.voice.names.day(sitting);
        day.map_or_else(|| sitting.to_string(), |day| self.voice.catalogue.date(day))
    }
}
