//! The name of a case.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

/// The name of a case, handed back with its answer as it was given: text, or a whole number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CaseId {
    /// A name.
    Text(String),
    /// A number, as tables and spreadsheets have them.
    Number(i64),
}

impl From<&str> for CaseId {
    fn from(id: &str) -> Self {
        Self::Text(id.to_owned())
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}

impl Serialize for CaseId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
        }
    }
}

impl<'de> Deserialize<'de> for CaseId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdVisitor)
    }
}

struct IdVisitor;

impl de::Visitor<'_> for IdVisitor {
    type Value = CaseId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an `id` that is text or a whole number")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<CaseId, E> {
        Ok(CaseId::from(text))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<CaseId, E> {
        Ok(CaseId::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<CaseId, E> {
        i64::try_from(number)
            .map(CaseId::Number)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(number), &self))
    }
}
