//! Bills in a scripted game: Norway follows what is suggested, and what it gave away comes back dated.

use council::{Ballot, Command, Event, Scenario};
use table::bills::{Bill, Due, PaidAct};
use table::debrief::Debrief;
use table::session::Waits;

use crate::client::{Client, korea, now, play_at_once};

/// Every bill the page was told of as it came.
fn played(mut step: impl FnMut(&mut Client)) -> (Client, Vec<Bill>) {
    let mut client = Client::begin(&play_at_once());
    let mut told: Vec<Bill> = Vec::new();
    while client.now.waits != Waits::Nothing {
        step(&mut client);
        let fresh = client.now.bills.iter().filter(|bill| !told.contains(bill)).cloned();
        told.extend(fresh.collect::<Vec<_>>());
    }
    (client, told)
}

fn days(bill: &Bill) -> (&str, Vec<&str>) {
    (bill.sitting.as_str(), bill.paid.iter().map(|paid| paid.sitting.as_str()).collect())
}

#[test]
fn a_missed_line_names_the_promise_for_a_text_without_it() {
    let (_, told) = played(Client::step);
    let missed =
        told.iter().rfind(|bill| bill.due == Due::NotObtained("reports-to-the-council".into()));
    let missed = missed.expect("Oslo's line on reports was not met");
    assert_eq!(days(missed), ("july-7", vec!["july-7"]));
    for paid in &missed.paid {
        assert!(matches!(paid.act, PaidAct::PromisedWithoutIt(_)), "{paid:?}");
    }
}

#[test]
fn a_vote_against_a_line_names_the_promise_that_asked_for_it() {
    let (_, told) = played(Client::step);
    let against = told.iter().find(|bill| matches!(bill.due, Due::VotedAgainst { .. }));
    let against = against.expect("Norway voted against a line of its instructions");
    assert_eq!(days(against), ("june-27", vec!["june-27"]));
    assert_eq!(against.paid[0].act, PaidAct::Promised("june-27-norway-to-ussr-1".into()));
}

#[test]
fn what_was_paid_stands_in_the_record_it_names_and_before_its_bill() {
    let (mut client, told) = played(Client::step);
    assert!(told.len() >= 3, "{told:?}");
    let everything = now(client.session.tell_all());
    for bill in &told {
        for paid in &bill.paid {
            assert!(paid.record <= bill.record, "{bill:?}");
            let shown =
                everything.news.iter().find(|record| record.view_seq == paid.record).unwrap();
            assert!(
                shown.events.iter().any(|event| matches!(event, Event::Dealing(_))),
                "{paid:?}"
            );
        }
    }
    assert_eq!(everything.bills, told, "a page opened again is told the same");
}

#[test]
fn the_debrief_tells_the_bills_that_were_told_as_they_came() {
    let (client, told) = played(Client::step);
    let (scenario, _) = Scenario::read(korea()).unwrap();
    let log = client.session.table().log();
    let debrief = Debrief::of(&scenario, log, client.session.seat()).unwrap();
    let plain = |bill: &Bill| (bill.due.clone(), bill.sitting.clone(), bill.paid.len());
    let expected: Vec<_> = told.iter().map(plain).collect();
    assert_eq!(debrief.bills.iter().map(plain).collect::<Vec<_>>(), expected);
    for (here, there) in told.iter().zip(&debrief.bills) {
        assert_eq!(client.session.moment_of(there.record), here.record);
    }
}

#[test]
fn a_broken_word_is_due_at_once_and_again_when_its_holder_calls() {
    let against = |client: &mut Client| match client.now.waits {
        Waits::Ballot(vote) => {
            client.now = now(client.act(Command::Cast { vote, ballot: Ballot::Against }));
        }
        _ => client.step(),
    };
    let (_, told) = played(against);
    let broken = told.iter().find_map(|bill| match &bill.due {
        Due::Broken(undertaking) => Some((undertaking.clone(), bill.paid.clone())),
        _ => None,
    });
    let (word, paid) = broken.expect("a promise to vote for was broken");
    assert_eq!(paid[0].act, PaidAct::Promised(word));
    let reproached = told.iter().find(|bill| matches!(bill.due, Due::Reproached(_)));
    assert!(reproached.is_some_and(|bill| bill.paid[0].record < bill.record), "{told:?}");
}
