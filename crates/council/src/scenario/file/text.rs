//! Texts, dates and times as an author writes them.

use serde::{Deserialize, Serialize};

macro_rules! written {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// What is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    };
}

written!(
    /// Words that a player reads, and that a translation sidecar translates. In the language of
    /// `meta.language`.
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
    Text
);
written!(
    /// A date as `1950-06-27`. Kept as text so that a wrong one can be shown and mended.
    DateText
);
written!(
    /// A time of day as `14:30`, local to its place.
    TimeText
);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateText".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date as `1950-06-27`.", "type": "string", "format": "date",
        })
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TimeText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeText".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A time of day as `14:30`, local to its place.",
            "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        })
    }
}
