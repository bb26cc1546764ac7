//! The app: what a player sees, compiled to WebAssembly.
//!
//! It computes no rule of the Council's: the law comes from `council`, the sentences from `wording`.
#![expect(unreachable_pub, reason = "the component macro writes `pub` inside what is not")]

mod features;
mod pages;
mod trouble;
mod ui;
mod words;

use leptos::prelude::*;

/// Puts the app on the page, in place of the word that it is coming.
pub fn start() {
    trouble::show_when_it_comes();
    if let Some(waiting) = document().get_element_by_id("waiting") {
        waiting.remove();
    }
    leptos::mount::mount_to_body(App);
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    view! { <pages::Calculator /> }
}
