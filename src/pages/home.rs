//! The first page: what this is, one button to play at once, the games on the shelf, the crises.

use leptos::prelude::*;

use super::frame::PageFoot;
use crate::features::briefing::play_at_once;
use crate::features::guide::HintsAgain;
use crate::features::shelf::Shelf;
use crate::ui::Brand;
use crate::words;

/// The first page.
#[component]
pub(crate) fn Home() -> impl IntoView {
    super::titled("home-title");
    view! {
        <header class="home-hero">
            <div class="home-hero__inside">
                <p class="home-hero__name"><Brand /></p>
                <h1 class="home-hero__title" tabindex="-1">{words::plain("home-heading")}</h1>
                <p class="home-hero__lede">{words::plain("home-lede")}</p>
                <div>
                    <div class="ui-buttons">
                        <button
                            class="ui-button"
                            data-rank="first"
                            type="button"
                            on:click=move |_| play_at_once()
                        >
                            {words::plain("home-play")}
                        </button>
                        <a class="ui-button" href="new">{words::plain("home-choose")}</a>
                    </div>
                    <p class="home-hero__note">{words::plain("home-note")}</p>
                </div>
                <img
                    class="home-hero__table"
                    src="icons/table-1950.svg"
                    alt=""
                    width="496"
                    height="336"
                />
            </div>
        </header>
        <main class="layout-page">
            <Shelf />
            <section class="home-part" aria-labelledby="crises-title">
                <h2 class="home-part__title" id="crises-title">{words::plain("home-crises")}</h2>
                <ul class="folders" role="list">
                    <li class="folder">
                        <span class="folder__tab">{words::plain("home-korea-years")}</span>
                        <h3 class="folder__title">{words::plain("home-korea")}</h3>
                        <p class="folder__text">{words::plain("home-korea-text")}</p>
                        <p class="folder__note">{words::plain("home-korea-note")}</p>
                        <div class="ui-buttons">
                            <a class="ui-button" href="new">{words::plain("home-open-folder")}</a>
                        </div>
                    </li>
                </ul>
                <p class="ui-empty">{words::plain("home-together")}</p>
                <p><a href="calculator">{words::plain("home-calculator")}</a></p>
                <p><a href="glossary">{words::plain("glossary-link")}</a></p>
                <p><a href="learn">{words::plain("learn-link")}</a></p>
                <HintsAgain />
            </section>
        </main>
        <PageFoot />
    }
}

#[cfg(test)]
mod tests {
    use crate::words;

    /// What stands in index.html is read before the program is there, and is this page's own.
    #[test]
    fn what_is_read_first_is_what_the_page_says() {
        let page = std::fs::read_to_string("index.html").unwrap();
        for key in ["home-heading", "home-lede"] {
            let said = words::plain(key);
            assert!(page.contains(&said), "index.html does not say: {said}");
        }
    }
}
