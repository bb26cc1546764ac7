//! Closed lists of words: enums without fields that know their own names.
//!
//! A measure's parameters choose from short lists. Each choice has one word, which stands in the JSON,
//! in the schema and in the sentences of `wording` that turn on it, so the three cannot drift apart.

/// Declares a closed list: the enum, its words, and all of its choices in order.
macro_rules! vocabulary {
    (
        $(#[$doc:meta])*
        $name:ident { $( $(#[$choice_doc:meta])* $choice:ident = $word:literal ),+ $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug,
            serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$choice_doc])* #[serde(rename = $word)] $choice, )+
        }

        impl $name {
            /// Every choice, in the order of the list.
            pub const ALL: &'static [Self] = &[$( Self::$choice ),+];

            /// The choice's word, as in JSON.
            pub fn word(self) -> &'static str {
                match self {
                    $( Self::$choice => $word, )+
                }
            }
        }
    };
}

pub(crate) use vocabulary;
