//! Doors: other choices that lead elsewhere, shown as the search comes to them, each one click from being
//! played.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use table::debrief::Door;
use wording::debrief::Part;

use super::model;
use crate::session::{BranchFrom, use_session};
use crate::words;

/// The doors found so far, and how far the search is.
#[component]
pub(crate) fn Doors() -> impl IntoView {
    let session = use_session();
    let section = Memo::new(move |_| {
        session.debriefed.with(|told| {
            let told = told.as_ref()?;
            Some((model::doors(&told.page)?, told.debrief.found.doors.clone()))
        })
    });
    let over =
        Memo::new(move |_| session.looked.with(|step| step.is_some_and(|step| step.is_over)));
    let progress = move || {
        let step = session.looked.get().filter(|step| !step.is_over)?;
        let numbers = [("tried", step.tried), ("of", step.of), ("found", step.found)];
        let says = words::say_counted("debrief-looking", &[], &numbers);
        let (tried, of) = (step.tried.to_string(), step.of.to_string());
        Some(view! {
            <p class="debrief__looking">
                <progress value=tried max=of aria-label=words::plain("debrief-looking-label")></progress>
                <span>{says}</span>
            </p>
        })
    };
    let found = move || {
        let (section, doors) = section.get()?;
        let none_yet = doors.is_empty() && !over.get();
        let intro = section.intro.map(|intro| view! { <p class="debrief__intro">{intro}</p> });
        let parts =
            section.parts.into_iter().filter(move |_| !none_yet).map(move |part| match part {
                Part::Door { door, heading, act, follows, readings } => {
                    let behind = doors.get(door).cloned();
                    view! { <DoorCard heading act follows readings behind /> }.into_any()
                }
                Part::Text(text) => view! { <p class="debrief__text">{text}</p> }.into_any(),
                Part::Lines(_) | Part::Table { .. } | Part::Under { .. } | Part::Write { .. } => {
                    ().into_any()
                }
            });
        Some(view! { {intro} <div class="doors">{parts.collect_view()}</div> })
    };
    view! { <div role="status">{progress}</div> {found} }
}

#[component]
fn DoorCard(
    heading: String,
    act: String,
    follows: Vec<String>,
    readings: Option<String>,
    behind: Option<Door>,
) -> impl IntoView {
    let follows = follows.into_iter().map(|text| view! { <li>{text}</li> });
    let play = behind.map(|door| {
        let label = words::with_text("debrief-play-label", "door", &heading);
        view! {
            <p class="ui-buttons">
                <button
                    class="ui-button"
                    type="button"
                    aria-label=label
                    on:click=move |_| play(door.clone())
                >
                    {words::plain("debrief-play")}
                </button>
            </p>
        }
    });
    view! {
        <article class="door">
            <h4 class="door__title">{heading}</h4>
            <p>{act}</p>
            <ul>{follows.collect_view()}</ul>
            {readings.map(|readings| view! { <p class="door__guess">{readings}</p> })}
            {play}
        </article>
    }
}

fn play(door: Door) {
    let game = use_session().branch(BranchFrom::Door(Box::new(door)));
    use_navigate()(&crate::pages::game_path(&game), NavigateOptions::default());
}
