//! Where a delegate stands towards a draft, as it says.

use council::dealings::{Price, Stance};

use crate::value::numbers::FOR_AT;

/// Where a delegate stands: waiting for its capital, engaged, closed, asking a price, or open.
pub fn stance(
    waits_until: Option<u32>,
    is_engaged: Engaged,
    leaning: i32,
    red_line: Option<council::ClauseId>,
    price: Option<&Price>,
) -> Stance {
    if let Some(until) = waits_until {
        Stance::Waiting { until }
    } else if is_engaged == Engaged::Yes {
        Stance::Engaged
    } else if red_line.is_some() {
        Stance::Closed
    } else if price.is_some() && leaning < FOR_AT {
        Stance::Asking
    } else {
        Stance::Open
    }
}

/// Whether an undertaking binds it on the draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Engaged {
    /// One does.
    Yes,
    /// None does.
    No,
}
