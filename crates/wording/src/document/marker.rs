//! How clauses are numbered on paper: 1., (a), (i), a., i.

/// The marker of the clause at a place, counted from 0, at a level: 0 for operative clauses.
pub(crate) fn marker(level: usize, place: usize) -> String {
    match level {
        0 => format!("{}.", place + 1),
        1 => format!("({})", letters(place)),
        2 => format!("({})", roman(place + 1)),
        3 => format!("{}.", letters(place)),
        _ => format!("{}.", roman(place + 1)),
    }
}

/// The type of list that HTML knows for a level.
pub(super) fn list_type(level: usize) -> &'static str {
    match level {
        0 => "1",
        level if level.is_multiple_of(2) => "i",
        _ => "a",
    }
}

/// a, b … z, aa, bb …
fn letters(place: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(place % 26).unwrap_or(0));
    std::iter::repeat_n(letter, place / 26 + 1).collect()
}

/// i, ii, iii, iv …
fn roman(number: usize) -> String {
    const PARTS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut left = number;
    let mut text = String::new();
    for (value, digits) in PARTS {
        while left >= value {
            text.push_str(digits);
            left -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_level_has_its_markers() {
        let markers = |level| [0, 1, 3, 8, 25].map(|place| marker(level, place));
        assert_eq!(markers(0), ["1.", "2.", "4.", "9.", "26."]);
        assert_eq!(markers(1), ["(a)", "(b)", "(d)", "(i)", "(z)"]);
        assert_eq!(markers(2), ["(i)", "(ii)", "(iv)", "(ix)", "(xxvi)"]);
        assert_eq!(markers(3), ["a.", "b.", "d.", "i.", "z."]);
        assert_eq!(markers(4), ["i.", "ii.", "iv.", "ix.", "xxvi."]);
        assert_eq!(marker(1, 26), "(aa)");
    }
}
