//! Bills in a scripted game: Norway follows what is suggested, and what it gave away comes back dated.

use council::dealings::Promise;
use council::state::DraftStatus;
use council::{Actor, Ballot, Command, Event, Scenario, TalkCommand};
use table::bills::{Bill, Due, PaidAct};
use table::debrief::Debrief;
use table::session::{NewGame, Waits};

use crate::client::{Client, korea, now, play_at_once};

/// Every bill the page was told of as it came.
fn played(step: impl FnMut(&mut Client)) -> (Client, Vec<Bill>) {
    played_as(&play_at_once(), step)
}

fn played_as(game: &NewGame, mut step: impl FnMut(&mut Client)) -> (Client, Vec<Bill>) {
    let mut client = Client::begin(game);
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
    assert_eq!(days(missed), ("july-7", vec!["june-27", "july-7"]));
    let [let_go, promised] = missed.paid.as_slice() else { panic!("{missed:?}") };
    assert!(matches!(let_go.act, PaidAct::LetGo(_)), "{let_go:?}");
    assert!(matches!(promised.act, PaidAct::PromisedWithoutIt(_)), "{promised:?}");
}

/// On 27 June Oslo let go of its line on reports, for the seventh vote. Whoever votes against all the same
/// gave nothing for it, and no later day is told that it did.
#[test]
fn a_line_that_was_let_go_of_is_no_price_where_no_vote_was_given_for_it() {
    let against_on_27_june = |client: &mut Client| {
        let public = &client.now.view.public;
        let on_27_june = public.sitting.as_ref().is_some_and(|held| held.id == "june-27".into());
        match client.now.waits {
            Waits::Ballot(vote) if on_27_june => {
                client.now = now(client.act(Command::Cast { vote, ballot: Ballot::Abstaining }));
            }
            _ => client.step(),
        }
    };
    let (_, told) = played(against_on_27_june);
    for bill in &told {
        let let_go = bill.paid.iter().find(|paid| matches!(paid.act, PaidAct::LetGo(_)));
        assert_eq!(let_go, None, "{bill:?}");
    }
}

/// Yugoslavia votes against its instructions wherever it can: in the end its capital disavows it, and what
/// brought it there is named: a letter home that was refused, and a vote.
#[test]
fn a_capital_that_disavows_names_what_the_latitude_went_on() {
    let game = NewGame { seat: "yugoslavia".into(), ..play_at_once() };
    let (_, told) = played_as(&game, |client| match client.now.waits {
        Waits::Ballot(vote) => {
            client.now = now(client.act(Command::Cast { vote, ballot: Ballot::For }));
        }
        _ => client.step(),
    });
    let disavowed = told.iter().find(|bill| bill.due == Due::Disavowed);
    let disavowed = disavowed.unwrap_or_else(|| panic!("{told:?}"));
    let [asked, voted] = disavowed.paid.as_slice() else { panic!("{disavowed:?}") };
    assert!(matches!(asked.act, PaidAct::AskedInVain(_)), "{asked:?}");
    assert!(matches!(voted.act, PaidAct::VotedAgainst(_)), "{voted:?}");
}

/// Yugoslavia tells the press on 27 June that it will vote for the text that asks for arms, and does; its
/// capital had told it to be nobody's tool.
#[test]
fn a_vote_against_a_line_names_the_promise_that_asked_for_it() {
    let game = NewGame { seat: "yugoslavia".into(), ..play_at_once() };
    let mut told_the_press = false;
    let (_, told) = played_as(&game, |client| {
        let public = &client.now.view.public;
        let on_27_june = public.sitting.as_ref().is_some_and(|held| held.id == "june-27".into());
        let text = public.drafts.iter().find(|draft| {
            draft.mover == Actor::Member("usa".into())
                && matches!(draft.status, DraftStatus::Submitted { .. })
        });
        match (client.now.waits.clone(), text) {
            (Waits::HalfHour, Some(draft)) if on_27_june && !told_the_press => {
                told_the_press = true;
                let promise = Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For };
                let said = client.act(Command::Talk(TalkCommand::TellPress { promise }));
                client.now = now(said);
            }
            _ => client.step(),
        }
    });
    let against = told.iter().find(|bill| {
        matches!(&bill.due, Due::VotedAgainst { line, .. } if *line == "nobody-s-tool".into())
    });
    let against = against.expect("it voted against a line of its instructions");
    assert_eq!(days(against), ("june-27", vec!["june-27"]));
    assert!(matches!(against.paid[0].act, PaidAct::Promised(_)), "{against:?}");
}

#[test]
fn what_was_paid_stands_in_the_record_it_names_and_before_its_bill() {
    let (mut client, told) = played(Client::step);
    assert!(!told.is_empty(), "no bill came");
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
