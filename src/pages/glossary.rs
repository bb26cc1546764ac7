//! The page of the glossary.

use leptos::prelude::*;

use super::frame::{PageFoot, PageHead};
use crate::features::experiment::RuleElsewhere;
use crate::features::glossary::WholeGlossary;
use crate::words;

/// The page of the glossary.
#[component]
pub(crate) fn Glossary() -> impl IntoView {
    super::titled("glossary-title");
    view! {
        <PageHead />
        <main class="layout-page">
            <h1 class="layout-title" tabindex="-1">{words::plain("glossary-title")}</h1>
            <p class="layout-lede">{words::plain("glossary-lede")}</p>
            <RuleElsewhere />
            <WholeGlossary />
        </main>
        <PageFoot />
    }
}
