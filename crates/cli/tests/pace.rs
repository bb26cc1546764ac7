//! How long the short game takes a person, held where it is (docs/performance.md).

use std::process::Command;

use serde_json::Value;

const KOREA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios/korea-1950.json");

/// `placard pace` with arguments: what it printed.
fn pace(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_placard"))
        .args(["pace", KOREA])
        .args(arguments)
        .output()
        .expect("cargo has built the binary");
    String::from_utf8(output.stdout).expect("it prints text")
}

/// The figures of every game: seats at three levels.
fn figures(arguments: &[&str]) -> Vec<Value> {
    let lines = pace(&[arguments, &["--json"]].concat());
    lines.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

fn number(game: &Value, path: &str) -> u64 {
    game.pointer(path).and_then(Value::as_u64).expect("a figure")
}

/// What may be asked of a reader at most. The first bounds were 160 words to the first decision, 450 to the
/// first hands, 90 a half-hour, 2,000 an arc, with 30 decisions. An arc of 24 minutes read at 180 words a
/// minute is longer than that by half (docs/performance.md says how the numbers were changed, and why).
struct Most {
    first_decision: (u64, u64),
    first_hands: (u64, u64, u64),
    half_hour: (u64, u64),
    words: u64,
    decisions: u64,
}

/// Clicks and words to the first decision; clicks, words and seconds to the first hands; seconds and words
/// of a half-hour on average.
const NORWAY: Most = Most {
    first_decision: (4, 260),
    first_hands: (10, 700, 275),
    half_hour: (40, 90),
    words: 4_400,
    decisions: 35,
};
/// Whoever holds the pen has a text to begin, change and submit on top of it.
const USA: Most = Most {
    first_hands: (20, 920, 400),
    half_hour: (53, 110),
    words: 5_100,
    decisions: 58,
    ..NORWAY
};

impl Most {
    /// Each bound: of what, where it is measured, and how much it may be.
    fn bounds(&self) -> [(&'static str, &'static str, u64); 9] {
        let (decision, hands) = (self.first_decision, self.first_hands);
        [
            ("words", "/words", self.words),
            ("decisions", "/decisions", self.decisions),
            ("clicks to the first decision", "/first_decision/clicks", decision.0),
            ("words to the first decision", "/first_decision/words", decision.1),
            ("clicks to the first hands", "/first_hands/clicks", hands.0),
            ("words to the first hands", "/first_hands/words", hands.1),
            ("seconds to the first hands", "/first_hands/seconds", hands.2),
            ("seconds of a half-hour", "/half_hours/mean", self.half_hour.0),
            ("words of a half-hour", "/half_hours/words", self.half_hour.1),
        ]
    }
}

#[test]
fn a_short_game_takes_half_an_hour() {
    for seed in ["1", "2", "3"] {
        let games = figures(&["--seed", seed]);
        assert_eq!(games.len(), 6, "two seats at three levels");
        for game in games {
            let most = if game["seat"] == "norway" { NORWAY } else { USA };
            let arc = number(&game, "/seconds");
            assert!((24 * 60..=34 * 60).contains(&arc), "seed {seed}: an arc of {arc} s: {game}");
            assert_eq!(number(&game, "/half_hours/had"), 15, "{game}");
            for (what, path, at_most) in most.bounds() {
                let measured = number(&game, path);
                assert!(
                    measured <= at_most,
                    "seed {seed}: {what} {measured}, at most {at_most}: {game}"
                );
            }
        }
    }
}

/// In a first game the hints of the guide are read too, each once: at most thirty words each.
#[test]
fn a_first_game_reads_its_hints_and_stays_within_the_half_hour() {
    let arguments = ["--seats", "norway"];
    let known = figures(&arguments);
    let first = figures(&["--seats", "norway", "--first-game"]);
    assert_eq!(known.len(), first.len());
    for (known, first) in known.iter().zip(&first) {
        let hints = number(first, "/words") - number(known, "/words");
        assert!((150..=360).contains(&hints), "{hints} words of hints: {first}");
        assert_eq!(number(first, "/decisions"), number(known, "/decisions"), "no hint asks");
        let arc = number(first, "/seconds");
        assert!((24 * 60..=34 * 60).contains(&arc), "an arc of {arc} s: {first}");
    }
    let told = pace(&["--seats", "norway", "--first-game", "--text"]);
    let hints: Vec<&str> =
        told.lines().filter(|line| line.trim_start().starts_with("hint ")).collect();
    assert!(hints.iter().any(|line| line.contains("A hatched mark is a guess")), "{hints:?}");
}

/// What a player is short of time for can be looked up: each kind of line with its words.
#[test]
fn what_the_words_are_is_said_by_kind() {
    let told = pace(&["--seats", "norway", "--by-kind"]);
    for kind in ["text at stake", "caller", "suggested move", "consequence", "votes"] {
        assert!(told.lines().any(|line| line.trim_start().starts_with(kind)), "{kind}: {told}");
    }
}

/// Nothing that is to be read is without its words.
#[test]
fn every_line_that_is_read_has_its_words() {
    let told = pace(&["--text"]);
    let lines = told.lines().filter(|line| line.starts_with("    "));
    let missing: Vec<&str> =
        lines.filter(|line| line.contains('[') || line.contains('{')).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
