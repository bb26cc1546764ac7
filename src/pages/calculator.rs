//! The page of the vote calculator.

use leptos::prelude::*;

use super::frame::{PageFoot, PageHead};
use crate::features::voting::VoteCalculator;
use crate::words;

/// The page of the vote calculator.
#[component]
pub(crate) fn Calculator() -> impl IntoView {
    super::titled("calculator-title");
    view! {
        <a class="layout-skip" href="calculator#count">{words::plain("calculator-skip")}</a>
        <PageHead />
        <main class="layout-page">
            <h1 class="layout-title">{words::plain("calculator-title")}</h1>
            <p class="layout-lede">{words::plain("calculator-lede")}</p>
            <VoteCalculator />
        </main>
        <PageFoot />
    }
}
