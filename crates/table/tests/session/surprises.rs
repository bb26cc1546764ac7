//! Whose hand surprised the player: told with the result, from what the seat knew before the vote.

use council::meeting::BallotSubject;
use council::{Ballot, Event, Level, Seed};
use table::session::{NewGame, Now, Waits};

use crate::client::{Client, now, play_at_once};

/// Every step of a game at which a vote on a draft was told, with where the game stood.
fn votes_on_drafts(game: &NewGame) -> Vec<Now> {
    let mut client = Client::begin(game);
    let mut told = Vec::new();
    while client.now.waits != Waits::Nothing {
        client.step();
        if client.now.surprised.is_some() {
            told.push(client.now.clone());
        }
    }
    told
}

fn decided_last(now: &Now) -> &council::state::VoteOnRecord {
    let events = now.news.iter().flat_map(|record| &record.events);
    let mut votes = events.filter_map(|event| match event {
        Event::VoteDecided(vote) => Some(vote),
        _ => None,
    });
    votes.next_back().unwrap()
}

#[test]
fn a_hand_that_surprises_did_what_the_count_did_not_have_it_do() {
    let mut hands = 0;
    let seats = ["norway", "usa", "india", "ussr", "yugoslavia", "egypt"];
    for (seat, seed) in seats.into_iter().flat_map(|seat| ["1", "2"].map(|seed| (seat, seed))) {
        let seed = Seed(seed.to_owned());
        for now in votes_on_drafts(&NewGame { seat: seat.into(), seed, ..play_at_once() }) {
            let vote = decided_last(&now);
            let surprised = now.surprised.as_ref().unwrap();
            assert_eq!(surprised.vote, vote.vote);
            assert_eq!(BallotSubject::Draft(surprised.draft.clone()), vote.subject);
            assert!(surprised.hands.len() <= 2, "{surprised:?}");
            for hand in &surprised.hands {
                assert_ne!(hand.member.as_str(), seat, "one's own hand is no surprise");
                assert_eq!(vote.roll.ballot(&hand.member), Some(hand.ballot));
                assert!(!hand.expected.is_empty() && !hand.expected.contains(&hand.ballot));
                assert_ne!(hand.ballot, Ballot::Absent);
                hands += 1;
            }
        }
    }
    assert!(hands >= 3, "a count that is never wrong tells nothing: {hands} hands");
}

#[test]
fn a_page_opened_again_is_told_the_same_surprise() {
    let mut client = Client::begin(&NewGame { level: Level::Council, ..play_at_once() });
    while client.now.surprised.is_none() {
        client.step();
    }
    let again = now(client.session.tell_all());
    assert_eq!(again.surprised, client.now.surprised);
}

#[test]
fn a_vote_on_procedure_surprises_nobody() {
    for now in
        votes_on_drafts(&NewGame { level: Level::Full, seat: "india".into(), ..play_at_once() })
    {
        assert!(matches!(decided_last(&now).subject, BallotSubject::Draft(_)));
    }
}
