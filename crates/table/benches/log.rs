//! Folding a log of 2,000 records, reading the save it lies in, and the view of one seat.

use std::hint::black_box;
use std::sync::Arc;

use council::example::council_of_1950;
use council::play::RandomHand;
use council::{Actor, MemberId, Programme, State, Viewer, fold, private_view, public_view};
use criterion::{Criterion, criterion_group, criterion_main};
use table::{CommandId, Record, Save, SavedScenario, Table};

/// A council of 1950 that meets again and again, so that a game of it is as long as is wanted.
fn long_programme() -> Programme {
    let mut programme = council_of_1950();
    let days = programme.sittings.clone();
    for round in 0..20 {
        programme.sittings.extend(days.iter().cloned().map(|mut day| {
            day.id = council::SittingId::new(format!("{}-{round}", day.id));
            day
        }));
    }
    programme
}

/// A random game of so many records.
fn game(programme: Programme, records: u32) -> Table {
    let mut table = Table::new(Arc::new(programme));
    let mut hand = RandomHand::new(1950);
    while table.log().len() < records {
        let Some((actor, command)) = hand.next(table.state()) else { break };
        let id = CommandId::new("bench", table.log().len());
        drop(table.submit(actor, id, &command, 0));
    }
    assert_eq!(table.log().len(), records, "the game is too short");
    table
}

fn folding(c: &mut Criterion) {
    let programme = Arc::new(long_programme());
    let table = game(long_programme(), 2_000);
    let events: Vec<_> = table.log().records().iter().map(|record| &record.events).collect();
    let mut group = c.benchmark_group("log");
    group.bench_function("fold_2000_records", |b| {
        b.iter(|| {
            let mut state = State::new(Arc::clone(&programme));
            for record in black_box(&events) {
                fold(&mut state, record.iter());
            }
            state
        });
    });
    group.bench_function("redact_2000_records", |b| {
        let viewer = Viewer::Actor(Actor::Member(MemberId::from("norway")));
        b.iter(|| black_box(&table).records_for(&viewer));
    });
    group.finish();
}

/// A save can only carry a scenario there is, so its game is as long as the example is.
fn saving(c: &mut Criterion) {
    let records = 500;
    let table = game(council_of_1950(), records);
    let scenario = SavedScenario::Example(council_of_1950().scenario);
    let text = Save::new(scenario, table.log()).expect("the game folds").write();
    c.bench_function("save/read_500_records", |b| {
        b.iter(|| Save::read(black_box(text.as_bytes())).map(|save| save.log().len()));
    });
    let last: Vec<Record> = table.log().records().last().cloned().into_iter().collect();
    c.bench_function("save/write_one_record", |b| {
        b.iter(|| serde_json::to_string(black_box(&last)));
    });
}

fn views(c: &mut Criterion) {
    let table = game(council_of_1950(), 220);
    let state = table.state();
    let mut group = c.benchmark_group("view");
    for (name, actor) in
        [("member", Actor::Member(MemberId::from("france"))), ("host", Actor::Host)]
    {
        let viewer = Viewer::Actor(actor);
        group.bench_function(format!("private_{name}"), |b| {
            b.iter(|| private_view(black_box(state), &viewer));
        });
    }
    group.bench_function("public", |b| b.iter(|| public_view(black_box(state))));
    group.finish();
}

criterion_group!(benches, folding, saving, views);
criterion_main!(benches);
