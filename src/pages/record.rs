//! The page of the record.

use leptos::prelude::*;

use super::head::GameHead;
use crate::features::record::Records;
use crate::features::review::Course;
use crate::session::take_out;
use crate::words;

/// The page of the record.
#[component]
pub(crate) fn Record() -> impl IntoView {
    super::titled("record-title");
    super::open_named_game();
    view! {
        <GameHead title="record-title" />
        <main class="layout-page">
            <section class="home-part" aria-labelledby="course-title">
                <h2 class="home-part__title" id="course-title">{words::plain("review-course")}</h2>
                <p class="ui-empty">{words::plain("review-course-note")}</p>
                <Course />
            </section>
            <Records />
            <div class="ui-buttons">
                <button class="ui-button" type="button" on:click=move |_| take_out()>
                    {words::plain("record-take-out")}
                </button>
            </div>
            <p class="ui-empty">{words::plain("record-take-out-note")}</p>
        </main>
    }
}
