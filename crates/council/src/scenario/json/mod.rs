//! JSON with positions: what stands where in an author's file.
//!
//! A parser of our own, for three reasons. serde stops at the first error and keeps no positions. The
//! JSON-with-positions crates accept comments and trailing commas, which other readers of the file
//! then refuse, and none reports a doubled key together with the first. And the checker also runs in
//! the Studio, in the browser, where every dependency is paid for at the first load. So: strict JSON,
//! numbers kept as written, doubled keys kept, depth and size limited ([`scan::DEPTH_MAX`],
//! [`scan::BYTES_MAX`]), one pass, no recursion deeper than the limit.

mod place;
mod print;
mod scan;

pub use place::{Lines, Place};
pub use print::print;
pub(super) use scan::scan_of_any_length;
pub use scan::{BYTES_MAX, DEPTH_MAX, ScanError, ScanErrorKind, scan};

/// A value and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Byte at which it begins.
    pub start: u32,
}

/// A JSON value, nothing lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A string, without its escapes.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, in the order written, doubled keys kept.
    Object(Vec<Entry>),
}

/// One `"key": value` of an object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Byte at which the key begins.
    pub key_start: u32,
    /// The value.
    pub node: Node,
}

impl Node {
    /// The value of a key, the first if it is doubled.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }

    /// Every value of a key, in the order written.
    fn all(&self, key: &str) -> Vec<&Node> {
        self.entries().iter().filter(|entry| entry.key == key).map(|entry| &entry.node).collect()
    }

    /// The entries of an object; none of anything else.
    pub fn entries(&self) -> &[Entry] {
        if let Value::Object(entries) = &self.value { entries } else { &[] }
    }

    /// The items of an array; none of anything else.
    pub fn items(&self) -> &[Node] {
        if let Value::List(items) = &self.value { items } else { &[] }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = &self.value { Some(text) } else { None }
    }

    /// The number, if it is a whole one that fits.
    pub fn whole_number(&self) -> Option<i64> {
        if let Value::Number(number) = &self.value { number.parse().ok() } else { None }
    }

    /// The node at a JSON pointer; if there is none, the deepest one on the way to it.
    pub fn nearest(&self, pointer: &str) -> &Node {
        let mut node = self;
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let next = match &node.value {
                Value::Object(_) => node.get(&step),
                Value::List(items) => step.parse::<usize>().ok().and_then(|at| items.get(at)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::Text(_) => None,
            };
            let Some(next) = next else { return node };
            node = next;
        }
        node
    }

    /// Whether both say the same, wherever it stands and in whatever order keys are written.
    pub fn says_the_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::List(left), Value::List(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|(left, right)| left.says_the_same(right))
            }
            (Value::Object(left), Value::Object(right)) => {
                left.len() == right.len()
                    && left.iter().all(|entry| {
                        let (ours, theirs) = (self.all(&entry.key), other.all(&entry.key));
                        ours.len() == theirs.len()
                            && ours
                                .iter()
                                .zip(theirs)
                                .all(|(left, right)| left.says_the_same(right))
                    })
            }
            (left, right) => left == right,
        }
    }
}

/// A step of a JSON pointer, escaped (RFC 6901).
pub fn pointer_step(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
