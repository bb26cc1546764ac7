//! Dates of a file as days of the calendar.

use crate::date::Date;
use crate::scenario::file::DateText;

/// The day that is written, if there is such a day.
pub(in crate::scenario) fn date(written: Option<&DateText>) -> Option<Date> {
    written?.as_str().parse().ok()
}
