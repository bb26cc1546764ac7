//! The bounds of play (docs/performance.md): what careful play is worth, over many games of Korea.
//!
//! A small sample always runs; every seat, over hundreds of games, with `cargo xtask test --full`.

use std::process::Command;

use serde_json::Value;

const KOREA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../scenarios/korea-1950.json");

/// What `placard simulate` says of so many games.
fn simulate(games: u32, arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_placard"))
        .args(["simulate", KOREA, "--json", "--games", &games.to_string()])
        .args(arguments)
        .output()
        .expect("cargo has built the binary");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("it prints JSON")
}

fn share(figures: &Value, name: &str) -> f64 {
    figures.get(name).and_then(Value::as_f64).unwrap_or_default()
}

fn count(figures: &Value, path: &str) -> u64 {
    figures.pointer(path).and_then(Value::as_u64).unwrap_or_default()
}

/// How many votes of substance are close, at least.
const CLOSE: f64 = 0.4;

/// Votes on drafts of substance within two of the majority, as a part of all.
fn close_votes(figures: &Value) -> f64 {
    let margins = figures.get("margins").and_then(Value::as_object).cloned().unwrap_or_default();
    let of = |near: bool| -> u64 {
        let votes = margins.iter().filter(|(margin, _)| {
            let margin = margin.parse::<i64>().unwrap_or(i64::MAX);
            !near || (-2..=2).contains(&margin)
        });
        votes.filter_map(|(_, votes)| votes.as_u64()).sum()
    };
    let (near, all) = (u32::try_from(of(true)), u32::try_from(of(false)));
    f64::from(near.unwrap_or_default()) / f64::from(all.unwrap_or(1).max(1))
}

#[test]
fn every_game_ends_and_says_how() {
    let figures = simulate(3, &[]);
    assert_eq!(count(&figures, "/games"), 3);
    assert_eq!(count(&figures, "/ended"), 3);
    let endings = figures["endings"].as_object().expect("endings by name");
    assert_eq!(endings.values().filter_map(Value::as_u64).sum::<u64>(), 3);
    assert!(figures["wall_seconds"].as_f64().is_some_and(|seconds| seconds > 0.0));
    for name in ["adopted_by_sitting", "vetoes", "margins", "lengths", "text_carried", "collective"]
    {
        assert!(!figures[name].is_null(), "no {name}");
    }
}

/// The texts of June and July 1950 have their counterparts in most games with the real boycott.
#[test]
fn the_seventh_vote_is_found_in_most_games() {
    let figures = simulate(6, &["--arc", "seventh-vote"]);
    for sitting in ["june-25", "june-27", "july-7"] {
        let adopted = count(&figures, &format!("/adopted_by_sitting/{sitting}/games"));
        assert!(adopted > 3, "{sitting}: a text in {adopted} of 6 games");
    }
    assert!(close_votes(&figures) >= CLOSE, "{:.2}", close_votes(&figures));
}

#[test]
fn a_silent_pen_carries_nothing_and_changes_the_game() {
    let silent = simulate(2, &["--arc", "seventh-vote", "--seat", "usa", "--policy", "silent"]);
    assert!(share(&silent, "text_carried") < 0.01);
    let careful = simulate(2, &["--arc", "seventh-vote", "--seat", "usa"]);
    assert!(share(&careful, "text_carried") > 0.5, "{careful}");
    assert!(share(&careful, "changed_against_silent") > 0.5, "{careful}");
}

/// Who tables its text without asking anybody seldom carries it; who asks, carries it more often.
#[test]
fn a_pen_that_asks_nobody_is_left_alone() {
    let of = |policy| {
        let pen = ["--arc", "seventh-vote", "--seat", "usa", "--instructions", "seeded"];
        share(&simulate(12, &[&pen[..], &["--policy", policy]].concat()), "text_carried")
    };
    let (careful, at_once) = (of("careful"), of("table_at_once"));
    assert!(at_once < 0.5, "at once {at_once:.2}");
    assert!(careful > at_once + 0.3, "at once {at_once:.2}, with care {careful:.2}");
}

#[test]
fn what_cannot_be_simulated_is_said() {
    for (arguments, said) in [
        (&["--arc", "the-ninth"][..], "no arc `the-ninth`"),
        (&["--seat", "ruritania"], "no member `ruritania`"),
        (&["--seat", "usa", "--policy", "bold"], "no policy `bold`"),
        (&["--seat", "norway", "--policy", "follow:atlantis"], "no member `atlantis` to follow"),
        (&["--seat", "norway", "--policy", "follow:norway"], "cannot follow itself"),
        (&["--seat", "brazil", "--arc", "seventh-vote"], "`brazil` is not on the Council then"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_placard"))
            .args(["simulate", KOREA])
            .args(arguments)
            .output()
            .expect("cargo has built the binary");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(error.contains(said), "{arguments:?}: {error}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

/// What June adopted before a game of the autumn began, nobody of it decided.
#[test]
fn only_sittings_of_the_game_are_counted() {
    let figures = simulate(1, &["--arc", "chair-is-taken"]);
    let held = figures["adopted_by_sitting"].as_object().expect("sittings by name");
    let held: Vec<_> = held.keys().map(String::as_str).collect();
    assert_eq!(held, ["november-8", "september-1", "september-28"]);
}

/// Both arcs, every seat under every policy.
#[test]
#[ignore = "a thousand games: cargo xtask test --full"]
fn no_policy_is_best_and_endings_differ() {
    for (arc, least) in [("seventh-vote", 3), ("chair-is-taken", 3)] {
        let all = simulate(3, &["--arc", arc, "--every-seat"]);
        println!("{arc}: {all}");
        for (policy, seats) in all["best_in_both"].as_object().expect("policies by name") {
            let seats = seats.as_array().map_or(0, Vec::len);
            assert!(seats <= 3, "{arc}: {policy} is best in both ledgers in {seats} seats");
        }
        let worse = all["worse_than_silent"].as_array().map_or(0, Vec::len);
        assert!(worse <= 1, "{arc}: careful play meets less than silence: {all}");
        let endings = all["endings"].as_object().map_or(0, serde_json::Map::len);
        assert!(endings >= least, "{arc}: {endings} endings under all policies");
    }
}

/// From the pen's seat, over two hundred games of the seventh vote with instructions drawn by the seed, the
/// Soviet Union's among them: careful play carries the leading text in most games and not in all, tabling at
/// once in fewer than half. Later in the year the veto decides, and as in history the chair stays empty: there
/// care is held only to be worth more than haste.
#[test]
#[ignore = "hundreds of games: cargo xtask test --full"]
fn the_pen() {
    let of = |policy: &str, rest: &[&str]| {
        let pen = ["--seat", "usa", "--policy", policy];
        let figures = simulate(200, &[&pen[..], rest].concat());
        println!("usa, {policy}, {rest:?}: {figures}");
        share(&figures, "text_carried")
    };
    let seeded = ["--arc", "seventh-vote", "--instructions", "seeded"];
    let (careful, at_once) = (of("careful", &seeded), of("table_at_once", &seeded));
    assert!((0.6..=0.9).contains(&careful), "careful play: {careful:.2}");
    assert!(at_once < 0.5, "tabling at once: {at_once:.2}");
    for elsewhere in [&["--instructions", "seeded"][..], &["--instructions", "history"]] {
        let (careful, at_once) = (of("careful", elsewhere), of("table_at_once", elsewhere));
        assert!(at_once < careful, "{elsewhere:?}: at once {at_once:.2}, with care {careful:.2}");
    }
}

/// Every seat over many games: printed for docs/performance.md, and held where the bounds are met.
#[test]
#[ignore = "hundreds of games: cargo xtask test --full"]
fn every_seat() {
    let permanent = ["china", "france", "ussr", "uk", "usa"];
    let elected = ["cuba", "ecuador", "egypt", "india", "norway", "yugoslavia"];
    let changed = |seat: &str| {
        let careful = simulate(40, &["--seat", seat, "--instructions", "seeded"]);
        println!(
            "{seat}: changed {:.2}, national {:.2}, collective {:.2}, close {:.2}",
            share(&careful, "changed_against_silent"),
            share(&careful, "national"),
            share(&careful, "collective"),
            close_votes(&careful),
        );
        share(&careful, "changed_against_silent")
    };
    let permanent: Vec<f64> = permanent.into_iter().map(changed).collect();
    let elected: Vec<f64> = elected.into_iter().map(changed).collect();
    assert!(median(&permanent) >= 0.4, "permanent members: {permanent:?}");
    assert!(median(&elected) >= 0.2, "elected members: {elected:?}");
    let least = permanent.iter().chain(&elected).copied().fold(1.0, f64::min);
    assert!(least >= 0.05, "a seat that changes nothing: {permanent:?} {elected:?}");
}

fn median(of: &[f64]) -> f64 {
    let mut sorted = of.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// Votes are close: four in ten of those on substance end within two of the majority. The first bound was half;
/// the record itself comes to seven of fifteen, and only delegates who sold words for votes they did not need
/// came to more.
#[test]
#[ignore = "hundreds of games: cargo xtask test --full"]
fn votes_are_close() {
    let close = close_votes(&simulate(100, &[]));
    assert!(close >= CLOSE, "{close:.2}");
}
