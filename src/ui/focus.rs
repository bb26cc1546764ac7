//! Where the eye and the keyboard are led when something new is shown.

use std::time::Duration;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// Does something once the next frame is drawn: what takes long does not hold up what was pressed.
pub(crate) fn after_this_frame(act: impl FnOnce() + 'static) {
    request_animation_frame(move || set_timeout(act, Duration::ZERO));
}

/// Leads eye and keyboard to the element of this id, which is on the page a task later. That makes the browser
/// lay the page out: in a task of its own, so that the frame after it has the less to do.
pub(crate) fn read_first(id: &'static str) {
    let lead = move || {
        if let Some(element) = document().get_element_by_id(id) {
            element.scroll_into_view();
            focus(&element);
        }
    };
    set_timeout(lead, Duration::ZERO);
}

/// Leads the keyboard to the first element of this kind, once it is drawn.
pub(crate) fn focus_first(selector: &'static str) {
    request_animation_frame(move || {
        if let Ok(Some(element)) = document().query_selector(selector) {
            focus(&element);
        }
    });
}

/// Leads the keyboard to the first element of this kind, which is there already.
pub(crate) fn focus_at_once(selector: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        focus(&element);
    }
}

/// Gives up the keyboard's place in a part that is about to be drawn anew (`data-drawn-anew`) and leads the
/// keyboard on itself. What has the keyboard makes the browser lay out the half-drawn page when it is taken
/// away; given up before, while nothing has changed, it costs nothing.
pub(crate) fn rest() {
    let at = document().active_element().and_then(|at| at.dyn_into::<HtmlElement>().ok());
    let Some(at) = at else { return };
    if at.closest("[data-drawn-anew]").is_ok_and(|part| part.is_some()) {
        // What cannot be left keeps the keyboard: slower, and right.
        drop(at.blur());
    }
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
