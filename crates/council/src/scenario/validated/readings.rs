//! Readings of disputed numbers: which values a crisis can be played with.

use super::{Readings, Scenario};

impl Scenario {
    /// Every combination of readings, the scenario's own first; disputed numbers by which there would be
    /// more than `most` keep the value that is played.
    pub fn readings(&self, most: usize) -> Vec<Readings> {
        let mut all = vec![Readings::new()];
        for coefficient in self.file.coefficients.iter().flatten() {
            let values: Vec<_> =
                coefficient.values.iter().flatten().map(|value| &value.id).collect();
            if values.is_empty() || all.len().saturating_mul(values.len()) > most {
                continue;
            }
            all = all
                .into_iter()
                .flat_map(|so_far| {
                    values.iter().map(move |value| {
                        let mut with = so_far.clone();
                        with.insert(coefficient.id.clone(), (*value).clone());
                        with
                    })
                })
                .collect();
        }
        all
    }

    /// The scenario's own reading, and every other one of each disputed number by itself.
    pub fn readings_one_by_one(&self) -> Vec<Readings> {
        let mut all = vec![Readings::new()];
        for coefficient in self.file.coefficients.iter().flatten() {
            let others = coefficient.values.iter().flatten();
            let others = others.filter(|value| Some(&value.id) != coefficient.played.as_ref());
            all.extend(
                others.map(|value| Readings::from([(coefficient.id.clone(), value.id.clone())])),
            );
        }
        all
    }
}
