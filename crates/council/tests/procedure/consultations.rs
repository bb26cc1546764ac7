//! Consultations decide nothing, and what a meeting leaves open stays on the list (rules 10 and 11).

use council::example::ITEM;
use council::meeting::MotionKind;
use council::{Ballot, ChairCommand, Command, FloorCommand, ItemId, Refusal, StageName, VoteId};

use crate::agenda::decide_motion;
use crate::table::Table;

/// Procedural votes exist only in formal meetings.
#[test]
fn nothing_is_moved_or_voted_on_in_consultations() {
    let table = Table::consultations("27-june");
    let not_now = Refusal::NotInThisStage { now: StageName::Consultations };
    for (who, command) in [
        ("norway", Command::Floor(FloorCommand::Move { kind: MotionKind::Suspend })),
        ("norway", Command::Floor(FloorCommand::Object)),
        ("norway", Command::Cast { vote: VoteId(1), ballot: Ballot::For }),
        ("host", Command::Chair(ChairCommand::ProposeAgenda)),
        ("host", Command::Chair(ChairCommand::TakeBallot)),
    ] {
        assert_eq!(table.refuses(who, command), not_now);
    }
}

#[test]
fn a_matter_stays_on_the_list_until_the_council_drops_it() {
    let (korea, kashmir) = (ItemId::from(ITEM), ItemId::from("the-india-pakistan-question"));
    let mut table = Table::opened();
    table.open_sitting("25-june");
    let mut table = table.moved_on().moved_on().with_agenda();
    decide_motion(&mut table, "norway", MotionKind::Remove { item: kashmir.clone() }, &[]);

    let mut table = table.moved_on().moved_on();
    table.open_sitting("27-june");
    assert!(table.state.seized.contains(&korea), "rule 10: not completed");
    assert!(!table.state.seized.contains(&kashmir), "rule 11: dropped on 25 June");
}
