//! Levels of procedure and the rule a sitting lifts above them (design.md 2.6).

use council::example::council_of_1950;
use council::meeting::{MotionKind, PointOfOrder};
use council::{ChairCommand, Command, FloorCommand, HostCommand, Level, LiftedRule, Refusal};

use crate::table::Table;

fn debate_at(level: Level, lifted: Option<LiftedRule>) -> Table {
    let mut programme = council_of_1950();
    for plan in &mut programme.sittings {
        plan.lifted = lifted;
    }
    Table::sitting_of(programme, level, "1-august").moved_on().moved_on().with_agenda()
}

fn suspend() -> Command {
    Command::Floor(FloorCommand::Move { kind: MotionKind::Suspend })
}

fn credentials() -> Command {
    let point = PointOfOrder::Credentials { member: "china".into() };
    Command::Floor(FloorCommand::RaisePoint { point })
}

#[test]
fn the_presiding_computer_does_what_the_level_leaves_to_it() {
    let table = debate_at(Level::Essentials, None);
    let above = Refusal::AboveTheLevel { level: Level::Essentials };
    assert_eq!(table.refuses("norway", suspend()), above);
    assert_eq!(table.refuses("ussr", Command::Chair(ChairCommand::CedeChair)), above);
    let mut table = table;
    table.chair(ChairCommand::CloseMeeting);
}

#[test]
fn motions_come_with_the_second_level_and_points_with_the_third() {
    let mut table = debate_at(Level::Council, None);
    let above = Refusal::AboveTheLevel { level: Level::Council };
    assert_eq!(table.refuses("india", credentials()), above);
    table.does("norway", suspend());

    let mut table = debate_at(Level::Full, None);
    table.does("india", credentials());
}

#[test]
fn a_sitting_lifts_the_rule_that_is_the_point_of_the_day() {
    let mut table = debate_at(Level::Essentials, Some(LiftedRule::CredentialsAndRulings));
    assert_eq!(
        table.refuses("norway", suspend()),
        Refusal::AboveTheLevel { level: Level::Essentials },
        "one rule, not all"
    );
    table.does("india", credentials());
}

#[test]
fn the_level_changes_in_play() {
    let mut table = debate_at(Level::Essentials, None);
    let level = Level::Council;
    table.does("teacher", Command::Host(HostCommand::SetLevel { level }));
    table.does("norway", suspend());
}
