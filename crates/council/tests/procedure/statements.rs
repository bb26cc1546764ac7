//! Statements of the President on behalf of the Council, and the Secretary-General at the table (rules
//! 21 and 22).

use council::meeting::{Capacity, Purpose};
use council::{ChairCommand, Command, Event, FloorCommand, Refusal};

use crate::table::{Table, actor, words};

fn proposed() -> Table {
    let mut table = Table::debate("1-august");
    table.chair(ChairCommand::ProposeStatement { text: words("The Council calls for calm.") });
    table
}

#[test]
fn a_statement_all_agree_to_is_issued_without_a_vote() {
    let mut table = proposed();
    let last = table.all_agree();
    assert!(last.iter().any(|event| matches!(event, Event::StatementIssued(_))), "{last:?}");
    assert_eq!(table.state.statements.len(), 1);
    assert!(table.state.votes.is_empty());
}

#[test]
fn one_objection_is_the_end_of_a_statement_and_brings_no_vote() {
    let mut table = proposed();
    table.floor("cuba", FloorCommand::Object);
    assert!(table.state.statements.is_empty());
    assert!(table.meeting().pending.is_empty(), "nothing is put to the vote");
    let agree = Command::Floor(FloorCommand::Agree);
    assert_eq!(table.refuses("egypt", agree), Refusal::NothingPending);
}

#[test]
fn the_secretary_general_speaks_uninvited_but_does_not_vote() {
    let mut table = Table::debate("27-june");
    table.floor("secretariat", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    table.chair(ChairCommand::GiveFloor);
    let statement =
        FloorCommand::Speak { capacity: Capacity::National, words: words("I have a report.") };
    let events = table.floor("secretariat", statement);
    let spoke = |event: &Event| matches!(event, Event::StatementMade { speaker, .. } if *speaker == actor("secretariat"));
    assert!(events.iter().any(spoke), "{events:?}");
    let explain = FloorCommand::AskToSpeak { purpose: Purpose::ExplanationBefore };
    assert_eq!(table.refuses("secretariat", Command::Floor(explain)), Refusal::NotInvited);
    let object = Command::Floor(FloorCommand::Object);
    assert_eq!(table.refuses("secretariat", object), Refusal::NotAMember);
}
