//! Chance for tests and measurements: the same seed gives the same game on every machine.

/// A generator of numbers (`SplitMix64` by Guy Steele and others, 2014). Not for games that are
/// played: there chance is keyed by what it decides, never drawn from a carried generator.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall in one fixed way.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`; 0 if there is none.
    pub fn below(&mut self, bound: u32) -> u32 {
        let rest = self.roll().checked_rem(u64::from(bound)).unwrap_or(0);
        u32::try_from(rest).unwrap_or(0)
    }

    /// Whether one chance in `of` came true.
    pub fn one_in(&mut self, of: u32) -> bool {
        self.below(of) == 0
    }

    /// One of some things; none of none.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let bound = u32::try_from(from.len()).unwrap_or(u32::MAX);
        usize::try_from(self.below(bound)).ok().and_then(|place| from.get(place))
    }

    /// Some of some things, in their order: each with one chance in two.
    pub fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        from.iter().filter(|_| self.one_in(2)).cloned().collect()
    }
}
