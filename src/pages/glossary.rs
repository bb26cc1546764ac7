//! The page of the glossary.

use leptos::prelude::*;

use crate::features::glossary::WholeGlossary;
use crate::ui::Brand;
use crate::words;

/// The page of the glossary.
#[component]
pub(crate) fn Glossary() -> impl IntoView {
    super::titled("glossary-title");
    view! {
        <header class="layout-head">
            <p class="layout-head__name"><a href="./"><Brand /></a></p>
        </header>
        <main class="layout-page">
            <h1 class="layout-title" tabindex="-1">{words::plain("glossary-title")}</h1>
            <p class="layout-lede">{words::plain("glossary-lede")}</p>
            <WholeGlossary />
        </main>
        <footer class="layout-foot"><p>{words::plain("about-line")}</p></footer>
    }
}
