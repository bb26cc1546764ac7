//! A game that begins in the middle of the year: what had been given is there, and what had followed does
//! not follow again.

use council::crisis::{Cause, CrisisEvent, Giver};
use council::{Event, MemberId, RuleId, SittingId};
use table::Table;

use crate::games::{KOREA, MANNERS, opened, played};

const AUTUMN: [&str; 3] = ["september-1", "september-28", "november-8"];

/// Rules that were applied in a game.
fn applied_with_effect(table: &Table) -> Vec<RuleId> {
    let causes = table.log().events().filter_map(|event| match event {
        Event::Crisis(
            CrisisEvent::TrackMoved { cause, .. }
            | CrisisEvent::FactSet { cause, .. }
            | CrisisEvent::FactCleared { cause, .. },
        ) => Some(cause),
        _ => None,
    });
    let rules = causes.filter_map(|cause| match cause {
        Cause::Rule { rule, .. } => Some(rule.clone()),
        _ => None,
    });
    rules.collect()
}

/// The first half of the year is fought once: what follows from June, July and August alone has followed
/// when a game begins in September.
#[test]
fn what_had_followed_does_not_follow_again() {
    let table = played(1, MANNERS[1], &AUTUMN);
    let applied = applied_with_effect(&table);
    for rule in ["washington-acts", "tanks-to-seoul", "seoul-falls", "month-lost"] {
        assert!(!applied.contains(&RuleId::from(rule)), "{rule} in {applied:?}");
    }
    assert!(!applied.is_empty(), "what follows from the autumn does follow");
    let whole = applied_with_effect(&played(1, MANNERS[1], &[]));
    assert!(whole.contains(&RuleId::from("seoul-falls")), "{whole:?}");
}

#[test]
fn what_had_been_given_is_there() {
    let (mut table, computers) = opened(1, MANNERS[1], &AUTUMN);
    let act = computers.clock(&table).unwrap();
    table
        .submit(act.actor, table::CommandId::new("test", 2), &act.command, 0)
        .expect("the first sitting opens");
    let crisis = &table.public_view().crisis;
    let gave = |member: &str, capability: &str| {
        crisis.pledges.iter().find(|made| {
            made.by == Giver::Member(MemberId::from(member)) && made.capability == capability.into()
        })
    };
    let army = gave("usa", "army").expect("American soldiers came in July");
    assert_eq!(army.made_at, Some(SittingId::from("july-7")));
    assert!(gave("norway", "merchant-ships").is_some());
    assert!(gave("uk", "naval-force").is_some_and(|made| made.made_at == Some("june-27".into())));
    assert!(gave("norway", "normash").is_none(), "the hospital came in 1951");
    let others = crisis.pledges.iter().filter(|made| matches!(made.by, Giver::Contributor(_)));
    assert!(others.count() > 5, "the Members at large had answered");
    let numbers: std::collections::BTreeSet<_> =
        crisis.pledges.iter().map(|made| made.id).collect();
    assert_eq!(numbers.len(), crisis.pledges.len(), "each pledge has a number of its own");
    assert!(KOREA.sittings.len() > AUTUMN.len());
}
