//! What a delegate answers when something is put to it: soundings, deals, calls, a meeting of two, a text
//! to mark. Answers cost nothing and are given at once.

use council::dealings::{
    Bought, Call, CallAbout, CallStanding, Deal, DealingsView, Promise, Proposal, ProposalAnswer,
    ProposalStanding, Sounding, SoundingAnswer, WordingChange, YesOrNo,
};
use council::state::DraftOnFile;
use council::{Ballot, Command, DraftId, TalkCommand};

use super::pen::reworded;
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// Its answers to whatever waits for one.
    pub fn answers(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(dealings) = view.private.dealings.as_ref().filter(|_| self.policy.deals()) else {
            return Vec::new();
        };
        let mut choices = Vec::new();
        choices.extend(dealings.soundings.iter().filter_map(|one| self.to_sounding(view, one)));
        choices.extend(dealings.proposals.iter().filter_map(|one| self.to_proposal(view, one)));
        choices.extend(self.to_bringings(view, dealings));
        choices
    }

    /// What it does on the side, without a half-hour of its own: papers, the red pencil, promises that no
    /// longer bind.
    pub fn asides(&self, view: &Sight<'_>) -> Vec<Choice> {
        if !self.policy.deals() {
            return if self.policy.writes() { self.tables_at_once(view) } else { Vec::new() };
        }
        let Some(dealings) = &view.private.dealings else { return self.paperwork(view) };
        let mut choices: Vec<_> = self.takes_its_chair(view).into_iter().collect();
        choices.extend(self.releases(dealings));
        choices.extend(self.claims_free(view, dealings));
        choices.extend(self.marks(view, dealings));
        choices.extend(self.paperwork(view));
        choices
    }

    fn to_sounding(&self, view: &Sight<'_>, sounding: &Sounding) -> Option<Choice> {
        if sounding.of != *self.member() || sounding.answer.is_some() {
            return None;
        }
        let draft = view.draft(&sounding.draft)?;
        let opinion = self.opinion(view, draft);
        let answer: SoundingAnswer = self.tells(view, &sounding.by, draft, &opinion);
        let command = TalkCommand::AnswerSounding { sounding: sounding.id.clone(), answer };
        Some(Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
    }

    fn to_proposal(&self, view: &Sight<'_>, proposal: &Proposal) -> Option<Choice> {
        match &proposal.standing {
            ProposalStanding::Waiting if proposal.to == *self.member() => {
                let gains = proposal.worths.iter().sum();
                let answer = self.answer_to(view, proposal, gains);
                let command = TalkCommand::AnswerProposal { proposal: proposal.id.clone(), answer };
                Some(Choice::new(Command::Talk(command), self.why(view, &proposal.deal)))
            }
            ProposalStanding::Countered { deal } if proposal.by == *self.member() => {
                let gains = worth_of(&deal.offered);
                let answer =
                    if self.would_sign(view, deal, gains) { YesOrNo::Yes } else { YesOrNo::No };
                let command = TalkCommand::AnswerCounter { proposal: proposal.id.clone(), answer };
                Some(Choice::new(Command::Talk(command), self.why(view, deal)))
            }
            ProposalStanding::Waiting
            | ProposalStanding::Countered { .. }
            | ProposalStanding::Signed
            | ProposalStanding::Declined => None,
        }
    }

    fn why(&self, view: &Sight<'_>, deal: &Deal) -> Vec<Reason> {
        let draft = deal.asked.iter().chain(&deal.offered).find_map(Promise::draft);
        let draft = draft.and_then(|id| view.draft(id));
        draft.map(|draft| self.opinion(view, draft).reasons(&draft.id)).unwrap_or_default()
    }

    /// It signs what serves it, counters with its price where there is one, and otherwise declines.
    fn answer_to(&self, view: &Sight<'_>, proposal: &Proposal, gains: i32) -> ProposalAnswer {
        if self.would_sign(view, &proposal.deal, gains) {
            return ProposalAnswer::Sign;
        }
        self.counter(view, proposal).map_or(ProposalAnswer::Decline, ProposalAnswer::Counter)
    }

    /// Its vote for its price: the one counter-offer there is.
    fn counter(&self, view: &Sight<'_>, proposal: &Proposal) -> Option<Deal> {
        if self.waits_for_its_capital(view) {
            return None;
        }
        let asked_for = proposal.deal.asked.iter().find_map(Promise::vote_for)?;
        let draft = view.draft(asked_for)?;
        let price = self.price_for(view, draft)?;
        let mut asked = Vec::new();
        if !price.changes.is_empty() {
            asked.push(Promise::Revise { draft: draft.id.clone(), changes: price.changes.clone() });
        }
        asked.extend(price.undertaking.clone());
        let vote = match price.buys {
            Bought::VoteFor => Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For },
            Bought::NoVeto => Promise::NotVeto { draft: draft.id.clone() },
        };
        let differs = asked != proposal.deal.offered && !asked.is_empty();
        differs.then(|| Deal { offered: vec![vote], asked, pressure: None })
    }

    /// Whether it would bind itself to everything the deal asks of it.
    pub(super) fn would_sign(&self, view: &Sight<'_>, deal: &Deal, gains: i32) -> bool {
        let changes = deal.offered.iter().find_map(Promise::revision);
        // Without instructions nobody binds his country.
        if self.waits_for_its_capital(view) && !deal.asked.is_empty() {
            return false;
        }
        if self.would_serve_a_rival(view, deal) {
            return false;
        }
        deal.asked.iter().all(|asked| self.would_promise(view, asked, gains, changes))
            && !(deal.asked.is_empty() && deal.pressure.is_none() && deal.offered.is_empty())
    }

    /// Whether it would promise this for what it gains; a promised change of wording counts as made.
    fn would_promise(
        &self,
        view: &Sight<'_>,
        asked: &Promise,
        gains: i32,
        changes: Option<(&DraftId, &[WordingChange])>,
    ) -> bool {
        use super::numbers::{FAVOUR, KEEPS_A_NO, SPONSORS_FOR_A_PRICE};
        use crate::value::numbers::{AGAINST_AT, FOR_AT, VETO_AT};
        let leaning = |draft: &DraftId| {
            let draft = view.draft(draft)?;
            let text = match changes.filter(|(changed, _)| **changed == draft.id) {
                Some((_, changes)) => reworded(draft, changes)?,
                None => draft.text.as_ref().clone(),
            };
            let opinion = self.opinion_of(view, &text, Some(draft));
            if opinion.is_closed() { None } else { Some(opinion.leaning + gains.clamp(0, 10)) }
        };
        match asked {
            Promise::VoteSo { draft, ballot } => {
                leaning(draft).is_some_and(|leaning| match ballot {
                    Ballot::For => leaning >= FOR_AT,
                    Ballot::Abstaining | Ballot::NotParticipating => {
                        (AGAINST_AT - gains..FOR_AT + gains).contains(&leaning)
                    }
                    Ballot::Against => leaning - 2 * gains <= AGAINST_AT + KEEPS_A_NO,
                    Ballot::Absent => false,
                })
            }
            Promise::NotVeto { draft } => leaning(draft).is_some_and(|leaning| leaning > VETO_AT),
            Promise::Sponsor { draft } => {
                leaning(draft).is_some_and(|leaning| leaning >= SPONSORS_FOR_A_PRICE)
            }
            Promise::SupportParagraph { draft, clause } => {
                gains >= FAVOUR && self.paragraph_worth(view, draft, *clause) >= 0
            }
            Promise::OpposeParagraph { draft, clause } => {
                gains >= FAVOUR && self.paragraph_worth(view, draft, *clause) <= 0
            }
            Promise::Revise { draft, changes } => self.could_take(view, draft, changes),
            Promise::Withdraw { draft } => {
                gains >= FAVOUR
                    && view.draft(draft).is_some_and(|draft| !self.would_carry(view, draft))
            }
            Promise::Pledge { means, at_least } => {
                gains >= FAVOUR && self.could_give(view, *means, *at_least)
            }
            Promise::Invite { guest } => gains >= FAVOUR && self.would_hear(view, guest),
            Promise::NextSitting { .. } | Promise::Table { .. } => gains >= FAVOUR,
        }
    }

    /// Whether its own text would still serve it with these changes.
    pub(super) fn could_take(
        &self,
        view: &Sight<'_>,
        id: &DraftId,
        changes: &[WordingChange],
    ) -> bool {
        use super::numbers::{PEN_GIVES, PEN_GIVES_TO_SPARE, PEN_KEEPS, VOTES_TO_SPARE};
        let Some(draft) = view.draft(id).filter(|draft| self.is_me(&draft.mover)) else {
            return false;
        };
        let Some(text) = reworded(draft, changes) else { return false };
        // Who has the votes, and one to spare, sells no word for another.
        let expected = self.expected_for(view, draft);
        if expected > view.needed() + VOTES_TO_SPARE {
            return false;
        }
        let gives = if expected < view.needed() { PEN_GIVES } else { PEN_GIVES_TO_SPARE };
        if self.has_promised_otherwise(view, draft, changes)
            || self.is_not_for_sale(view, draft, changes)
        {
            return false;
        }
        let before = self.opinion(view, draft).leaning;
        let after = self.opinion_of(view, &text, Some(draft)).leaning;
        after >= PEN_KEEPS && before - after <= gives
    }

    /// Whether these changes would undo a wording it has promised to another, or made for one.
    pub(super) fn has_promised_otherwise(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        changes: &[WordingChange],
    ) -> bool {
        let dealings = view.private.dealings.iter();
        let own = dealings.flat_map(|dealings| &dealings.undertakings).filter(|undertaking| {
            undertaking.by == *self.member() && undertaking.promise.draft() == Some(&draft.id)
        });
        own.filter_map(|undertaking| undertaking.promise.revision())
            .flat_map(|(_, promised)| promised)
            .any(|promised| {
                changes.iter().any(|change| change.clause == promised.clause && change != promised)
            })
    }

    fn paragraph_worth(&self, view: &Sight<'_>, id: &DraftId, clause: council::ClauseId) -> i32 {
        let Some(draft) = view.draft(id) else { return 0 };
        let opinion = self.opinion(view, draft);
        opinion
            .appraisal
            .paragraphs
            .iter()
            .find(|one| one.clause == clause)
            .map_or(0, |one| one.worth)
    }

    /// Brought together with another: the changes it could take, its own price first.
    fn to_bringings(&self, view: &Sight<'_>, dealings: &DealingsView) -> Vec<Choice> {
        let waiting = dealings.bringings.iter().filter(|one| {
            (one.one == *self.member() || one.other == *self.member())
                && one.joint.is_none()
                && !one.answers.contains_key(self.member())
        });
        waiting
            .filter_map(|one| {
                let draft = view.draft(&one.draft)?;
                let changes = self.acceptable_changes(view, draft);
                let command = TalkCommand::AnswerBringing { bringing: one.id.clone(), changes };
                Some(Choice::plain(Command::Talk(command)))
            })
            .collect()
    }

    /// It lets another off a promise it no longer needs.
    fn releases(&self, dealings: &DealingsView) -> Vec<Choice> {
        let mine = |id: &council::UndertakingId| {
            dealings
                .undertakings
                .iter()
                .any(|one| one.id == *id && one.is_open() && one.to.as_ref() == Some(self.member()))
        };
        let trusts = |id: &council::UndertakingId| {
            let by = dealings.undertakings.iter().find(|one| one.id == *id).map(|one| &one.by);
            by.and_then(|by| dealings.own_trust.get(by)).is_some_and(|trust| *trust > 0)
        };
        dealings
            .release_asked
            .iter()
            .filter(|id| mine(id) && trusts(id))
            .map(|id| {
                Choice::plain(Command::Talk(TalkCommand::Release { undertaking: id.clone() }))
            })
            .collect()
    }

    /// A promise binds no longer where the text has changed to its loss (play.md: by five or more).
    fn claims_free(&self, view: &Sight<'_>, dealings: &DealingsView) -> Vec<Choice> {
        dealings
            .undertakings
            .iter()
            .filter(|one| one.is_open() && one.by == *self.member())
            .filter_map(|one| {
                let Promise::VoteSo { draft, ballot: Ballot::For } = &one.promise else {
                    return None;
                };
                let draft = view.draft(draft)?;
                let changed = one.rev.is_some_and(|rev| rev != draft.rev);
                let opinion = self.opinion(view, draft);
                let lost = opinion.leaning <= crate::value::numbers::FOR_AT - 5 - one.worth;
                let command = TalkCommand::ClaimFree { undertaking: one.id.clone() };
                (changed && lost)
                    .then(|| Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
            })
            .collect()
    }

    /// The red pencil: the one change that would help it most, in a text that was shown to it.
    fn marks(&self, view: &Sight<'_>, dealings: &DealingsView) -> Vec<Choice> {
        dealings
            .circulations
            .iter()
            .filter(|one| one.by != *self.member() && !one.marks.contains_key(self.member()))
            .filter_map(|one| {
                let draft = view.draft(&one.draft).filter(|draft| draft.rev == one.rev)?;
                let opinion = self.opinion(view, draft);
                let sponsors = draft.sponsors.contains(self.member());
                if sponsors || opinion.is_closed() || opinion.ballot_without_veto() == Ballot::For {
                    return None;
                }
                let change = self.mark_on(view, draft)?;
                let command =
                    TalkCommand::Mark { draft: draft.id.clone(), base_rev: draft.rev, change };
                Some(Choice::new(Command::Talk(command), opinion.reasons(&draft.id)))
            })
            .collect()
    }

    /// Taking a call is a move: it takes those that offer or ask something it can say yes to.
    pub(super) fn takes_calls(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(dealings) = &view.private.dealings else { return Vec::new() };
        let waiting = dealings.calls.iter().filter(|call| {
            call.to == *self.member() && matches!(call.standing, CallStanding::Waiting)
        });
        waiting
            .map(|call| {
                let answer = if self.says_yes_to(view, call) { YesOrNo::Yes } else { YesOrNo::No };
                let command = TalkCommand::AnswerCall { call: call.id.clone(), answer };
                Choice::plain(Command::Talk(command))
            })
            .collect()
    }

    /// Offers that ring: who calls with a bargain it would sign is not kept waiting.
    pub(super) fn takes_offers(&self, view: &Sight<'_>) -> Vec<Choice> {
        let calls = view.private.dealings.iter().flat_map(|dealings| &dealings.calls);
        calls
            .filter(|call| call.to == *self.member() && call.standing == CallStanding::Waiting)
            .filter(|call| matches!(call.about, CallAbout::Trade(_)))
            .filter(|call| self.says_yes_to(view, call))
            .map(|call| {
                let command =
                    TalkCommand::AnswerCall { call: call.id.clone(), answer: YesOrNo::Yes };
                Choice::plain(Command::Talk(command))
            })
            .collect()
    }

    fn says_yes_to(&self, view: &Sight<'_>, call: &Call) -> bool {
        use crate::value::numbers::FOR_AT;
        let binds =
            matches!(call.about, CallAbout::AskToSponsor { .. } | CallAbout::AskForVote { .. });
        if binds && self.waits_for_its_capital(view) {
            return false;
        }
        match &call.about {
            CallAbout::Trade(deal) => self.would_sign(view, deal, worth_of(&deal.offered)),
            CallAbout::AskToSponsor { draft } | CallAbout::AskForVote { draft }
                if self.is_rival(view, draft) =>
            {
                false
            }
            CallAbout::AskToSponsor { draft } => view.draft(draft).is_some_and(|draft| {
                self.opinion(view, draft).leaning >= super::numbers::SPONSORS_FOR_A_PRICE
            }),
            CallAbout::AskForVote { draft } => {
                view.draft(draft).is_some_and(|draft| self.opinion(view, draft).leaning >= FOR_AT)
            }
            CallAbout::PassOn { .. } | CallAbout::Warn { .. } | CallAbout::Reproach(_) => true,
        }
    }
}

/// What promises are worth at full word: what they come to is the engine's to say when they are signed.
fn worth_of(promises: &[Promise]) -> i32 {
    let full = council::dealings::numbers::WORD_START;
    promises.iter().map(|promise| promise.worth(full)).sum()
}
