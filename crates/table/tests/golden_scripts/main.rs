//! The scripts of the golden saves: what was played, command by command.
//!
//! Each save in `tests/golden/` is what its script gives. To make them anew after a change of the rules,
//! with a new `RULES_VERSION` and a line in the changelog: `GOLDEN=write cargo test -p table`, which also
//! writes the hash of the state beside each save.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod august;
mod june;
mod script;
mod secrets;

/// A save beside the script it came from.
#[expect(clippy::disallowed_methods, reason = "the golden saves are written by their scripts")]
fn hold(name: &str, golden: &str, script: &script::Script) {
    let written = script.save();
    if std::env::var("GOLDEN").is_ok_and(|wish| wish == "write") {
        std::fs::write(format!("tests/golden/{name}.json"), &written).unwrap();
        std::fs::write(format!("tests/golden/{name}.hash"), script.hash() + "\n").unwrap();
        return;
    }
    assert_eq!(golden, written, "{name}: the same commands no longer give the same log");
}

#[test]
fn june_1950_as_it_was() {
    hold("june-1950", include_str!("../golden/june-1950.json"), &june::script());
}

#[test]
fn august_1950_the_ruling_and_a_claimed_veto() {
    hold("august-1950", include_str!("../golden/august-1950.json"), &august::script());
}

#[test]
fn a_game_with_secrets() {
    hold("secrets", include_str!("../golden/secrets.json"), &secrets::script());
}
