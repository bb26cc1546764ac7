//! Small drawn signs and flags. Each stands beside the words that say the same.

use leptos::prelude::*;

/// A sign of our own set, by its name in `icons/signs.svg`.
#[component]
pub(crate) fn Sign(
    /// Which.
    name: &'static str,
) -> impl IntoView {
    view! {
        <svg class="ui-sign" aria-hidden="true" focusable="false">
            <use href=format!("icons/signs.svg#{name}") />
        </svg>
    }
}

/// A flag of the time, by its file's name; nothing where there is none.
#[component]
pub(crate) fn Flag(
    /// The file's name without ending.
    #[prop(into)]
    file: String,
) -> impl IntoView {
    (!file.is_empty()).then(|| {
        view! {
            <img
                src=format!("flags/{file}.svg")
                alt=""
                class="ui-flag"
                width="30"
                height="20"
                decoding="async"
            />
        }
    })
}
