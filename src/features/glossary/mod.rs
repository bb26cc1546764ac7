//! Terms of the Council: marked where they first stand in a text, with the meaning one touch away, and all
//! of them on a page.

use std::cell::Cell;
use std::sync::OnceLock;

use leptos::prelude::*;
use wording::{Marked, Term, glossary, marked};

use crate::features::learn::{ReadOn, on_term};
use crate::words;

thread_local! {
    // A meaning is found by its name on the page; every one that is drawn has its own.
    static DRAWN: Cell<u32> = const { Cell::new(0) };
}

fn terms() -> &'static [Term] {
    static TERMS: OnceLock<Vec<Term>> = OnceLock::new();
    TERMS.get_or_init(|| glossary(words::catalogue()))
}

/// A text with its terms marked. A term opens its meaning and closes it again; no other thing waits for it.
#[component]
pub(crate) fn Glossed(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let pieces = marked(terms(), &text).into_iter().map(|piece| match piece {
        Marked::Plain(words) => words.to_owned().into_any(),
        Marked::Term(words, place) => match terms().get(place) {
            Some(term) => view! { <Opens words=words.to_owned() term=term /> }.into_any(),
            None => words.to_owned().into_any(),
        },
    });
    pieces.collect_view()
}

#[component]
fn Opens(words: String, term: &'static Term) -> impl IntoView {
    let id = DRAWN.with(|drawn| {
        drawn.set(drawn.get().wrapping_add(1));
        format!("term-{}", drawn.get())
    });
    let target = id.clone();
    // On paper nothing opens: there the words stand by themselves.
    let printed = words.clone();
    view! {
        <button class="term" type="button" popovertarget=target>{words}</button>
        <span class="term__printed">{printed}</span>
        <span class="term__card" id=id popover="auto">
            <strong class="term__name">{term.forms.first().cloned()}</strong>
            <span>{term.means.clone()}</span>
            <small>{term.rule.clone()}</small>
        </span>
    }
}

/// Every term, in the order of the alphabet.
#[component]
pub(crate) fn WholeGlossary() -> impl IntoView {
    let mut all: Vec<&Term> = terms().iter().collect();
    all.sort_by_key(|term| term.forms.first());
    let entries = all.into_iter().map(|term| {
        let more = on_term(term.name).map(|lesson| view! { " " <ReadOn lesson=lesson /> });
        view! {
            <div class="glossary__entry">
                <dt>{term.forms.first().cloned()}</dt>
                <dd>{term.means.clone()}" "<small>{term.rule.clone()}</small>{more}</dd>
            </div>
        }
    });
    view! { <dl class="glossary">{entries.collect_view()}</dl> }
}
