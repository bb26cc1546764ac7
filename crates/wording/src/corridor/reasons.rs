//! Why a computer delegate voted so, and which change of wording would have moved it.

use council::dealings::{Bought, Price};
use council::{Ballot, DraftId, EntryId, MemberId};
use delegates::Reason;
use delegates::value::{Bend, ParagraphWorth};
use delegates::voice::Ground;

use super::Corridor;
use super::desk::Between;
use super::promise::ballot_word;
use crate::voice::capitalised;
use crate::{Names, Texts};

/// Trust from which it is worth a word.
const TRUST_TOLD: i32 = 2;

impl<N: Names + Texts> Corridor<'_, N> {
    /// Why a member voted so on a draft, in a sentence or two, from the reasons kept with its ballot;
    /// nothing if none were kept.
    pub fn why(
        &self,
        member: &MemberId,
        draft: &DraftId,
        ballot: Ballot,
        reasons: &[Reason],
    ) -> Option<String> {
        if reasons.is_empty() {
            return None;
        }
        let mut said: Vec<String> = Vec::new();
        // What bends it is said after what the words are worth to it.
        let bends = |reason: &&Reason| matches!(reason, Reason::Leans { .. });
        let ordered = reasons.iter().filter(|one| !bends(one)).chain(reasons.iter().filter(bends));
        for reason in ordered {
            said.extend(self.reason(member, draft, ballot, reason));
        }
        if said.is_empty() {
            let mover = self.desk.mover(draft).and_then(|(mover, _)| mover.member());
            let own = mover == Some(member) && ballot == Ballot::For;
            said.push(self.say(if own { "why-own-text" } else { "why-nothing" }, &[]));
        }
        let said: Vec<String> = said.iter().map(|one| capitalised(one)).collect();
        let because = said.join(" ");
        let named = [
            ("Member", capitalised(&self.member(member))),
            ("ballot", ballot_word(ballot)),
            ("because", because),
        ];
        Some(self.say("why", &named))
    }

    fn reason(
        &self,
        member: &MemberId,
        draft: &DraftId,
        ballot: Ballot,
        reason: &Reason,
    ) -> Vec<String> {
        match reason {
            Reason::NoInstructions => vec![self.say("why-no-instructions", &[])],
            Reason::Weighs(paragraph) => self.weighs(member, draft, ballot, paragraph),
            Reason::Position { position } => self.position(member, position),
            Reason::Line { line } => {
                vec![self.say("why-line", &[("line", self.line_text(member, line))])]
            }
            Reason::Undertaking { undertaking } => {
                vec![self.say("why-promised", &[("promise", self.promised(undertaking))])]
            }
            Reason::Leans { bend, .. } => self.bent(ballot, *bend),
            Reason::WouldMove(price) => self.would_move(member, draft, price),
            Reason::AnotherTextWasAdopted => vec![self.say("why-adopted-already", &[])],
            Reason::DoneAlready => vec![self.say("why-done-already", &[])],
            // These are reasons for moves, not for votes.
            Reason::ShortOfVotes
            | Reason::HasTheVotes
            | Reason::Nearest { .. }
            | Reason::NothingDecided
            | Reason::VetoStandsOnRecord
            | Reason::Threatened { .. }
            | Reason::GivenForWhatIsGone { .. }
            | Reason::Means { .. } => Vec::new(),
        }
    }

    /// A paragraph that weighed for or against: what pulls the other way is said where it abstains.
    fn weighs(
        &self,
        member: &MemberId,
        draft: &DraftId,
        ballot: Ballot,
        paragraph: &ParagraphWorth,
    ) -> Vec<String> {
        let because = &paragraph.because;
        let counts = match ballot {
            Ballot::For => paragraph.worth > 0,
            Ballot::Against => paragraph.worth < 0,
            Ballot::Abstaining => true,
            Ballot::NotParticipating | Ballot::Absent => false,
        };
        if !counts {
            return Vec::new();
        }
        let key = if because.red_line {
            "why-red-line"
        } else if paragraph.worth > 0 {
            "why-paragraph-for"
        } else {
            "why-paragraph-against"
        };
        let place = self.place(draft, paragraph.clause);
        let reason = because.position.as_ref().map(|id| self.position(member, id).concat());
        let named = [("place", place), ("reason", reason.unwrap_or_default())];
        let mut said = vec![self.say(key, &named)];
        // A line that pulls the other way is no reason for what it thinks of the paragraph.
        let same_way = because.lines.iter().filter(|(_, adds)| adds * paragraph.worth > 0);
        let line = same_way.max_by_key(|(_, adds)| adds.abs());
        if let Some((line, _)) = line {
            said.push(self.say("why-line", &[("line", self.line_text(member, line))]));
        }
        // With the word it would have chosen it could have borne the paragraph.
        if paragraph.worth < 0 && paragraph.worth + because.verb_costs >= 0 {
            said.push(self.say("why-word-for-it", &[]));
        }
        said
    }

    fn position(&self, member: &MemberId, position: &EntryId) -> Vec<String> {
        let reason = self.voice.reasons(&[Ground::position(member, position)]);
        if reason.is_empty() { Vec::new() } else { vec![reason] }
    }

    fn bent(&self, ballot: Ballot, bend: Bend) -> Vec<String> {
        let keys = match ballot {
            Ballot::For => [
                (bend.trust >= TRUST_TOLD, "why-trusts"),
                (bend.deals > 0, "why-was-promised"),
                (bend.pressure > 0, "why-pressed"),
            ],
            Ballot::Against | Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => [
                (bend.trust <= -TRUST_TOLD, "why-distrusts"),
                (false, "why-was-promised"),
                (false, "why-pressed"),
            ],
        };
        let told = keys.into_iter().filter(|(holds, _)| *holds);
        told.map(|(_, key)| self.say(key, &[])).collect()
    }

    fn would_move(&self, member: &MemberId, draft: &DraftId, price: &Price) -> Vec<String> {
        let Some(words) = self.price(draft, price, Between::of(member)) else {
            return Vec::new();
        };
        let key = match price.buys {
            Bought::VoteFor => "why-price",
            Bought::NoVeto => "why-price-no-veto",
        };
        vec![self.say(key, &[("price", words)])]
    }
}
