//! How large a measure may be.

use serde::{Deserialize, Serialize};

use super::Measure;
use crate::limits;

/// A number or list of a measure that is larger than any the game can mean.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[error("{what} must be at most {max}")]
pub struct OutOfBounds {
    /// The field, or `measure` for its length as a whole.
    pub what: String,
    /// The most it may be.
    pub max: u32,
}

impl Measure {
    /// Checks every number of the measure, and its length.
    ///
    /// # Errors
    /// The first that is out of bounds.
    pub fn check_bounds(&self) -> Result<(), OutOfBounds> {
        for (what, value, max) in self.numbers() {
            if value > max {
                return Err(OutOfBounds { what: what.to_owned(), max });
            }
        }
        let length = serde_json::to_string(self).map_or(usize::MAX, |json| json.len());
        let max = limits::MEASURE_BYTES_MAX;
        if u32::try_from(length).is_ok_and(|length| length <= max) {
            Ok(())
        } else {
            Err(OutOfBounds { what: "measure".to_owned(), max })
        }
    }

    /// Numbers that have a bound: field, value, bound.
    fn numbers(&self) -> Vec<(&'static str, u32, u32)> {
        let mut numbers = Vec::new();
        let mut add = |what, value: Option<u32>, max| {
            numbers.extend(value.map(|value| (what, value, max)));
        };
        let days = |value: Option<u16>| value.map(u32::from);
        if let Self::PeaceOperation(operation) = self {
            add("troops_max", operation.troops_max, limits::TROOPS_MAX);
            add("observers_max", operation.observers_max, limits::TROOPS_MAX);
            add("months", days(operation.months), limits::MONTHS_MAX);
        }
        if let Self::ChangeMeasures(changed) = self {
            let most = limits::TRADE_USD_MILLIONS_MAX;
            add("trade_usd_millions_max", changed.trade_usd_millions_max, most);
        }
        if let Self::Compensate(compensation) = self {
            add("oil_percent_max", compensation.oil_percent_max.map(u32::from), 100);
        }
        if let Self::Inquiry(inquiry) = self {
            add("report_within_days", days(inquiry.report_within_days), limits::DAYS_MAX);
        }
        if let Self::Evidence(evidence) = self {
            add("within_days", days(evidence.within_days), limits::DAYS_MAX);
        }
        if let Self::ReportBack(report) = self {
            add("within_days", days(report.within_days), limits::DAYS_MAX);
            add("every_days", days(report.every_days), limits::DAYS_MAX);
        }
        if let Self::Review(review) = self {
            add("within_days", days(review.within_days), limits::DAYS_MAX);
        }
        if let Self::Sunset(sunset) = self {
            add("months", days(sunset.months), limits::MONTHS_MAX);
        }
        numbers
    }
}
