//! A whole game of Korea played by computer delegates, and the memory of a finished one.

use std::sync::Arc;

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{Actor, Command, HostCommand, Length, Level, Programme, Seed};
use criterion::{Criterion, criterion_group, criterion_main};
use delegates::{Delegate, Seat};
use mimalloc::MiMalloc;
use table::{CommandId, Computers, Table};

/// As in `placard`.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Finished games held at once to see what one weighs.
const HELD: u64 = 50;

struct Korea {
    programme: Arc<Programme>,
    computers: Computers,
}

impl Korea {
    fn read() -> Self {
        let text = include_str!("../../../scenarios/korea-1950.json");
        let (scenario, _) = Scenario::read(text).expect("the crisis has no errors");
        let seats = Seat::all(&scenario, |_| None);
        let delegates = seats.into_values().map(|seat| Delegate::new(Arc::new(seat)));
        Self { programme: Arc::new(scenario.programme()), computers: Computers::new(delegates) }
    }

    fn play(&self, seed: u64) -> Table {
        let mut table = Table::new(Arc::clone(&self.programme));
        let open = HostCommand::OpenGame {
            seed: Seed(seed.to_string()),
            level: Level::Council,
            rulebook: None,
            course: Vec::new(),
            branch: None,
            manner: Manner::Guarded,
            instructions: InstructionsAs::AsInHistory,
            length: Length::AsWritten,
        };
        let id = CommandId::new("bench", 1);
        let opened = table.submit(Actor::Host, id, &Command::Host(open), 0);
        assert!(opened.is_ok(), "the game opens");
        self.computers.play_out(&mut table).expect("every game ends");
        table
    }
}

fn whole_games(c: &mut Criterion) {
    let korea = Korea::read();
    let mut group = c.benchmark_group("game");
    let mut seed = 0;
    group.sample_size(30);
    group.bench_function("korea_all_sittings", |b| {
        b.iter(|| {
            seed += 1;
            korea.play(seed)
        });
    });
    group.finish();
    if let Some(kib) = weight_of_one(&korea) {
        say(kib);
        assert!(kib < 4096, "a finished game weighs {kib} KiB");
    }
}

#[expect(clippy::print_stdout, reason = "the figure is what the run is for")]
fn say(kib: u64) {
    println!("memory of one finished game: {kib} KiB (bound 4096 KiB)");
}

/// What a finished game adds to the memory of the process, in KiB; `None` where the system does not say.
fn weight_of_one(korea: &Korea) -> Option<u64> {
    let before = resident_kib()?;
    let held: Vec<_> = (1..=HELD).map(|seed| korea.play(seed)).collect();
    let after = resident_kib()?;
    let weight = after.saturating_sub(before) / HELD;
    drop(held);
    Some(weight)
}

#[expect(clippy::disallowed_methods, reason = "the system alone knows the memory of a process")]
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

criterion_group!(benches, whole_games);
criterion_main!(benches);
