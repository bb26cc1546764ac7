//! The chair (rules 18 to 20).

use council::meeting::{Capacity, Purpose};
use council::{ChairCommand, Command, Event, FloorCommand, Refusal};

use crate::table::{Table, words};

#[test]
fn only_the_president_presides() {
    let table = Table::meeting_opened("25-june");
    let refusal = table.refuses("norway", Command::Chair(ChairCommand::ProposeAgenda));
    assert_eq!(refusal, Refusal::NotInTheChair { chair: "india".into() });
    let mut table = table;
    table.does("india", Command::Chair(ChairCommand::ProposeAgenda));
}

#[test]
fn the_president_calls_the_meeting_in_consultations() {
    let mut table = Table::consultations("25-june");
    let events = table.does("india", Command::Chair(ChairCommand::CallMeeting));
    assert!(matches!(events.as_slice(), [Event::MeetingOpened { number: 473, .. }]));
}

#[test]
fn the_chair_is_ceded_to_the_next_in_alphabetical_order_who_is_there() {
    let mut table = Table::debate("25-june");
    let events = table.does("india", Command::Chair(ChairCommand::CedeChair));
    assert_eq!(events, [Event::ChairCeded { to: "norway".into() }]);
    let refusal = table.refuses("india", Command::Chair(ChairCommand::GiveFloor));
    assert_eq!(refusal, Refusal::NotInTheChair { chair: "norway".into() });
    let refusal = table.refuses("norway", Command::Chair(ChairCommand::CedeChair));
    assert_eq!(refusal, Refusal::ChairAlreadyCeded);
}

#[test]
fn the_chair_passes_over_an_empty_seat() {
    let mut programme = council::example::council_of_1950();
    for plan in &mut programme.sittings {
        plan.away.push("norway".into());
    }
    let mut table = Table::sitting_of(programme, council::Level::Full, "25-june")
        .moved_on()
        .moved_on()
        .with_agenda();
    let events = table.does("india", Command::Chair(ChairCommand::CedeChair));
    assert_eq!(
        events,
        [Event::ChairCeded { to: "united-kingdom".into() }],
        "Norway and the USSR away"
    );
}

#[test]
fn a_president_speaks_as_president_or_for_the_country_and_nobody_else_as_president() {
    let mut table = Table::debate("25-june");
    for member in ["india", "norway"] {
        table.floor(member, FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    }
    table.chair(ChairCommand::GiveFloor);
    let speak = |capacity| FloorCommand::Speak { capacity, words: words("As you know.") };
    table.floor("india", speak(Capacity::President));
    table.chair(ChairCommand::GiveFloor);
    let refusal = table.refuses("norway", Command::Floor(speak(Capacity::President)));
    assert_eq!(refusal, Refusal::NotSpeakingAsPresident);
}

#[test]
fn a_president_who_stays_away_does_not_preside() {
    let mut table = Table::debate("25-june");
    let words = words("We withdraw from this meeting.");
    table.does("india", Command::Consult(council::ConsultCommand::StayAway { words }));
    let refusal = table.refuses("india", Command::Chair(ChairCommand::GiveFloor));
    assert_eq!(refusal, Refusal::NotInTheChair { chair: "india".into() });
}
