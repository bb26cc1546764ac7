//! What stands round a page outside a game: the way home above, what Placard is below.

use leptos::prelude::*;

use crate::ui::Brand;
use crate::words;

/// The head: the way home.
#[component]
pub(super) fn PageHead() -> impl IntoView {
    view! {
        <header class="layout-head">
            <p class="layout-head__name"><a href="./"><Brand /></a></p>
        </header>
    }
}

/// The foot: what Placard is, and is not.
#[component]
pub(super) fn PageFoot() -> impl IntoView {
    view! { <footer class="layout-foot"><p>{words::plain("about-line")}</p></footer> }
}
