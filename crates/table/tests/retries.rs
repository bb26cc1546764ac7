//! A command sent twice is taken once.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::sync::Arc;

use council::example::council_of_1950;
use council::play::{open_game, time_passes};
use council::{Actor, Command, ConsultCommand, Level, MemberId, Refusal, StageName, Viewer, Words};
use table::{CommandId, Refused, Table};

fn member(id: &str) -> Actor {
    Actor::Member(MemberId::from(id))
}

fn ready() -> Command {
    Command::Consult(ConsultCommand::DeclareReady { stage: StageName::Dispatches })
}

/// A game whose first sitting has opened.
fn opened() -> Table {
    let mut table = Table::new(Arc::new(council_of_1950()));
    let open = open_game(7, Level::Full);
    table.submit(Actor::Host, CommandId::new("host", 1), &open, 10).unwrap();
    let (host, open) = time_passes(table.state()).unwrap();
    table.submit(host, CommandId::new("host", 2), &open, 20).unwrap();
    table
}

#[test]
fn a_retry_gets_the_first_record() {
    let mut table = opened();
    let id = CommandId::new("page-1", 1);
    let first = table.submit(member("norway"), id.clone(), &ready(), 30).unwrap().clone();
    let other = CommandId::new("page-2", 1);
    table.submit(member("cuba"), other, &ready(), 40).unwrap();
    let again = table.submit(member("norway"), id, &ready(), 50).unwrap().clone();
    assert_eq!(again, first);
    assert_eq!(table.log().len(), 4);
}

#[test]
fn a_retry_of_an_earlier_command_gets_its_own_record() {
    let mut table = opened();
    let first = CommandId::new("page-1", 1);
    table.submit(member("norway"), first.clone(), &ready(), 30).unwrap();
    let words = Words::typed("Shall we meet?");
    let send = ConsultCommand::Send { to: vec![MemberId::from("cuba")], words };
    let host = Command::Host(council::HostCommand::MoveOn { at: table.state().moment() });
    table.submit(Actor::Host, CommandId::new("host", 3), &host, 35).unwrap();
    table
        .submit(member("norway"), CommandId::new("page-1", 2), &Command::Consult(send), 40)
        .unwrap();
    let again = table.submit(member("norway"), first, &ready(), 50).unwrap();
    assert_eq!(again.seq, 3);
}

#[test]
fn a_refused_command_is_decided_anew_until_a_later_one_is_recorded() {
    let mut table = opened();
    let request = Command::Consult(ConsultCommand::RequestMeeting);
    let id = CommandId::new("page-1", 1);
    let too_soon = Refused::from(Refusal::NotInThisStage { now: StageName::Dispatches });
    let refused = table.submit(member("norway"), id.clone(), &request, 30).unwrap_err();
    assert_eq!(refused, too_soon);
    assert_eq!(table.log().len(), 2, "a refusal is not recorded");

    let (host, beat) = time_passes(table.state()).unwrap();
    table.submit(host, CommandId::new("host", 3), &beat, 40).unwrap();
    let taken = table.submit(member("norway"), id, &request, 50);
    assert!(taken.is_ok(), "{taken:?}");

    let later = CommandId::new("page-1", 7);
    let ready = Command::Consult(ConsultCommand::DeclareReady { stage: StageName::Consultations });
    table.submit(member("norway"), later, &ready, 60).unwrap();
    let overtaken = table.submit(member("norway"), CommandId::new("page-1", 6), &request, 70);
    assert_eq!(overtaken.unwrap_err(), Refused::Overtaken { highest: 7 });
}

#[test]
fn a_name_belongs_to_one_actor() {
    let mut table = opened();
    let id = CommandId::new("page-1", 1);
    table.submit(member("norway"), id.clone(), &ready(), 30).unwrap();
    let taken = table.submit(member("cuba"), id, &ready(), 40);
    assert_eq!(taken.unwrap_err(), Refused::NameTaken);
}

#[test]
fn a_client_without_a_name_is_refused() {
    let mut table = opened();
    for name in [String::new(), "x".repeat(65)] {
        let refused = table.submit(member("norway"), CommandId::new(name, 1), &ready(), 30);
        assert_eq!(refused.unwrap_err(), Refused::NoSuchClient);
    }
}

#[test]
fn a_viewer_knows_its_own_commands_and_nobody_elses() {
    let mut table = opened();
    let id = CommandId::new("page-1", 1);
    table.submit(member("norway"), id.clone(), &ready(), 30).unwrap();
    let last = |viewer| table.records_for(&viewer).last().cloned().unwrap();
    assert_eq!(last(Viewer::Actor(member("norway"))).own_command, Some(id));
    assert_eq!(last(Viewer::Actor(member("cuba"))).own_command, None);
    assert_eq!(last(Viewer::Projector).own_command, None);
}
