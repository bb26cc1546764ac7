//! The few patterns of the schema: dates, times, numbered ids.

use crate::date::Date;

/// The pattern of a time of day; the one with a choice in it.
const TIME: &str = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

/// What a string must look like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Pattern {
    /// A day of the calendar.
    Date,
    /// A time of the day.
    Time,
    /// A sequence of literal characters, ranges and counts.
    Sequence(Vec<Piece>),
}

/// One piece of a pattern: so many characters of a range.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    from: char,
    to: char,
    least: u32,
    most: u32,
}

impl Pattern {
    /// Reads a regular expression of the kind our types have: `^clause-[0-9]+$`.
    pub fn of(expression: &str) -> Self {
        if expression == TIME {
            return Self::Time;
        }
        let inner = expression.strip_prefix('^').unwrap_or(expression);
        let inner = inner.strip_suffix('$').unwrap_or(inner);
        let mut pieces: Vec<Piece> = Vec::new();
        let mut rest = inner.chars();
        while let Some(next) = rest.next() {
            match next {
                '[' => {
                    let set: String = rest.by_ref().take_while(|letter| *letter != ']').collect();
                    let mut ends = set.chars().filter(|letter| *letter != '-');
                    let (from, to) = (ends.next().unwrap_or('0'), ends.next().unwrap_or('9'));
                    pieces.push(Piece { from, to, least: 1, most: 1 });
                }
                '{' => {
                    let count: String = rest.by_ref().take_while(|letter| *letter != '}').collect();
                    let count = count.parse().unwrap_or(1);
                    if let Some(piece) = pieces.last_mut() {
                        (piece.least, piece.most) = (count, count);
                    }
                }
                '+' => {
                    if let Some(piece) = pieces.last_mut() {
                        piece.most = u32::MAX;
                    }
                }
                literal => pieces.push(Piece { from: literal, to: literal, least: 1, most: 1 }),
            }
        }
        Self::Sequence(pieces)
    }

    /// Why a text does not fit, with what was expected.
    pub fn refuses(&self, text: &str) -> Option<String> {
        match self {
            Self::Date => text.parse::<Date>().err().map(|refused| refused.to_string()),
            Self::Time => (!is_time(text)).then(|| "expected a time like `14:30`".to_owned()),
            Self::Sequence(pieces) => {
                (!fits(pieces, text)).then(|| format!("expected the form `{}`", example(pieces)))
            }
        }
    }
}

/// Hours from 00 to 23 and minutes from 00 to 59, two digits each.
fn is_time(text: &str) -> bool {
    let within = |digits: &str, below: u8| {
        digits.len() == 2
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.parse::<u8>().is_ok_and(|number| number < below)
    };
    text.split_once(':').is_some_and(|(hours, minutes)| within(hours, 24) && within(minutes, 60))
}

fn fits(pieces: &[Piece], text: &str) -> bool {
    let mut rest = text.chars().peekable();
    for piece in pieces {
        let mut count = 0;
        while count < piece.most
            && rest.next_if(|letter| (piece.from..=piece.to).contains(letter)).is_some()
        {
            count += 1;
        }
        if count < piece.least {
            return false;
        }
    }
    rest.next().is_none()
}

fn example(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .flat_map(|piece| {
            (0..piece.least).map(|_| if piece.from == '0' { '1' } else { piece.from })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("^clause-[0-9]+$", "clause-12", true)]
    #[case("^clause-[0-9]+$", "clause-", false)]
    #[case("^clause-[0-9]+$", "draft-1", false)]
    #[case("^clause-[0-9]+$", "clause-1x", false)]
    #[case(TIME, "14:30", true)]
    #[case(TIME, "00:00", true)]
    #[case(TIME, "23:59", true)]
    #[case(TIME, "24:00", false)]
    #[case(TIME, "29:30", false)]
    #[case(TIME, "14:60", false)]
    #[case(TIME, "9:05", false)]
    #[case(TIME, "+9:05", false)]
    #[case(TIME, "14:30:00", false)]
    #[case("^[0-9]{4}$", "1950", true)]
    #[case("^[0-9]{4}$", "195", false)]
    fn patterns_take_what_they_describe(
        #[case] pattern: &str,
        #[case] text: &str,
        #[case] taken: bool,
    ) {
        assert_eq!(Pattern::of(pattern).refuses(text).is_none(), taken);
    }

    #[test]
    fn a_day_that_does_not_exist_is_no_date() {
        assert_eq!(Pattern::Date.refuses("1950-02-29").as_deref(), Some("that month has 28 days"));
        assert_eq!(Pattern::Date.refuses("1952-02-29"), None);
    }
}
