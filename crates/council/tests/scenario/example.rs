//! The example is whole: it shows every field, has no problem, and can be built and played.

use std::collections::BTreeSet;

use council::Standing;
use council::scenario::json::{Node, scan};
use council::scenario::shape::{Schema, Shape};
use council::scenario::{Scenario, canonical, check};

use super::EXAMPLE;

#[test]
fn the_example_has_no_problem() {
    let problems = check(EXAMPLE, &[]).problems;
    assert!(problems.is_empty(), "{problems:#?}");
}

/// Fields of objects of the format itself; the clauses of drafts have a chapter of their own.
fn fields_of(node: &Node, shape: &Shape, definition: &str, seen: &mut BTreeSet<(String, String)>) {
    match shape {
        Shape::Ref(name) if name == "DraftText" => {}
        Shape::Ref(name) => fields_of(node, Schema::of_the_format().definition(name), name, seen),
        Shape::List(items) => {
            node.items().iter().for_each(|item| fields_of(item, items, "", seen));
        }
        Shape::Object(object) => {
            for entry in node.entries() {
                if let Some(field) = object.fields.get(&entry.key) {
                    seen.insert((definition.to_owned(), entry.key.clone()));
                    fields_of(&entry.node, field, "", seen);
                }
            }
        }
        Shape::Choice(choice) => {
            if let Some(word) = node.text() {
                seen.insert((definition.to_owned(), word.to_owned()));
            }
            for entry in node.entries() {
                if let Some(inner) = choice.objects.get(&entry.key) {
                    seen.insert((definition.to_owned(), entry.key.clone()));
                    fields_of(&entry.node, inner, "", seen);
                }
            }
        }
        Shape::Text(_) | Shape::Number(..) | Shape::Truth | Shape::Anything => {}
    }
}

/// Definitions that the format reaches without going through a draft.
fn definitions(shape: &Shape, found: &mut BTreeSet<String>) {
    match shape {
        Shape::Ref(name) if name == "DraftText" => {}
        Shape::Ref(name) => {
            if found.insert(name.clone()) {
                definitions(Schema::of_the_format().definition(name), found);
            }
        }
        Shape::List(items) => definitions(items, found),
        Shape::Object(object) => {
            object
                .fields
                .values()
                .chain(object.others.as_deref())
                .for_each(|s| definitions(s, found));
        }
        Shape::Choice(choice) => choice.objects.values().for_each(|s| definitions(s, found)),
        Shape::Text(_) | Shape::Number(..) | Shape::Truth | Shape::Anything => {}
    }
}

#[test]
fn the_example_shows_every_field_of_the_format() {
    let schema = Schema::of_the_format();
    let mut shown = BTreeSet::new();
    fields_of(&scan(EXAMPLE).unwrap(), schema.root(), "ScenarioFile", &mut shown);
    let mut found = BTreeSet::new();
    definitions(schema.root(), &mut found);
    let missing: Vec<_> = found
        .iter()
        .filter_map(|name| match schema.definition(name) {
            Shape::Object(object) => Some((name, object)),
            _ => None,
        })
        .flat_map(|(name, object)| {
            object.fields.keys().map(move |field| (name.clone(), field.clone()))
        })
        .filter(|field| !shown.contains(field))
        .collect();
    assert!(missing.is_empty(), "the example does not show {missing:?}");
}

/// Every object that stands in a list has an id that must be there: translations and reports hold on
/// to it. Expressions and choices have none.
#[test]
fn whatever_stands_in_a_list_has_an_id() {
    fn lists(shape: &Shape, found: &mut Vec<String>) {
        match shape {
            Shape::List(items) => {
                if let Shape::Ref(name) = items.as_ref() {
                    found.push(name.clone());
                }
            }
            Shape::Object(object) => object.fields.values().for_each(|field| lists(field, found)),
            Shape::Choice(choice) => choice.objects.values().for_each(|inner| lists(inner, found)),
            Shape::Ref(_) | Shape::Text(_) | Shape::Number(..) | Shape::Truth | Shape::Anything => {
            }
        }
    }
    let schema = Schema::of_the_format();
    let mut reached = BTreeSet::new();
    definitions(schema.root(), &mut reached);
    let mut listed = Vec::new();
    lists(schema.root(), &mut listed);
    for name in &reached {
        lists(schema.definition(name), &mut listed);
    }
    assert!(listed.len() > 40, "only {} lists were looked at", listed.len());
    for name in listed {
        if let Shape::Object(object) = schema.definition(&name) {
            assert!(object.required.iter().any(|field| field == "id"), "{name} has no id");
        }
    }
}

#[test]
fn the_example_is_built_as_it_is_written() {
    let (scenario, _) = Scenario::read(EXAMPLE).unwrap();
    assert_eq!(scenario.rulebook.size, 5);
    let sittings: Vec<_> = scenario.sittings.iter().map(|sitting| sitting.id.as_str()).collect();
    assert_eq!(sittings, ["november", "december", "january"]);
    let seated = |sitting: &str| {
        let sitting = scenario.sitting(&sitting.into()).unwrap();
        let members = scenario.members_on(sitting.date);
        members.iter().map(|(member, _)| member.id.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(seated("december"), "aldmere brenholm corvey dunmark farrow");
    assert_eq!(seated("january"), "aldmere brenholm corvey estray farrow");
    let january = scenario.sitting(&"january".into()).unwrap();
    let permanent = scenario.permanent_on(january.date);
    assert_eq!(permanent, ["aldmere".into(), "corvey".into()].into());
    assert_eq!(canonical(&scenario.file), EXAMPLE);
    assert_eq!(Scenario::build(&scenario.file).as_ref(), Ok(&scenario));
}

#[test]
fn a_reserve_member_serves_only_in_a_larger_council() {
    let (mut scenario, _) = Scenario::read(EXAMPLE).unwrap();
    let date = scenario.sittings[0].date;
    assert!(scenario.members_on(date).iter().all(|(_, standing)| *standing != Standing::Reserve));
    scenario.rulebook.size = 6;
    let reserves: Vec<_> = scenario
        .members_on(date)
        .into_iter()
        .filter(|(_, standing)| *standing == Standing::Reserve)
        .map(|(member, _)| member.id.as_str())
        .collect();
    assert_eq!(reserves, ["gant"]);
}

#[test]
fn the_programme_has_what_the_meeting_needs() {
    let programme = Scenario::read(EXAMPLE).unwrap().0.programme();
    let december = &programme.sittings[1];
    assert_eq!(december.roster.len(), 5);
    assert_eq!(december.president.as_str(), "corvey");
    assert_eq!(december.first_meeting_number, 44);
    let papers: Vec<_> = december
        .papers
        .iter()
        .map(|paper| (paper.id.as_str(), paper.beat, paper.known_to.as_ref().map(Vec::len)))
        .collect();
    assert_eq!(
        papers,
        [
            ("grain-ships-pass", 0, None),
            ("orders-to-the-boats", 3, Some(0)),
            ("brenholm-second", 2, Some(1)),
            ("corvey-second", 0, Some(1)),
        ]
    );
}

#[test]
fn another_word_is_another_edition() {
    let (scenario, _) = Scenario::read(EXAMPLE).unwrap();
    let (changed, _) = Scenario::read(&EXAMPLE.replace("the boats", "these boats")).unwrap();
    let (reordered, _) = Scenario::read(&EXAMPLE.replace('\n', "\n ")).unwrap();
    assert_ne!(scenario.hash, changed.hash);
    assert_eq!(scenario.hash, reordered.hash, "layout is no part of an edition");
    assert_eq!(scenario.hash.as_str().len(), 64);
}
