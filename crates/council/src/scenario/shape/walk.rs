//! Holding a file against the shape of the format: every problem at once, and a survey on the way.

use std::collections::BTreeSet;

use super::{Choice, Named, Object, Pattern, Schema, Shape, Survey, TextAt};
use crate::scenario::check::{NumberAt, bounds, lacking};
use crate::scenario::json::{Entry, Lines, Node, Place, Value, pointer_step};
use crate::scenario::near::nearest;
use crate::scenario::problem::{Code, Problem};

/// A walk over a file along the shape of the format.
#[derive(Debug)]
pub(in crate::scenario) struct Walk<'a> {
    schema: &'a Schema,
    lines: &'a Lines<'a>,
    pointer: String,
    key: Vec<String>,
    object: String,
    field: String,
    /// What does not have the shape of the format.
    pub problems: Vec<Problem>,
    /// What the file holds.
    pub survey: Survey,
}

impl<'a> Walk<'a> {
    /// Walks over a whole file.
    pub(in crate::scenario) fn over(root: &Node, schema: &'a Schema, lines: &'a Lines<'a>) -> Self {
        let mut walk = Self {
            schema,
            lines,
            pointer: String::new(),
            key: Vec::new(),
            object: "ScenarioFile".to_owned(),
            field: String::new(),
            problems: Vec::new(),
            survey: Survey::default(),
        };
        walk.node(root, schema.root(), None);
        walk
    }

    fn problem(&mut self, code: Code, place: Place, message: String, suggestion: Option<String>) {
        let mut problem = Problem::at(code, place, &self.pointer, message);
        problem.suggestion = suggestion;
        self.problems.push(problem);
    }

    fn wrong_type(&mut self, node: &Node, expected: &str) {
        let place = self.lines.place(node.start);
        let suggestion = (node.value == Value::Null)
            .then(|| "leave the field out if it is not written yet".to_owned());
        let message = format!("expected {expected}, found {}", name_of(&node.value));
        self.problem(Code::WrongType, place, message, suggestion);
    }

    /// `definition` is the name under which the shape is defined, if it came by reference.
    fn node(&mut self, node: &Node, shape: &Shape, definition: Option<&str>) {
        match shape {
            Shape::Ref(name) => {
                let schema = self.schema;
                self.node(node, schema.definition(name), Some(name));
            }
            Shape::Text(pattern) => self.text(node, pattern.as_ref(), definition),
            Shape::Number(least, most) => self.number(node, *least, *most),
            Shape::Truth => {
                if !matches!(node.value, Value::Bool(_)) {
                    self.wrong_type(node, "true or false");
                }
            }
            Shape::List(items) => self.list(node, items),
            Shape::Object(object) => self.object(node, object, definition),
            Shape::Choice(choice) => self.choice(node, choice),
            Shape::Anything => {}
        }
    }

    fn text(&mut self, node: &Node, pattern: Option<&Pattern>, definition: Option<&str>) {
        let Some(text) = node.text() else {
            return self.wrong_type(node, "a text in double quotes");
        };
        if let Some(refusal) = pattern.and_then(|pattern| pattern.refuses(text)) {
            let place = self.lines.place(node.start);
            let message = format!("`{}`: {refusal}", shortened(text));
            self.problem(Code::Malformed, place, message, None);
        }
        self.note(text, definition);
    }

    /// Keeps a text or a name for the checks of meaning.
    fn note(&mut self, text: &str, definition: Option<&str>) {
        let pointer = self.pointer.clone();
        match definition {
            Some("Text") => self.survey.texts.push(TextAt {
                key: self.key.join("/"),
                object: self.object.clone(),
                field: self.field.clone(),
                text: text.to_owned(),
                pointer,
            }),
            Some(kind) if kind.ends_with("Id") => {
                let named = Named { kind: kind.to_owned(), name: text.to_owned(), pointer };
                if self.field == "id" {
                    self.survey.declared.push(named);
                } else {
                    self.survey.references.push(named);
                }
            }
            Some(_) | None => {}
        }
    }

    fn number(&mut self, node: &Node, least: i64, most: i64) {
        let Value::Number(written) = &node.value else {
            return self.wrong_type(node, "a whole number");
        };
        let place = self.lines.place(node.start);
        let message = match written.parse::<i64>() {
            // serde takes a zero with a sign for a fraction.
            Ok(0) if written.starts_with('-') => "expected a whole number, found -0".to_owned(),
            Ok(number) if (least..=most).contains(&number) => return self.note_number(number),
            Ok(_) => format!("{written} is outside {least} to {most}"),
            Err(_) if written.contains(['.', 'e', 'E']) => {
                format!("expected a whole number, found {}", shortened(written))
            }
            Err(_) => format!("{} is too large for any number of a crisis", shortened(written)),
        };
        self.problem(Code::NumberRange, place, message, None);
    }

    fn note_number(&mut self, value: i64) {
        if bounds(&self.object, &self.field).is_some() {
            let (object, field) = (self.object.clone(), self.field.clone());
            self.survey.numbers.push(NumberAt {
                object,
                field,
                value,
                pointer: self.pointer.clone(),
            });
        }
    }

    fn list(&mut self, node: &Node, items: &Shape) {
        let Value::List(list) = &node.value else {
            return self.wrong_type(node, "a list in square brackets");
        };
        for (at, item) in list.iter().enumerate() {
            let id = item.get("id").and_then(Node::text);
            let step = id.map_or_else(|| at.to_string(), str::to_owned);
            self.inside(&at.to_string(), step, |walk| walk.node(item, items, None));
        }
    }

    fn object(&mut self, node: &Node, object: &Object, definition: Option<&str>) {
        let Value::Object(entries) = &node.value else {
            return self.wrong_type(node, "an object in curly brackets");
        };
        let outer = self.object.clone();
        // A map that stands in a field has no name of its own; the file itself has had its name.
        if definition.is_some() || !self.pointer.is_empty() {
            definition.unwrap_or("").clone_into(&mut self.object);
        }
        let mut seen = BTreeSet::new();
        for entry in entries {
            let first = seen.insert(entry.key.as_str());
            self.inside(&entry.key, entry.key.clone(), |walk| {
                if first {
                    walk.entry(entry, object);
                } else {
                    walk.doubled(entry);
                }
            });
        }
        for field in object.required.iter().filter(|field| !seen.contains(field.as_str())) {
            let place = self.lines.place(node.start);
            let message = format!("`{field}` is missing: without it this cannot be read");
            self.problem(Code::MissingField, place, message, Some(format!("add `\"{field}\": …`")));
        }
        self.survey.lacks.extend(lacking(&self.object, &seen, &self.pointer));
        self.object = outer;
    }

    fn entry(&mut self, entry: &Entry, object: &Object) {
        let outer = std::mem::take(&mut self.field);
        if let Some(shape) = object.fields.get(&entry.key) {
            self.field.clone_from(&entry.key);
            self.node(&entry.node, shape, None);
        } else if let Some(shape) = object.others.as_deref() {
            self.note(&entry.key, object.other_names.as_deref());
            self.node(&entry.node, shape, None);
        } else {
            let place = self.lines.place(entry.key_start);
            let fields = object.fields.keys().map(String::as_str);
            self.unknown(Code::UnknownField, "field", &entry.key, fields, place);
        }
        self.field = outer;
    }

    fn doubled(&mut self, entry: &Entry) {
        let place = self.lines.place(entry.key_start);
        let message = format!("the key `{}` is written twice", shortened(&entry.key));
        let hint = "keep one of them: readers of JSON disagree on which counts".to_owned();
        self.problem(Code::DuplicateKey, place, message, Some(hint));
    }

    fn choice(&mut self, node: &Node, choice: &Choice) {
        let place = self.lines.place(node.start);
        let all = choice.words.iter().chain(choice.objects.keys()).map(String::as_str);
        match &node.value {
            Value::Text(word) if choice.words.contains(word) => {}
            Value::Text(word) if choice.objects.contains_key(word) => {
                let message = format!("`{word}` needs something beside it");
                let hint = format!("write `{{ \"{word}\": … }}`");
                self.problem(Code::WrongType, place, message, Some(hint));
            }
            Value::Text(word) => self.unknown(Code::UnknownWord, "word", word, all, place),
            Value::Object(entries) if !choice.objects.is_empty() => {
                let [entry] = entries.as_slice() else {
                    let message = format!("expected exactly one key out of {}", listed(all));
                    return self.problem(Code::WrongType, place, message, None);
                };
                let shape = choice.objects.get(&entry.key);
                self.inside(&entry.key, entry.key.clone(), |walk| match shape {
                    Some(shape) => {
                        let outer = std::mem::replace(&mut walk.field, entry.key.clone());
                        walk.node(&entry.node, shape, None);
                        walk.field = outer;
                    }
                    None => walk.unknown(Code::UnknownWord, "choice", &entry.key, all, place),
                });
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) | Value::Object(_) => {
                let expected = format!("one of {}", listed(all));
                self.wrong_type(node, &expected);
            }
        }
    }

    fn unknown<'n>(
        &mut self,
        code: Code,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
        place: Place,
    ) {
        let suggestion = match nearest(name, known.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known here: {}", listed(known)),
        };
        let message = format!("unknown {what} `{}`", shortened(name));
        self.problem(code, place, message, Some(suggestion));
    }

    /// Does something one step further in.
    fn inside(&mut self, step: &str, key: String, then: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&pointer_step(step));
        self.key.push(key);
        then(self);
        self.key.pop();
        self.pointer.truncate(length);
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::Text(_) => "a text",
        Value::List(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// The beginning of something an author wrote, so that a report stays readable.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['…']).collect()
}

/// Up to twelve words as a list.
fn listed<'n>(words: impl Iterator<Item = &'n str>) -> String {
    let mut words: Vec<String> = words.map(|word| format!("`{word}`")).collect();
    if words.len() > 12 {
        words.truncate(12);
        words.push("…".to_owned());
    }
    words.join(", ")
}
