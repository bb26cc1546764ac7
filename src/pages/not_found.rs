//! An address nothing is found at.

use leptos::prelude::*;

use crate::words;

/// An address nothing is found at.
#[component]
pub(crate) fn NotFound() -> impl IntoView {
    view! {
        <main class="layout-page">
            <h1 class="layout-title">{words::plain("not-found-title")}</h1>
            <p><a href="./">{words::plain("not-found-home")}</a></p>
        </main>
    }
}
