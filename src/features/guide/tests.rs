//! The guide over a game: each thing is pointed at when it first matters, one hint in a place, none twice.

use table::session::Waits;

use super::model::{Hint, Hints, Kept, Place, Standing};
use crate::session::example::Example;

fn all() -> Hints {
    Hint::ALL.into_iter().fold(Hints::default(), Hints::with)
}

fn shown(standing: &Standing) -> Vec<Hint> {
    Hint::ALL.into_iter().filter(|hint| standing.shown.has(*hint)).collect()
}

fn next(game: &Example, before: &Standing, kept: Kept) -> Standing {
    Standing::next(Some(before), kept, all(), Some((&game.now, game.told.seen())))
}

#[test]
fn over_a_game_each_hint_of_now_is_given_once_and_one_at_a_time() {
    let mut game = Example::begun();
    let mut standing = Standing::default();
    let mut given = Vec::new();
    loop {
        standing = next(&game, &standing, Kept::default());
        let now: Vec<Hint> =
            shown(&standing).into_iter().filter(|hint| hint.place() == Place::Now).collect();
        assert!(now.len() <= 1, "{now:?}");
        for hint in now {
            assert!(hint.matters(&game.now), "{hint:?} at {:?}", game.now.waits);
            assert!(!given.contains(&hint), "{hint:?} twice");
            given.push(hint);
        }
        if game.now.waits == Waits::Nothing {
            break;
        }
        game.wait();
    }
    for hint in [Hint::Caller, Hint::Count, Hint::HalfHours, Hint::Exits, Hint::Pledge] {
        assert!(given.contains(&hint), "{hint:?} is never given: {given:?}");
    }
    assert!(shown(&standing).contains(&Hint::Envelopes));
}

#[test]
fn a_hint_stays_while_the_game_stands_and_is_announced_once() {
    let mut game = Example::begun();
    game.wait();
    let first = next(&game, &Standing::default(), Kept::default());
    assert!(first.says.is_some() && !shown(&first).is_empty());
    let again = next(&game, &first, Kept::default());
    assert_eq!((shown(&again), again.says), (shown(&first), first.says), "nothing has changed");

    // To another page and back: it stands there again, and is not said again.
    let away = Standing::next(Some(&again), Kept::default(), Hints::default(), None);
    assert_eq!((shown(&away), away.says), (Vec::new(), None));
    let back = next(&game, &away, Kept::default());
    assert_eq!(shown(&back), shown(&first));
    assert_ne!(back.says, first.says, "said twice");
}

#[test]
fn what_was_noted_or_turned_off_stays_away_until_the_guide_begins_anew() {
    let mut game = Example::begun();
    game.wait();
    let first = next(&game, &Standing::default(), Kept::default());
    let noted = shown(&first)[0];
    let kept = Kept { done: Hints::default().with(noted), ..Kept::default() };
    let after = next(&game, &first, kept);
    assert!(!after.shown.has(noted) && after.kept.done.has(noted));

    let off = next(&game, &after, Kept { off: true, ..kept });
    assert_eq!((shown(&off), off.says), (Vec::new(), None));
    let read_again = Kept::read(&off.kept.written());
    assert!(read_again.off && read_again.done.has(noted), "kept for the next visit");
    assert_eq!(shown(&next(&game, &Standing::default(), read_again)), []);

    let anew = next(&game, &off, read_again.anew());
    assert_eq!(shown(&anew), shown(&first));
}

#[test]
fn what_cannot_be_read_is_a_guide_from_the_beginning() {
    for text in ["", "x", "99999999 1 1 1 1", "-1", "{}"] {
        let kept = Kept::read(text);
        assert_eq!(kept.done, Hints::default(), "{text}");
    }
}

#[test]
fn no_two_hints_are_kept_under_one_number_and_none_is_long() {
    let mut numbers: Vec<u8> = Hint::ALL.into_iter().map(|hint| hint as u8).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), Hint::ALL.len());
    for hint in Hint::ALL {
        let words = crate::words::plain(hint.key());
        let number = words.split_whitespace().count();
        assert!((10..=30).contains(&number), "{number} words: {words}");
    }
}
