//! What is folded away until somebody wants it.

use leptos::prelude::*;

use super::Sign;

/// Something folded away behind a line that says what it is.
#[component]
pub(crate) fn Fold(
    /// The sign before what stands on it.
    #[prop(optional)]
    sign: Option<&'static str>,
    /// What stands on it.
    summary: String,
    /// Whether it lies open at first.
    #[prop(optional)]
    open: bool,
    /// What is inside.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="ui-fold" open=open>
            <summary>{sign.map(|name| view! { <Sign name=name /> })}{summary}</summary>
            <div class="ui-fold__inside">{children()}</div>
        </details>
    }
}
