//! The page of the briefing.

use leptos::prelude::*;

use super::frame::PageHead;
use crate::features::briefing::Briefing as Feature;
use crate::words;

/// The page of the briefing.
#[component]
pub(crate) fn Briefing() -> impl IntoView {
    super::titled("briefing-title");
    view! {
        <PageHead />
        <main class="layout-page briefing">
            <div>
                <h1 class="layout-title" tabindex="-1">{words::plain("briefing-heading")}</h1>
                <p class="layout-lede">{words::plain("briefing-lede")}</p>
            </div>
            <Feature />
        </main>
    }
}
