//! The language of the page: which one its address asks for, and what the document says of it. A page and
//! the worker behind it are given the same.

use leptos::prelude::document;
use wording::{Catalogue, Direction};

use crate::words;

/// What an address says before the tag of a language.
const ASKS: &str = "language=";

/// Takes up the language that the address asks for: English if none, or one that is not there.
pub(crate) fn take_up() {
    if let Some(tag) = tag_in(&query()) {
        words::speak(Catalogue::of(tag));
    }
}

/// What an address is given so that whoever is there speaks the same language; nothing for English.
pub(crate) fn handed_on() -> String {
    tag_in(&query()).map(|tag| format!("&{ASKS}{tag}")).unwrap_or_default()
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
}
