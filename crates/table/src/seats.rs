//! Who holds which seat: persons, or the computer while nobody does.
//!
//! A person is an opaque id of the room's making. Who sits where is presence, not the game: it is not in
//! the log, and the log names members only.

use std::collections::BTreeMap;

use council::{Actor, Command};
use serde::{Deserialize, Serialize};

/// Persons who may share one seat (design: up to four students a delegation).
pub const PERSONS_PER_SEAT_MAX: usize = 4;

/// A person in the room, by an opaque id that is no name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(String);

impl PersonId {
    /// Takes the id as it is.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }
}

/// Who acts for a seat now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Holder<'a> {
    /// Nobody in the room: the computer.
    Computer,
    /// These persons; the first holds the vote.
    Persons(&'a [PersonId]),
}

/// Why a seat is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum SeatRefused {
    /// As many persons as one seat bears are there.
    #[error("{PERSONS_PER_SEAT_MAX} persons share this seat already: take another")]
    Full,
    /// The person does not hold the seat.
    #[error("this person does not hold the seat: take it first")]
    NotHeld,
    /// Only the person who holds the vote of the seat casts its ballot.
    #[error("another person holds this seat's vote: ask for it")]
    NotTheVote,
}

/// Who holds which seat.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Seats {
    /// Only seats somebody holds; the first of its persons holds the vote.
    held: BTreeMap<Actor, Vec<PersonId>>,
}

impl Seats {
    /// All seats with the computer.
    pub fn new() -> Self {
        Self::default()
    }

    /// Who acts for this seat.
    pub fn holder(&self, seat: &Actor) -> Holder<'_> {
        self.held.get(seat).map_or(Holder::Computer, |persons| Holder::Persons(persons))
    }

    /// The seat a person holds.
    pub fn seat_of(&self, person: &PersonId) -> Option<&Actor> {
        self.held.iter().find(|(_, persons)| persons.contains(person)).map(|(seat, _)| seat)
    }

    /// A person takes a seat, from the computer or beside others, and leaves the one it had. Taking the
    /// seat one holds changes nothing.
    ///
    /// # Errors
    /// The seat is full; nothing has changed.
    pub fn take(&mut self, seat: &Actor, person: PersonId) -> Result<(), SeatRefused> {
        if self.seat_of(&person) == Some(seat) {
            return Ok(());
        }
        if self.held.get(seat).is_some_and(|persons| persons.len() >= PERSONS_PER_SEAT_MAX) {
            return Err(SeatRefused::Full);
        }
        self.leave(&person);
        self.held.entry(seat.clone()).or_default().push(person);
        Ok(())
    }

    /// A person leaves. The vote passes to who came next; a seat nobody holds is the computer's until
    /// somebody takes it again.
    pub fn leave(&mut self, person: &PersonId) {
        for persons in self.held.values_mut() {
            persons.retain(|other| other != person);
        }
        self.held.retain(|_, persons| !persons.is_empty());
    }

    /// Gives the vote of a seat to another person who holds it.
    ///
    /// # Errors
    /// That person does not hold the seat.
    pub fn give_vote(&mut self, seat: &Actor, to: &PersonId) -> Result<(), SeatRefused> {
        let persons = self.held.get_mut(seat).ok_or(SeatRefused::NotHeld)?;
        let place = persons.iter().position(|person| person == to).ok_or(SeatRefused::NotHeld)?;
        persons.get_mut(..=place).ok_or(SeatRefused::NotHeld)?.rotate_right(1);
        Ok(())
    }

    /// Whether a person may send this command for a seat.
    ///
    /// # Errors
    /// Why not.
    pub fn check(
        &self,
        person: &PersonId,
        seat: &Actor,
        command: &Command,
    ) -> Result<(), SeatRefused> {
        let persons = self.held.get(seat).ok_or(SeatRefused::NotHeld)?;
        if !persons.contains(person) {
            return Err(SeatRefused::NotHeld);
        }
        let casts = matches!(command, Command::Cast { .. });
        if casts && persons.first() != Some(person) {
            return Err(SeatRefused::NotTheVote);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use council::{Ballot, MemberId, VoteId};

    use super::*;

    fn norway() -> Actor {
        Actor::Member(MemberId::from("norway"))
    }

    fn person(number: u8) -> PersonId {
        PersonId::new(number.to_string())
    }

    fn ballot() -> Command {
        Command::Cast { vote: VoteId(1), ballot: Ballot::For }
    }

    #[test]
    fn an_empty_seat_is_the_computers_and_is_handed_back() {
        let mut seats = Seats::new();
        assert_eq!(seats.holder(&norway()), Holder::Computer);
        seats.take(&norway(), person(1)).unwrap();
        assert_eq!(seats.holder(&norway()), Holder::Persons(&[person(1)]));
        seats.leave(&person(1));
        assert_eq!(seats.holder(&norway()), Holder::Computer);
        assert_eq!(seats.check(&person(1), &norway(), &ballot()), Err(SeatRefused::NotHeld));
        seats.take(&norway(), person(1)).unwrap();
        assert_eq!(seats.check(&person(1), &norway(), &ballot()), Ok(()));
    }

    #[test]
    fn one_of_four_holds_the_vote() {
        let mut seats = Seats::new();
        for number in 1..=4 {
            seats.take(&norway(), person(number)).unwrap();
        }
        assert_eq!(seats.take(&norway(), person(5)), Err(SeatRefused::Full));
        assert_eq!(seats.check(&person(3), &norway(), &ballot()), Err(SeatRefused::NotTheVote));
        seats.give_vote(&norway(), &person(3)).unwrap();
        assert_eq!(seats.check(&person(3), &norway(), &ballot()), Ok(()));
        seats.leave(&person(3));
        assert_eq!(seats.check(&person(1), &norway(), &ballot()), Ok(()));
        assert_eq!(seats.give_vote(&norway(), &person(9)), Err(SeatRefused::NotHeld));
    }

    #[test]
    fn a_person_holds_one_seat() {
        let mut seats = Seats::new();
        seats.take(&norway(), person(1)).unwrap();
        seats.take(&Actor::Press, person(1)).unwrap();
        assert_eq!(seats.seat_of(&person(1)), Some(&Actor::Press));
        assert_eq!(seats.holder(&norway()), Holder::Computer);
    }
}
