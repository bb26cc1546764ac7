//! The app: what a player sees, compiled to WebAssembly.
//!
//! It computes no rule of the Council's: the law comes from `council`, the sentences from `wording`, and a
//! game from its authority, which runs in a worker.
#![expect(unreachable_pub, reason = "the component macro writes `pub` inside what is not")]

mod features;
mod kept;
mod language;
mod offline;
mod pages;
mod session;
mod trouble;
mod ui;
mod words;

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;

/// Puts the app on the page, in place of the word that it is coming; in a worker there is no page, and the
/// same program keeps the games.
pub fn start() {
    language::take_up();
    if !session::is_page() {
        session::serve_a_page();
        return;
    }
    trouble::show_when_it_comes();
    language::mark_document();
    language::carry_along();
    // The words of the language are read by now: what is drawn from them is another task.
    set_timeout(draw, Duration::ZERO);
}

fn draw() {
    if let Some(waiting) = document().get_element_by_id("waiting") {
        waiting.remove();
    }
    leptos::mount::mount_to_body(App);
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    session::GameSession::provide();
    features::guide::provide();
    features::reading_level::provide();
    view! {
        <offline::Newer />
        <Router base=session::base_path()>
            <FlatRoutes fallback=pages::NotFound>
                <Route path=path!("/") view=pages::Home />
                <Route path=path!("/new") view=pages::Briefing />
                <Route path=path!("/game") view=pages::Chamber />
                <Route path=path!("/draft") view=pages::Drafting />
                <Route path=path!("/record") view=pages::Record />
                <Route path=path!("/review") view=pages::Review />
                <Route path=path!("/debrief") view=pages::Debrief />
                <Route path=path!("/glossary") view=pages::Glossary />
                <Route path=path!("/learn") view=pages::Learn />
                <Route path=path!("/calculator") view=pages::Calculator />
            </FlatRoutes>
        </Router>
        <div aria-live="polite"><features::guide::Says in_chamber=false /></div>
    }
}
