//! Writing JSON in one layout.

use std::fmt::Write;

use super::{Entry, Node, Value};

/// Longest line that a list or object of plain values is kept on, in characters.
const LINE_MAX: usize = 100;

/// Writes a value with two spaces of indentation and a final newline. A list or object that holds
/// only plain values stands on one line if it fits.
pub fn print(node: &Node) -> String {
    let mut printer = Printer { out: String::new() };
    printer.node(node, 0, 0);
    printer.out.push('\n');
    printer.out
}

struct Printer {
    out: String,
}

impl Printer {
    /// `before` is the number of characters already on the line.
    fn node(&mut self, node: &Node, depth: usize, before: usize) {
        match &node.value {
            Value::List(items) if !items.is_empty() => {
                if !self.on_one_line(node, depth, before) {
                    self.list(items, depth);
                }
            }
            Value::Object(entries) if !entries.is_empty() => {
                if !self.on_one_line(node, depth, before) {
                    self.object(entries, depth);
                }
            }
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Text(_)
            | Value::List(_)
            | Value::Object(_) => plain(&node.value, &mut self.out),
        }
    }

    fn list(&mut self, items: &[Node], depth: usize) {
        self.out.push('[');
        for (at, item) in items.iter().enumerate() {
            self.new_line(at > 0, depth + 1);
            self.node(item, depth + 1, 0);
        }
        self.new_line(false, depth);
        self.out.push(']');
    }

    fn object(&mut self, entries: &[Entry], depth: usize) {
        self.out.push('{');
        for (at, entry) in entries.iter().enumerate() {
            self.new_line(at > 0, depth + 1);
            quoted(&entry.key, &mut self.out);
            self.out.push_str(": ");
            self.node(&entry.node, depth + 1, entry.key.chars().count() + 4);
        }
        self.new_line(false, depth);
        self.out.push('}');
    }

    fn new_line(&mut self, comma: bool, depth: usize) {
        self.out.push_str(if comma { ",\n" } else { "\n" });
        for _ in 0..depth {
            self.out.push_str("  ");
        }
    }

    fn on_one_line(&mut self, node: &Node, depth: usize, before: usize) -> bool {
        if !(node.items().iter().all(is_plain)
            && node.entries().iter().all(|entry| is_plain(&entry.node)))
        {
            return false;
        }
        let mut line = String::new();
        one_line(&node.value, &mut line);
        // One character for a comma that may follow.
        let fits = depth * 2 + before + line.chars().count() < LINE_MAX;
        if fits {
            self.out.push_str(&line);
        }
        fits
    }
}

fn is_plain(node: &Node) -> bool {
    match &node.value {
        Value::List(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => true,
    }
}

fn one_line(value: &Value, out: &mut String) {
    match value {
        Value::List(items) if !items.is_empty() => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                plain(&item.value, out);
            }
            out.push(']');
        }
        Value::Object(entries) if !entries.is_empty() => {
            for (at, entry) in entries.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "{ " });
                quoted(&entry.key, out);
                out.push_str(": ");
                plain(&entry.node.value, out);
            }
            out.push_str(" }");
        }
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::Text(_)
        | Value::List(_)
        | Value::Object(_) => plain(value, out),
    }
}

fn plain(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => quoted(text, out),
        // Only empty ones come here.
        Value::List(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
