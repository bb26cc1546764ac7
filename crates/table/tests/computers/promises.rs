//! Promises: each ends once, and a named price that is paid is honoured.

use std::collections::BTreeMap;

use council::dealings::{Bought, DealingEvent, Promise, UndertakingState};
use council::meeting::BallotSubject;
use council::{Ballot, DraftId, Event, MemberId};
use table::Table;

use crate::games::{MANNERS, SUMMER, played};

/// The sittings at which a text is short of votes as it is first written.
const SHORT_OF_VOTES: [&str; 3] = ["june-27", "july-7", "september-28"];

fn dealings(table: &Table) -> impl Iterator<Item = &DealingEvent> {
    table.log().events().filter_map(|event| match event {
        Event::Dealing(dealing) => Some(dealing),
        _ => None,
    })
}

#[test]
fn every_undertaking_ends_in_exactly_one_way() {
    let mut ended = 0;
    for seed in 1..=6 {
        let manner = MANNERS[usize::try_from(seed % 3).unwrap()];
        let table = played(seed, manner, &SUMMER);
        let mut given = BTreeMap::new();
        for event in dealings(&table) {
            match event {
                DealingEvent::UndertakingGiven(undertaking) => {
                    assert!(given.insert(undertaking.id.clone(), 0).is_none());
                }
                DealingEvent::UndertakingEnded { undertaking, state, .. } => {
                    assert_ne!(*state, UndertakingState::Open);
                    *given.get_mut(undertaking).unwrap() += 1;
                }
                _ => {}
            }
        }
        assert!(given.values().all(|times| *times == 1), "seed {seed}: {given:?}");
        ended += given.len();
    }
    assert!(ended > 20, "only {ended} undertakings");
}

/// Prices that were paid: whose vote on which draft was had, and what was had for it. A price is named in
/// answer to a sounding, or with the vote that is offered for a change of wording.
fn paid(table: &Table) -> Vec<(MemberId, DraftId, Bought)> {
    let kept = table.state().dealings.undertakings.values().filter(|one| {
        matches!(one.promise, Promise::Revise { .. }) && one.state == UndertakingState::Kept
    });
    let offered = |by: &MemberId, draft: &DraftId| {
        table.state().dealings.undertakings.values().any(|one| {
            one.by == *by
                && one.promise == Promise::VoteSo { draft: draft.clone(), ballot: Ballot::For }
        })
    };
    let traded = kept.filter_map(|one| {
        let (by, draft) = (one.to.as_ref()?, one.promise.draft()?);
        offered(by, draft).then(|| (by.clone(), draft.clone(), Bought::VoteFor))
    });
    traded.chain(named_in_soundings(table)).collect()
}

fn named_in_soundings(table: &Table) -> Vec<(MemberId, DraftId, Bought)> {
    let mut named = BTreeMap::new();
    let mut drafts = BTreeMap::new();
    let mut paid = Vec::new();
    for event in dealings(table) {
        match event {
            DealingEvent::Sounded(sounding) => {
                drafts.insert(sounding.id.clone(), sounding.draft.clone());
            }
            DealingEvent::SoundingAnswered { sounding, answer, .. } => {
                named.extend(answer.price.clone().map(|price| (sounding.clone(), price.buys)));
            }
            DealingEvent::PricePaid { sounding, between: (_, by) } => {
                paid.push((by.clone(), drafts[sounding].clone(), named[sounding]));
            }
            _ => {}
        }
    }
    paid
}

#[test]
fn a_named_price_that_is_paid_is_honoured() {
    let mut honoured = 0;
    for seed in 1..=10 {
        let table = played(seed, MANNERS[0], &SHORT_OF_VOTES);
        for (by, draft, bought) in paid(&table) {
            let subject = BallotSubject::Draft(draft.clone());
            let vote = table.state().votes.iter().find(|vote| vote.subject == subject);
            let Some(ballot) = vote.and_then(|vote| vote.roll.ballot(&by)) else { continue };
            let freed = dealings(&table).any(|event| {
                matches!(event, DealingEvent::UndertakingEnded { undertaking, state, .. }
                    if undertaking.as_str().contains(by.as_str())
                        && matches!(state, UndertakingState::Released | UndertakingState::Lapsed))
            });
            match bought {
                Bought::VoteFor => assert!(ballot == Ballot::For || freed, "{by} on {draft}"),
                Bought::NoVeto => assert!(ballot != Ballot::Against || freed, "{by} on {draft}"),
            }
            honoured += 1;
        }
    }
    assert!(honoured > 0, "no price was paid in any game");
}

#[test]
fn a_delegate_votes_as_it_has_promised() {
    for seed in 1..=6 {
        let manner = MANNERS[usize::try_from(seed % 3).unwrap()];
        let table = played(seed, manner, &[]);
        for undertaking in table.state().dealings.undertakings.values() {
            let of_a_vote = matches!(undertaking.promise, Promise::VoteSo { .. });
            let broken = of_a_vote && undertaking.state == UndertakingState::Broken;
            assert!(!broken, "seed {seed}: {undertaking:?}");
        }
    }
}
