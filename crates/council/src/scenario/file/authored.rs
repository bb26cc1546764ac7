//! How an object of the format is declared: once, with a sentence for the author on every field.

/// Declares an object of the format. `Name [Id]` has a required `id`, and may stand in a list;
/// `Name` has none and stands in a field. Every other field may be absent, stays absent when written
/// out, and `null` is not a value.
macro_rules! authored {
    ($(#[$doc:meta])* $name:ident $([$id:ty])? {
        $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                /// Its stable name: kebab-case, unique in its list, never reused for something else.
                /// References and translations hold on to it.
                pub id: $id,
            )?
            $(
                $(#[$field_doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<$type>,
            )*
        }

        authored!(@only $name [$($id)?] $($field)*);
    };
    (@only $name:ident [$id:ty] $($field:ident)*) => {
        impl $name {
            /// The object with its name and nothing else written yet.
            pub fn only(id: $id) -> Self {
                Self { id, $($field: None),* }
            }
        }
    };
    (@only $name:ident [] $($field:ident)*) => {
        impl Default for $name {
            /// The object with nothing written yet.
            fn default() -> Self {
                Self { $($field: None),* }
            }
        }
    };
}

/// Declares a closed list of words, written in `snake_case`.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
        }
    };
}
