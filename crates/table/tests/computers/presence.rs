//! The empty chair: who stays away, who comes back, and what that costs.

use council::dealings::numbers::LATITUDE_START;
use council::dealings::{Cause, DealingEvent, InstructionsAs, Manner};
use council::scenario::file::LineKind;
use council::state::VoteOnRecord;
use council::{
    Actor, Command, ConsultCommand, Event, MemberId, Outcome, SittingId, VariantId, Viewer,
};
use rstest::rstest;
use table::{CommandId, Computers, Table};

use crate::games::{SUMMER, instructed, opened, played};

fn ussr() -> MemberId {
    MemberId::from("ussr")
}

/// Games in which the Soviet delegation is instructed so, each at its beginning.
fn soviets_told(variant: &'static str) -> impl Iterator<Item = (Table, Computers)> {
    let told = move |table: &Table| {
        table.state().game.as_ref().unwrap().variants[&ussr()] == VariantId::from(variant)
    };
    (1..200)
        .map(|seed| instructed(seed, Manner::Guarded, &SUMMER, InstructionsAs::Seeded))
        .filter(move |(table, _)| told(table))
}

fn chairs_taken(table: &Table) -> usize {
    let taken = |event: &&Event| matches!(event, Event::SeatTaken { member } if *member == ussr());
    table.log().events().filter(taken).count()
}

fn vetoed_by_the_soviets(vote: &VoteOnRecord) -> bool {
    matches!(&vote.result.outcome, Outcome::Vetoed { by } if by.contains(&ussr()))
}

#[rstest]
#[case(1)]
#[case(2)]
#[case(3)]
fn in_history_the_chair_stays_empty_in_june_and_july(#[case] seed: u64) {
    let table = played(seed, Manner::Guarded, &SUMMER);
    assert_eq!(chairs_taken(&table), 0);
    assert!(!table.public_view().votes.iter().any(|vote| vetoed_by_the_soviets(vote)));
}

/// The empty chair cost Moscow three resolutions; filled, it stops what it would not have had.
#[test]
fn told_to_come_back_it_takes_its_chair_once_and_vetoes() {
    let (mut table, computers) = soviets_told("come-back-in-june").next().unwrap();
    computers.play_out(&mut table).unwrap();
    assert_eq!(chairs_taken(&table), 1);
    assert!(table.public_view().votes.iter().any(|vote| vetoed_by_the_soviets(vote)));
}

/// On the first day it may come and need not: it comes when a text that it must stop is before the Council,
/// and not sooner. On the second it is ordered to, whatever lies there.
#[test]
fn free_to_come_back_it_waits_for_a_text_worth_stopping() {
    let came = soviets_told("come-back-in-june").take(6).map(|(mut table, computers)| {
        while chairs_taken(&table) == 0 {
            let act = computers.next(&table).or_else(|| computers.chair(&table));
            let act = act.or_else(|| computers.clock(&table)).expect("it comes before the end");
            computers.take(&mut table, act).unwrap();
        }
        let public = table.public_view();
        let is_first_day = public.sitting.as_ref().unwrap().id == SittingId::from("june-25");
        (is_first_day, public.drafts.iter().any(|draft| draft.is_before_the_council()))
    });
    let came: Vec<_> = came.collect();
    assert!(came.contains(&(true, true)), "{came:?}");
    assert!(!came.contains(&(true, false)), "{came:?}");
}

/// Whoever plays the seat may take it against its order, at the price of any order: two of Latitude.
#[test]
fn a_chair_taken_against_an_order_costs_latitude() {
    let (mut table, computers) = opened(1, Manner::Guarded, &SUMMER);
    while table.state().sitting.is_none() {
        let act = computers.clock(&table).unwrap();
        computers.take(&mut table, act).unwrap();
    }
    let actor = Actor::Member(ussr());
    let view = table.papers_for(&Viewer::Actor(actor.clone()));
    let dealings = view.private.dealings.as_ref().unwrap();
    let order = dealings.instructions.lines.iter().find(|line| line.own_chair).unwrap();
    assert_eq!(order.kind, LineKind::Avoid);
    let take = Command::Consult(ConsultCommand::TakeSeat);
    let record = table.submit(actor, CommandId::new("person", 1), &take, 0).unwrap();
    let price = record.events.iter().find_map(|event| match event {
        Event::Dealing(DealingEvent::LatitudeChanged { to, cause, .. }) => Some((*to, cause)),
        _ => None,
    });
    assert_eq!(price, Some((LATITUDE_START - 2, &Cause::ChairTaken { line: order.line.clone() })));
}
