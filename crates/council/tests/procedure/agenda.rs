//! Adoption of the agenda (rules 6 to 11).

use council::example::ITEM;
use council::meeting::{MotionKind, Purpose};
use council::{
    Ballot, ChairCommand, ClosingReason, Command, Event, FloorCommand, Inclusion, ItemId,
    MotionDecision, Phase, Refusal,
};

use crate::table::Table;

#[test]
fn without_objection_the_provisional_agenda_is_the_agenda() {
    let mut table = Table::meeting_opened("25-june");
    table.chair(ChairCommand::ProposeAgenda);
    let events = table.all_agree();
    assert!(events.contains(&Event::AgendaAdopted { items: vec![ItemId::from(ITEM)] }));
    assert!(table.meeting().is_debating());
}

#[test]
fn one_objection_brings_a_procedural_vote_without_a_veto() {
    let mut table = Table::meeting_opened("1-august");
    table.chair(ChairCommand::ProposeAgenda);
    table.floor("cuba", FloorCommand::Object);
    let events = table.vote(&["ussr", "china", "france", "united-kingdom"], &[], &[]);
    let item = ItemId::from(ITEM);
    assert!(events.contains(&Event::AgendaItemSettled { item, inclusion: Inclusion::Included }));
    assert!(table.meeting().is_debating(), "four permanent members do not block an agenda");
}

#[test]
fn a_meeting_without_an_agenda_closes() {
    let mut table = Table::meeting_opened("25-june");
    table.chair(ChairCommand::ProposeAgenda);
    table.floor("norway", FloorCommand::Object);
    let events = table.vote(&["norway", "cuba", "egypt", "france"], &[], &[]);
    assert!(events.contains(&Event::MeetingClosed { reason: ClosingReason::NoAgenda }));
    assert!(matches!(table.state.phase, Phase::Aftermath { .. }));
}

#[test]
fn items_are_voted_one_after_the_other_as_on_3_august_1950() {
    let mut programme = council::example::council_of_1950();
    for plan in &mut programme.sittings {
        plan.provisional_agenda.push(ItemId::from("representation-of-china"));
    }
    let mut table =
        Table::sitting_of(programme, council::Level::Full, "1-august").moved_on().moved_on();
    table.chair(ChairCommand::ProposeAgenda);
    table.floor("united-states", FloorCommand::Object);
    table.vote(&["ussr"], &["india", "yugoslavia"], &[]);
    assert!(table.meeting().open_ballot().is_some(), "the second item is put at once");
    let half = ["china", "cuba", "ecuador", "egypt", "united-states"];
    let events = table.vote(&half, &["france"], &[]);
    assert!(events.contains(&Event::AgendaAdopted { items: vec![ItemId::from(ITEM)] }));
}

#[test]
fn nothing_else_is_done_before_the_agenda() {
    let table = Table::meeting_opened("25-june");
    let refusal = table.refuses("host", Command::Chair(ChairCommand::CloseMeeting));
    assert_eq!(refusal, Refusal::AgendaNotAdopted);
    assert_eq!(refusal.rule().map(|rule| rule.to_string()).as_deref(), Some("rule 9"));
}

#[test]
fn the_agenda_is_adopted_once() {
    let table = Table::debate("25-june");
    let refusal = table.refuses("host", Command::Chair(ChairCommand::ProposeAgenda));
    assert_eq!(refusal, Refusal::AgendaAlreadyAdopted);
}

#[test]
fn the_chair_hears_who_asked_to_speak_on_the_agenda_first() {
    let mut table = Table::meeting_opened("25-june");
    table.floor("egypt", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    let refusal = table.refuses("host", Command::Chair(ChairCommand::ProposeAgenda));
    assert_eq!(refusal, Refusal::SpeakersRemain { count: 1 });
}

#[test]
fn an_item_can_be_included_and_a_matter_removed_from_the_list() {
    let mut table = Table::debate("27-june");
    let kashmir = ItemId::from("the-india-pakistan-question");
    let include = MotionKind::Include { item: kashmir.clone() };
    decide_motion(&mut table, "norway", include, &[]);
    assert!(table.meeting().agenda.contains(&kashmir));

    assert!(table.state.seized.contains(&kashmir));
    let events =
        decide_motion(&mut table, "norway", MotionKind::Remove { item: kashmir.clone() }, &[]);
    assert!(events.contains(&Event::ItemRemoved { item: kashmir.clone() }), "rule 11");
    assert!(!table.state.seized.contains(&kashmir));

    let again = FloorCommand::Move { kind: MotionKind::Remove { item: kashmir.clone() } };
    assert_eq!(
        table.refuses("norway", Command::Floor(again)),
        Refusal::NotSeized { item: kashmir.clone() }
    );
    let include = FloorCommand::Move { kind: MotionKind::Include { item: kashmir } };
    assert_eq!(table.refuses("norway", Command::Floor(include)), Refusal::AlreadyOnTheAgenda);
    let unknown = ItemId::from("the-weather");
    let include = FloorCommand::Move { kind: MotionKind::Include { item: unknown.clone() } };
    assert_eq!(
        table.refuses("norway", Command::Floor(include)),
        Refusal::NotOnTheAgenda { item: unknown }
    );
}

/// Makes a motion, puts it and votes: those named against.
pub(crate) fn decide_motion(
    table: &mut Table,
    mover: &str,
    kind: MotionKind,
    against: &[&str],
) -> Vec<Event> {
    table.floor(mover, FloorCommand::Move { kind });
    if table.meeting().open_ballot().is_none() {
        let motion = table.meeting().motions.last().expect("the motion is pending").id;
        table.chair(ChairCommand::PutMotion { motion });
    }
    let events = table.vote(against, &[], &[]);
    let carried = table.last_vote().result.outcome.is_adopted();
    let decision = if carried { MotionDecision::Carried } else { MotionDecision::NotCarried };
    assert!(events.iter().any(
        |event| matches!(event, Event::MotionDecided { decision: made, .. } if *made == decision)
    ));
    events
}

#[test]
fn an_absent_member_is_recorded_as_absent() {
    let mut table = Table::meeting_opened("25-june");
    table.chair(ChairCommand::ProposeAgenda);
    table.floor("norway", FloorCommand::Object);
    table.vote(&[], &[], &[]);
    let roll = &table.last_vote().roll;
    assert_eq!(roll.ballot(&"ussr".into()), Some(Ballot::Absent));
    assert_eq!(roll.len(), 11);
}
