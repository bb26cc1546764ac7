//! Whatever the debrief cites is on record, and is what it says.

use council::crisis::CrisisEvent;
use council::dealings::DealingEvent;
use council::{Event, UndertakingState};
use rstest::rstest;
use table::debrief::{Debrief, ShownBy, TurningPoint};

use crate::games::{AUTUMN, KOREA, NORWAY, Setting};

#[rstest]
#[case::norway(NORWAY)]
#[case::usa(Setting { seat: "usa", seed: 3, ..NORWAY })]
#[case::random(Setting { seat: "ecuador", policy: "random", seed: 8, ..NORWAY })]
#[case::autumn(Setting { seat: "india", course: AUTUMN, ..NORWAY })]
fn every_citation_is_on_record(#[case] setting: Setting) {
    let table = setting.played();
    let log = table.log();
    let told = Debrief::of(&KOREA, log, &setting.member()).unwrap();
    let seat = setting.member();
    let has = |record: u32, is_it: &dyn Fn(&Event) -> bool| {
        log.record(record).is_some_and(|record| record.events.iter().any(is_it))
    };
    for line in &told.national {
        for shown in &line.shown {
            assert!(
                has(shown.record, &|event| match (event, &shown.by) {
                    (
                        Event::Dealing(DealingEvent::InstructionMet { member, line: met }),
                        ShownBy::Met,
                    ) => *member == seat && *met == line.line,
                    (
                        Event::Dealing(DealingEvent::AgainstInstructions { vote, .. }),
                        ShownBy::VotedAgainst(on),
                    ) => vote == on,
                    (
                        Event::Crisis(CrisisEvent::MeasureEntered(one)),
                        ShownBy::Measure { resolution, .. },
                    ) => one.resolution == *resolution,
                    _ => false,
                }),
                "{line:?}"
            );
        }
    }
    for decision in &told.collective.decisions {
        let entered = decision.entered.unwrap();
        assert!(has(entered, &|event| matches!(event,
            Event::Crisis(CrisisEvent::MeasureEntered(one)) if one.id == decision.measure)));
        if let Some(known) = decision.known {
            assert!(has(known, &|event| matches!(event,
                Event::Crisis(CrisisEvent::ComplianceKnown { measure, is, .. })
                    if *measure == decision.measure && *is == decision.is)));
        }
    }
    for point in &told.turning_points {
        assert!(
            has(point.record(), &|event| match (event, point) {
                (
                    Event::Crisis(CrisisEvent::TrackMoved { cause, .. }),
                    TurningPoint::Moved { cause: named, .. },
                ) => cause == named,
                (
                    Event::DraftAdopted { draft, .. } | Event::DraftNotAdopted { draft, .. },
                    TurningPoint::CloseVote { settled, .. },
                ) => *draft == settled.draft,
                _ => false,
            }),
            "{point:?}"
        );
    }
    every_promise_and_vote(&told, log);
}

fn every_promise_and_vote(told: &Debrief, log: &table::Log) {
    let has = |record: u32, is_it: &dyn Fn(&Event) -> bool| {
        log.record(record).is_some_and(|record| record.events.iter().any(is_it))
    };
    let promises = [&told.promises.given, &told.promises.received, &told.promises.between_others];
    for story in promises.into_iter().flatten() {
        assert!(has(story.given, &|event| matches!(event,
            Event::Dealing(DealingEvent::UndertakingGiven(one)) if one.id == story.undertaking.id)));
        assert_eq!(story.ended.is_none(), story.undertaking.state == UndertakingState::Open);
    }
    for vote in &told.votes {
        assert!(has(vote.record, &|event| matches!(event,
            Event::VoteDecided(one) if one.vote == vote.vote)));
    }
    for met in &told.concepts {
        assert!(log.record(met.record).is_some(), "{met:?}");
    }
    for entry in &told.entries {
        assert!(log.record(entry.record).is_some(), "{entry:?}");
    }
}

/// The count of promises is of all of them.
#[test]
fn every_promise_is_counted_once() {
    let table = NORWAY.played();
    let told = Debrief::of(&KOREA, table.log(), &NORWAY.member()).unwrap();
    let promises = &told.promises;
    let listed = promises.given.len() + promises.received.len() + promises.between_others.len();
    let counted: u32 = promises.ended.values().sum();
    assert_eq!(usize::try_from(counted).unwrap(), listed);
    assert_eq!(listed, table.state().dealings.undertakings.len());
    assert!(promises.given.iter().all(|story| story.undertaking.by == NORWAY.member()));
}
