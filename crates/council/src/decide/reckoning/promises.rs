//! What deeds show of promises: texts changed, sponsored, submitted, withdrawn; the sitting over.

use std::sync::Arc;

use super::books::{Books, Judged};
use crate::actor::Actor;
use crate::dealings::{
    Bought, Cause, DealingEvent, HalfHour, NextDeed, Promise, Sounding, Tabled, Undertaking,
    UndertakingState,
};
use crate::decide::talk::undertaking;
use crate::draft::DraftText;
use crate::event::Event;
use crate::ids::{DraftId, MemberId};
use crate::meeting::{Motion, MotionKind};
use crate::state::DraftOnFile;

/// The words of a draft changed: revisions promised, prices paid, threats heeded.
pub(super) fn text_changed(books: &mut Books<'_>, draft: &DraftId, text: &DraftText, rev: u32) {
    let cause = || Cause::Draft { draft: draft.clone(), rev };
    for held in books.binding() {
        if let Promise::Revise { draft: of, changes } = &held.promise
            && of == draft
            && changes.iter().all(|change| change.is_made_in(text))
        {
            books.judge(held, Judged::Kept, cause());
        }
    }
    let state = books.state;
    let asked = state.dealings.soundings.values().filter(|sounding| sounding.draft == *draft);
    for sounding in asked {
        let Some(price) = priced(sounding) else { continue };
        let promised = price.undertaking.as_ref().is_none_or(|promise| {
            state.dealings.undertakings.values().any(|held| {
                held.by == sounding.by
                    && held.to.as_ref() == Some(&sounding.of)
                    && held.promise == *promise
                    && matches!(held.state, UndertakingState::Open | UndertakingState::Kept)
            })
        });
        if promised && price.changes.iter().all(|change| change.is_made_in(text)) {
            paid(books, sounding, rev);
        }
    }
}

/// A promise was given: perhaps it was the rest of a price.
pub(super) fn signed(books: &mut Books<'_>, given: &Undertaking) {
    let state = books.state;
    let asked = state
        .dealings
        .soundings
        .values()
        .filter(|sounding| sounding.by == given.by && Some(&sounding.of) == given.to.as_ref());
    for sounding in asked {
        let Some(price) = priced(sounding) else { continue };
        let Some(draft) = state.papers.draft(&sounding.draft) else { continue };
        let is_asked = price.undertaking.as_ref() == Some(&given.promise);
        if is_asked && price.changes.iter().all(|change| change.is_made_in(&draft.text)) {
            paid(books, sounding, draft.rev);
        }
    }
}

fn priced(sounding: &Sounding) -> Option<&crate::dealings::Price> {
    if sounding.paid { None } else { sounding.answer.as_ref()?.price.as_ref() }
}

/// A price that was named is honoured if it is paid in that sitting: it binds like a signature.
fn paid(books: &mut Books<'_>, sounding: &Sounding, rev: u32) {
    let Some(price) = priced(sounding) else { return };
    let (by, to) = (&sounding.of, &sounding.by);
    let draft = sounding.draft.clone();
    let promise = match price.buys {
        Bought::VoteFor => Promise::VoteSo { draft, ballot: crate::vote::Ballot::For },
        Bought::NoVeto => Promise::NotVeto { draft },
    };
    let between = (to.clone(), by.clone());
    books.push(DealingEvent::PricePaid { sounding: sounding.id.clone(), between });
    let bound = |held: &Undertaking| {
        held.by == *by && held.to.as_ref() == Some(to) && held.promise.clashes_or_equals(&promise)
    };
    let is_bound = books.binding().into_iter().any(bound) || given_now(books).any(bound);
    if is_bound {
        return;
    }
    let at = HalfHour {
        sitting: sounding.at.sitting.clone(),
        half_hour: books.state.dealings.half_hour,
    };
    let before =
        books.state.dealings.undertakings.values().map(Arc::as_ref).chain(given_now(books));
    let before = before
        .filter(|held| {
            held.by == *by && held.to.as_ref() == Some(to) && held.made_at.sitting == at.sitting
        })
        .count();
    let mut undertaking = undertaking(books.state, &at, (by, Some(to)), &promise, before);
    undertaking.rev = Some(rev);
    books.push(DealingEvent::UndertakingGiven(undertaking));
}

/// Undertakings given by this very command.
fn given_now<'b>(books: &'b Books<'_>) -> impl Iterator<Item = &'b Undertaking> {
    let own = books
        .own
        .iter()
        .filter_map(|event| if let Event::Dealing(event) = event { Some(event) } else { None });
    own.chain(books.found()).filter_map(|event| {
        if let DealingEvent::UndertakingGiven(given) = event { Some(given) } else { None }
    })
}

pub(super) fn sponsored(books: &mut Books<'_>, draft: &DraftId, sponsors: &[MemberId]) {
    let rev = books.state.papers.draft(draft).map_or(0, |draft| draft.rev);
    for held in books.binding() {
        if matches!(&held.promise, Promise::Sponsor { draft: of } if of == draft)
            && sponsors.contains(&held.by)
        {
            books.judge(held, Judged::Kept, Cause::Draft { draft: draft.clone(), rev });
        }
    }
}

pub(super) fn tabled(books: &mut Books<'_>, draft: &DraftOnFile) {
    let cause = || Cause::Draft { draft: draft.id.clone(), rev: draft.rev };
    let outlines = &books.state.programme.dealings.outlines;
    for held in books.binding() {
        let Promise::Table { text } = &held.promise else { continue };
        let kept = match text {
            Tabled::Draft(promised) => *promised == draft.id,
            Tabled::Outline(outline) => {
                draft.is_of(&Actor::Member(held.by.clone()))
                    && outlines.get(outline).is_some_and(|outline| says_all(&draft.text, outline))
            }
        };
        if kept {
            books.judge(held, Judged::Kept, cause());
        }
    }
}

/// Whether a text has every paragraph of another, by verb and measure.
fn says_all(text: &DraftText, of: &DraftText) -> bool {
    let said = text.measures();
    of.measures().into_iter().all(|(_, verb, measure)| {
        said.iter().any(|(_, other, same)| *other == verb && *same == measure)
    })
}

/// A draft is gone: whoever promised that kept it; what was promised about it never came to it.
pub(super) fn withdrawn(books: &mut Books<'_>, draft: &DraftId) {
    let rev = books.state.papers.draft(draft).map_or(0, |draft| draft.rev);
    let cause = || Cause::Draft { draft: draft.clone(), rev };
    for held in books.binding() {
        if held.promise.draft() != Some(draft) {
            continue;
        }
        match held.promise {
            Promise::Withdraw { .. } => books.judge(held, Judged::Kept, cause()),
            Promise::Table { .. } | Promise::Revise { .. } => {
                books.judge(held, Judged::Broken, cause());
            }
            Promise::VoteSo { .. }
            | Promise::NotVeto { .. }
            | Promise::Sponsor { .. }
            | Promise::SupportParagraph { .. }
            | Promise::OpposeParagraph { .. }
            | Promise::Invite { .. }
            | Promise::Pledge { .. }
            | Promise::NextSitting { .. } => books.end(held, UndertakingState::Lapsed, cause()),
        }
    }
    let threats: Vec<_> = books.state.dealings.threats.values().collect();
    for threat in threats.into_iter().filter(|threat| threat.stands && threat.draft == *draft) {
        books.push(DealingEvent::ThreatEnded {
            threat: threat.id.clone(),
            between: (threat.by.clone(), threat.to.clone()),
            cause: cause(),
        });
    }
}

/// Who moves to invite a guest is for inviting it.
pub(super) fn moved(books: &mut Books<'_>, motion: &Motion) {
    let MotionKind::Invite { guest: moved, .. } = &motion.kind else { return };
    for held in books.binding() {
        if matches!(&held.promise, Promise::Invite { guest } if guest == moved)
            && held.by == motion.mover
        {
            books.judge(held, Judged::Kept, Cause::AtTheTable);
        }
    }
}

/// The sitting is over: nothing that was due in it stays open.
pub(super) fn sitting_over(books: &mut Books<'_>) {
    let state = books.state;
    let Some(sitting) = state.sitting.as_ref().map(|sitting| sitting.id.clone()) else { return };
    let goes_on = state.next_sitting().is_some();
    let cause = || Cause::SittingOver { sitting: sitting.clone() };
    for held in books.binding() {
        let is_of_now = held.made_at.sitting == sitting;
        match &held.promise {
            Promise::NextSitting { .. } if is_of_now && goes_on => {}
            Promise::Table { .. } => books.judge(held, Judged::Broken, cause()),
            Promise::Pledge { means, at_least }
            | Promise::NextSitting { deed: NextDeed::Pledge { means, at_least } } => {
                let kept = super::pledged(state, &held.by, *means) >= *at_least;
                match (kept, super::adopted_something(state)) {
                    (true, _) => books.judge(held, Judged::Kept, Cause::Pledges),
                    (false, true) => books.judge(held, Judged::Broken, Cause::Pledges),
                    (false, false) => books.end(held, UndertakingState::Lapsed, cause()),
                }
            }
            Promise::VoteSo { .. }
            | Promise::NotVeto { .. }
            | Promise::Sponsor { .. }
            | Promise::SupportParagraph { .. }
            | Promise::OpposeParagraph { .. }
            | Promise::Revise { .. }
            | Promise::Withdraw { .. }
            | Promise::Invite { .. }
            | Promise::NextSitting { .. } => books.end(held, UndertakingState::Lapsed, cause()),
        }
    }
}
