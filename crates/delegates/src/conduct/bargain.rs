//! Bargaining of its own accord: what a delegate offers for a vote, and what it asks for its own.

use std::sync::Arc;

use council::dealings::{CallAbout, CallStanding, Circulation, Deal, Price, Promise, Stance};
use council::scenario::file::MeansKind;
use council::state::DraftOnFile;
use council::{Actor, Ballot, Command, DraftId, MemberId, TalkCommand};

use super::numbers::{CALLS_IGNORED, THREATENS};
use super::question::invitation;
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;
use crate::value::numbers::FOR_AT;

impl Delegate {
    /// For its own text: a promise for the vote of somebody who asks, or is near.
    pub(super) fn bargains_for(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Vec<Choice> {
        let near = self.within_reach(view, draft);
        near.into_iter()
            .filter(|(member, _)| !self.has_proposed(view, member, &draft.id))
            .filter(|(member, _)| Self::has_answered(view, member, draft))
            .filter_map(|(member, _)| {
                let offered = self.can_offer(view, member, draft);
                let vote = Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For };
                let pressure = self.pressure_on(view, member);
                let something = !offered.is_empty() || pressure.is_some();
                let deal = Deal { offered, asked: vec![vote], pressure };
                let command = TalkCommand::Propose { to: member.clone(), deal };
                let reasons = vec![Reason::Nearest { member: member.clone() }];
                something.then(|| Choice::new(Command::Talk(command), reasons))
            })
            .take(2)
            .collect()
    }

    /// What it can give a member for its vote: the wording it named, a favour at the next sitting, means.
    fn can_offer(&self, view: &Sight<'_>, to: &MemberId, draft: &DraftOnFile) -> Vec<Promise> {
        let named = self.price_of(view, to, draft);
        let mut offered = Vec::new();
        if let Some(price) = named {
            let changes: Vec<_> = price
                .changes
                .iter()
                .filter(|change| !change.is_made_in(&draft.text))
                .cloned()
                .collect();
            let promise = Promise::Revise { draft: draft.id.clone(), changes: changes.clone() };
            if !changes.is_empty() && self.would_give(view, draft, &price) {
                offered.push(promise);
            }
            offered.extend(price.undertaking);
        }
        if offered.is_empty()
            && let Some(other) = view.drafts().find(|other| {
                other.mover == Actor::Member(to.clone())
                    && self.opinion(view, other).ballot_without_veto() == Ballot::For
            })
        {
            offered.push(Promise::VoteSo { draft: other.id.clone(), ballot: Ballot::For });
        }
        offered
    }

    fn would_give(&self, view: &Sight<'_>, draft: &DraftOnFile, price: &Price) -> bool {
        !self.is_not_for_sale(view, draft, &price.changes)
            && super::pen::revised(draft, price).is_some_and(|text| {
                self.opinion_of(view, &text, Some(draft)).leaning >= super::numbers::PEN_KEEPS
            })
    }

    /// The price a member has named to it for a draft.
    fn price_of(&self, view: &Sight<'_>, member: &MemberId, draft: &DraftOnFile) -> Option<Price> {
        let dealings = view.private.dealings.as_ref()?;
        let sounding =
            dealings.soundings.iter().rev().find(|one| {
                one.of == *member && one.by == *self.member() && one.draft == draft.id
            })?;
        sounding.answer.as_ref()?.price.clone()
    }

    /// Whether a member has said where it stands, and is neither sure nor closed.
    fn has_answered(view: &Sight<'_>, member: &MemberId, draft: &DraftOnFile) -> bool {
        view.private.dealings.iter().flat_map(|dealings| &dealings.soundings).any(|one| {
            one.of == *member
                && one.draft == draft.id
                && one.answer.as_ref().is_some_and(|answer| {
                    matches!(answer.stance, Stance::Asking | Stance::Open | Stance::Waiting { .. })
                })
        })
    }

    fn has_proposed(&self, view: &Sight<'_>, to: &MemberId, draft: &DraftId) -> bool {
        view.private.dealings.iter().flat_map(|dealings| &dealings.proposals).any(|one| {
            one.by == *self.member()
                && one.to == *to
                && one.deal.asked.iter().any(|promise| promise.draft() == Some(draft))
        })
    }

    /// Pressure it can bring on a member in this sitting, where a document shows it.
    fn pressure_on(&self, view: &Sight<'_>, member: &MemberId) -> Option<council::PressureId> {
        let open = view.private.dealings.as_ref().map(|dealings| &dealings.pressures_open)?;
        let on = self.seat.pressures.iter().find(|(id, on)| open.contains(id) && on == member);
        on.map(|(id, _)| id.clone())
    }

    /// With another's text before it: its vote for its price. Where the pen has asked what it thinks, or is
    /// no friend, it makes an offer in form; a friend it rings to trade, who may take the call or not.
    pub(super) fn trades_its_vote(&self, view: &Sight<'_>) -> Vec<Choice> {
        view.drafts()
            .filter(|draft| !self.is_me(&draft.mover) && !self.is_rival(view, &draft.id))
            .filter_map(|draft| {
                let Actor::Member(pen) = &draft.mover else { return None };
                let opinion = self.opinion(view, draft);
                let undecided =
                    opinion.ballot_without_veto() != Ballot::For && !opinion.is_closed();
                if !undecided || self.has_proposed_its_vote(view, pen, &draft.id) {
                    return None;
                }
                let price = self.price_for(view, draft)?;
                if !self.could_be_asked(view, pen, draft, &price) {
                    return None;
                }
                let mut asked = Vec::new();
                if !price.changes.is_empty() {
                    let changes = price.changes;
                    asked.push(Promise::Revise { draft: draft.id.clone(), changes });
                }
                asked.extend(price.undertaking);
                let vote = Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For };
                let deal = Deal { offered: vec![vote], asked, pressure: None };
                let command = if self.was_asked(view, draft) || view.trust_in(pen) <= 0 {
                    TalkCommand::Propose { to: pen.clone(), deal }
                } else {
                    TalkCommand::Call { to: pen.clone(), about: CallAbout::Trade(deal) }
                };
                Some(Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
            })
            .collect()
    }

    /// Whether the pen of a draft has sounded it, or taken its mark in the margin.
    fn was_asked(&self, view: &Sight<'_>, draft: &DraftOnFile) -> bool {
        let Some(dealings) = &view.private.dealings else { return false };
        let sounded = dealings.soundings.iter().any(|one| {
            one.of == *self.member()
                && one.draft == draft.id
                && draft.mover.member() == Some(&one.by)
        });
        let marked =
            |one: &Arc<Circulation>| one.draft == draft.id && one.marks.contains_key(self.member());
        sounded || dealings.circulations.iter().any(marked)
    }

    /// Whether the pen, as far as its public record shows, would still want its text with such changes:
    /// nobody asks a delegation to propose the opposite of what it came for.
    fn could_be_asked(
        &self,
        view: &Sight<'_>,
        pen: &MemberId,
        draft: &DraftOnFile,
        price: &Price,
    ) -> bool {
        price.changes.is_empty()
            || super::pen::revised(draft, price)
                .is_some_and(|text| self.public_estimate(view, pen, &text) >= FOR_AT)
    }

    /// Whether it has offered its vote on a draft, in an offer or in a call that was not left ringing.
    fn has_proposed_its_vote(&self, view: &Sight<'_>, to: &MemberId, draft: &DraftId) -> bool {
        let Some(dealings) = &view.private.dealings else { return false };
        let about_it = |deal: &Deal| deal.offered.iter().any(|one| one.draft() == Some(draft));
        let offered = dealings
            .proposals
            .iter()
            .any(|one| one.by == *self.member() && one.to == *to && about_it(&one.deal));
        let rang = dealings.calls.iter().filter(|one| {
            one.from == *self.member()
                && one.to == *to
                && matches!(&one.about, CallAbout::Trade(deal) if about_it(deal))
        });
        let (ignored, heard): (Vec<_>, Vec<_>) =
            rang.partition(|one| one.standing == CallStanding::Ignored);
        offered || !heard.is_empty() || ignored.len() >= CALLS_IGNORED
    }

    /// A permanent member says beforehand what its no would be.
    pub(super) fn threatens(&self, view: &Sight<'_>) -> Vec<Choice> {
        if !self.has_veto(&view.public) || !self.is_at_the_table(&view.public) {
            return Vec::new();
        }
        view.drafts()
            .filter_map(|draft| {
                let Actor::Member(pen) = &draft.mover else { return None };
                let opinion = self.opinion(view, draft);
                let said = view
                    .private
                    .dealings
                    .iter()
                    .flat_map(|one| &one.threats)
                    .any(|one| one.by == *self.member() && one.draft == draft.id);
                // Where the votes are missing nobody needs a veto.
                let could_pass = self.expected_for(view, draft) + 1 >= view.needed();
                let means_it =
                    opinion.leaning <= THREATENS && could_pass && !said && pen != self.member();
                let command = TalkCommand::Threaten {
                    to: pen.clone(),
                    draft: draft.id.clone(),
                    base_rev: draft.rev,
                };
                means_it.then(|| Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
            })
            .collect()
    }

    /// Whether it has promised to sponsor a draft.
    pub(super) fn has_promised_to_sponsor(&self, view: &Sight<'_>, draft: &DraftId) -> bool {
        self.promises(view).any(
            |promise| matches!(promise, Promise::Sponsor { draft: promised } if promised == draft),
        )
    }

    /// Whether it has promised means.
    pub(super) fn has_promised_means(&self, view: &Sight<'_>) -> bool {
        self.promises(view).any(|promise| matches!(promise, Promise::Pledge { .. }))
    }

    pub(super) fn promises<'a>(&'a self, view: &'a Sight<'a>) -> impl Iterator<Item = &'a Promise> {
        view.private
            .dealings
            .iter()
            .flat_map(|dealings| &dealings.undertakings)
            .filter(|one| one.is_open() && one.by == *self.member())
            .map(|one| &one.promise)
    }

    /// Whether it can give so much of a means today, should the Council ask for it.
    pub(super) fn could_give(&self, view: &Sight<'_>, means: MeansKind, at_least: u32) -> bool {
        let gifts = self.seat.capabilities.iter().filter(|gift| gift.means == Some(means));
        { gifts }.any(|gift| Self::most_of(view, gift) >= at_least)
    }

    /// Whether it would see somebody at the table.
    pub(super) fn would_hear(&self, view: &Sight<'_>, guest: &Actor) -> bool {
        let rule = council::meeting::InvitationRule::Rule39;
        self.worth_of(view, Some(invitation(guest, rule))).0 > 0
    }
}
