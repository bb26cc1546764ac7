//! The speakers' list, explanations and replies (rule 27; Note by the President S/2017/507).

use council::limits::{STATEMENTS_PER_MEETING_MAX, WORDS_BYTES_MAX};
use council::meeting::{Capacity, Publicity, Purpose};
use council::{Actor, Audience, ChairCommand, Command, Event, FloorCommand, Refusal, Viewer};

use crate::table::{Table, actor, cease_fire, words};

fn ask(purpose: Purpose) -> FloorCommand {
    FloorCommand::AskToSpeak { purpose }
}

fn speak(text: &str) -> FloorCommand {
    FloorCommand::Speak { capacity: Capacity::National, words: words(text) }
}

fn speaker(table: &Table) -> Option<Actor> {
    table.meeting().floor.as_ref().map(|request| request.speaker.clone())
}

#[test]
fn members_are_heard_in_the_order_of_asking_and_replies_come_last() {
    let mut table = Table::debate("25-june");
    table.floor("yugoslavia", ask(Purpose::RightOfReply));
    table.floor("norway", ask(Purpose::Statement));
    table.floor("cuba", ask(Purpose::Statement));
    let mut heard = Vec::new();
    for _ in 0..3 {
        table.chair(ChairCommand::GiveFloor);
        let who = speaker(&table).expect("somebody has the floor").to_string();
        table.floor(&who, speak("Our view is known."));
        heard.push(who);
    }
    assert_eq!(heard, ["norway", "cuba", "yugoslavia"]);
    assert_eq!(
        table.refuses("host", Command::Chair(ChairCommand::GiveFloor)),
        Refusal::ListIsEmpty
    );
}

#[test]
fn the_floor_is_one_members_at_a_time() {
    let mut table = Table::debate("25-june");
    table.floor("norway", ask(Purpose::Statement));
    table.floor("cuba", ask(Purpose::Statement));
    table.chair(ChairCommand::GiveFloor);
    assert_eq!(table.refuses("host", Command::Chair(ChairCommand::GiveFloor)), Refusal::FloorTaken);
    assert_eq!(table.refuses("cuba", Command::Floor(speak("Now."))), Refusal::NotYourTurn);
    assert_eq!(table.refuses("cuba", Command::Floor(FloorCommand::Yield)), Refusal::NotYourTurn);
    table.floor("norway", FloorCommand::Yield);
    table.chair(ChairCommand::GiveFloor);
    assert_eq!(speaker(&table), Some(actor("cuba")));
}

#[test]
fn one_place_on_the_list_a_purpose_and_it_can_be_left() {
    let mut table = Table::debate("25-june");
    table.floor("norway", ask(Purpose::Statement));
    let again = Command::Floor(ask(Purpose::Statement));
    assert_eq!(table.refuses("norway", again), Refusal::AlreadyOnTheList);
    table.floor("norway", FloorCommand::LeaveList);
    let leave = Command::Floor(FloorCommand::LeaveList);
    assert_eq!(table.refuses("norway", leave), Refusal::NotOnTheList);
}

#[test]
fn a_vote_waits_for_those_who_wish_to_speak_before_it() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    table.floor("egypt", ask(Purpose::Statement));
    let put = ChairCommand::PutDraft { draft, base_rev: 1 };
    let refusal = table.refuses("host", Command::Chair(put.clone()));
    assert_eq!(refusal, Refusal::SpeakersRemain { count: 1 });
    table.floor("egypt", FloorCommand::LeaveList);

    table.floor("egypt", ask(Purpose::ExplanationBefore));
    table.chair(put);
    let take = Command::Chair(ChairCommand::TakeBallot);
    assert_eq!(table.refuses("host", take), Refusal::SpeakersRemain { count: 1 });
    table.chair(ChairCommand::GiveFloor);
    table.floor("egypt", speak("We shall take no part."));
    table.chair(ChairCommand::TakeBallot);
}

#[test]
fn explanations_stand_around_their_vote() {
    let mut table = Table::debate("25-june");
    let early = Command::Floor(ask(Purpose::ExplanationAfter));
    assert_eq!(table.refuses("egypt", early), Refusal::NotTheTimeToExplain);
    let draft = table.submits("norway", cease_fire(1));
    table.puts_to_the_vote(&draft);
    let late = Command::Floor(ask(Purpose::ExplanationBefore));
    assert_eq!(table.refuses("egypt", late), Refusal::NotTheTimeToExplain);
    table.vote(&[], &["egypt"], &[]);
    table.floor("egypt", ask(Purpose::ExplanationAfter));
    let close = Command::Chair(ChairCommand::CloseVoting);
    assert_eq!(table.refuses("host", close), Refusal::SpeakersRemain { count: 1 });
    table.chair(ChairCommand::GiveFloor);
    table.floor("egypt", speak("We had no instructions."));
    table.chair(ChairCommand::CloseVoting);
    assert!(table.meeting().is_debating());
}

#[test]
fn an_empty_or_endless_statement_is_none() {
    let mut table = Table::debate("25-june");
    table.floor("norway", ask(Purpose::Statement));
    table.chair(ChairCommand::GiveFloor);
    for text in ["  ", &"x".repeat(WORDS_BYTES_MAX + 1)] {
        assert_eq!(table.refuses("norway", Command::Floor(speak(text))), Refusal::WordsDoNotFit);
    }
}

#[test]
fn a_meeting_bears_only_so_many_statements_of_one_delegation() {
    let mut table = Table::debate("25-june");
    for _ in 0..STATEMENTS_PER_MEETING_MAX {
        table.floor("norway", ask(Purpose::Statement));
        table.chair(ChairCommand::GiveFloor);
        table.floor("norway", speak("Once more."));
    }
    let again = Command::Floor(ask(Purpose::Statement));
    assert_eq!(table.refuses("norway", again), Refusal::TooManyStatements);
}

#[test]
fn a_private_meeting_is_heard_by_those_in_the_room() {
    let mut table = Table::debate("25-june");
    crate::agenda::decide_motion(
        &mut table,
        "united-kingdom",
        council::meeting::MotionKind::MeetInPrivate,
        &[],
    );
    assert_eq!(table.meeting().publicity, Publicity::Private);
    table.floor("norway", ask(Purpose::Statement));
    table.chair(ChairCommand::GiveFloor);
    let events = table.floor("norway", speak("Between ourselves."));
    let [Event::StatementMade { audience, .. }, known_outside] = events.as_slice() else {
        panic!("no statement was made: {events:?}");
    };
    assert!(matches!(audience, Audience::Actors(_)));
    assert!(audience.includes(&Viewer::Actor(actor("cuba"))));
    for outside in [Viewer::Projector, Viewer::Actor(actor("ussr")), Viewer::Actor(actor("press"))]
    {
        assert!(!audience.includes(&outside), "{outside:?} heard a private meeting");
    }
    // That the floor came back shows outside, so a record has to say it there.
    assert_eq!(*known_outside, Event::FloorYielded { speaker: actor("norway") });
}
