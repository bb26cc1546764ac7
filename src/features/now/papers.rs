//! What is to be read: dispatches and the cable when a sitting opens, and what comes in later.

use leptos::prelude::*;

use table::session::Waits;

use crate::features::papers::{JustIn, NewPapers, OpeningWords};
use crate::session::use_session;

/// What is to be read.
#[component]
pub(crate) fn Reading() -> impl IntoView {
    let session = use_session();
    let opens = Memo::new(move |_| matches!(session.waits(), Some(Waits::Reading)));
    move || {
        if opens.get() {
            view! {
                <OpeningWords />
                <NewPapers />
            }
            .into_any()
        } else {
            view! { <JustIn /> }.into_any()
        }
    }
}
