//! Who sits, in which order, and with what standing.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::MemberId;

/// A member's standing during a term.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Named in Article 23(1), or the State that holds such a seat.
    Permanent,
    /// Elected by the General Assembly for two years (Article 23(2)).
    Elected,
    /// Assumed for a larger Council that never was: shown as assumed, never as history.
    Reserve,
}

/// One seat at the table: a member's place during a term.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Who sits.
    pub member: MemberId,
    /// With what standing.
    pub standing: Standing,
}

/// The members sitting now, in the English alphabetical order of their names of that time (rule 18).
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Roster(Vec<Seat>);

impl Roster {
    /// Takes seats that already stand in English alphabetical order of the members' names.
    pub fn in_order(seats: Vec<Seat>) -> Self {
        Self(seats)
    }

    /// The seats, in order.
    pub fn seats(&self) -> &[Seat] {
        &self.0
    }

    /// The members, in order.
    pub fn members(&self) -> impl Iterator<Item = &MemberId> {
        self.0.iter().map(|seat| &seat.member)
    }

    /// Whether this member sits.
    pub fn has(&self, member: &MemberId) -> bool {
        self.members().any(|seated| seated == member)
    }

    /// Number of members.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody sits, as before the first sitting.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The permanent members.
    pub fn permanent(&self) -> BTreeSet<MemberId> {
        self.0
            .iter()
            .filter(|seat| seat.standing == Standing::Permanent)
            .map(|seat| seat.member.clone())
            .collect()
    }

    /// The member whose turn in the chair follows this one's: the next in English alphabetical order,
    /// after the last the first (rule 18). `None` if the member does not sit.
    pub fn next_after(&self, member: &MemberId) -> Option<&MemberId> {
        let place = self.members().position(|seated| seated == member)?;
        self.at(place + 1)
    }

    /// Who presides `months` months after `first` did, one calendar month each (rule 18).
    pub fn president_after(&self, first: &MemberId, months: usize) -> Option<&MemberId> {
        let place = self.members().position(|seated| seated == first)?;
        self.at(place + months)
    }

    /// The member at a place, counting round the table.
    fn at(&self, place: usize) -> Option<&MemberId> {
        self.members().nth(place % self.len().max(1))
    }
}

/// The key by which names stand in English alphabetical order: letters and digits only, without case
/// or accents, so that "Côte d'Ivoire" stands between "Colombia" and "Cuba".
pub fn alphabetical_key(name: &str) -> String {
    name.chars()
        .map(plain_letter)
        .filter(|letter| letter.is_alphanumeric() || letter.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The letter under the accent, for the accents that occur in the names of Member States.
fn plain_letter(letter: char) -> char {
    match letter {
        'À'..='Å' => 'A',
        'à'..='å' => 'a',
        'Ç' => 'C',
        'ç' => 'c',
        'È'..='Ë' => 'E',
        'è'..='ë' => 'e',
        'Ì'..='Ï' => 'I',
        'ì'..='ï' => 'i',
        'Ñ' => 'N',
        'ñ' => 'n',
        'Ò'..='Ö' => 'O',
        'ò'..='ö' => 'o',
        'Ù'..='Ü' => 'U',
        'ù'..='ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roster(names: &[&str]) -> Roster {
        let mut names = names.to_vec();
        names.sort_by_key(|name| alphabetical_key(name));
        let seat = |name: &&str| Seat { member: MemberId::new(*name), standing: Standing::Elected };
        Roster::in_order(names.iter().map(seat).collect())
    }

    /// Presidents of 1950 from June to December (S/PV.473 and after; Repertoire, rule 18).
    #[test]
    fn the_chair_of_1950_went_round_as_it_did() {
        let council = roster(&[
            "China",
            "Cuba",
            "Ecuador",
            "Egypt",
            "France",
            "India",
            "Norway",
            "Union of Soviet Socialist Republics",
            "United Kingdom",
            "United States of America",
            "Yugoslavia",
        ]);
        let presidents: Vec<_> = (0..7)
            .filter_map(|months| council.president_after(&MemberId::from("India"), months))
            .map(MemberId::as_str)
            .collect();
        assert_eq!(
            presidents,
            [
                "India",
                "Norway",
                "Union of Soviet Socialist Republics",
                "United Kingdom",
                "United States of America",
                "Yugoslavia",
                "China"
            ]
        );
    }

    #[test]
    fn accents_do_not_move_a_name_to_the_end() {
        let council = roster(&["Cuba", "Côte d'Ivoire", "Colombia", "Canada"]);
        let order: Vec<_> = council.members().map(MemberId::as_str).collect();
        assert_eq!(order, ["Canada", "Colombia", "Côte d'Ivoire", "Cuba"]);
    }

    #[test]
    fn nobody_follows_a_member_that_does_not_sit() {
        assert_eq!(roster(&["Cuba"]).next_after(&MemberId::from("Chad")), None);
        assert_eq!(roster(&[]).president_after(&MemberId::from("Chad"), 1), None);
    }
}
