//! Calls it makes of its own accord: to ask a friend to sponsor, to warn, to reproach, to pass on what it
//! heard. None of them bends a vote; they tell the other what it would otherwise learn too late.

use council::dealings::{
    CallAbout, Cause, DealingsView, Grievance, Promise, Rumour, RumourAbout, Undertaking,
    UndertakingState,
};
use council::{Ballot, Command, DraftId, MemberId, TalkCommand};

use super::numbers::{CLOSE_FRIEND, SPONSORS_ENOUGH, WARNS};
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// Calls nothing presses it to make: the first it has a ground for.
    pub(super) fn calls(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(dealings) = &view.private.dealings else { return Vec::new() };
        let mut calls = self.reproaches(view, dealings);
        calls.extend(self.asks_to_sponsor(view, dealings));
        calls.extend(self.warns(view, dealings));
        calls.extend(self.passes_on(view, dealings));
        calls
    }

    /// Who broke its word to it hears of it, once: the last promise of each, and while it is news.
    fn reproaches(&self, view: &Sight<'_>, dealings: &DealingsView) -> Vec<Choice> {
        let to_it = |one: &Undertaking| one.to.as_ref() == Some(self.member());
        let broken = dealings.undertakings.iter().filter(|one| {
            one.state == UndertakingState::Broken && to_it(one) && is_news(view, one)
        });
        broken
            .filter(|one| {
                !self.has_called(dealings, &one.by, |about| matches!(about, CallAbout::Reproach(_)))
            })
            .map(|one| {
                let about = CallAbout::Reproach(Grievance::Undertaking(one.id.clone()));
                let reason = Reason::Undertaking { undertaking: one.id.clone() };
                call(&one.by, about, vec![reason])
            })
            .collect()
    }

    /// As pen of a text it has shown, it asks those who would vote for it to put their name to it.
    fn asks_to_sponsor(&self, view: &Sight<'_>, dealings: &DealingsView) -> Option<Choice> {
        let draft = self.drafts_of_mine(view).next()?;
        let enough = draft.sponsors.len() >= SPONSORS_ENOUGH || !view.is_circulated(draft);
        let asked = |member: &MemberId| {
            self.has_called(dealings, member, |about| {
                matches!(about, CallAbout::AskToSponsor { draft: asked } if *asked == draft.id)
            })
        };
        if enough {
            return None;
        }
        let would = dealings.own_trust.iter().filter(|(member, trust)| {
            **trust >= CLOSE_FRIEND
                && !draft.sponsors.contains(member)
                && !asked(member)
                && self.estimate(view, member, draft) >= crate::value::numbers::FOR_AT
        });
        let (friend, _) = would.max_by_key(|(_, trust)| **trust)?;
        let about = CallAbout::AskToSponsor { draft: draft.id.clone() };
        Some(call(friend, about, vec![Reason::Nearest { member: friend.clone() }]))
    }

    /// A friend whose text it cannot vote for hears that from it, before the vote.
    fn warns(&self, view: &Sight<'_>, dealings: &DealingsView) -> Option<Choice> {
        view.drafts().find_map(|draft| {
            let pen = draft.mover.member().filter(|pen| *pen != self.member())?;
            let friendly = view.trust_in(pen) > 0;
            let opinion = self.opinion(view, draft);
            let against = opinion.leaning <= WARNS
                && opinion.ballot_without_veto() == Ballot::Against
                && view.is_circulated(draft);
            let said = self.has_called(
                dealings,
                pen,
                |about| matches!(about, CallAbout::Warn { draft: of } if *of == draft.id),
            );
            let about = CallAbout::Warn { draft: draft.id.clone() };
            (friendly && against && !said).then(|| call(pen, about, opinion.reasons(&draft.id)))
        })
    }

    /// To a close friend it passes on what concerns it of others' dealings, once a sitting.
    fn passes_on(&self, view: &Sight<'_>, dealings: &DealingsView) -> Option<Choice> {
        let has_passed = dealings
            .calls
            .iter()
            .any(|one| one.from == *self.member() && matches!(one.about, CallAbout::PassOn { .. }));
        if has_passed {
            return None;
        }
        let today = view.public.sitting.as_ref().map(|sitting| &sitting.id);
        let is_fresh = |heard: &Rumour| {
            Some(&heard.said_at.sitting) == today && heard.at.half_hour + 1 >= dealings.half_hour
        };
        let is_news = |heard: &Rumour| is_fresh(heard) && is_still_open(view, &heard.about);
        dealings.rumours.iter().rev().filter(|one| is_news(one)).find_map(|heard| {
            let friend = dealings.own_trust.iter().find(|(member, trust)| {
                **trust >= CLOSE_FRIEND
                    && **member != heard.source
                    && !self.was_told_as_well(&heard.source, member)
                    && !parties(&heard.about).contains(member)
                    && concerns(view, &heard.about, member)
            });
            let about = CallAbout::PassOn { rumour: heard.id.clone() };
            friend.map(|(friend, _)| {
                call(friend, about, vec![Reason::Nearest { member: friend.clone() }])
            })
        })
    }

    /// Whether whoever told it tells another as well.
    fn was_told_as_well(&self, source: &MemberId, member: &MemberId) -> bool {
        self.seat.confidants.get(source).is_some_and(|close| close.contains(member))
    }

    fn has_called(
        &self,
        dealings: &DealingsView,
        to: &MemberId,
        about: impl Fn(&CallAbout) -> bool,
    ) -> bool {
        dealings
            .calls
            .iter()
            .any(|one| one.from == *self.member() && one.to == *to && about(&one.about))
    }
}

fn call(to: &MemberId, about: CallAbout, reasons: Vec<Reason>) -> Choice {
    Choice::new(Command::Talk(TalkCommand::Call { to: to.clone(), about }), reasons)
}

/// Whom a rumour is about: they need not be told.
fn parties(about: &RumourAbout) -> [&MemberId; 2] {
    match about {
        RumourAbout::Sounded { by, of, .. } => [by, of],
        RumourAbout::Proposed { by, to, .. } | RumourAbout::Threatened { by, to, .. } => [by, to],
        RumourAbout::Pressed { by, on, .. } => [by, on],
        RumourAbout::Brought { one, other, .. } => [one, other],
    }
}

/// Whether what a rumour is about can still come to something: of a text voted on nobody tells tales.
fn is_still_open(view: &Sight<'_>, about: &RumourAbout) -> bool {
    let open = |draft: &DraftId| view.draft(draft).is_some();
    match about {
        RumourAbout::Sounded { draft, .. }
        | RumourAbout::Brought { draft, .. }
        | RumourAbout::Threatened { draft, .. } => open(draft),
        RumourAbout::Proposed { offered, asked, .. } => {
            offered.iter().chain(asked).filter_map(Promise::draft).all(open)
        }
        RumourAbout::Pressed { .. } => true,
    }
}

/// Whether a rumour is more than talk to a member: what others asked about its own text, what they promised
/// each other, who threatens and who presses.
fn concerns(view: &Sight<'_>, about: &RumourAbout, member: &MemberId) -> bool {
    let is_its_own =
        |draft| view.draft(draft).is_some_and(|draft| draft.mover.member() == Some(member));
    match about {
        RumourAbout::Sounded { draft, .. } | RumourAbout::Brought { draft, .. } => {
            is_its_own(draft)
        }
        RumourAbout::Proposed { signed, .. } => *signed,
        RumourAbout::Threatened { draft, .. } => {
            is_its_own(draft)
                || view.draft(draft).is_some_and(|draft| draft.sponsors.contains(member))
        }
        RumourAbout::Pressed { .. } => true,
    }
}

/// Whether a promise was broken at the last meeting, or in this sitting, so that it is still spoken of.
fn is_news(view: &Sight<'_>, undertaking: &Undertaking) -> bool {
    let this_sitting = view
        .public
        .sitting
        .as_ref()
        .is_some_and(|sitting| sitting.id == undertaking.made_at.sitting);
    let meeting_of = |id| view.public.votes.iter().find(|vote| vote.vote == id);
    let at_the_last_meeting = match &undertaking.cause {
        Some(Cause::Vote { vote }) => meeting_of(*vote).is_some_and(|vote| {
            view.public.votes.last().is_some_and(|last| last.meeting == vote.meeting)
        }),
        _ => false,
    };
    let about_a_deed = matches!(undertaking.promise, Promise::NextSitting { .. });
    this_sitting || at_the_last_meeting || about_a_deed
}
