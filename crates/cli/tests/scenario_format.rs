//! `docs/scenario-format.md` says what the types say: its reference, its codes and its example are
//! written here. To write them anew: `UPDATE_DOCS=1 cargo test -p placard --test scenario_format`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where its ground gives way")]

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write;

use council::scenario::check::{Demand, bounds, demand, words_max};
use council::scenario::json::{Node, scan};
use council::scenario::shape::SCHEMA;
use council::scenario::{Code, source_hash};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/scenario-format.md");
const EXAMPLE: &str = include_str!("../../../scenarios/example-strait.json");

/// Replaces what stands between two remarks.
fn with(page: &str, name: &str, text: &str) -> String {
    let begins = page.find(&format!("<!-- {name}: ")).unwrap();
    let begins = begins + page.split_at(begins).1.find('\n').unwrap() + 1;
    let ends = page.find(&format!("<!-- end of {name} -->")).unwrap();
    format!("{}\n{text}\n{}", page.split_at(begins).0, page.split_at(ends).1)
}

/// A description on one line.
fn description(node: &Node) -> String {
    let text = node.get("description").and_then(Node::text).unwrap_or("");
    text.replace('\n', " ").replace('|', "\\|")
}

fn link(reference: &str) -> String {
    let name = reference.trim_start_matches("#/$defs/");
    match name {
        "Text" => "text".to_owned(),
        "DateText" | "Date" => "date".to_owned(),
        "TimeText" => "time of day".to_owned(),
        id if id.ends_with("Id") => {
            let kind = spoken(id.trim_end_matches("Id"));
            let article = if kind.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
            format!("id of {article} {kind}")
        }
        other => format!("[{other}](#{})", other.to_lowercase()),
    }
}

fn spoken(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// What a field holds.
fn holds(node: &Node) -> String {
    if let Some(reference) = node.get("$ref").and_then(Node::text) {
        return link(reference);
    }
    match node.get("type").and_then(Node::text) {
        Some("string") => "words".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("array") => format!("list: {}", holds(node.get("items").unwrap())),
        Some("object") => {
            let names = node.get("propertyNames").map_or_else(String::new, holds);
            let values = node.get("additionalProperties").map_or_else(String::new, holds);
            format!("{names} to {values}")
        }
        other => panic!("the reference has no word for {other:?}"),
    }
}

fn field(object: &str, name: &str, node: &Node) -> String {
    let demanded = match demand(object, name) {
        _ if name == "id" => " **needed**",
        Some(Demand::Needed) => " **needed**",
        Some(Demand::Wanted) => " *wanted*",
        None => "",
    };
    let mut said = description(node);
    if let Some((least, most)) = bounds(object, name) {
        write!(said, " ({least} to {most})").unwrap();
    }
    if let Some(words) = words_max(object, name) {
        write!(said, " At most {words} words.").unwrap();
    }
    format!("| `{name}`{demanded} | {} | {said} |\n", holds(node))
}

fn choices(node: &Node) -> String {
    let mut table = "| choice | with | |\n|---|---|---|\n".to_owned();
    for one in node.get("oneOf").unwrap().items() {
        let said = description(one);
        if let Some(word) = one.get("const").and_then(Node::text) {
            writeln!(table, "| `\"{word}\"` | | {said} |").unwrap();
        }
        for word in one.get("enum").map_or(&[][..], Node::items).iter().filter_map(Node::text) {
            writeln!(table, "| `\"{word}\"` | | {said} |").unwrap();
        }
        for entry in one.get("properties").map_or(&[][..], Node::entries) {
            writeln!(table, "| `\"{}\"` | {} | {said} |", entry.key, holds(&entry.node)).unwrap();
        }
    }
    table
}

fn section(name: &str, node: &Node) -> String {
    let mut text = format!("### {name}\n\n{}\n\n", description(node));
    if let Some(fields) = node.get("properties") {
        text.push_str("| field | holds | |\n|---|---|---|\n");
        text.extend(fields.entries().iter().map(|entry| field(name, &entry.key, &entry.node)));
    } else if node.get("oneOf").is_some() {
        text.push_str(&choices(node));
    } else {
        writeln!(text, "Written as {}.", holds(node)).unwrap();
    }
    text
}

/// Definitions named in a node, in order.
fn named(node: &Node, found: &mut Vec<String>) {
    if let Some(reference) = node.get("$ref").and_then(Node::text) {
        found.push(reference.trim_start_matches("#/$defs/").to_owned());
    }
    node.entries().iter().filter(|e| e.key != "$defs").for_each(|e| named(&e.node, found));
    node.items().iter().for_each(|item| named(item, found));
}

/// Whether a definition is explained by its name alone.
fn is_plain(name: &str) -> bool {
    matches!(name, "Text" | "DateText" | "Date" | "TimeText") || name.ends_with("Id")
}

/// The format's own objects in the order in which a reader meets them, drafts at the end.
fn reference() -> String {
    let schema = scan(SCHEMA).unwrap();
    let definitions = schema.get("$defs").unwrap();
    let mut text = section("ScenarioFile", &schema);
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([&schema]);
    let mut drafts = false;
    loop {
        let Some(node) = waiting.pop_front() else {
            if drafts {
                return text;
            }
            drafts = true;
            let draft = definitions.get("DraftText").unwrap();
            write!(text, "\n{}", section("DraftText", draft)).unwrap();
            waiting.push_back(draft);
            continue;
        };
        let mut names = Vec::new();
        named(node, &mut names);
        for name in names {
            if is_plain(&name) || name == "DraftText" || !seen.insert(name.clone()) {
                continue;
            }
            let definition = definitions.get(&name).unwrap();
            write!(text, "\n{}", section(&name, definition)).unwrap();
            waiting.push_back(definition);
        }
    }
}

fn codes() -> String {
    let mut table = "| code | severity | |\n|---|---|---|\n".to_owned();
    for code in Code::ALL {
        let (word, severity) = (code.word(), code.severity().word());
        writeln!(table, "| `{word}` | {severity} | {} |", code.meaning()).unwrap();
    }
    table
}

#[test]
fn the_page_says_what_the_types_say() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let mut written = with(&page, "codes", &codes());
    written = with(&written, "reference", &reference());
    written = with(&written, "example", &format!("```json\n{EXAMPLE}```\n"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(PAGE, &written).unwrap();
    } else {
        assert!(
            page == written,
            "write it anew: UPDATE_DOCS=1 cargo test -p placard --test scenario_format"
        );
    }
}

#[test]
fn every_property_of_the_schema_is_on_the_page() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    let schema = scan(SCHEMA).unwrap();
    let mut properties = BTreeSet::new();
    collect(&schema, &mut properties);
    assert!(properties.len() > 150, "only {} properties were found", properties.len());
    let missing: Vec<_> = properties
        .into_iter()
        .filter(|name| {
            !page.contains(&format!("| `{name}`")) && !page.contains(&format!("| `\"{name}\"`"))
        })
        .collect();
    assert!(missing.is_empty(), "not on the page: {missing:?}");
}

fn collect(node: &Node, properties: &mut BTreeSet<String>) {
    for entry in node.entries() {
        if entry.key == "properties" {
            properties.extend(entry.node.entries().iter().map(|field| field.key.clone()));
        }
        collect(&entry.node, properties);
    }
    node.items().iter().for_each(|item| collect(item, properties));
}

#[test]
fn the_page_s_sidecar_has_the_hash_of_its_text() {
    let page = std::fs::read_to_string(PAGE).unwrap();
    assert!(EXAMPLE.contains("\"title\": \"The strait is shut\""));
    assert!(
        page.contains(&source_hash("The strait is shut")),
        "{}",
        source_hash("The strait is shut")
    );
}
