//! A tally of fifteen members: bound, under one microsecond. `vote/tally` is the most laborious: three
//! vetoers to name and a party to the dispute among them.

use std::collections::BTreeSet;
use std::hint::black_box;

use council::{Ballot, ChapterBasis, MemberId, Question, Roll, Rulebook, Vote};
use criterion::{Criterion, criterion_group, criterion_main};

const MEMBERS: [&str; 15] = [
    "china",
    "france",
    "russian-federation",
    "united-kingdom",
    "united-states",
    "argentina",
    "bahrain",
    "brazil",
    "canada",
    "gabon",
    "gambia",
    "malaysia",
    "namibia",
    "netherlands",
    "slovenia",
];

/// Every member votes as `ballot` says by its place.
fn roll(ballot: impl Fn(usize) -> Ballot) -> Roll {
    MEMBERS.iter().enumerate().map(|(n, member)| (MemberId::new(*member), ballot(n))).collect()
}

fn tally(c: &mut Criterion) {
    let rulebook = Rulebook::charter_1965();
    let vetoers: BTreeSet<MemberId> = MEMBERS.iter().take(5).map(|m| MemberId::new(*m)).collect();
    let parties: BTreeSet<MemberId> =
        MEMBERS.iter().skip(2).take(1).map(|m| MemberId::new(*m)).collect();
    let vote = Vote::new(&rulebook, Question::Substantive, &vetoers);
    let disputed = vote.clone().in_dispute(ChapterBasis::PacificSettlement, &parties);

    let adopted = roll(|_| Ballot::For);
    // The worst to explain: three vetoers to name, and a party to the dispute among them.
    let opposed = roll(|n| if (2..5).contains(&n) { Ballot::Against } else { Ballot::For });

    let mut group = c.benchmark_group("vote");
    group.bench_function("tally_adopted_by_all", |b| {
        b.iter(|| black_box(&vote).result(black_box(&adopted)));
    });
    group.bench_function("tally_vetoed_by_three", |b| {
        b.iter(|| black_box(&vote).result(black_box(&opposed)));
    });
    group.bench_function("tally", |b| {
        b.iter(|| black_box(&disputed).result(black_box(&opposed)));
    });
    group.finish();
}

criterion_group!(benches, tally);
criterion_main!(benches);
