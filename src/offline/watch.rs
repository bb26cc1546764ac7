//! Asking the browser to keep the build, and hearing of a newer one.

use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::session;

/// The service worker's program, beside the page.
const PROGRAM: &str = "sw.js";

/// Registers the service worker of this build, and sets `waiting` when a newer one stands ready.
pub(super) fn begin(waiting: RwSignal<Option<ServiceWorker>, LocalStorage>) {
    let Some(workers) = workers() else { return };
    spawn_local(async move {
        let program = format!("{}{PROGRAM}", session::base());
        // A browser that refuses has its reasons; the page needs no copy of itself to work.
        let Ok(registered) = JsFuture::from(workers.register(&program)).await else { return };
        let Ok(registration) = registered.dyn_into::<ServiceWorkerRegistration>() else { return };
        if let Some(ready) = registration.waiting() {
            waiting.set(Some(ready));
        }
        listen(&registration, waiting);
    });
}

/// Where there is one: not in a private window of some browsers, nor at an address without encryption.
fn workers() -> Option<ServiceWorkerContainer> {
    let navigator = window().navigator();
    let there = js_sys::Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    there.dyn_into().ok()
}

fn listen(
    registration: &ServiceWorkerRegistration,
    waiting: RwSignal<Option<ServiceWorker>, LocalStorage>,
) {
    let found = registration.clone();
    let on_found = Closure::<dyn Fn()>::new(move || {
        let Some(newer) = found.installing() else { return };
        let watched = newer.clone();
        let on_change = Closure::<dyn Fn()>::new(move || {
            // The first copy of all is no newer one: it answers nobody yet.
            let answered = workers().is_some_and(|workers| workers.controller().is_some());
            if watched.state() == ServiceWorkerState::Installed && answered {
                waiting.set(Some(watched.clone()));
            }
        });
        newer.set_onstatechange(Some(as_function(&on_change)));
        // It is heard as long as the page stands.
        on_change.forget();
    });
    registration.set_onupdatefound(Some(as_function(&on_found)));
    on_found.forget();
}

/// Loads the page again, once, when another build answers.
pub(super) fn load_again_when_it_answers() {
    let Some(workers) = workers() else { return };
    let answers = workers.clone();
    let on_change = Closure::<dyn Fn()>::new(move || {
        answers.set_oncontrollerchange(None);
        // A page that cannot be loaded again goes on as it is.
        drop(window().location().reload());
    });
    workers.set_oncontrollerchange(Some(as_function(&on_change)));
    on_change.forget();
}

fn as_function(closure: &Closure<dyn Fn()>) -> &js_sys::Function {
    AsRef::<JsValue>::as_ref(closure).unchecked_ref()
}
