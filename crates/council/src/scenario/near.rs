//! "Did you mean": the known name nearest to an unknown one.

/// The known name that differs least, if it differs by no more than a third of its letters.
pub(super) fn nearest<'n>(
    unknown: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let letters = unknown.chars().count();
    if letters > 80 {
        return None;
    }
    known
        .into_iter()
        .map(|name| (distance(unknown, name), name))
        .filter(|(distance, name)| *distance * 3 <= letters.max(name.chars().count()) + 1)
        .min()
        .map(|(_, name)| name)
}

/// Letters to add, drop, change, or swap with their neighbour (optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (at, letter) in left.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(at + 1);
        for (to, other) in right.iter().enumerate() {
            let value = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX);
            let change = value(&row, to) + usize::from(letter != other);
            let mut best = change.min(value(&row, to + 1) + 1).min(value(&next, to) + 1);
            let swapped = at > 0
                && to > 0
                && left.get(at - 1) == Some(other)
                && right.get(to - 1) == Some(letter);
            if swapped {
                best = best.min(value(&before, to - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found_and_a_far_one_is_not() {
        let known = ["france", "finland", "china"];
        assert_eq!(nearest("frnace", known), Some("france"));
        assert_eq!(nearest("chine", known), Some("china"));
        assert_eq!(nearest("yugoslavia", known), None);
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("france", []), None);
    }

    #[test]
    fn a_swap_of_neighbours_counts_once() {
        assert_eq!(distance("frnace", "france"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
