//! Reading on past what has the wrong shape, so that one misspelt field does not hide all the rest.

use std::collections::BTreeSet;

use crate::scenario::json::{Entry, Node, Value, pointer_step};

/// The field that holds a draft.
const DRAFT: &str = "draft";

/// The file without the parts that have the wrong shape; `None` if too much would be missing for the
/// checks of meaning to say anything true.
pub(in crate::scenario) fn mended(root: &Node, wrong: &BTreeSet<&str>) -> Option<Node> {
    if wrong.contains("") { None } else { without(root, "", wrong) }
}

/// `None` if the node itself has to go.
fn without(node: &Node, pointer: &str, wrong: &BTreeSet<&str>) -> Option<Node> {
    let value = match &node.value {
        Value::Object(entries) => Value::Object(entries_without(entries, pointer, wrong)?),
        Value::List(items) => {
            let items = items.iter().enumerate().map(|(at, item)| {
                let inner = format!("{pointer}/{at}");
                if wrong.contains(inner.as_str()) { None } else { without(item, &inner, wrong) }
            });
            Value::List(items.collect::<Option<Vec<_>>>()?)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => node.value.clone(),
    };
    Some(Node { value, start: node.start })
}

fn entries_without(entries: &[Entry], pointer: &str, wrong: &BTreeSet<&str>) -> Option<Vec<Entry>> {
    let mut seen = BTreeSet::new();
    let mut kept = Vec::with_capacity(entries.len());
    for entry in entries {
        let first = seen.insert(entry.key.as_str());
        let inner = format!("{pointer}/{}", pointer_step(&entry.key));
        // A doubled key has the pointer of the first, which is as good as any.
        let gone = wrong.contains(inner.as_str()) && entries_named(entries, &entry.key) == 1;
        let node = if gone { None } else { without(&entry.node, &inner, wrong) };
        if let Some(node) = node {
            kept.extend(first.then(|| Entry { node, ..entry.clone() }));
        } else if entry.key == "id" || (entry.key != DRAFT && names_things(&entry.node)) {
            // An object without its name is nothing, and a list of named things cannot be left out
            // without every reference to them looking wrong.
            return None;
        }
    }
    Some(kept)
}

fn entries_named(entries: &[Entry], key: &str) -> usize {
    entries.iter().filter(|entry| entry.key == key).count()
}

/// Whether anything inside has a name that others may refer to. Clauses of a draft are not meant:
/// nobody outside the draft refers to them.
fn names_things(node: &Node) -> bool {
    match &node.value {
        Value::Object(entries) => entries.iter().any(|entry| match entry.key.as_str() {
            "id" => true,
            DRAFT => false,
            _ => names_things(&entry.node),
        }),
        Value::List(items) => items.iter().any(names_things),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => false,
    }
}
