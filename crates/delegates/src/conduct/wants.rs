//! What a delegation wants of a text: its price, its mark, what it tells of either.

use council::dealings::numbers::CHANGES_MAX;
use council::dealings::{Bought, Price, Rewording, SoundingAnswer, Stance, WordingChange};
use council::scenario::file::{LineKind, LineRank};
use council::state::DraftOnFile;
use council::{Ballot, LineId, MemberId, NewOperative};

use super::opinion::stands;
use super::{Delegate, Opinion, Sight};
use crate::level::level;
use crate::price::{Search, mark, price, wants};
use crate::reason::Reason;
use crate::seat::{Gift, Line, Standpoint};
use crate::value::numbers::FOR_AT;

impl Delegate {
    /// Its price for voting for a draft, as its level has it ask; `None` if nothing would bring it there.
    pub(super) fn price_for(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<Price> {
        let asks = level(view.manner()).asks_more;
        self.price_at(view, draft, FOR_AT + asks).or_else(|| self.price_at(view, draft, FOR_AT))
    }

    /// What would bring it to vote for a draft, whatever the level has it ask.
    pub(super) fn price_to_vote_for(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<Price> {
        self.price_at(view, draft, FOR_AT)
    }

    fn price_at(&self, view: &Sight<'_>, draft: &DraftOnFile, at: i32) -> Option<Price> {
        let at = at - self.opinion(view, draft).bend.total();
        view.price(self.member(), draft, at, || {
            let standpoint = self.standpoint(view);
            let named = |ranks: &[LineRank]| {
                let wants = self.told_to_obtain(view, &standpoint, ranks);
                let search = Search { at, buys: Bought::VoteFor, wants: &wants, favours: &[] };
                price(&standpoint, &draft.text, &search)
            };
            // What it was ordered to bring home comes before what it would be glad of.
            named(&[LineRank::Order]).or_else(|| named(&[LineRank::Order, LineRank::Wish]))
        })
    }

    /// Paragraphs it would have added to any text: those its capital told it to obtain, in lines of these
    /// ranks. Agreeable words besides buy nobody.
    fn told_to_obtain(
        &self,
        view: &Sight<'_>,
        standpoint: &Standpoint<'_>,
        ranks: &[LineRank],
    ) -> Vec<NewOperative> {
        let sitting = view.public.sitting.as_ref();
        let outlines = sitting.and_then(|now| self.seat.outlines.get(&now.id));
        let mut wanted = wants(standpoint, outlines.map_or(&[][..], Vec::as_slice));
        let asked = |line: &LineId| {
            let asks = |one: &Line| one.kind == LineKind::Obtain && ranks.contains(&one.rank);
            standpoint.lines.iter().any(|one| one.id == *line && asks(one))
        };
        wanted.retain(|new| !stands(view, &new.measure));
        wanted.retain(|new| {
            let (_, because) = standpoint.reasons(new.verb, &new.measure);
            because.lines.iter().any(|(line, _)| asked(line))
        });
        wanted
    }

    /// The change of wording that would have brought it to vote for: given after the vote, whatever the
    /// level.
    pub(super) fn would_have_moved(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        _opinion: &Opinion,
    ) -> Option<Reason> {
        self.price_at(view, draft, FOR_AT).map(Reason::WouldMove)
    }

    /// The one change that would help it most.
    pub(super) fn mark_on(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<WordingChange> {
        mark(&self.standpoint(view), &draft.text)
    }

    /// The changes it could take when it is brought together with another: as pen, whatever leaves its
    /// text serving; otherwise what would bring it to vote for.
    pub(super) fn acceptable_changes(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
    ) -> Vec<WordingChange> {
        if !self.is_me(&draft.mover) {
            let price = self.price_at(view, draft, FOR_AT);
            return price.map(|price| price.changes).unwrap_or_default();
        }
        let drops = draft
            .text
            .operative
            .iter()
            .map(|clause| WordingChange { clause: clause.id, how: Rewording::Drop });
        let circulated = view.private.dealings.iter().flat_map(|one| &one.circulations);
        let marks = circulated
            .filter(|one| one.draft == draft.id && one.rev == draft.rev)
            .flat_map(|one| one.marks.values().cloned());
        let mut taken: Vec<WordingChange> = Vec::new();
        for change in marks.chain(drops) {
            let known = taken.contains(&change);
            if !known && self.could_take(view, &draft.id, std::slice::from_ref(&change)) {
                taken.push(change);
            }
        }
        taken.truncate(CHANGES_MAX);
        taken
    }

    /// What it answers when sounded: as much as its level and its trust in who asks allow.
    pub(super) fn tells(
        &self,
        view: &Sight<'_>,
        to: &MemberId,
        draft: &DraftOnFile,
        opinion: &Opinion,
    ) -> SoundingAnswer {
        let trust = view.trust_in(to);
        let manner = view.manner();
        if self.waits_for_its_capital(view) {
            let until = view.private.dealings.as_ref().map_or(0, |one| one.half_hour + 1);
            return SoundingAnswer { stance: Stance::Waiting { until }, band: None, price: None };
        }
        let level = level(manner);
        let promised = self.promised(view, draft, opinion).is_some();
        let price = if opinion.is_closed() || opinion.ballot_without_veto() == Ballot::For {
            None
        } else {
            self.price_for(view, draft)
        };
        let stance = if promised {
            Stance::Engaged
        } else if opinion.is_closed() {
            Stance::Closed
        } else if price.is_some() {
            Stance::Asking
        } else if opinion.ballot_without_veto() == Ballot::Against {
            Stance::Closed
        } else {
            Stance::Open
        };
        SoundingAnswer {
            stance,
            band: Some(level.shows(opinion.leaning)),
            price: price.filter(|_| level.tells_limit(trust)),
        }
    }

    /// How much of a means there is at most today.
    pub(super) fn most_of(view: &Sight<'_>, gift: &Gift) -> u32 {
        let today = view.public.sitting.as_ref().and_then(|today| gift.amounts.get(&today.id));
        today.map_or(0, |amount| *amount)
    }

    /// How much of a means it could pledge today, beyond what it has pledged already.
    pub(super) fn left_to_pledge(&self, view: &Sight<'_>, gift: &Gift) -> u32 {
        let crisis = &view.public.crisis;
        let most = Self::most_of(view, gift);
        if gift.offers_when.as_ref().is_some_and(|when| !when.holds(crisis)) {
            return 0;
        }
        let giver = council::crisis::Giver::Member(self.member().clone());
        let own = crisis.pledges.iter();
        let own = own.filter(|made| made.by == giver && made.capability == gift.id);
        own.fold(most, |left, made| left.saturating_sub(made.amount))
    }
}
