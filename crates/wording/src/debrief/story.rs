//! What happened here, in words: turning points and promises.

use council::{MemberId, UndertakingState};
use table::bills::Bill;
use table::debrief::{PromiseStory, Settled, TurningPoint};

use super::page::{Line, Part, Section, SectionId};
use super::teller::{Teller, yes};
use crate::corridor::Between;
use crate::voice::{capitalised, sentence};
use crate::{Arguments, Names, Texts};

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn turning_points(&self) -> Option<Section> {
        let lines: Vec<Line> =
            self.debrief.turning_points.iter().map(|point| self.turning_point(point)).collect();
        let parts = if lines.is_empty() { Vec::new() } else { vec![Part::Lines(lines)] };
        self.section(SectionId::Turning, "debrief-turning", None, parts)
    }

    fn turning_point(&self, point: &TurningPoint) -> Line {
        match point {
            TurningPoint::Moved { sitting, record, cause, moves, signs } => {
                let moves = moves.iter().map(|one| {
                    let name = self.names.track(&one.track);
                    let named = [
                        ("track", name.unwrap_or_else(|| one.track.to_string())),
                        ("from", one.from.to_string()),
                        ("to", one.to.to_string()),
                    ];
                    self.say("debrief-move", &named)
                });
                let moves: Vec<String> = moves.collect();
                let named = [
                    ("day", self.day(sitting)),
                    ("cause", self.cause(cause)),
                    ("moves", moves.join("; ")),
                ];
                let mut told = self.say("debrief-turning-moved", &named);
                let signs: Vec<String> = signs.iter().map(|sign| sentence(&sign.text)).collect();
                if !signs.is_empty() {
                    told.push(' ');
                    let signs = [("signs", signs.join(" "))];
                    told.push_str(&self.say("debrief-turning-signs", &signs));
                }
                self.line(told, *record)
            }
            TurningPoint::CloseVote { sitting, record, settled, margin, hands, .. } => {
                let key = match margin {
                    _ if self.all_must_agree() => "debrief-turning-stopped",
                    0.. => "debrief-turning-won",
                    _ => "debrief-turning-lost",
                };
                self.line(self.close_vote(key, &self.day(sitting), settled, hands), *record)
            }
        }
    }

    fn close_vote(&self, key: &str, day: &str, settled: &Settled, hands: &[MemberId]) -> String {
        let named = [
            ("day", day.to_owned()),
            ("Draft", capitalised(&self.draft(&settled.draft))),
            ("needed", self.catalogue.count(u32::from(settled.needed))),
            ("deciding", yes(hands.contains(&self.debrief.seat))),
            ("hands", self.members(hands)),
        ];
        self.say(key, &named)
    }

    pub(super) fn promises(&self) -> Option<Section> {
        let promises = &self.debrief.promises;
        if promises.ended.is_empty() {
            return None;
        }
        let count = |state| promises.ended.get(&state).copied().unwrap_or_default();
        let mut arguments = Arguments::new();
        arguments.set("kept", self.catalogue.count(count(UndertakingState::Kept)));
        arguments.set("broken", self.catalogue.count(count(UndertakingState::Broken)));
        arguments.set("released", self.catalogue.count(count(UndertakingState::Released)));
        arguments.set("lapsed", self.catalogue.count(count(UndertakingState::Lapsed)));
        arguments.set("open", count(UndertakingState::Open));
        let intro = self.say_with("debrief-promises-count", &arguments);
        let given = promises.given.iter().map(|story| self.promise_story(story));
        let received = promises.received.iter().map(|story| self.promise_story(story));
        let lines: Vec<Line> = given.chain(received).collect();
        let mut parts = vec![Part::Text(intro)];
        if !lines.is_empty() {
            parts.push(Part::Lines(lines));
        }
        self.section(SectionId::Promises, "debrief-promises", None, parts)
    }

    /// What it cost, and when the bill came: a line a bill, with the moment in which it was run up.
    pub(super) fn bills(&self) -> Option<Section> {
        let lines: Vec<Line> = self.debrief.bills.iter().filter_map(|one| self.bill(one)).collect();
        let parts = if lines.is_empty() { Vec::new() } else { vec![Part::Lines(lines)] };
        let intro = Some(self.plain("debrief-bills-intro"));
        self.section(SectionId::Bills, "debrief-bills", intro, parts)
    }

    fn bill(&self, bill: &Bill) -> Option<Line> {
        let player = &self.debrief.seat;
        let paid: Vec<String> =
            bill.paid.iter().map(|one| self.corridor.paid(player, one)).collect();
        let named = [("paid", paid.join(" ")), ("day", self.day(&bill.sitting))];
        let told = match self.corridor.due(player, bill) {
            Some(due) => {
                let [paid, day] = named;
                self.say("debrief-bill", &[paid, day, ("due", due)])
            }
            None => self.say("debrief-bill-reproached", &named),
        };
        Some(self.line(told, bill.paid.first()?.record))
    }

    fn promise_story(&self, story: &PromiseStory) -> Line {
        let undertaking = &story.undertaking;
        let is_own = undertaking.by == self.debrief.seat;
        let between = if is_own {
            Between { listener: Some(&self.debrief.seat), ..Between::default() }
        } else {
            Between {
                listener: Some(&self.debrief.seat),
                subject: Some(&undertaking.by),
                ..Between::default()
            }
        };
        let state = serde_json::to_value(undertaking.state).unwrap_or_default();
        let end = [
            ("state", state.as_str().unwrap_or_default().to_owned()),
            ("notice", yes(story.notice)),
        ];
        let named = [
            ("By", capitalised(&self.member(&undertaking.by))),
            ("to", self.whom(undertaking.to.as_ref())),
            ("promise", self.corridor.promise(&undertaking.promise, between)),
            ("end", self.say("debrief-promise-end", &end)),
        ];
        let key = if is_own { "debrief-promise-yours" } else { "debrief-promise-to-you" };
        self.line(self.say(key, &named), story.ended.unwrap_or(story.given))
    }
}
