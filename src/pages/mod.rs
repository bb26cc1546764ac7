//! The app's pages. A page composes features and holds no state of its own; the address says which page
//! and which game.

mod briefing;
mod calculator;
mod chamber;
mod debrief;
mod drafting;
mod frame;
mod glossary;
mod head;
mod home;
mod learn;
mod not_found;
mod record;
mod review;

use council::Template;
use leptos::prelude::*;

pub(crate) use briefing::Briefing;
pub(crate) use calculator::Calculator;
pub(crate) use chamber::Chamber;
pub(crate) use debrief::Debrief;
pub(crate) use drafting::Drafting;
pub(crate) use glossary::Glossary;
pub(crate) use home::Home;
pub(crate) use learn::Learn;
pub(crate) use not_found::NotFound;
pub(crate) use record::Record;
pub(crate) use review::Review;

use crate::session::{GameId, use_session};
use crate::words;

/// The document's title before a page has given it one.
const FIRST_TITLE: &str = "Placard";

/// The address of a game, relative to the app's folder.
pub(crate) fn game_address(game: &GameId) -> String {
    format!("game?g={}", game.0)
}

/// The same as a path for the router, which is followed without a link.
pub(crate) fn game_path(game: &GameId) -> String {
    crate::language::carried(&format!("/{}", game_address(game)))
}

/// The address of an earlier moment of the open game.
pub(crate) fn moment_address(at: u32) -> String {
    format!("review?at={at}")
}

/// Where a text is drafted: on the desk, with the draft on it if the template names one.
pub(crate) fn desk_address(template: &Template) -> String {
    if let Template::Edit { draft, .. } = template {
        format!("draft?d={draft}")
    } else {
        "draft".to_owned()
    }
}

/// Gives the document the page's title, and, when the player came from another page, the keyboard its
/// heading.
fn titled(key: &str) {
    let title = words::say("page-title", &[("page", words::plain(key))]);
    let came_from_another = document().title() != FIRST_TITLE;
    document().set_title(&title);
    if came_from_another {
        crate::ui::focus_first("h1[tabindex]");
    }
}

/// Opens the game the address names, if another one or none is open.
fn open_named_game() {
    let session = use_session();
    let named = leptos_router::hooks::use_query_map().with_untracked(|query| query.get("g"));
    let open = session.card.with_untracked(|card| card.as_ref().map(|card| card.id.0.clone()));
    if let Some(named) = named
        && open.as_ref() != Some(&named)
        && !crate::session::is_open(&named)
    {
        session.open(GameId(named));
    } else if session.now.with_untracked(Option::is_none) && open.is_none() {
        session.open_last();
    }
}
