//! NOW over a game: something is always said, and what is said has its words.

use council::meeting::BallotSubject;
use table::session::Waits;

use super::bill;
use super::counted::counts;
use super::exits;
use super::model::{self, FirstThing};
use super::surprise;
use crate::session::example::Example;
use crate::session::with_story;
use crate::words;

#[test]
fn at_every_step_now_says_what_waits_and_how_to_go_on() {
    let mut game = Example::begun();
    let mut steps = 0;
    while game.now.waits != Waits::Nothing {
        steps += 1;
        assert!(steps < 150, "the game does not end");
        let title = model::title(game.papers, &game.now);
        assert!(!title.heading.is_empty(), "{:?}", game.now.waits);
        assert!(!title.heading.contains('['), "words are missing: {}", title.heading);
        let ballot = matches!(game.now.waits, Waits::Ballot(_));
        assert_eq!(title.go_on.is_none(), ballot, "{:?}", game.now.waits);
        for count in counts(&game.now) {
            assert_eq!(count.cells.len(), 11, "a cell a member");
        }
        game.wait();
    }
}

#[test]
fn now_says_what_is_put_to_the_vote() {
    let mut game = Example::begun();
    let mut asked = std::collections::BTreeSet::new();
    while game.now.waits != Waits::Nothing {
        if let Some(subject) = model::ballot_subject(&game.now) {
            let heading = model::title(game.papers, &game.now).heading;
            let amendment = model::amendment_at_stake(&game.now).is_some();
            assert_eq!(amendment, matches!(subject, BallotSubject::Amendment(_)));
            assert_eq!(amendment, heading == words::plain("now-ballot-amendment"), "{heading}");
            let draft = matches!(subject, BallotSubject::Draft(_));
            assert_eq!(draft, heading == words::plain("now-ballot"), "{heading}");
            asked.insert(heading);
        }
        game.wait();
    }
    assert!(asked.len() >= 2, "only one kind of question was asked: {asked:?}");
}

#[test]
fn whoever_calls_comes_before_what_can_wait() {
    let mut game = Example::begun();
    let mut seen = std::collections::BTreeSet::new();
    while game.now.waits != Waits::Nothing {
        let first = model::first_thing(&game.now);
        let (calls, puts) = (model::callers(&game.now).len(), model::put(&game.now).len());
        let expected = match (&game.now.waits, calls, puts) {
            (Waits::Ballot(_), ..) => FirstThing::Ballot,
            (_, 1.., _) => FirstThing::Call,
            (_, 0, 1..) => FirstThing::Put,
            (Waits::HalfHour, 0, 0) => FirstThing::Move,
            _ => FirstThing::GoOn,
        };
        assert_eq!(first, expected, "{:?}", game.now.waits);
        seen.insert(format!("{first:?}"));
        game.wait();
    }
    assert!(seen.len() >= 4, "the game had {seen:?}");
}

#[test]
fn the_players_own_move_is_not_told_back() {
    let mut game = Example::begun();
    game.wait();
    let moved = game.now.reading.moves.first().unwrap().command.clone();
    assert!(game.act(council::Command::Talk(moved)));
    let waiting = model::callers(&game.now);
    let happened = model::happened(&game.told, &game.now, &waiting);
    assert!(!happened.answers.is_empty(), "somebody answers");
    let own = Some(&game.now.seat);
    let all = happened.first.iter().chain(&happened.others);
    let told_back = all.filter(|line| line.kind == wording::StoryKind::Move);
    assert_eq!(told_back.filter(|line| line.who.as_ref() == own).count(), 0);
}

#[test]
fn history_is_told_when_this_council_has_risen_and_not_before() {
    let mut game = Example::begun();
    let mut told = Vec::new();
    while game.now.waits != Waits::Nothing {
        let then = super::then::then(game.papers, &game.now);
        let risen = matches!(game.now.waits, Waits::Aftermath | Waits::Between);
        assert!(risen || then.is_empty(), "{:?}: {then:?}", game.now.waits);
        told.extend(then);
        game.wait();
    }
    let of_82 = told.iter().find(|vote| vote.contains("S/RES/82")).expect("25 June is told");
    assert!(of_82.contains("9 in favour, 0 against and 1 abstaining"), "{of_82}");
    assert!(of_82.ends_with("Norway voted in favour."), "{of_82}");
    assert!(told.iter().all(|vote| !vote.contains('[')), "{told:?}");
}

#[test]
fn every_way_out_has_its_words_and_what_comes_of_it() {
    let mut game = Example::begun();
    let mut seen = std::collections::BTreeSet::new();
    while game.now.waits != Waits::Nothing {
        for exit in &game.now.exits {
            let name = exits::name(&game.now.seat, &exit.offer).unwrap();
            assert!(!name.contains('['), "{name}");
            let key = exits::note(&exit.offer).expect("what comes of a way out is said");
            assert!(!words::plain(key).contains('['), "{key}");
            seen.insert((key, exit.closed.is_none()));
        }
        game.wait();
    }
    for expected in [("exit-divide", true), ("exit-suspend", true), ("exit-withdraw", false)] {
        assert!(seen.contains(&expected), "{expected:?} was never shown: {seen:?}");
    }
}

#[test]
fn a_hand_that_surprised_is_told_with_where_it_was_expected_and_why() {
    let mut game = Example::begun();
    let mut told = Vec::new();
    while game.now.waits != Waits::Nothing {
        if let Some(surprised) = &game.now.surprised {
            let hands = surprise::hands(game.papers, surprised, &game.told.explained);
            assert_eq!(hands.len(), surprised.hands.len());
            told.extend(hands);
        }
        game.move_or_wait();
    }
    assert!(!told.is_empty(), "in three sittings no hand surprised");
    for hand in told {
        assert!(hand.expected.starts_with("Your count had "), "{hand:?}");
        assert!(!hand.expected.contains('['), "{hand:?}");
        assert!(hand.reason.contains(':'), "the reason it gave: {hand:?}");
    }
}

#[test]
fn what_comes_due_is_told_with_the_day_on_which_it_was_run_up() {
    let mut game = Example::begun();
    let mut told = Vec::new();
    while game.now.waits != Waits::Nothing {
        game.move_or_wait();
        for bill in bill::just_come(&game.now) {
            let seat = game.now.seat.clone();
            let due = with_story(|story| story.due(&seat, &bill)).flatten();
            let paid =
                bill.paid.iter().filter_map(|one| with_story(|story| story.paid(&seat, one)));
            told.push((due.unwrap(), paid.collect::<Vec<_>>()));
        }
    }
    let (due, paid) =
        told.iter().rfind(|(_, paid)| !paid.is_empty()).expect("nothing came due that was run up");
    assert!(!due.contains('['), "{due}");
    assert!(paid[0].starts_with("On ") && paid[0].contains("1950 you promised "), "{paid:?}");
    assert!(told.iter().flat_map(|(_, paid)| paid).all(|one| !one.contains('[')), "{told:?}");
}
