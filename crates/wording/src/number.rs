//! Numbers and dates as documents have them.

use council::Date;

use crate::{Arguments, Catalogue};

/// Up to here numbers stand in words.
const IN_WORDS_MAX: u32 = 12;

impl Catalogue {
    /// A count in running text: "six", "60", "5,500".
    pub fn count(&self, n: u32) -> String {
        if n <= IN_WORDS_MAX {
            let mut arguments = Arguments::new();
            arguments.set("n", n);
            return self.say("number", &arguments);
        }
        self.figure(n)
    }

    /// A number in figures, in groups of three: "270", "5,500".
    pub fn figure(&self, n: u32) -> String {
        let digits = n.to_string();
        let separator = self.plain("thousands-separator");
        let mut figure = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                figure.push_str(&separator);
            }
            figure.push(digit);
        }
        figure
    }

    /// A place in a row: "473rd", "2963rd".
    pub fn ordinal(&self, n: u32) -> String {
        let mut arguments = Arguments::new();
        arguments.set("n", n.to_string());
        arguments.set("tens", n / 10 % 10);
        arguments.set("units", n % 10);
        self.say("ordinal", &arguments)
    }

    /// A day as documents have it: "25 June 1950".
    pub fn date(&self, date: Date) -> String {
        self.say("day-in-text", &self.parts_of(date))
    }

    /// A day with its day of the week: "Sunday, 25 June 1950".
    pub fn date_with_weekday(&self, date: Date) -> String {
        self.say("day-with-weekday", &self.parts_of(date))
    }

    fn parts_of(&self, date: Date) -> Arguments<'static> {
        let mut parts = Arguments::new();
        parts.set("day", date.day().to_string());
        parts.set("month", self.plain(&format!("month-{}", date.month())));
        parts.set("year", date.year().to_string());
        parts.set("weekday", self.plain(&format!("weekday-{}", date.weekday())));
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_dates_read_as_in_documents() {
        let catalogue = Catalogue::english();
        let counts = [0, 6, 13, 270, 5_500, 1_234_567].map(|n| catalogue.count(n));
        assert_eq!(counts, ["none", "six", "13", "270", "5,500", "1,234,567"]);
        let places = [1, 2, 3, 4, 11, 12, 13, 473, 474, 2_963, 3_377, 4_011];
        assert_eq!(
            places.map(|n| catalogue.ordinal(n)).join(" "),
            "1st 2nd 3rd 4th 11th 12th 13th 473rd 474th 2963rd 3377th 4011th"
        );
        let day = Date::new(1950, 6, 25).unwrap();
        assert_eq!(catalogue.date(day), "25 June 1950");
        assert_eq!(catalogue.date_with_weekday(day), "Sunday, 25 June 1950");
    }

    #[test]
    fn every_month_and_weekday_has_a_name() {
        let catalogue = Catalogue::english();
        let mut day = Date::new(1999, 1, 1).unwrap();
        for _ in 0..365 {
            let text = catalogue.date_with_weekday(day);
            assert!(!text.contains('['), "{text}");
            day = day.plus_days(1).unwrap();
        }
    }
}
