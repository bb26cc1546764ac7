//! Where the eye and the keyboard are led when something new is shown.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Leads eye and keyboard to the element of this id, once it is drawn.
pub(crate) fn read_first(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) = document().get_element_by_id(id) {
            element.scroll_into_view();
            focus(&element);
        }
    });
}

/// Leads the keyboard to the first element of this kind, once it is drawn.
pub(crate) fn focus_first(selector: &'static str) {
    request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(selector) {
            focus(&element);
        }
    });
}

/// Leads the keyboard there; the page does not move.
pub(super) fn focus(element: &Element) {
    let quietly = FocusOptions::new();
    quietly.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // What cannot be focused is read in its place all the same.
        drop(element.focus_with_options(&quietly));
    }
}
