//! One of several: a group of radio buttons, so that the keyboard and every screen reader know it.

use leptos::prelude::*;

/// One of several things to choose.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Alternative<T> {
    /// What is chosen.
    pub(crate) value: T,
    /// What it is called.
    pub(crate) label: String,
    /// A few words more, or none.
    pub(crate) note: String,
}

impl<T> Alternative<T> {
    /// An alternative that needs no more than its name.
    pub(crate) fn new(value: T, label: String) -> Self {
        Self { value, label, note: String::new() }
    }

    /// Adds a few words.
    pub(crate) fn noted(mut self, note: String) -> Self {
        self.note = note;
        self
    }
}

/// A group of radio buttons.
#[component]
pub(crate) fn Choice<T>(
    /// What is asked.
    legend: String,
    /// The group's name, unique on the page.
    name: &'static str,
    /// What can be chosen.
    alternatives: Vec<Alternative<T>>,
    /// What is chosen now.
    #[prop(into)]
    chosen: Signal<T>,
    /// Told what the user chose.
    #[prop(into)]
    on_choose: Callback<T>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let one = move |Alternative { value, label, note }: Alternative<T>| {
        let noted = !note.is_empty();
        let is = value.clone();
        view! {
            <label class="ui-choice__one">
                <input
                    type="radio"
                    name=name
                    prop:checked=move || chosen.with(|chosen| *chosen == is)
                    on:change=move |_| on_choose.run(value.clone())
                />
                <span class="ui-choice__label">
                    {label} {noted.then(|| view! { <small class="ui-choice__note">{note}</small> })}
                </span>
            </label>
        }
    };
    view! {
        <fieldset class="ui-choice">
            <legend class="ui-choice__legend">{legend}</legend>
            <div class="ui-choice__all">{alternatives.into_iter().map(one).collect_view()}</div>
        </fieldset>
    }
}
