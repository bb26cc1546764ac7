//! What is to be read when a sitting opens: dispatches, and the cable from the capital.

use leptos::prelude::*;

use crate::features::papers::{NewPapers, OpeningWords};

/// What is to be read.
#[component]
pub(crate) fn Reading() -> impl IntoView {
    view! {
        <OpeningWords />
        <NewPapers />
    }
}
