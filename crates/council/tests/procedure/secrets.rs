//! What each viewer may know (design.md 3, Views).

use council::meeting::Purpose;
use council::{
    Ballot, Command, ConsultCommand, DraftCommand, FloorCommand, Offer, Viewer, seat_view,
};

use crate::table::{MEMBERS, Table, actor, cease_fire, words};

fn view_of(table: &Table, who: &str) -> String {
    let view = seat_view(&table.state, &Viewer::Actor(actor(who)));
    serde_json::to_string(&view).expect("a view is JSON")
}

/// Whatever `who` does in secret, nobody named sees a difference, and neither does the gallery.
fn stays_secret(table: &mut Table, who: &str, command: Command, from: &[&str]) {
    let gallery = |table: &Table| {
        serde_json::to_string(&seat_view(&table.state, &Viewer::Projector)).expect("a view is JSON")
    };
    let before: Vec<_> = from.iter().map(|other| view_of(table, other)).collect();
    let shown = gallery(table);
    table.does(who, command.clone());
    for (other, before) in from.iter().zip(before) {
        assert_eq!(view_of(table, other), before, "{other} saw {command:?}");
    }
    assert_eq!(gallery(table), shown, "the gallery saw {command:?}");
}

fn all_but(named: &[&str]) -> Vec<&'static str> {
    MEMBERS.into_iter().filter(|member| !named.contains(member)).collect()
}

#[test]
fn messages_and_desks_are_their_owners() {
    let mut table = Table::consultations("25-june");
    let send = ConsultCommand::Send { to: vec!["egypt".into()], words: words("Between us.") };
    stays_secret(&mut table, "norway", Command::Consult(send), &all_but(&["norway", "egypt"]));
    assert!(view_of(&table, "egypt").contains("Between us."));

    let begin = DraftCommand::Begin { item: council::example::ITEM.into(), text: cease_fire(1) };
    stays_secret(&mut table, "norway", Command::Draft(begin), &all_but(&["norway"]));
    let share = DraftCommand::Share { draft: "norway-1".into(), with: vec!["egypt".into()] };
    stays_secret(&mut table, "norway", Command::Draft(share), &all_but(&["norway", "egypt"]));
    let sponsor = DraftCommand::Sponsor { draft: "norway-1".into(), base_rev: 1 };
    stays_secret(&mut table, "egypt", Command::Draft(sponsor), &all_but(&["norway", "egypt"]));
}

#[test]
fn a_ballot_is_its_casters_until_all_are_up() {
    let mut table = Table::debate("27-june");
    let draft = table.submits("united-states", cease_fire(1));
    table.puts_to_the_vote(&draft);
    let vote = table.meeting().open_ballot().expect("a ballot is open").vote;
    let cast = Command::Cast { vote, ballot: Ballot::Against };
    stays_secret(&mut table, "yugoslavia", cast, &all_but(&["yugoslavia"]));
    assert!(view_of(&table, "yugoslavia").contains("against"));
}

#[test]
fn a_cable_is_for_one_capital() {
    let mut table = Table::consultations("25-june");
    let before = view_of(&table, "egypt");
    table.beat();
    let quiet = view_of(&table, "egypt");
    table.beat();
    assert!(view_of(&table, "norway").contains("25-june-cable-to-norway"));
    assert!(!view_of(&table, "egypt").contains("cable-to-norway"));
    assert_ne!(before, quiet, "time passes for everybody");
}

#[test]
fn offers_hold_what_can_be_done_and_nothing_else() {
    let mut table = Table::debate("25-june");
    let ask = Command::Floor(FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    let offered = |table: &Table, who: &str, command: &Command| {
        council::offers(&table.state, &actor(who)).iter().any(|offer| offer.covers(command))
    };
    assert!(offered(&table, "norway", &ask));
    assert!(!offered(&table, "ussr", &ask), "an empty chair does not speak");
    assert!(!offered(&table, "press", &ask));
    table.does("norway", ask.clone());
    assert!(!offered(&table, "norway", &ask));
    let projector = seat_view(&table.state, &Viewer::Projector);
    assert_eq!(projector.private.offers, Vec::<Offer>::new());
}
