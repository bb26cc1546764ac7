//! Where in a file something stands.

use std::fmt;

/// A JSON pointer that grows with the way into a file.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Spot(String);

impl Spot {
    /// The file itself.
    pub(super) fn root() -> Self {
        Self::default()
    }

    /// The place of a pointer.
    pub(super) fn of(pointer: &str) -> Self {
        Self(pointer.to_owned())
    }

    /// A field of the object here.
    pub(super) fn field(&self, name: &str) -> Self {
        Self(format!("{}/{name}", self.0))
    }

    /// An item of the list here.
    pub(super) fn item(&self, at: usize) -> Self {
        Self(format!("{}/{at}", self.0))
    }

    /// As a JSON pointer.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The items of a list that may be absent, each with its place.
pub(super) fn spots<'l, T>(
    list: Option<&'l Vec<T>>,
    within: &Spot,
    field: &str,
) -> impl Iterator<Item = (Spot, &'l T)> + use<'l, T> {
    let spot = within.field(field);
    list.into_iter().flatten().enumerate().map(move |(at, item)| (spot.item(at), item))
}
