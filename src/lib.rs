//! The app: what a player sees, compiled to WebAssembly. It computes no rule of the Council's: the law
//! comes from `council`, the sentences from `wording`.

use leptos::prelude::*;

/// Puts the app on the page.
pub fn start() {
    leptos::mount::mount_to_body(App);
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    view! { <h1>"Placard"</h1> }
}
