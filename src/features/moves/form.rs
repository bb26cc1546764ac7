//! A form: at most three choices, each with a default, perhaps words, and one button.

use council::Template;
use leptos::prelude::*;

use super::compose::{Choice, Form, Slot};
use super::on_ground;
use crate::session::use_session;
use crate::words;

/// What is left to choose of a move.
#[component]
pub(crate) fn FormView(
    /// The move.
    template: Template,
) -> impl IntoView {
    let session = use_session();
    let form = on_ground(|ground| ground.form(&template)).flatten();
    let Some(Form { slots, words: label }) = form else { return ().into_any() };
    let chosen = RwSignal::new(slots.iter().map(|_| 0_usize).collect::<Vec<_>>());
    let written = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let options: Vec<Vec<Choice>> = slots.iter().map(choices).collect();
    let do_it = move |_| {
        let picked: Vec<Choice> = chosen.with(|chosen| {
            let each = options.iter().zip(chosen);
            each.filter_map(|(options, place)| options.get(*place).cloned()).collect()
        });
        let words = written.get_untracked();
        match on_ground(|ground| ground.command(&template, &picked, &words)).flatten() {
            Some(command) => session.act(command),
            None => missing.set(true),
        }
    };
    let fields = slots.into_iter().enumerate().map(|(place, slot)| select(place, slot, chosen));
    let text = label.map(|label| {
        view! {
            <label class="ui-field">
                <span>{label}</span>
                <textarea
                    rows="3"
                    maxlength="2000"
                    on:input=move |event| written.set(event_target_value(&event))
                ></textarea>
            </label>
        }
    });
    view! {
        <div class="move-form">
            {fields.collect_view()} {text}
            <p class="ui-empty" role="status">
                {move || missing.get().then(|| words::plain("compose-missing"))}
            </p>
            <div class="ui-buttons">
                <button class="ui-button" data-rank="first" type="button" on:click=do_it>
                    {words::plain("compose-do")}
                </button>
            </div>
        </div>
    }
    .into_any()
}

fn choices(slot: &Slot<Choice>) -> Vec<Choice> {
    slot.options.iter().map(|(choice, _)| choice.clone()).collect()
}

fn select(place: usize, slot: Slot<Choice>, chosen: RwSignal<Vec<usize>>) -> impl IntoView {
    let choose = move |event| {
        if let Ok(option) = event_target_value(&event).parse::<usize>() {
            chosen.update(|chosen| {
                if let Some(one) = chosen.get_mut(place) {
                    *one = option;
                }
            });
        }
    };
    let options = slot.options.into_iter().enumerate().map(|(number, (_, label))| {
        view! { <option value=number.to_string()>{label}</option> }
    });
    view! {
        <label class="ui-field">
            <span>{slot.label}</span>
            <select on:change=choose>{options.collect_view()}</select>
        </label>
    }
}
