//! What this is called, with its seal: a name, the same in every language.

use leptos::prelude::*;

use super::Seal;

/// The seal and the name.
#[component]
pub(crate) fn Brand() -> impl IntoView {
    view! {
        <Seal />
        <span translate="no">"Placard"</span>
    }
}
