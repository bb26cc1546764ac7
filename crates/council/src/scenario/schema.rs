//! The format as JSON Schema, generated from the types, for editors and for `placard schema`.
//!
//! What is generated is checked in as `scenarios/schema/scenario.schema.json`; the checker reads that
//! file and never generates one, so that it works in the browser without schemars.

use serde_json::{Map, Value as Json};

use super::file::ScenarioFile;
use super::json::{Entry, Node, Value, print};

/// The schema, in the layout of `placard fmt`, fields in the order of the format.
pub fn generate() -> String {
    let mut schema = schemars::schema_for!(ScenarioFile).to_value();
    without_null(&mut schema);
    print(&ordered(&schema))
}

/// Takes `null` out: an absent field is not written, and `null` is no value of the format.
fn without_null(schema: &mut Json) {
    match schema {
        Json::Object(object) => {
            if let Some(Json::Array(types)) = object.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    object.insert("type".to_owned(), only);
                }
            }
            // A word list that may be absent gets `null` among its words.
            if let Some(Json::Array(words)) = object.get_mut("enum") {
                words.retain(|word| !word.is_null());
            }
            object.values_mut().for_each(without_null);
            unwrap_optional(object);
            // `"default": null` says nothing once null is gone.
            if object.get("default").is_some_and(Json::is_null) {
                object.remove("default");
            }
        }
        Json::Array(items) => items.iter_mut().for_each(without_null),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
    }
}

/// `{"anyOf": [X, null], ...}` becomes X.
fn unwrap_optional(object: &mut Map<String, Json>) {
    let Some(Json::Array(choices)) = object.get("anyOf") else { return };
    let null = serde_json::json!({ "type": "null" });
    let [choice, other] = choices.as_slice() else { return };
    if *other != null {
        return;
    }
    let Json::Object(choice) = choice.clone() else { return };
    object.remove("anyOf");
    for (key, value) in choice {
        object.entry(key).or_insert(value);
    }
}

/// The same with the fields of every object in the order of its type.
fn ordered(schema: &Json) -> Node {
    let value = match schema {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => Value::Number(number.to_string()),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(ordered).collect()),
        Json::Object(object) => Value::Object(entries(object)),
    };
    Node { value, start: 0 }
}

fn entries(object: &Map<String, Json>) -> Vec<Entry> {
    let order = object.get("x-order").and_then(Json::as_array);
    let order: Vec<&str> = order.into_iter().flatten().filter_map(Json::as_str).collect();
    let mut keys: Vec<&String> = object.keys().filter(|key| *key != "x-order").collect();
    keys.sort_by_key(|key| keyword_rank(key));
    keys.into_iter()
        .filter_map(|key| Some((key, object.get(key)?)))
        .map(|(key, value)| {
            let node = match value.as_object() {
                Some(fields) if key == "properties" => {
                    Node { value: Value::Object(fields_in_order(fields, &order)), start: 0 }
                }
                Some(_) | None => ordered(value),
            };
            Entry { key: key.clone(), key_start: 0, node }
        })
        .collect()
}

fn fields_in_order(fields: &Map<String, Json>, order: &[&str]) -> Vec<Entry> {
    let rank = |name: &str| match order.iter().position(|field| *field == name) {
        Some(place) => place + 1,
        // The id stands first; fields of types that keep no order follow in the alphabet's.
        None if name == "id" => 0,
        None => usize::MAX,
    };
    let mut names: Vec<&String> = fields.keys().collect();
    names.sort_by_key(|name| rank(name));
    names
        .into_iter()
        .filter_map(|name| Some((name, fields.get(name)?)))
        .map(|(name, field)| Entry { key: name.clone(), key_start: 0, node: ordered(field) })
        .collect()
}

/// What a reader of the schema wants to see first.
fn keyword_rank(keyword: &str) -> usize {
    ["$schema", "$ref", "title", "description", "type"]
        .iter()
        .position(|first| *first == keyword)
        .unwrap_or(usize::MAX)
}
