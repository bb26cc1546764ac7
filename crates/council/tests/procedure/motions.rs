//! Motions and their order (rule 33).

use council::limits::SUSPENSIONS_PER_MEETING_MAX;
use council::meeting::{MotionKind, Purpose};
use council::state::{DraftStatus, StageName};
use council::{
    BodyId, ChairCommand, ClosingReason, Command, Date, Event, FloorCommand, MotionId, Phase,
    Refusal,
};

use crate::agenda::decide_motion;
use crate::table::{Table, cease_fire};

fn make(kind: MotionKind) -> FloorCommand {
    FloorCommand::Move { kind }
}

fn adjourn_to(day: u8) -> MotionKind {
    MotionKind::AdjournTo { date: Date::new(1950, 6, day).expect("a day in June") }
}

#[test]
fn suspension_is_put_at_once_and_the_meeting_goes_on_where_it_was() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    table.floor("norway", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    let events = table.floor("egypt", make(MotionKind::Suspend));
    assert!(matches!(events.as_slice(), [Event::MotionMade(_), Event::BallotOpened(_)]));
    table.vote(&["norway"], &[], &[]);
    assert_eq!(table.state.phase.name(), StageName::Consultations);
    let call = Command::Chair(ChairCommand::CallMeeting);
    assert_eq!(table.refuses("host", call), Refusal::SomethingIsPending);

    table.chair(ChairCommand::ResumeMeeting);
    assert!(table.meeting().is_debating());
    assert_eq!(table.meeting().speakers.len(), 1, "the list is as it was");
    assert!(table.file(&draft).is_before_the_council());
}

#[test]
fn there_is_nothing_to_resume_without_a_suspension() {
    let table = Table::consultations("25-june");
    let resume = Command::Chair(ChairCommand::ResumeMeeting);
    assert_eq!(table.refuses("host", resume), Refusal::NothingPending);
}

#[test]
fn a_meeting_is_suspended_only_so_often() {
    let mut table = Table::debate("25-june");
    for _ in 0..SUSPENSIONS_PER_MEETING_MAX {
        decide_motion(&mut table, "egypt", MotionKind::Suspend, &[]);
        table.chair(ChairCommand::ResumeMeeting);
    }
    let again = Command::Floor(make(MotionKind::Suspend));
    assert_eq!(table.refuses("egypt", again), Refusal::TooManySuspensions);
}

#[test]
fn adjournment_closes_the_meeting_if_it_is_carried() {
    let mut table = Table::debate("25-june");
    decide_motion(&mut table, "egypt", MotionKind::Adjourn, &["cuba", "france", "norway", "china"]);
    assert!(table.meeting().is_debating(), "six of seven needed");
    let events = decide_motion(&mut table, "egypt", MotionKind::Adjourn, &[]);
    assert!(events.contains(&Event::MeetingClosed { reason: ClosingReason::Adjourned }));
}

#[test]
fn adjournment_to_a_day_is_debated_and_names_a_day_to_come() {
    let mut table = Table::debate("25-june");
    assert_eq!(table.refuses("egypt", Command::Floor(make(adjourn_to(25)))), Refusal::DayIsPast);
    let events = table.floor("egypt", make(adjourn_to(27)));
    assert!(matches!(events.as_slice(), [Event::MotionMade(_)]), "not put at once");
    table.floor("cuba", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    let put = ChairCommand::PutMotion { motion: MotionId(1) };
    let refusal = table.refuses("host", Command::Chair(put.clone()));
    assert_eq!(refusal, Refusal::SpeakersRemain { count: 1 });
    table.floor("cuba", FloorCommand::LeaveList);
    table.chair(put);
    let events = table.vote(&[], &[], &[]);
    assert!(events.iter().any(|event| matches!(
        event,
        Event::MeetingClosed { reason: ClosingReason::AdjournedTo { .. } }
    )));
}

#[test]
fn motions_are_put_in_the_order_of_rule_33() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    let body = BodyId::from("uncok");
    table.floor("cuba", make(MotionKind::MeetInPrivate));
    table.floor("cuba", make(MotionKind::Postpone { draft: draft.clone() }));
    table.floor("cuba", make(MotionKind::Refer { draft, to: body }));
    table.floor("cuba", make(adjourn_to(27)));
    let mut put = Vec::new();
    for expected in [4, 3, 2, 1] {
        for other in (1..=4).filter(|other| *other != expected && !put.contains(other)) {
            let wrong = ChairCommand::PutMotion { motion: MotionId(other) };
            assert_eq!(
                table.refuses("host", Command::Chair(wrong)),
                Refusal::AnotherMotionComesFirst { first: MotionId(expected) }
            );
        }
        table.chair(ChairCommand::PutMotion { motion: MotionId(expected) });
        table.vote(&["norway", "china", "cuba", "egypt"], &[], &[]);
        put.push(expected);
    }
    assert!(table.meeting().motions.is_empty());
}

#[test]
fn a_motion_nobody_opposes_needs_no_vote() {
    let mut table = Table::debate("25-june");
    table.floor("cuba", make(MotionKind::MeetInPrivate));
    table.chair(ChairCommand::ProposeMotion { motion: MotionId(1) });
    let events = table.all_agree();
    assert!(events.iter().any(|event| matches!(event, Event::PublicityChanged { .. })));
    assert!(table.state.votes.is_empty());
}

#[test]
fn an_objection_puts_the_motion_to_the_vote() {
    let mut table = Table::debate("25-june");
    table.floor("cuba", make(MotionKind::MeetInPrivate));
    table.chair(ChairCommand::ProposeMotion { motion: MotionId(1) });
    table.floor("egypt", FloorCommand::Object);
    table.vote(&["egypt", "norway", "china", "france"], &[], &[]);
    assert!(table.meeting().motions.is_empty());
    assert!(!table.last_vote().result.outcome.is_adopted());
}

#[test]
fn a_draft_put_off_or_referred_is_no_longer_voted_on() {
    for kind in [
        |draft| MotionKind::Postpone { draft },
        |draft| MotionKind::Refer { draft, to: BodyId::from("uncok") },
    ] {
        let mut table = Table::debate("25-june");
        let draft = table.submits("norway", cease_fire(1));
        decide_motion(&mut table, "egypt", kind(draft.clone()), &[]);
        assert_eq!(table.file(&draft).status, DraftStatus::SetAside { order: 1 });
        let put = Command::Chair(ChairCommand::PutDraft { draft, base_rev: 1 });
        assert_eq!(table.refuses("host", put), Refusal::NotSubmitted);
    }
}

#[test]
fn motions_name_what_is_there() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    let to = BodyId::from("nobody");
    let refer = make(MotionKind::Refer { draft: draft.clone(), to: to.clone() });
    assert_eq!(table.refuses("cuba", Command::Floor(refer)), Refusal::UnknownBody { body: to });
    let postpone = make(MotionKind::Postpone { draft: "cuba-7".into() });
    assert_eq!(table.refuses("cuba", Command::Floor(postpone)), Refusal::NotSubmitted);
    let first = make(MotionKind::VoteFirst { draft });
    assert_eq!(table.refuses("cuba", Command::Floor(first)), Refusal::AlreadySo);
    let public = make(MotionKind::MeetInPublic);
    assert_eq!(table.refuses("cuba", Command::Floor(public)), Refusal::AlreadySo);
    let put = Command::Chair(ChairCommand::PutMotion { motion: MotionId(9) });
    assert_eq!(table.refuses("host", put), Refusal::UnknownMotion { motion: MotionId(9) });
}

#[test]
fn the_same_motion_is_not_pending_twice_and_can_be_withdrawn() {
    let mut table = Table::debate("25-june");
    table.floor("cuba", make(MotionKind::MeetInPrivate));
    let again = Command::Floor(make(MotionKind::MeetInPrivate));
    assert_eq!(table.refuses("egypt", again), Refusal::AlreadyMoved);
    let withdraw = FloorCommand::WithdrawMotion { motion: MotionId(1) };
    let refusal = table.refuses("egypt", Command::Floor(withdraw.clone()));
    assert_eq!(refusal, Refusal::NotTheMover);
    table.floor("cuba", withdraw);
    assert!(table.meeting().motions.is_empty());
}

#[test]
fn motions_are_settled_before_a_draft_is_put() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    table.floor("cuba", make(MotionKind::MeetInPrivate));
    let put = Command::Chair(ChairCommand::PutDraft { draft, base_rev: 1 });
    assert_eq!(table.refuses("host", put), Refusal::SomethingIsPending);
    let close = Command::Chair(ChairCommand::CloseMeeting);
    assert_eq!(table.refuses("host", close), Refusal::SomethingIsPending);
}

#[test]
fn adjournment_is_in_order_even_before_the_agenda() {
    let mut table = Table::meeting_opened("25-june");
    table.floor("cuba", make(MotionKind::Adjourn));
    table.vote(&[], &[], &[]);
    assert!(matches!(table.state.phase, Phase::Aftermath { .. }));
}
