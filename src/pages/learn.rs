//! The page of the course's ideas: one of them, or all by their titles.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::frame::{PageFoot, PageHead};
use crate::features::experiment::RuleElsewhere;
use crate::features::learn::{Lesson, Lessons, lesson, title};
use crate::words;

/// The page of the course's ideas.
#[component]
pub(crate) fn Learn() -> impl IntoView {
    let asked = use_query_map();
    let asked = Memo::new(move |_| asked.with(|query| query.get("t")));
    let chosen = Memo::new(move |_| asked.get().map(|name| lesson(&name)));
    Effect::new(move |_| match chosen.get().flatten() {
        Some(lesson) => super::titled(&title(lesson)),
        None => super::titled("learn-title"),
    });
    let page = move || match chosen.get() {
        None => view! {
            <h1 class="layout-title" tabindex="-1">{words::plain("learn-title")}</h1>
            <p class="layout-lede">{words::plain("learn-lede")}</p>
            <Lessons />
        }
        .into_any(),
        Some(None) => view! {
            <h1 class="layout-title" tabindex="-1">{words::plain("learn-unknown")}</h1>
            <Lessons />
        }
        .into_any(),
        Some(Some(lesson)) => view! {
            <h1 class="layout-title" tabindex="-1">{words::plain(&title(lesson))}</h1>
            <Lesson lesson=lesson />
            <nav class="learn-others" aria-labelledby="learn-others">
                <h2 class="home-part__title" id="learn-others">{words::plain("learn-all")}</h2>
                <Lessons />
            </nav>
        }
        .into_any(),
    };
    view! {
        <PageHead />
        <main class="layout-page"><RuleElsewhere /> {page}</main>
        <PageFoot />
    }
}
