//! Bounds as people write them, and means as Criterion does.

/// A measurement and what it may take.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bound {
    /// The benchmark's name, group and function: `vote/tally`.
    pub(super) name: String,
    /// The bound in nanoseconds.
    pub(super) ns: u64,
}

/// Units as they are written, and how many nanoseconds they have.
const UNITS: &[(&str, u64)] = &[("ns", 1), ("µs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000)];

/// The bounds in a page: rows of tables whose second cell is a benchmark's name in backticks and whose
/// third is a duration. A row without a readable duration comes back as the error.
pub(super) fn in_page(page: &str) -> Result<Vec<Bound>, String> {
    page.lines().filter_map(in_row).collect()
}

fn in_row(row: &str) -> Option<Result<Bound, String>> {
    let mut cells = row.strip_prefix('|')?.split('|').map(str::trim).skip(1);
    let name = cells.next()?.strip_prefix('`')?.strip_suffix('`')?.to_owned();
    let ns = cells.next().and_then(nanoseconds);
    Some(ns.map(|ns| Bound { name, ns }).ok_or_else(|| row.to_owned()))
}

fn nanoseconds(text: &str) -> Option<u64> {
    let (number, unit) = text.split_once(' ')?;
    let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit)?;
    number.parse::<u64>().ok()?.checked_mul(*factor)
}

/// A duration with three figures.
pub(super) fn duration(ns: u64) -> String {
    let fitting = UNITS.iter().rev().find(|(_, factor)| ns >= *factor);
    let (unit, factor) = fitting.copied().unwrap_or(("ns", 1));
    let whole = ns / factor;
    if factor == 1 || whole >= 100 {
        return format!("{whole} {unit}");
    }
    let hundredths = ns % factor * 100 / factor;
    format!("{whole}.{hundredths:02} {unit}")
}

/// The mean in Criterion's `estimates.json`; fractions of a nanosecond are left out.
pub(super) fn mean_in(estimates: &str) -> Option<u64> {
    let (_, mean) = estimates.split_once("\"mean\"")?;
    let (_, after) = mean.split_once("\"point_estimate\":")?;
    let digits: String = after.trim_start().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_gives_names_and_bounds() {
        let page = "text\n| what | benchmark | bound |\n|---|---|---|\n\
                    | a tally | `vote/tally` | 1 µs | 0.4 µs |\n| a check | `scenario/check` | 20 ms |\n";
        let bound = |name: &str, ns| Bound { name: name.to_owned(), ns };
        let expected = vec![bound("vote/tally", 1_000), bound("scenario/check", 20_000_000)];
        assert_eq!(in_page(page), Ok(expected));
    }

    #[test]
    fn a_row_without_a_readable_bound_is_named() {
        let row = "| a tally | `vote/tally` | quick |";
        assert_eq!(in_page(row), Err(row.to_owned()));
    }

    #[test]
    fn durations_are_shown_in_the_unit_that_fits() {
        for (ns, shown) in
            [(0, "0 ns"), (950, "950 ns"), (1_234, "1.23 µs"), (20_000_000, "20.00 ms")]
        {
            assert_eq!(duration(ns), shown);
        }
        assert_eq!(duration(250_000_000), "250 ms");
    }

    #[test]
    fn the_mean_is_found_among_other_estimates() {
        let text = r#"{"mean":{"confidence_interval":{"lower_bound":1.0},"point_estimate":432.19},
                       "median":{"point_estimate":400.0}}"#;
        assert_eq!(mean_in(text), Some(432));
        assert_eq!(mean_in("{}"), None);
    }
}
