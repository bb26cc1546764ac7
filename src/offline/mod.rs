//! The copy for use without a network: a service worker keeps one whole build, and a newer one waits until
//! the player asks for it, so that a page and its parts are never of two builds.

mod watch;

use leptos::prelude::*;
use leptos::web_sys::ServiceWorker;

use crate::words;

/// Has the browser keep this build, and says here when a newer one is ready. Where there is no service
/// worker (a private window, an address without encryption) the page works without.
#[component]
pub(crate) fn Newer() -> impl IntoView {
    let waiting = RwSignal::new_local(None::<ServiceWorker>);
    // A page that is being worked on must show what was just written.
    if !cfg!(debug_assertions) {
        watch::begin(waiting);
    }
    let notice = move || {
        waiting.get().map(|worker| {
            view! {
                <div class="ui-notice">
                    <p>{words::plain("newer-ready")}</p>
                    <button class="ui-button" type="button" on:click=move |_| take_over(&worker)>
                        {words::plain("newer-take")}
                    </button>
                </div>
            }
        })
    };
    view! { <div role="status">{notice}</div> }
}

/// The newer build answers from now on; the page loads itself again when it does. Games are kept, and are
/// taken up where they stand.
fn take_over(worker: &ServiceWorker) {
    watch::load_again_when_it_answers();
    // A worker that is gone by now needs no word; the next visit finds its build.
    drop(worker.post_message(&"take over".into()));
}
