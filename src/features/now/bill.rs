//! What comes due, tied to the act of the player's own that it is the price of, with the way to that moment.

use council::CallId;
use leptos::prelude::*;
use table::bills::{Bill, Due, Paid};
use table::session::Now;

use crate::features::reading_level::use_reads;
use crate::session::{use_session, with_story};
use crate::words;

/// The bills that came with the last step. A game that is opened again is shown by its last step alone.
pub(super) fn just_come(now: &Now) -> Vec<Bill> {
    let since = now.news.first().map_or(u32::MAX, |record| record.view_seq);
    let fresh = now.bills.iter().filter(|bill| match bill.due {
        Due::Reproached(_) => false,
        Due::NotObtained(_) | Due::VotedAgainst { .. } | Due::Broken(_) | Due::Disavowed => {
            bill.record >= since
        }
    });
    fresh.cloned().collect()
}

/// What a call reproaches the player with, if it does.
pub(super) fn behind(now: &Now, call: &CallId) -> Option<Bill> {
    now.bills.iter().find(|bill| bill.due == Due::Reproached(call.clone())).cloned()
}

/// The bills of the last step.
#[component]
pub(crate) fn Bills() -> impl IntoView {
    let session = use_session();
    let bills = Memo::new(move |_| session.now.get().map(|now| just_come(&now)));
    move || {
        let bills = bills.get()?.into_iter().map(|bill| view! { <OneBill bill=bill /> });
        Some(bills.collect_view())
    }
}

/// One bill: what came due, and each act with the way to its moment.
#[component]
pub(crate) fn OneBill(
    /// Which.
    bill: Bill,
) -> impl IntoView {
    let session = use_session();
    let reads = use_reads();
    let seat = session.now.with_untracked(|now| now.as_ref().map(|now| now.seat.clone()))?;
    let due = with_story(|story| story.due(&seat, &bill)).flatten();
    let paid = bill.paid.iter().filter_map(|paid| {
        let told = with_story(|story| story.paid(&seat, paid))?;
        Some(view! { <p class="bill__paid">{move || reads.shown(&told)} " " {moment(paid)}</p> })
    });
    Some(view! {
        <div class="bill">
            {due.map(|due| view! { <p class="bill__due">{move || reads.shown(&due)}</p> })}
            {paid.collect_view()}
        </div>
    })
}

fn moment(paid: &Paid) -> impl IntoView + use<> {
    let label = words::count("bill-moment-label", "n", paid.record);
    view! {
        <a href=crate::pages::moment_address(paid.record) aria-label=label>
            {words::plain("bill-moment")}
        </a>
    }
}
