//! Rumours, as independent clauses: what happened between two, told by a third.

use council::MemberId;
use council::dealings::{Band, Deal, Promise, RumourAbout, Stance};

use super::desk::Between;
use super::{Corridor, Offers, words_for_a_vote};
use crate::{Names, Texts};

/// A leaning from which one speaks of a side.
const LEANS_AT: i32 = 15;

impl<N: Names + Texts> Corridor<'_, N> {
    /// What a rumour tells: "Egypt has sounded India on the draft of Norway".
    pub(crate) fn rumour(&self, about: &RumourAbout) -> String {
        let told = Between::default();
        match about {
            RumourAbout::Sounded { by, of, draft, stance, band } => {
                let answer = stance.map(|stance| self.rumoured_answer(stance, *band));
                let named = [
                    ("by", self.member(by)),
                    ("of", self.member(of)),
                    ("draft", self.draft(draft, told)),
                    ("answer", answer.unwrap_or_default()),
                ];
                self.say("rumour-sounded", &named)
            }
            RumourAbout::Proposed { by, to, signed, offered, asked } => {
                let terms = self.rumoured_terms(by, to, offered, asked);
                let signed = if *signed { "yes" } else { "no" };
                let deal = Deal { offered: offered.clone(), asked: asked.clone(), pressure: None };
                if let Some((offers, draft, changes)) = words_for_a_vote(&deal) {
                    let (key, voter, pen) = match offers {
                        Offers::TheVote => ("rumour-vote-for-words", by, to),
                        Offers::TheWords => ("rumour-words-for-vote", to, by),
                    };
                    let named = [
                        ("voter", self.member(voter)),
                        ("pen", self.member(pen)),
                        ("draft", self.draft(draft, told)),
                        ("changes", self.changes(draft, changes)),
                        ("signed", signed.to_owned()),
                    ];
                    return self.say(key, &named);
                }
                let named = [
                    ("by", self.member(by)),
                    ("to", self.member(to)),
                    ("signed", signed.to_owned()),
                    ("terms", terms),
                ];
                self.say("rumour-proposed", &named)
            }
            RumourAbout::Brought { by, one, other, draft, found, .. } => {
                let named = [
                    ("by", self.member(by)),
                    ("one", self.member(one)),
                    ("other", self.member(other)),
                    ("draft", self.draft(draft, told)),
                    ("found", if *found { "yes" } else { "no" }.to_owned()),
                ];
                self.say("rumour-brought", &named)
            }
            RumourAbout::Pressed { by, on, .. } => {
                self.say("rumour-pressed", &[("by", self.member(by)), ("on", self.member(on))])
            }
            RumourAbout::Threatened { by, to, draft } => {
                let named = [
                    ("by", self.member(by)),
                    ("to", self.member(to)),
                    ("draft", self.draft(draft, told)),
                ];
                self.say("rumour-threatened", &named)
            }
        }
    }

    /// The answer with the room before it that joins it to the clause.
    fn rumoured_answer(&self, stance: Stance, band: Option<Band>) -> String {
        let stance = match stance {
            Stance::Open => "open",
            Stance::Waiting { .. } => "waiting",
            Stance::Asking => "asking",
            Stance::Engaged => "engaged",
            Stance::Closed => "closed",
        };
        let mut answer = format!(" {}", self.say(&format!("rumour-answer-{stance}"), &[]));
        // A closed door leans nowhere but against.
        if let Some(band) = band.filter(|_| stance != "closed") {
            let side = match band.middle() {
                LEANS_AT.. => "for",
                low if low <= -LEANS_AT => "against",
                _ => "between",
            };
            answer.push_str(&self.say("rumour-leaning", &[("side", side.to_owned())]));
        }
        answer
    }

    fn rumoured_terms(
        &self,
        by: &MemberId,
        to: &MemberId,
        offered: &[Promise],
        asked: &[Promise],
    ) -> String {
        let deal = Deal { offered: offered.to_vec(), asked: asked.to_vec(), pressure: None };
        let named = [("by", self.member(by)), ("to", self.member(to))];
        self.terms("rumour-terms", &deal, &named, (by, to))
    }
}
