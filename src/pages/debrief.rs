//! The page of the debrief.

use leptos::prelude::*;

use super::head::GameHead;
use crate::features::debrief::Debrief as Feature;

/// The page of the debrief.
#[component]
pub(crate) fn Debrief() -> impl IntoView {
    super::titled("debrief-title");
    super::open_named_game();
    view! {
        <GameHead title="debrief-title" />
        <main class="debrief"><Feature /></main>
    }
}
