//! Our own seal: a horseshoe of fifteen strokes, open at the bottom. `public/icons/seal.svg` is the same.

use leptos::prelude::*;

/// The fifteen strokes, from the left end of the table to the right, in a square of 64.
const STROKES: &str = "\
    M15.0 54.0L6.0 54.0M15.0 46.3L6.0 46.3M15.0 38.7L6.0 38.7\
    M15.0 31.0L6.0 31.0M15.4 23.3L6.6 21.4M18.7 16.5L11.6 10.9\
    M24.6 11.7L20.7 3.6M32.0 10.0L32.0 1.0M39.4 11.7L43.3 3.6\
    M45.3 16.5L52.4 10.9M48.6 23.3L57.4 21.4M49.0 31.0L58.0 31.0\
    M49.0 38.7L58.0 38.7M49.0 46.3L58.0 46.3M49.0 54.0L58.0 54.0";

/// The seal. It says nothing that the words beside it do not say.
#[component]
pub(crate) fn Seal() -> impl IntoView {
    view! {
        <svg class="ui-seal" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path d=STROKES fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
        </svg>
    }
}
