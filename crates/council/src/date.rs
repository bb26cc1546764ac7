//! A day of the calendar, as the Council's papers date themselves.
//!
//! Sittings, deadlines and terms are days; hours belong to dispatches. Names of months and weekdays
//! are language, so `wording` has them. Nothing here knows what day it is today.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A day in the Gregorian calendar between 1 January 1900 and 31 December 2100: from before the
/// Hague Conferences' second meeting to beyond any crisis a teacher may write.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why something is not a day between 1900 and 2100.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotADate {
    /// It does not have the form of a date.
    #[error("expected a date like `1950-06-25`")]
    Malformed,
    /// The year is before 1900 or after 2100.
    #[error("the year must be from {} to {}", Date::YEAR_MIN, Date::YEAR_MAX)]
    YearOutOfBounds,
    /// There is no such month.
    #[error("the month must be from 01 to 12")]
    NoSuchMonth,
    /// That month has no such day.
    #[error("that month has {days_in_month} days")]
    NoSuchDay {
        /// How many days the month has in that year.
        days_in_month: u8,
    },
}

impl Date {
    /// The first year that can be written.
    pub const YEAR_MIN: u16 = 1900;
    /// The last year that can be written.
    pub const YEAR_MAX: u16 = 2100;

    /// The last day that can be written.
    pub const MAX: Self = Self { year: Self::YEAR_MAX, month: 12, day: 31 };

    /// The day, if there is one.
    ///
    /// # Errors
    /// What is wrong with it, the largest part first.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NotADate> {
        if !(Self::YEAR_MIN..=Self::YEAR_MAX).contains(&year) {
            return Err(NotADate::YearOutOfBounds);
        }
        if !(1..=12).contains(&month) {
            return Err(NotADate::NoSuchMonth);
        }
        let days_in_month = days_in_month(year, month);
        if !(1..=days_in_month).contains(&day) {
            return Err(NotADate::NoSuchDay { days_in_month });
        }
        Ok(Self { year, month, day })
    }

    /// The year, 1900 to 2100.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days from this day to `other`; negative if that is earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.days_since_1900() - self.days_since_1900()
    }

    /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    pub fn weekday(self) -> u8 {
        // 1 January 1900 was a Monday.
        u8::try_from(self.days_since_1900().rem_euclid(7) + 1).unwrap_or(1)
    }

    /// The day `days` later (earlier if negative), unless that leaves the calendar's bounds.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        let target = self.days_since_1900().checked_add(days)?;
        let mut year = Self::YEAR_MIN;
        if !(0..=LAST_DAY).contains(&target) {
            return None;
        }
        let mut left = target;
        while left >= days_in_year(year) {
            left -= days_in_year(year);
            year += 1;
        }
        let mut month = 1;
        while left >= i32::from(days_in_month(year, month)) {
            left -= i32::from(days_in_month(year, month));
            month += 1;
        }
        Self::new(year, month, u8::try_from(left + 1).ok()?).ok()
    }

    fn days_since_1900(self) -> i32 {
        let years: i32 = (Self::YEAR_MIN..self.year).map(days_in_year).sum();
        let months: i32 =
            (1..self.month).map(|month| i32::from(days_in_month(self.year, month))).sum();
        years + months + i32::from(self.day) - 1
    }
}

/// 31 December 2100, counted from 1 January 1900 as day 0.
const LAST_DAY: i32 = 73_413;

fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_in_year(year: u16) -> i32 {
    if is_leap_year(year) { 366 } else { 365 }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotADate::Malformed);
        };
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
                .flatten()
                .ok_or(NotADate::Malformed)
        };
        let small =
            |part| number(part, 2).and_then(|n| u8::try_from(n).or(Err(NotADate::Malformed)));
        Self::new(number(year, 4)?, small(month)?, small(day)?)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "pattern": "^(19[0-9]{2}|20[0-9]{2}|2100)-[0-9]{2}-[0-9]{2}$",
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("1950-6-25", NotADate::Malformed)]
    #[case("1950-06-25T00:00", NotADate::Malformed)]
    #[case("+950-06-25", NotADate::Malformed)]
    #[case("25 June 1950", NotADate::Malformed)]
    #[case("1950-06", NotADate::Malformed)]
    #[case("1899-12-31", NotADate::YearOutOfBounds)]
    #[case("2101-01-01", NotADate::YearOutOfBounds)]
    #[case("1950-13-01", NotADate::NoSuchMonth)]
    #[case("1950-02-29", NotADate::NoSuchDay { days_in_month: 28 })]
    #[case("1900-02-29", NotADate::NoSuchDay { days_in_month: 28 })]
    #[case("1999-06-00", NotADate::NoSuchDay { days_in_month: 30 })]
    fn what_is_not_a_day_is_refused_with_the_reason(#[case] text: &str, #[case] why: NotADate) {
        assert_eq!(text.parse::<Date>(), Err(why));
    }

    #[rstest]
    // Days of the Council whose weekday its records give.
    #[case("1950-06-25", 7)]
    #[case("1990-11-29", 4)]
    #[case("1994-04-06", 3)]
    #[case("1999-06-10", 4)]
    #[case("1900-01-01", 1)]
    fn weekdays_are_those_of_the_calendar(#[case] day: &str, #[case] weekday: u8) {
        assert_eq!(date(day).weekday(), weekday);
    }

    #[test]
    fn days_are_counted_across_leap_years() {
        assert_eq!(date("1950-06-25").days_until(date("1950-06-27")), 2);
        assert_eq!(date("1992-02-28").days_until(date("1992-03-01")), 2);
        assert_eq!(date("1900-01-01").days_until(date("2100-12-31")), LAST_DAY);
        assert_eq!(date("2100-12-31").plus_days(1), None);
        assert_eq!(date("1900-01-01").plus_days(-1), None);
        assert_eq!(date("1990-11-29").plus_days(47), Some(date("1991-01-15")));
    }

    proptest! {
        #[test]
        fn adding_days_and_counting_them_agree(from in 0..=LAST_DAY, to in 0..=LAST_DAY) {
            let start = date("1900-01-01");
            let (from, to) = (start.plus_days(from).unwrap(), start.plus_days(to).unwrap());
            prop_assert_eq!(from.plus_days(from.days_until(to)), Some(to));
            prop_assert_eq!(from < to, from.days_until(to) > 0);
            prop_assert_eq!(from.to_string().parse::<Date>(), Ok(from));
        }
    }
}
