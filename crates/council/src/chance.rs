//! Chance: the only place from which a game draws anything it does not decide.
//!
//! A draw is keyed by the game's seed, the sitting, what it is for and which occasion of it, so that
//! two games that differ in one choice differ by that choice alone. Nothing is carried from one draw to
//! the next.

use sha2::{Digest, Sha256};

use crate::ids::SittingId;
use crate::state::Seed;

/// One draw.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The draw for a purpose (`"rumour"`, `"variant norway"`) and the occasion of it, counted by whoever
    /// asks. Before the first sitting there is no sitting.
    pub fn new(seed: &Seed, sitting: Option<&SittingId>, purpose: &str, occasion: u64) -> Self {
        let mut key = Sha256::new();
        for part in [seed.0.as_str(), sitting.map_or("", SittingId::as_str), purpose] {
            // A length before each part keeps "ab" + "c" and "a" + "bc" apart.
            key.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            key.update(part.as_bytes());
        }
        key.update(occasion.to_be_bytes());
        let drawn = key.finalize();
        Self(drawn.iter().take(8).fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }

    /// The whole draw.
    pub fn number(self) -> u64 {
        self.0
    }

    /// A number below `count`, each as likely as the next; 0 if there is nothing to choose from.
    pub fn below(self, count: u64) -> u64 {
        // The product's upper half: fair to one part in 2^64 / count.
        let scaled = u128::from(self.0) * u128::from(count);
        u64::try_from(scaled >> 64).unwrap_or(0)
    }

    /// One of these; `None` if there are none.
    pub fn pick<T>(self, from: &[T]) -> Option<&T> {
        let count = u64::try_from(from.len()).ok()?;
        from.get(usize::try_from(self.below(count)).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(seed: &str, sitting: &str, purpose: &str, occasion: u64) -> u64 {
        Chance::new(&Seed(seed.into()), Some(&sitting.into()), purpose, occasion).number()
    }

    /// The same on every machine and in every version: a saved game must be decided alike for ever.
    #[test]
    fn a_draw_never_changes() {
        assert_eq!(drawn("1", "june-25", "variant norway", 0), 12_595_814_521_984_667_910);
    }

    #[test]
    fn each_part_of_the_key_makes_another_draw() {
        let one = drawn("1", "a", "bc", 0);
        for other in [
            drawn("2", "a", "bc", 0),
            drawn("1", "b", "bc", 0),
            drawn("1", "ab", "c", 0),
            drawn("1", "a", "bc", 1),
            Chance::new(&Seed("1".into()), None, "bc", 0).number(),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn every_choice_comes_up_about_as_often() {
        let mut counts = [0_u32; 5];
        for occasion in 0..5_000 {
            let drawn = Chance::new(&Seed("7".into()), None, "choice", occasion);
            counts[usize::try_from(drawn.below(5)).unwrap()] += 1;
        }
        assert!(counts.iter().all(|count| (850..1_150).contains(count)), "{counts:?}");
        assert_eq!(Chance::new(&Seed("7".into()), None, "choice", 0).below(0), 0);
        assert_eq!(Chance::new(&Seed("7".into()), None, "choice", 0).pick::<u8>(&[]), None);
    }
}
