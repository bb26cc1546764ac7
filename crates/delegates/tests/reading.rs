//! What a seat reads from its own view, on 27 June 1950 as Korea has it: the count, the bands as they
//! narrow, and three moves.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test stops where its ground gives way, and reads as what is done"
)]

mod common;

use common::{Table, member};
use council::dealings::{Manner, SoundingAnswer, Stance};
use council::{Command, MemberId, SoundingId, TalkCommand, decide};
use delegates::level::level;
use delegates::read::{Count, Known, Standing, Why, count, moves, reading};

/// Consultations of 27 June, with the text of the United States begun.
fn june_27() -> Table {
    Table::of("june-27", "help-to-repel-the-attack")
}

fn count_of(table: &Table, who: &str) -> Count {
    count(table.seat(who), &table.view(who), &table.draft())
}

#[test]
fn the_count_names_every_seat_once_and_hatches_what_is_guessed() {
    let table = june_27();
    let count = count_of(&table, "usa");
    assert_eq!(count.marks.len(), 11);
    assert_eq!(count.sure + count.may_move + count.closed + count.away, 11, "{count:?}");
    assert_eq!((count.needed, count.away), (7, 1), "the Soviet member stays away: {count:?}");
    assert_eq!(count.guesses, 9, "all but itself and the one who is away: {count:?}");
    for mark in &count.marks {
        assert!(mark.reading.band.fits(), "{mark:?}");
    }
}

/// A seat reads no more of another than its public record until it is told, and then what it was told.
#[test]
fn a_band_is_a_guess_until_it_is_told() {
    let mut table = june_27();
    table.circulate();
    table.half_hour();
    let norway = MemberId::from("norway");
    let guess = reading(table.seat("usa"), &table.view("usa"), &norway, &table.draft());
    assert_eq!((guess.known, guess.band.high - guess.band.low), (Known::Guessed, 30));
    let draft = table.draft();
    let sound = TalkCommand::Sound {
        member: norway.clone(),
        draft: draft.id.clone(),
        base_rev: draft.rev,
        clause: None,
    };
    table.does(member("usa"), Command::Talk(sound));
    let sounding: SoundingId = table.state.dealings.soundings.keys().next().unwrap().clone();
    let band = level(Manner::Guarded).shows(9);
    let answer = SoundingAnswer { stance: Stance::Open, band: Some(band), price: None };
    let command = TalkCommand::AnswerSounding { sounding: sounding.clone(), answer };
    table.does(member("norway"), Command::Talk(command));
    let told = reading(table.seat("usa"), &table.view("usa"), &norway, &table.draft());
    assert_eq!((told.known, told.band), (Known::Told(sounding), band));
    let other = reading(table.seat("france"), &table.view("france"), &norway, &table.draft());
    assert_eq!(other.known, Known::Guessed, "nobody else was told");
}

#[test]
fn three_moves_are_suggested_and_each_is_taken() {
    let mut table = june_27();
    let first = moves(table.seat("usa"), &table.view("usa"));
    assert!((1..=3).contains(&first.len()), "{first:?}");
    assert!(
        first.iter().any(|one| matches!(one.why, Why::NotCirculated(_))),
        "nobody has the text yet: {first:?}"
    );
    table.circulate();
    table.half_hour();
    for who in ["usa", "norway", "yugoslavia", "uk", "ecuador"] {
        let suggested = moves(table.seat(who), &table.view(who));
        assert!((1..=3).contains(&suggested.len()), "{who}: {suggested:?}");
        for one in suggested {
            let command = Command::Talk(one.command.clone());
            let taken = decide(&table.state, &member(who), &command);
            assert!(taken.is_ok(), "{who}: {one:?} is refused: {taken:?}");
            assert!(!one.touches.contains(&MemberId::from(who)), "{who}: {one:?}");
        }
    }
    let own = count_of(&table, "usa").marks.into_iter().find(|mark| mark.member.as_str() == "usa");
    assert_eq!(own.unwrap().standing, Standing::Sure, "its own text");
}
