//! The five permanent members, under the names they have had.

use std::collections::BTreeSet;
use std::fmt;

use super::CaseError;
use crate::ids::MemberId;
use crate::vote::Roll;

/// A permanent member of the Council (Charter Article 23(1)), whichever government or successor State
/// holds its seat.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PermanentMember {
    /// The Republic of China until 25 October 1971 (General Assembly resolution 2758 (XXVI)), since
    /// then the People's Republic.
    China,
    /// France.
    France,
    /// The Soviet Union until 24 December 1991, since then the Russian Federation.
    SovietUnion,
    /// The United Kingdom.
    UnitedKingdom,
    /// The United States.
    UnitedStates,
}

impl PermanentMember {
    /// All five, in the order of Article 23(1).
    pub const ALL: [Self; 5] =
        [Self::China, Self::France, Self::SovietUnion, Self::UnitedKingdom, Self::UnitedStates];

    /// The names by which a roll may call it, the full ones first. Case, spaces and points do not
    /// matter, nor what stands in brackets after a name.
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Self::China => &[
                "China",
                "Republic of China",
                "People's Republic of China",
                "China (Republic of China)",
                "China (People's Republic of China)",
                "Nationalist China",
                "ROC",
                "PRC",
                "China-ROC",
                "China-PRC",
                "CHN",
                "CN",
            ],
            Self::France => &["France", "French Republic", "FRA", "FR"],
            Self::SovietUnion => &[
                "Union of Soviet Socialist Republics",
                "Russian Federation",
                "USSR",
                "Soviet Union",
                "Russia",
                "SUN",
                "SU",
                "RUS",
                "RU",
            ],
            Self::UnitedKingdom => &[
                "United Kingdom of Great Britain and Northern Ireland",
                "United Kingdom",
                "UK",
                "Great Britain",
                "Britain",
                "GBR",
                "GB",
            ],
            Self::UnitedStates => {
                &["United States of America", "United States", "USA", "US", "America"]
            }
        }
    }

    /// Its names as a list, for those whose spelling was not recognised.
    pub fn known_as(self) -> String {
        self.names().join(", ")
    }

    /// Whether `name` stands for this member.
    pub fn is_called(self, name: &str) -> bool {
        let bare = name.split('(').next().unwrap_or_default();
        let (name, bare) = (letters(name), letters(bare));
        self.names().iter().any(|known| {
            let known = letters(known);
            known == name || known == bare
        })
    }
}

impl fmt::Display for PermanentMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::China => "China",
            Self::France => "France",
            Self::SovietUnion => "the Soviet Union or the Russian Federation",
            Self::UnitedKingdom => "the United Kingdom",
            Self::UnitedStates => "the United States",
        })
    }
}

/// The five as this roll calls them, each exactly once.
pub(super) fn recognised_in(roll: &Roll) -> Result<BTreeSet<MemberId>, CaseError> {
    PermanentMember::ALL.into_iter().map(|permanent| the_one(permanent, roll)).collect()
}

fn the_one(of: PermanentMember, roll: &Roll) -> Result<MemberId, CaseError> {
    let mut called =
        roll.iter().map(|(member, _)| member).filter(|name| of.is_called(name.as_str()));
    match (called.next(), called.next()) {
        (Some(only), None) => Ok(only.clone()),
        (None, _) => Err(CaseError::PermanentMemberMissing(of)),
        (Some(first), Some(second)) => Err(CaseError::PermanentMemberTwice {
            of,
            first: first.clone(),
            second: second.clone(),
        }),
    }
}

/// The letters and figures of a name, in lower case, without a leading article.
fn letters(name: &str) -> String {
    let name = name.trim().to_lowercase();
    let name = name.strip_prefix("the ").unwrap_or(&name);
    name.chars().filter(|c| c.is_alphanumeric()).collect()
}
