//! Folding a log of 2,000 records, reading the save it lies in, and the view of one seat.

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use council::example::council_of_1950;
use council::play::RandomHand;
use council::{
    Actor, MemberId, Programme, Roster, Rulebook, Seat, Standing, State, Viewer, fold,
    private_view, public_view,
};
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

/// The first random game that is so many records long.
fn game(programme: &Arc<Programme>, records: u32) -> Table {
    (1950..2950)
        .map(|seed| beginning(programme, seed, records))
        .find(|table| table.log().len() == records)
        .expect("some game is long enough")
}

/// A random game, or its beginning.
fn beginning(programme: &Arc<Programme>, seed: u64, records: u32) -> Table {
    let mut table = Table::new(Arc::clone(programme));
    let mut hand = RandomHand::new(seed);
    while table.log().len() < records {
        let Some((actor, command)) = hand.next(table.state()) else { break };
        let id = CommandId::new("bench", table.log().len());
        drop(table.submit(actor, id, &command, 0));
    }
    table
}

fn folding(c: &mut Criterion) {
    let programme = Arc::new(long_programme());
    let table = game(&programme, 2_000);
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
    let records = 250;
    let table = game(&Arc::new(council_of_1950()), records);
    let scenario = SavedScenario::Example(council_of_1950().scenario);
    let text = Save::new(scenario, table.log()).expect("the game folds").write();
    c.bench_function("save/read_250_records", |b| {
        b.iter(|| Save::read(black_box(text.as_bytes())).map(|save| save.log().len()));
    });
    let last: Vec<Record> = table.log().records().last().cloned().into_iter().collect();
    c.bench_function("save/write_one_record", |b| {
        b.iter(|| serde_json::to_string(black_box(&last)));
    });
}

/// The same council with fifteen seats, as from 1966 on.
fn fifteen() -> Programme {
    let mut programme = council_of_1950();
    programme.rulebook = Rulebook::charter_1965();
    for sitting in &mut programme.sittings {
        let more = ["argentina", "belgium", "ceylon", "denmark"]
            .map(|member| Seat { member: MemberId::from(member), standing: Standing::Elected });
        let mut seats = [sitting.roster.seats(), &more].concat();
        seats.sort_by(|one, other| one.member.cmp(&other.member));
        sitting.roster = Roster::in_order(seats);
    }
    programme
}

fn views(c: &mut Criterion) {
    let france = Viewer::Actor(Actor::Member(MemberId::from("france")));
    let host = Viewer::Actor(Actor::Host);
    let eleven = game(&Arc::new(council_of_1950()), 220);
    let fifteen = game(&Arc::new(fifteen()), 220);
    let mut group = c.benchmark_group("view");
    for (name, table, viewer) in [
        ("private_of_11", &eleven, &france),
        ("private_of_15", &fifteen, &france),
        ("private_host", &eleven, &host),
    ] {
        let state = table.state();
        group.bench_function(name, |b| b.iter(|| private_view(black_box(state), viewer)));
    }
    group.bench_function("public", |b| b.iter(|| public_view(black_box(eleven.state()))));
    group.finish();
    longest_view(&fifteen, &france);
}

/// The dearest view of a game, printed: what is offered depends on the moment.
fn longest_view(table: &Table, viewer: &Viewer) {
    let mut state = State::new(Arc::clone(&table.state().programme));
    let mut dearest = (Duration::ZERO, 0);
    for record in table.log().records() {
        fold(&mut state, &record.events);
        // The best of some: what else the machine does is not the view's.
        let spent = (0..5).map(|_| time_of(|| private_view(black_box(&state), viewer))).min();
        dearest = dearest.max((spent.unwrap_or_default(), record.seq));
    }
    #[expect(clippy::print_stdout, reason = "what was measured")]
    {
        println!("dearest view: {:?} after record {}", dearest.0, dearest.1);
    }
}

#[expect(clippy::disallowed_types, reason = "a measurement")]
fn time_of<T>(act: impl FnOnce() -> T) -> Duration {
    let begun = std::time::Instant::now();
    black_box(act());
    begun.elapsed()
}

criterion_group!(benches, folding, saving, views);
criterion_main!(benches);
