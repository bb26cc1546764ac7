//! The games on the shelf: go on, rename, delete, take out as a file, bring in from a file.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

use crate::session::{GameCard, GameId, Keeps, look_at_shelf, take_out_of_shelf, use_session};
use crate::words;

/// Bytes of a file that is read at most: what a save may have.
const FILE_BYTES_MAX: f64 = 26_000_000.0;

/// The shelf. Nothing is shown where nothing is on it and nothing can be.
#[component]
pub(crate) fn Shelf() -> impl IntoView {
    let session = use_session();
    // What was played since the page was loaded stands there too.
    look_at_shelf();
    let games = move || {
        let cards = session.shelf.get();
        if cards.is_empty() {
            return view! { <p class="ui-empty">{words::plain("shelf-empty")}</p> }.into_any();
        }
        let games = cards.into_iter().map(|card| view! { <Game card=card /> });
        view! { <ul class="saves" role="list">{games.collect_view()}</ul> }.into_any()
    };
    let no_room = move || {
        let nothing = session.keeps.get() == Some(Keeps::Nothing);
        nothing.then(|| view! { <p class="ui-notice">{words::plain("shelf-no-room")}</p> })
    };
    let bring = move |event: leptos::ev::Event| {
        let input = event_target::<HtmlInputElement>(&event);
        let file = input.files().and_then(|files| files.get(0));
        if let Some(file) = file.filter(|file| file.size() <= FILE_BYTES_MAX) {
            let go = leptos_router::hooks::use_navigate();
            spawn_local(async move {
                if let Some(text) =
                    JsFuture::from(file.text()).await.ok().and_then(|it| it.as_string())
                {
                    session.import(text);
                    go(&crate::language::carried("/game"), NavigateOptions::default());
                }
            });
        }
    };
    view! {
        <section class="home-part" aria-labelledby="shelf-title">
            <h2 class="home-part__title" id="shelf-title">{words::plain("shelf-title")}</h2>
            {no_room}
            {games}
            <label class="ui-field">
                <span>{words::plain("shelf-bring")}</span>
                <input type="file" accept=".json,application/json" on:change=bring />
            </label>
        </section>
    }
}

/// One game.
#[component]
fn Game(card: GameCard) -> impl IntoView {
    let session = use_session();
    let naming = RwSignal::new(false);
    let leaving = RwSignal::new(false);
    let title = title(&card);
    let when = stands(&card);
    let branch = card.branch.map(|day| {
        let day = words::day(day);
        view! { <p class="saves__branch">{words::with_text("shelf-branch", "day", &day)}</p> }
    });
    let mark = card.mark.clone().map(|mark| view! { <p class="saves__branch">{mark}</p> });
    let href = crate::pages::game_address(&card.id);
    let (of, out) = (card.id.clone(), card.id.clone());
    let spoilt = card.spoilt.clone().map(|why| {
        view! { <p class="ui-hint">{words::with_text("shelf-spoilt-why", "why", &why)}</p> }
    });
    let go_on = if card.spoilt.is_some() { "shelf-try" } else { "shelf-go-on" };
    let (id, titled) = (card.id.clone(), title.clone());
    let field = move || {
        let (id, titled) = (id.clone(), titled.clone());
        naming.get().then(|| view! { <Title game=id title=titled naming=naming /> })
    };
    let sure = move || {
        let id = of.clone();
        leaving.get().then(|| {
            view! {
                <p>{words::plain("shelf-delete-sure")}</p>
                <button
                    class="ui-button"
                    type="button"
                    on:click=move |_| session.delete(id.clone())
                >
                    {words::plain("shelf-delete-do")}
                </button>
            }
        })
    };
    view! {
        <li>
            <div>
                <p class="saves__what">{title}</p>
                <p class="saves__when">{when}</p>
                {mark}
                {branch}
                {spoilt}
                {field}
                {sure}
            </div>
            <div class="ui-buttons">
                <a class="ui-button" href=href>{words::plain(go_on)}</a>
                <button
                    class="ui-button"
                    data-rank="quiet"
                    type="button"
                    on:click=move |_| take_out_of_shelf(out.clone())
                >
                    {words::plain("shelf-take-out")}
                </button>
                <button
                    class="ui-button"
                    data-rank="quiet"
                    type="button"
                    on:click=move |_| naming.update(|it| *it = !*it)
                >
                    {words::plain("shelf-rename")}
                </button>
                <button
                    class="ui-button"
                    data-rank="quiet"
                    type="button"
                    on:click=move |_| leaving.update(|it| *it = !*it)
                >
                    {words::plain("shelf-delete")}
                </button>
            </div>
        </li>
    }
}

/// What a game is called: by its player, or by its seat and days.
fn title(card: &GameCard) -> String {
    card.title.clone().unwrap_or_else(|| {
        if card.seat_name.is_empty() {
            return words::plain("shelf-nameless");
        }
        let arc = card.arc.clone().unwrap_or_else(|| card.crisis.clone());
        words::say("shelf-game", &[("seat", card.seat_name.clone()), ("arc", arc)])
    })
}

/// Where a game stands.
fn stands(card: &GameCard) -> String {
    if card.spoilt.is_some() {
        words::plain("shelf-spoilt")
    } else if card.over {
        words::plain("shelf-over")
    } else {
        words::say("shelf-stands", &[("day", card.day.map(words::day).unwrap_or_default())])
    }
}

/// The field for another title.
#[component]
fn Title(game: GameId, title: String, naming: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let new_title = RwSignal::new(title);
    let name = move |_| {
        session.rename(game.clone(), new_title.get_untracked());
        naming.set(false);
    };
    view! {
        <label class="ui-field">
            <span>{words::plain("shelf-title-field")}</span>
            <input
                maxlength="80"
                prop:value=new_title
                on:input=move |event| new_title.set(event_target_value(&event))
            />
        </label>
        <button class="ui-button" type="button" on:click=name>
            {words::plain("shelf-rename-do")}
        </button>
    }
}
