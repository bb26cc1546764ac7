//! The envelopes in words.

use council::Ballot;
use council::dealings::Stance;
use council::scenario::file::LineKind;
use table::debrief::{Envelope, Leant, LineTold, Posture};

use super::page::{Line, Part, Section, SectionId};
use super::teller::{Teller, ballot_word};
use crate::corridor::{Between, quoted};
use crate::voice::{capitalised, sentence};
use crate::{Names, Texts};

/// From here on a capital would have let a line go, asked with a good reason (`dealings`: waive 7).
const MARGIN_FAR: i64 = 7;
/// From here on it would have softened it (`dealings`: soften 3).
const MARGIN_SOME: i64 = 3;
/// Leanings from here on are votes (`delegates::value`).
const LEANS_FOR: i32 = 15;
/// How far a band may be off before it is called a posture.
const POSTURE_LEAST: i32 = 3;

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn envelopes(&self) -> Option<Section> {
        let parts = self.debrief.envelopes.iter().map(|one| self.envelope(one)).collect();
        let intro = self.plain("debrief-envelopes-intro");
        self.section(SectionId::Envelopes, "debrief-envelopes", Some(intro), parts)
    }

    fn envelope(&self, envelope: &Envelope) -> Part {
        let origin = envelope.origin.map(|origin| match origin {
            council::scenario::file::Origin::Historical => "debrief-envelope-historical",
            council::scenario::file::Origin::Invented => "debrief-envelope-invented",
        });
        let lines: Vec<Line> =
            envelope.lines.iter().filter_map(|line| self.instruction(envelope, line)).collect();
        let mut parts: Vec<Part> =
            origin.into_iter().map(|key| Part::Text(self.plain(key))).collect();
        if lines.is_empty() {
            parts = vec![Part::Text(self.plain("debrief-nothing"))];
        } else {
            parts.push(Part::Lines(lines));
        }
        parts.extend(self.listed("debrief-limits", self.limits(envelope)));
        let cables = envelope.cables.iter().filter_map(|cable| {
            let text = self.names.cable(&cable.paper)?.text.as_ref()?.as_str().to_owned();
            Some(self.line(self.say("debrief-cable", &[("text", quoted(&text))]), cable.record))
        });
        parts.extend(self.listed("debrief-cables", cables.collect()));
        // Of itself the player knows what it said and why it voted so.
        let is_own = envelope.member == self.debrief.seat;
        let told = envelope.postures.iter().filter(|_| !is_own).map(|one| self.posture(one));
        let stood = envelope.leant.iter().filter(|_| !is_own);
        let stood = stood.filter_map(|one| self.leant(envelope, one));
        parts.extend(self.listed("debrief-postures", told.chain(stood).collect()));
        Part::Under { heading: capitalised(&self.names.member(&envelope.member)), parts }
    }

    fn instruction(&self, envelope: &Envelope, line: &LineTold) -> Option<Line> {
        let text = self.names.line(&envelope.member, &line.line)?;
        let is_own = envelope.member == self.debrief.seat;
        let margin = match line.margin {
            _ if line.kind == LineKind::MayGive => "unsaid",
            MARGIN_FAR.. => "far",
            // How far others' capitals would have gone is told where they would have gone far.
            _ if !is_own => "unsaid",
            MARGIN_SOME.. => "some",
            _ => "none",
        };
        let named = [
            (
                "kind",
                crate::refusal::selector(&serde_json::to_value(line.kind).unwrap_or_default()),
            ),
            (
                "rank",
                crate::refusal::selector(&serde_json::to_value(line.rank).unwrap_or_default()),
            ),
            ("text", quoted(&text)),
            ("red_line", super::teller::yes(line.red_line)),
            ("margin", margin.to_owned()),
        ];
        Some(Self::uncited(self.say("debrief-line", &named)))
    }

    fn limits(&self, envelope: &Envelope) -> Vec<Line> {
        let limits = envelope.limits.iter().map(|limit| {
            let reason = self.names.position(&envelope.member, &limit.position);
            let reason = reason.map(|reason| format!("“{}”", quoted(&sentence(&reason))));
            let named = [
                ("red_line", super::teller::yes(limit.red_line)),
                ("kind", self.voice.work(limit.on)),
                ("reason", reason.unwrap_or_default()),
            ];
            Self::uncited(self.say("debrief-limit", &named))
        });
        limits.collect()
    }

    fn posture(&self, told: &Posture) -> Line {
        let stance = match told.stance {
            Stance::Open => "open",
            Stance::Waiting { .. } => "waiting",
            Stance::Asking => "asking",
            Stance::Engaged => "engaged",
            Stance::Closed => "closed",
        };
        let truth = match (told.band, told.really) {
            (Some(band), Some(really)) => {
                let middle = band.middle();
                if really > middle + POSTURE_LEAST {
                    self.say("debrief-truth-less", &[("really", "for".to_owned())])
                } else if really < middle - POSTURE_LEAST {
                    self.say("debrief-truth-less", &[("really", "against".to_owned())])
                } else {
                    self.plain("debrief-truth-as-said")
                }
            }
            (None, Some(really)) => self.say("debrief-truth", &[("really", leans(really))]),
            (_, None) => String::new(),
        };
        let named = [
            ("to", self.whom(Some(&told.told_to))),
            ("draft", self.draft(&told.draft)),
            ("stance", stance.to_owned()),
            ("truth", truth),
        ];
        self.line(self.say("debrief-posture", &named), told.record)
    }

    /// A vote that the words alone do not explain, or that other words would have changed.
    fn leant(&self, envelope: &Envelope, leant: &Leant) -> Option<Line> {
        let bent = match (leans(leant.value).as_str(), leant.ballot) {
            ("neither" | "against", Ballot::For) => "up",
            ("for", Ballot::Abstaining | Ballot::Against) => "down",
            _ => "none",
        };
        let between = Between::of(&envelope.member);
        let price = leant.would_move.as_ref();
        let price = price.and_then(|price| self.corridor.price(&leant.draft, price, between));
        let moved = price.map(|price| self.say("debrief-leant-moved", &[("price", price)]));
        if bent == "none" && moved.is_none() {
            return None;
        }
        let named = [
            ("draft", self.draft(&leant.draft)),
            ("ballot", ballot_word(Some(leant.ballot))),
            ("bent", bent.to_owned()),
            ("moved", moved.unwrap_or_default()),
        ];
        Some(self.line(self.say("debrief-leant", &named), leant.record))
    }
}

fn leans(leaning: i32) -> String {
    match leaning {
        LEANS_FOR.. => "for",
        _ if leaning <= -LEANS_FOR => "against",
        _ => "neither",
    }
    .to_owned()
}
