//! A whole number within bounds.

use std::ops::RangeInclusive;

use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};

/// A field for a whole number. What is no number leaves the value as it was.
#[component]
pub(crate) fn Number(
    /// What the number is.
    label: String,
    /// The smallest and the largest.
    #[prop(into)]
    bounds: Signal<RangeInclusive<u16>>,
    /// The number now.
    #[prop(into)]
    value: Signal<u16>,
    /// Told the number the user gave.
    #[prop(into)]
    on_give: Callback<u16>,
) -> impl IntoView {
    let give = move |event: Event| {
        if let Ok(number) = event_target_value(&event).parse() {
            on_give.run(number);
        }
        // What was given may not be what was taken: show that, also where nothing has changed.
        event_target::<HtmlInputElement>(&event).set_value(&value.get_untracked().to_string());
    };
    view! {
        <label class="ui-number">
            <span class="ui-number__label">{label}</span>
            <input
                class="ui-number__field"
                type="number"
                inputmode="numeric"
                min=move || bounds.with(|it| *it.start())
                max=move || bounds.with(|it| *it.end())
                prop:value=move || value.get().to_string()
                on:change=give
            />
        </label>
    }
}
