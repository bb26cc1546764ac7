//! The language of the page: which one its address asks for, and what the document says of it. A page and
//! the worker behind it are given the same, and links carry it on.

use leptos::prelude::document;
use leptos::wasm_bindgen::JsCast as _;
use leptos::wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};
use wording::{Catalogue, Direction};

use crate::words;

/// What an address says before the tag of a language.
const ASKS: &str = "language=";

/// Takes up the language that the address asks for: English if none, or one that is not there.
pub(crate) fn take_up() {
    if let Some(tag) = asked() {
        words::speak(Catalogue::of(&tag));
    }
}

/// What an address is given so that whoever is there speaks the same language; nothing for English.
pub(crate) fn handed_on() -> String {
    asked().map(|tag| format!("&{ASKS}{tag}")).unwrap_or_default()
}

/// An address of the app that asks for the language the page was asked for.
pub(crate) fn carried(address: &str) -> String {
    match asked() {
        Some(tag) => with_language(address, &tag),
        None => address.to_owned(),
    }
}

/// Has every link ask for the language the page was asked for. It is told just before it is followed, by
/// hand, by a key or from its menu: so no page has to think of it, and a link into a new window keeps it too.
pub(crate) fn carry_along() {
    let Some(tag) = asked() else { return };
    let tell = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let pointed_at = event.target().and_then(|at| at.dyn_into::<Element>().ok());
        let link = pointed_at.and_then(|at| at.closest("a[href]").ok().flatten());
        if let Some((link, address)) =
            link.and_then(|it| it.get_attribute("href").map(|to| (it, to)))
        {
            // A name that no element refuses.
            drop(link.set_attribute("href", &with_language(&address, &tag)));
        }
    });
    for kind in ["pointerdown", "click", "contextmenu"] {
        let heard = tell.as_ref().unchecked_ref();
        drop(document().add_event_listener_with_callback_and_bool(kind, heard, true));
    }
    // It listens for as long as the page is there.
    tell.forget();
}

/// An address with the language asked for. One that leads out of the app or within a page, or asks for a
/// language itself, stays as it is.
fn with_language(address: &str, tag: &str) -> String {
    let (place, fragment) = match address.find('#') {
        Some(at) => address.split_at(at),
        None => (address, ""),
    };
    let query = place.split_once('?').map(|(_, query)| query);
    if place.is_empty() || place.contains(':') || query.and_then(tag_in).is_some() {
        return address.to_owned();
    }
    let joined = if query.is_some() { '&' } else { '?' };
    format!("{place}{joined}{ASKS}{tag}{fragment}")
}

/// Has the document say which language it is in, and which way that is written.
pub(crate) fn mark_document() {
    let catalogue = words::catalogue();
    let Some(root) = document().document_element() else { return };
    let direction = match catalogue.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    // Neither name is one that a document refuses.
    drop(root.set_attribute("lang", catalogue.tag()));
    drop(root.set_attribute("dir", direction));
}

/// What stands behind the question mark of the address, of a page or of a worker.
fn query() -> String {
    let of = |object, name: &str| js_sys::Reflect::get(&object, &name.into()).ok();
    let search = of(js_sys::global().into(), "location").and_then(|place| of(place, "search"));
    search.and_then(|search| search.as_string()).unwrap_or_default()
}

/// The language that the address asks for.
fn asked() -> Option<String> {
    tag_in(&query()).map(str::to_owned)
}

/// The tag in a query, if it asks for a language.
fn tag_in(query: &str) -> Option<&str> {
    query.trim_start_matches('?').split('&').find_map(|part| part.strip_prefix(ASKS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_asks_for_a_language_or_for_none() {
        for (query, tag) in [
            ("", None),
            ("?g=abc", None),
            ("?language=qps-plocm", Some("qps-plocm")),
            ("?g=abc&language=en", Some("en")),
            ("?0.1.0-development&language=qps-plocm", Some("qps-plocm")),
        ] {
            assert_eq!(tag_in(query), tag, "{query}");
        }
    }

    #[test]
    fn a_link_of_the_app_carries_the_language_and_no_other_does() {
        for (address, carried) in [
            ("./", "./?language=fr"),
            ("game", "game?language=fr"),
            ("review?at=3", "review?at=3&language=fr"),
            ("glossary#veto", "glossary?language=fr#veto"),
            ("draft?language=en", "draft?language=en"),
            ("#main", "#main"),
            ("https://example.org/", "https://example.org/"),
            ("blob:null/1", "blob:null/1"),
            ("mailto:a@example.org", "mailto:a@example.org"),
        ] {
            assert_eq!(with_language(address, "fr"), carried, "{address}");
        }
    }
}
