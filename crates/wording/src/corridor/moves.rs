//! Private moves and their answers: soundings, bargains, threats, circulated texts.

use council::MemberId;
use council::dealings::{Band, DealingEvent, ProposalAnswer, SoundingAnswer, Stance, YesOrNo};
use council::ids::{ProposalId, SoundingId};
use delegates::voice::Act;

use super::desk::Between;
use super::{Corridor, quoted};
use crate::{Names, Texts};

/// A leaning from which a delegation says yes, and to which it says no.
const LEANS_AT: i32 = 15;

impl<N: Names + Texts> Corridor<'_, N> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    pub(super) fn move_made(&mut self, event: &DealingEvent) -> Option<String> {
        match event {
            DealingEvent::Sounded(sounding) => {
                let [by, _] = self.both("by", "By", &sounding.by);
                let draft = self.draft(&sounding.draft, Between::of(&sounding.by));
                let mut named = vec![by, ("of", self.member(&sounding.of)), ("draft", draft)];
                let key = match sounding.clause {
                    None => "sounded",
                    Some(clause) => {
                        named.push(("place", self.place(&sounding.draft, clause)));
                        "sounded-paragraph"
                    }
                };
                Some(self.say(key, &named))
            }
            DealingEvent::SoundingAnswered { sounding, between: (asked, answers), answer } => {
                Some(self.answer(sounding, asked, answers, answer))
            }
            DealingEvent::PricePaid { between: (_, of), .. } => {
                Some(self.say("price-paid", &[("of", self.member(of))]))
            }
            DealingEvent::Proposed(proposal) => {
                let [by, _] = self.both("by", "By", &proposal.by);
                let to = ("to", self.member(&proposal.to));
                let who = (&proposal.by, &proposal.to);
                if proposal.deal.offered.is_empty() {
                    let asked = self.promises(&proposal.deal.asked, Between::of(&proposal.to));
                    let asked = ("asked", asked.unwrap_or_default());
                    return Some(self.say("proposed-asked", &[by, to, asked]));
                }
                let terms = self.terms("terms", &proposal.deal, std::slice::from_ref(&to), who);
                Some(self.say("proposed", &[by, to, ("terms", terms)]))
            }
            DealingEvent::ProposalAnswered { between: (by, to), answer, .. } => {
                Some(self.proposal_answered(by, to, answer))
            }
            DealingEvent::CounterAnswered { proposal, between: (by, to), answer } => {
                Some(self.counter_answered(proposal, by, to, *answer))
            }
            DealingEvent::VetoThreatened(threat) => {
                let between = Between::these(&threat.by, &threat.to);
                let mut values = self.values();
                values.inline("draft", self.draft(&threat.draft, between));
                let words = self.speaks(&threat.by, Act::ThreatenVeto, &values);
                Some(self.said_to(&threat.by, &threat.to, words))
            }
            _ => self.text_passed_round(event),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    fn text_passed_round(&mut self, event: &DealingEvent) -> Option<String> {
        let told = Between::default();
        match event {
            DealingEvent::BroughtTogether(bringing) => {
                let [by, _] = self.both("by", "By", &bringing.by);
                let named = [
                    by,
                    ("one", self.member(&bringing.one)),
                    ("other", self.member(&bringing.other)),
                    ("draft", self.draft(&bringing.draft, told)),
                ];
                Some(self.say("brought-together", &named))
            }
            DealingEvent::JointWordingFound { bringing, changes, .. } => {
                let draft = self.desk.bringing(bringing).map(|one| one.draft.clone());
                match draft {
                    Some(draft) if !changes.is_empty() => {
                        let changes = self.changes(&draft, changes);
                        Some(self.say("joint-wording", &[("changes", changes)]))
                    }
                    _ => Some(self.say("joint-nothing", &[])),
                }
            }
            DealingEvent::Circulated(circulation) => {
                let key = if self.desk.went_round_before(&circulation.draft) {
                    "circulated-again"
                } else {
                    "circulated"
                };
                let [by, _] = self.both("by", "By", &circulation.by);
                // Who circulates a text wrote it, whether or not its reader has seen it before.
                let draft = if self.desk.mover(&circulation.draft).is_some() {
                    self.draft(&circulation.draft, Between::of(&circulation.by))
                } else {
                    self.voice.catalogue.plain("voice-draft-its")
                };
                Some(self.say(key, &[by, ("draft", draft)]))
            }
            DealingEvent::Marked { draft, by, change, .. } => {
                let mut values = self.values();
                values.inline("changes", self.changes(draft, std::slice::from_ref(change)));
                let words = self.speaks(by, Act::Mark, &values);
                let [from, _] = self.both("from", "From", by);
                Some(self.say("in-the-margin", &[from, ("words", quoted(&words))]))
            }
            DealingEvent::Listened { member } => {
                let [member, _] = self.both("member", "Member", member);
                Some(self.say("listened", &[member]))
            }
            _ => None,
        }
    }

    fn answer(
        &mut self,
        sounding: &SoundingId,
        asked: &MemberId,
        answers: &MemberId,
        answer: &SoundingAnswer,
    ) -> String {
        let mut values = self.values();
        let act = match answer.stance {
            Stance::Open => match answer.band.map(Band::middle) {
                Some(LEANS_AT..) => Act::SoundOpen,
                Some(..=0) => Act::SoundCool,
                Some(_) | None => Act::SoundUndecided,
            },
            Stance::Waiting { until } => {
                // Half-hours are counted from nought; the one to ask in again is named.
                let nth = self.nth(usize::try_from(until).unwrap_or(usize::MAX).saturating_add(1));
                let unit = self.voice.unit(self.desk.sitting());
                values.inline("until", self.say("half-hour", &[("nth", nth), ("unit", unit)]));
                Act::SoundWaiting
            }
            Stance::Asking => match &answer.price {
                Some(_) => Act::SoundAsking,
                None => Act::SoundCool,
            },
            Stance::Engaged => Act::SoundEngaged,
            Stance::Closed => Act::SoundClosed,
        };
        let draft = self.desk.sounding(sounding).map(|one| one.draft.clone());
        if let (Some(draft), Some(price)) = (draft, &answer.price)
            && let Some(price) = self.price(&draft, price, Between::these(answers, asked))
        {
            values.inline("price", price);
        }
        let words = self.speaks(answers, act, &values);
        self.said_to(answers, asked, words)
    }

    fn proposal_answered(
        &mut self,
        by: &MemberId,
        to: &MemberId,
        answer: &ProposalAnswer,
    ) -> String {
        let mut values = self.values();
        let act = match answer {
            ProposalAnswer::Sign => Act::Sign,
            ProposalAnswer::Decline => Act::Decline,
            ProposalAnswer::Counter(deal) => {
                let between = Between::these(to, by);
                // What it offers is told after what it asks.
                let terms = match (deal.asked.is_empty(), deal.offered.is_empty()) {
                    (false, false) => "both",
                    (false, true) => "asked",
                    (true, _) => "offered",
                };
                let named = [
                    ("asked", self.promises(&deal.asked, between).unwrap_or_default()),
                    ("offered", self.promises(&deal.offered, between).unwrap_or_default()),
                ];
                values.inline("price", self.say(&format!("counter-{terms}"), &named));
                Act::Counter
            }
        };
        let words = self.speaks(to, act, &values);
        self.said_to(to, by, words)
    }

    fn counter_answered(
        &mut self,
        proposal: &ProposalId,
        by: &MemberId,
        to: &MemberId,
        answer: YesOrNo,
    ) -> String {
        let known = self.desk.proposal(proposal).map(|one| (one.by.clone(), one.to.clone()));
        let (by, to) = known.unwrap_or_else(|| (by.clone(), to.clone()));
        let act = match answer {
            YesOrNo::Yes => Act::Sign,
            YesOrNo::No => Act::Decline,
        };
        let words = self.speaks(&by, act, &self.values());
        self.said_to(&by, &to, words)
    }
}
