//! Bytes as a scenario: whatever they are, they are checked, formatted and perhaps built.
#![no_main]

use council::scenario::json::scan;
use council::scenario::{Scenario, Severity, Sidecar, check_bytes, fmt};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = std::str::from_utf8(bytes).unwrap_or("{}");
    let problems = check_bytes(bytes, &[Sidecar { language: "fr", text }]).problems;
    for problem in &problems {
        assert!(problem.line > 0 && problem.column > 0, "{problem}");
    }
    if let Ok(once) = fmt(text) {
        let twice = fmt(once.text()).expect("what is in form can be brought into form");
        assert_eq!(once.text(), twice.text(), "formatting is idempotent");
        assert!(scan(once.text()).is_ok());
    }
    let alone = check_bytes(bytes, &[]).problems;
    let passes = alone.iter().all(|problem| problem.severity != Severity::Error);
    if std::str::from_utf8(bytes).is_ok() && !text.starts_with('\u{feff}') {
        assert_eq!(Scenario::read(text).is_ok(), passes, "what passes the check can be built");
    }
});
