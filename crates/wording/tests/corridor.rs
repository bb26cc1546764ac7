//! What passes off the record, as a reader meets it: every kind of event, every cause, every promise.

mod common;

use std::collections::BTreeSet;

use council::Event;
use council::scenario::file::Register;
use council::{
    BodyId, Date, LineId, MemberId, MissionId, PartyId, PressureId, SittingId, TargetId,
};
use wording::{Catalogue, Corridor, Names, Texts, Voice};

/// The names of the tests, with the texts of an invented scenario.
struct Told(common::EraNames);

impl Names for Told {
    fn member(&self, id: &MemberId) -> String {
        self.0.member(id)
    }
    fn party(&self, id: &PartyId) -> String {
        self.0.party(id)
    }
    fn body(&self, id: &BodyId) -> String {
        self.0.body(id)
    }
    fn mission(&self, id: &MissionId) -> String {
        self.0.mission(id)
    }
    fn target(&self, id: &TargetId) -> String {
        self.0.target(id)
    }
}

impl Texts for Told {
    fn line(&self, _: &MemberId, _: &LineId) -> Option<String> {
        Some("Avoid any word that names one side only.".to_owned())
    }
    fn day(&self, _: &SittingId) -> Option<Date> {
        Date::new(1950, 6, 25).ok()
    }
    fn pressure(&self, _: &PressureId) -> Option<String> {
        Some("The loan of March falls due.".to_owned())
    }
    fn register(&self, member: &MemberId) -> Register {
        match member.as_str() {
            "usa" => Register::Brisk,
            "norway" => Register::Dry,
            "egypt" => Register::Courtly,
            _ => Register::Blunt,
        }
    }
}

fn events() -> Vec<Event> {
    serde_json::from_str(include_str!("corridor-events.json")).expect("the events are in order")
}

/// The kinds of event the engine has, read from its source, as they travel.
fn kinds() -> BTreeSet<String> {
    let source = include_str!("../../council/src/dealings/event.rs");
    let body = source.split("pub enum DealingEvent {").nth(1).unwrap_or_default();
    let body = body.split("\n}\n").next().unwrap_or_default();
    body.lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(char::is_uppercase))
        .map(|line| line.chars().take_while(|letter| letter.is_alphanumeric()).collect::<String>())
        .map(|name| snake(&name))
        .collect()
}

fn snake(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

#[test]
fn every_kind_of_event_is_among_the_samples() {
    let sampled: BTreeSet<String> = events()
        .iter()
        .filter_map(|event| {
            let Event::Dealing(dealing) = event else { return None };
            serde_json::to_value(dealing).ok()
        })
        .filter_map(|value| value.as_object()?.keys().next().cloned())
        .collect();
    assert_eq!(sampled, kinds());
}

#[test]
fn every_event_reads_as_it_would_be_told() {
    let catalogue = Catalogue::english();
    let told = Told(common::EraNames::new());
    let mut corridor = Corridor::new(Voice::new(&catalogue, &told));
    let lines: Vec<String> = events().iter().filter_map(|event| corridor.tell(event)).collect();
    for line in &lines {
        for wrong in ["[", "{", "$", "(", "!", "_", "  ", "..", " .", " ,", ".,"] {
            assert!(!line.contains(wrong), "`{wrong}` in: {line}");
        }
        let begins = line.starts_with(|first: char| first.is_uppercase() || first == '“');
        assert!(begins && line.ends_with(['.', '”', '?']), "{line}");
    }
    insta::assert_snapshot!(lines.join("\n"));
}
