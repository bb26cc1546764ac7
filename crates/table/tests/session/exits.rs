//! The last exits before a vote: what is listed as open is offered, what is closed says why.

use council::scenario::Scenario;
use council::{
    Command, DraftCommand, DraftText, FloorCommand, ItemId, Level, Offer, Refusal, TalkCommand,
    Template,
};
use table::Refused;
use table::session::{Exit, NewGame, Waits};

use crate::client::{Client, korea, now, play_at_once};

fn at(level: Level, seat: &str) -> NewGame {
    NewGame { level, seat: seat.into(), ..play_at_once() }
}

fn is_before_a_vote(client: &Client) -> bool {
    matches!(client.now.waits, Waits::Before(_)) && !client.now.exits.is_empty()
}

fn until(client: &mut Client, holds: impl Fn(&Client) -> bool) {
    for _ in 0..120 {
        if holds(client) {
            return;
        }
        client.step();
    }
    panic!("it never came to that");
}

fn names(exits: &[Exit]) -> Vec<(&'static str, bool)> {
    exits.iter().map(|exit| (name(&exit.offer), exit.closed.is_none())).collect()
}

fn name(offer: &Offer) -> &'static str {
    match offer {
        Offer::Compose(Template::Divide { .. }) => "divide",
        Offer::Act(command) => match command.as_ref() {
            Command::Floor(FloorCommand::Move { .. }) => "suspend",
            Command::Draft(DraftCommand::Withdraw { .. }) => "withdraw",
            Command::Draft(DraftCommand::LeaveSponsors { .. }) => "leave sponsors",
            Command::Talk(TalkCommand::GiveNotice { .. }) => "notice",
            other => panic!("no exit: {other:?}"),
        },
        Offer::Compose(other) => panic!("no exit: {other:?}"),
    }
}

/// The first text that the United States' folder holds for the day, and the matter it is on.
fn an_outline_of(client: &Client) -> (ItemId, DraftText) {
    let item = client.now.view.private.offers.iter().find_map(|offer| match offer {
        Offer::Compose(Template::Begin { item }) => Some(item.clone()),
        _ => None,
    });
    let (scenario, _) = Scenario::read(korea()).unwrap();
    let sitting = &client.now.view.public.sitting.as_ref().unwrap().id;
    let written = scenario.file.sittings.iter().flatten().find(|one| one.id == *sitting).unwrap();
    let text = written.outlines.iter().flatten().find_map(|outline| outline.draft.clone());
    (item.unwrap(), text.unwrap())
}

#[test]
fn what_is_open_is_offered_and_what_is_closed_is_not() {
    for (seat, level) in
        [("norway", Level::Council), ("usa", Level::Council), ("india", Level::Essentials)]
    {
        let mut client = Client::begin(&at(level, seat));
        let mut seen = 0;
        while client.now.waits != Waits::Nothing {
            for exit in &client.now.exits {
                let offered = client.now.view.private.offers.contains(&exit.offer);
                assert_eq!(offered, exit.closed.is_none(), "{seat}, {level:?}: {exit:?}");
                seen += 1;
            }
            client.step();
        }
        assert!(seen >= 9, "{seat}, {level:?}: {seen} exits in three sittings");
    }
}

#[test]
fn another_member_divides_and_suspends_and_cannot_withdraw() {
    let mut client = Client::begin(&at(Level::Council, "norway"));
    until(&mut client, is_before_a_vote);
    let open = names(&client.now.exits);
    assert_eq!(open[..3], [("divide", true), ("suspend", true), ("withdraw", false)]);
    let why = client.now.exits[2].closed.clone();
    assert_eq!(why, Some(Refused::from(Refusal::NotASponsor)));
}

#[test]
fn at_the_lowest_level_the_reason_is_the_level() {
    let mut client = Client::begin(&at(Level::Essentials, "norway"));
    until(&mut client, is_before_a_vote);
    let level = Level::Essentials;
    let closed = Some(Refused::from(Refusal::AboveTheLevel { level }));
    assert!(client.now.exits[..2].iter().all(|exit| exit.closed == closed));
}

#[test]
fn its_mover_withdraws_a_text_and_the_vote_does_not_come() {
    let mut client = Client::begin(&at(Level::Council, "usa"));
    client.step();
    let (item, text) = an_outline_of(&client);
    client.now = now(client.act(Command::Draft(DraftCommand::Begin { item, text })));
    let draft = client.now.view.private.desk[0].id.clone();
    let submit = DraftCommand::Submit { draft: draft.clone(), base_rev: 1 };
    client.now = now(client.act(Command::Draft(submit)));
    until(&mut client, is_before_a_vote);
    assert!(names(&client.now.exits).contains(&("withdraw", true)), "{:?}", client.now.exits);
    client.now = now(client.act(Command::Draft(DraftCommand::Withdraw { draft: draft.clone() })));
    let gone = client.now.view.public.drafts.iter().find(|one| one.id == draft).unwrap();
    assert!(!gone.is_before_the_council());
    assert!(client.now.view.public.votes.iter().all(|vote| vote.draft.as_ref() != Some(&draft)));
}

#[test]
fn once_ballots_are_asked_for_every_exit_is_closed() {
    let mut client = Client::begin(&at(Level::Council, "norway"));
    until(&mut client, |client| {
        matches!(client.now.waits, Waits::Ballot(_)) && !client.now.exits.is_empty()
    });
    let open = names(&client.now.exits);
    assert!(open.iter().all(|(_, open)| !open), "{open:?}");
}

#[test]
fn who_is_bound_by_its_word_sees_why_it_cannot_be_let_go_now() {
    let mut client = Client::begin(&at(Level::Council, "norway"));
    until(&mut client, |client| {
        let own = client.now.view.private.dealings.iter().flat_map(|one| &one.undertakings);
        own.into_iter().any(|one| one.by.as_str() == "norway" && one.is_open())
    });
    until(&mut client, is_before_a_vote);
    assert!(names(&client.now.exits).contains(&("notice", false)), "{:?}", client.now.exits);
}

#[test]
fn a_separate_vote_that_is_asked_for_is_taken() {
    let mut client = Client::begin(&at(Level::Council, "norway"));
    until(&mut client, is_before_a_vote);
    let Offer::Compose(Template::Divide { draft }) = client.now.exits[0].offer.clone() else {
        panic!("the first exit is a separate vote");
    };
    let text = client.now.view.public.drafts.iter().find(|one| one.id == draft).cloned().unwrap();
    let clauses = vec![text.text.operative.last().unwrap().id];
    let ask = DraftCommand::AskDivision { draft: draft.clone(), clauses };
    client.now = now(client.act(Command::Draft(ask)));
    let divided = client.now.view.public.drafts.iter().find(|one| one.id == draft).unwrap();
    assert_eq!(divided.divisions.len(), 1);
}
