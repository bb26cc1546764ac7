//! Reading the schema: the few keywords of JSON Schema that our types lead to.

use std::collections::BTreeMap;

use super::{Choice, Object, Pattern, Schema, Shape};
use crate::scenario::json::{Node, scan};

impl Schema {
    /// Reads a schema. What is not understood becomes [`Shape::Anything`].
    pub(super) fn read(text: &str) -> Self {
        let Ok(root) = scan(text) else {
            return Self { root: Shape::Anything, definitions: BTreeMap::new() };
        };
        let definitions = root.get("$defs").map_or(&[][..], Node::entries);
        Self {
            definitions: definitions
                .iter()
                .map(|entry| (entry.key.clone(), shape(&entry.node)))
                .collect(),
            root: shape(&root),
        }
    }
}

fn shape(node: &Node) -> Shape {
    if let Some(name) = reference(node) {
        return Shape::Ref(name);
    }
    if let Some(choices) = node.get("oneOf").or_else(|| node.get("anyOf")) {
        return choice(choices.items()).map_or(Shape::Anything, Shape::Choice);
    }
    match node.get("type").and_then(Node::text) {
        Some("string") => text(node),
        Some("integer") => {
            let bound = |key| node.get(key).and_then(Node::whole_number);
            Shape::Number(
                bound("minimum").unwrap_or(i64::MIN),
                bound("maximum").unwrap_or(i64::MAX),
            )
        }
        Some("boolean") => Shape::Truth,
        Some("array") => {
            let items = node.get("items").map_or(Shape::Anything, shape);
            Shape::List(Box::new(items))
        }
        Some("object") => Shape::Object(object(node)),
        Some(_) | None => Shape::Anything,
    }
}

fn reference(node: &Node) -> Option<String> {
    let target = node.get("$ref")?.text()?;
    Some(target.strip_prefix("#/$defs/").unwrap_or(target).to_owned())
}

fn text(node: &Node) -> Shape {
    let words = words(node);
    if !words.is_empty() {
        return Shape::Choice(Choice { words, objects: BTreeMap::new() });
    }
    let is_date = node.get("format").and_then(Node::text) == Some("date");
    let pattern = node.get("pattern").and_then(Node::text);
    Shape::Text(if is_date { Some(Pattern::Date) } else { pattern.map(Pattern::of) })
}

/// The words of a `const` or `enum`.
fn words(node: &Node) -> Vec<String> {
    let single = node.get("const").and_then(Node::text);
    let several = node.get("enum").map_or(&[][..], Node::items).iter().filter_map(Node::text);
    single.into_iter().chain(several).map(str::to_owned).collect()
}

fn choice(choices: &[Node]) -> Option<Choice> {
    let mut all = Choice::default();
    for one in choices {
        let said = words(one);
        if !said.is_empty() {
            all.words.extend(said);
            continue;
        }
        let [field] = one.get("properties")?.entries() else { return None };
        all.objects.insert(field.key.clone(), shape(&field.node));
    }
    Some(all)
}

fn object(node: &Node) -> Object {
    let fields = node.get("properties").map_or(&[][..], Node::entries);
    let required = node.get("required").map_or(&[][..], Node::items);
    let others = node.get("additionalProperties").filter(|others| !others.entries().is_empty());
    Object {
        fields: fields.iter().map(|field| (field.key.clone(), shape(&field.node))).collect(),
        required: required.iter().filter_map(Node::text).map(str::to_owned).collect(),
        others: others.map(|others| Box::new(shape(others))),
        other_names: node.get("propertyNames").and_then(reference),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn has_anything(shape: &Shape) -> bool {
        match shape {
            Shape::Anything => true,
            Shape::Ref(_) | Shape::Text(_) | Shape::Number(..) | Shape::Truth => false,
            Shape::List(items) => has_anything(items),
            Shape::Object(object) => {
                object.fields.values().chain(object.others.as_deref()).any(has_anything)
            }
            Shape::Choice(choice) => choice.objects.values().any(has_anything),
        }
    }

    #[test]
    fn the_format_s_schema_is_understood_to_the_last_word() {
        let schema = Schema::of_the_format();
        assert!(!has_anything(schema.root()), "the root is not understood");
        let unknown: Vec<_> =
            schema.definitions().filter(|(_, shape)| has_anything(shape)).map(|(n, _)| n).collect();
        assert!(unknown.is_empty(), "not understood: {unknown:?}");
    }

    #[test]
    fn every_definition_that_is_named_exists_once() {
        let schema = Schema::of_the_format();
        let named: BTreeSet<_> = super::super::SCHEMA
            .split("\"#/$defs/")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let defined: BTreeSet<_> = schema.definitions().map(|(name, _)| name).collect();
        assert!(named.is_subset(&defined), "{:?}", named.difference(&defined).collect::<Vec<_>>());
        // schemars calls a second type of one name `Name2`.
        assert!(
            !defined.iter().any(|name| name.ends_with(|last: char| last.is_ascii_digit())),
            "two types of one name: {defined:?}"
        );
    }
}
