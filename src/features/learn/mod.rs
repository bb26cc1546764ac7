//! Ideas of the course: a short page each, fetched when it is opened.

mod model;

use leptos::prelude::*;
use leptos::task::spawn_local;

pub(crate) use model::{lesson, on_concept, on_term, title};

use crate::session::{base, fetch_text};
use crate::words;

/// The language in which the pages are written.
const LANGUAGE: &str = "en";

/// The way to a page, named by its title.
#[component]
pub(crate) fn ReadOn(
    /// The page.
    lesson: &'static str,
) -> impl IntoView {
    let label = words::with_text("learn-more-label", "lesson", &words::plain(&title(lesson)));
    view! {
        <a class="learn-more" href=model::address(lesson) aria-label=label>
            {words::plain("learn-more")}
        </a>
    }
}

/// All pages, by their titles.
#[component]
pub(crate) fn Lessons() -> impl IntoView {
    let all = model::LESSONS.into_iter().map(|lesson| {
        let title = words::plain(&title(lesson));
        view! { <li><a href=model::address(lesson)>{title}</a></li> }
    });
    view! { <ul class="learn-all" role="list">{all.collect_view()}</ul> }
}

/// One page.
#[component]
pub(crate) fn Lesson(
    /// Which.
    lesson: &'static str,
) -> impl IntoView {
    let fetched = RwSignal::new(None::<Result<String, ()>>);
    let address = format!("{}lessons/{LANGUAGE}/{lesson}.html", base());
    spawn_local(async move {
        let text = fetch_text(&address).await;
        fetched.set(Some(text.map_err(drop)));
    });
    let said =
        |key: &str| view! { <p class="ui-empty" role="status">{words::plain(key)}</p> }.into_any();
    move || match fetched.get() {
        None => said("learn-waiting"),
        Some(Err(())) => said("learn-missing"),
        Some(Ok(html)) => {
            view! { <article class="learn-page" lang=LANGUAGE inner_html=html></article> }
                .into_any()
        }
    }
}
