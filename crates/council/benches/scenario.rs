//! How long a full-size crisis takes to load and check. Bound: 20 ms for 300 kB (design.md, numbers).
//!
//! The crisis is the example of the documentation, its sittings and members' positions written out
//! again under other names and dates until the file has 300 kB.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "the example is what it is")]

use std::hint::black_box;

use council::scenario::json::{print, scan};
use council::scenario::{Scenario, Severity, check};
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::Value;

const EXAMPLE: &str = include_str!("../../../scenarios/example-strait.json");
/// A full crisis, in bytes.
const FULL_SIZE: usize = 300_000;

/// The example, multiplied.
fn full_size() -> String {
    let mut crisis: Value = serde_json::from_str(EXAMPLE).expect("the example is JSON");
    // The copies begin on one day: a second day's meeting would fall into the next of them.
    crisis["sittings"][2].as_object_mut().expect("a sitting").remove("meets_on");
    let january = crisis["sittings"][2].to_string();
    for copy in 1.. {
        let text = print(&scan(&crisis.to_string()).expect("JSON"));
        if text.len() >= FULL_SIZE {
            return text;
        }
        let copy = renamed(&january, copy);
        crisis["sittings"].as_array_mut().expect("a list").push(copy);
    }
    unreachable!("a hundred copies are enough")
}

/// A sitting under another name: every name in it that is unique in the whole file gets a number.
fn renamed(sitting: &str, number: usize) -> Value {
    let mut text = sitting.to_owned();
    for name in [
        "january",
        "boats-leave",
        "brenholm-third",
        "corvey-third",
        "nature-of-the-invitation",
        "ruling-upheld",
        "resolution-13",
    ] {
        text = text.replace(&format!("\"{name}\""), &format!("\"{name}-{number}\""));
    }
    let mut sitting: Value = serde_json::from_str(&text).expect("still JSON");
    sitting["meeting_number"] = (100 + number).into();
    sitting
}

fn load_and_check(criterion: &mut Criterion) {
    let crisis = full_size();
    let problems = check(&crisis, &[]).problems;
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let mut group = criterion.benchmark_group("scenario");
    group.bench_function("check_300_kb", |bencher| {
        bencher.iter(|| Scenario::read(black_box(&crisis)).is_ok());
    });
    group.finish();
}

criterion_group!(benches, load_and_check);
criterion_main!(benches);
