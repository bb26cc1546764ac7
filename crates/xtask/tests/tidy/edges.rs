//! Which of our packages may depend on which. ARCHITECTURE.md draws the same map.

use crate::sources;

/// Each package's manifest, and the packages of ours it may name. `xtask` names nothing at all.
const EDGES: &[(&str, &[&str])] = &[
    ("crates/reading/Cargo.toml", &[]),
    ("crates/council/Cargo.toml", &["reading"]),
    ("crates/delegates/Cargo.toml", &["council"]),
    ("crates/table/Cargo.toml", &["delegates", "council", "reading"]),
    ("crates/wording/Cargo.toml", &["table", "delegates", "council"]),
    ("Cargo.toml", &["wording", "table", "delegates", "council", "reading"]),
    ("crates/server/Cargo.toml", &["table", "council"]),
    ("crates/cli/Cargo.toml", &["council", "delegates", "table", "wording", "server"]),
    ("crates/pack/Cargo.toml", &[]),
    ("crates/xtask/Cargo.toml", &[]),
];

const OURS: &[&str] = &[
    "reading",
    "council",
    "delegates",
    "table",
    "wording",
    "server",
    "placard",
    "placard-app",
    "pack",
    "xtask",
];

#[test]
fn dependencies_run_only_along_the_drawn_edges() {
    let mut problems = Vec::new();
    for (manifest, allowed) in EDGES {
        let text = sources::read(manifest).unwrap();
        for dependency in dependencies(&text) {
            if OURS.contains(&dependency.as_str()) && !allowed.contains(&dependency.as_str()) {
                problems.push(format!("{manifest} names {dependency}"));
            }
        }
    }
    sources::none(&problems, "a new edge needs a sentence in ARCHITECTURE.md and a line here:");
}

#[test]
fn every_package_is_on_the_map() {
    let unknown: Vec<String> = sources::ending_in(&["Cargo.toml"])
        .into_iter()
        .map(|manifest| manifest.path)
        .filter(|path| path != "fuzz/Cargo.toml" && !EDGES.iter().any(|(known, _)| known == path))
        .collect();
    sources::none(&unknown, "a new package needs its place in ARCHITECTURE.md and here:");
}

#[test]
fn xtask_has_no_dependencies() {
    let text = sources::read("crates/xtask/Cargo.toml").unwrap();
    assert_eq!(dependencies(&text), Vec::<String>::new(), "it must build where nothing is yet");
}

/// The names under `[dependencies]` and `[dependencies.NAME]`.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]";
            let table = line.strip_prefix("[dependencies.").and_then(|rest| rest.strip_suffix(']'));
            names.extend(table.map(str::to_owned));
        } else if inside && line.starts_with(char::is_alphabetic) {
            names.extend(line.split([' ', '.', '=']).next().map(str::to_owned));
        }
    }
    names
}
