//! The keyboard's place in a part of the page that is drawn anew: whoever turned a word is still at it.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent};

use super::focus::focus;

/// What the keyboard can be at.
const CONTROLS: &str = "a[href], button, input, select, textarea, summary";
/// Where it goes when what it was at is gone.
const HEADING: &str = "[tabindex='-1']";

/// The keyboard's place in a part of the page made of pieces.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    part: NodeRef<html::Div>,
    /// What is a piece, as a selector.
    pieces: &'static str,
    /// Which piece, and which control of it.
    at: StoredValue<Option<(u32, u32)>>,
}

impl Place {
    /// A place in a part.
    pub(crate) fn within(part: NodeRef<html::Div>, pieces: &'static str) -> Self {
        Self { part, pieces, at: StoredValue::new(None) }
    }

    /// Remembers where the keyboard has come to.
    pub(crate) fn note(self, event: &FocusEvent) {
        let control = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        self.at.set_value(control.and_then(|control| {
            let piece = control.closest(self.pieces).ok()??;
            let part = self.part.get_untracked()?;
            Some((position(&part, self.pieces, &piece)?, position(&piece, CONTROLS, &control)?))
        }));
    }

    /// Leads the keyboard back, once the part is drawn, if it lost its place.
    pub(crate) fn take_up(self) {
        request_animation_frame(move || {
            let lost = document().active_element().is_none_or(|at| at.tag_name() == "BODY");
            let Some(part) = self.part.get_untracked().filter(|_| lost) else { return };
            let control = self.at.get_value().and_then(|(piece, control)| {
                let piece = nth(&part, self.pieces, piece)?;
                nth(&piece, CONTROLS, control)
            });
            if let Some(element) = control.or_else(|| nth(&part, HEADING, 0)) {
                focus(&element);
            }
        });
    }
}

/// Which of the elements of this kind it is, from 0.
fn position(within: &Element, kind: &str, wanted: &Element) -> Option<u32> {
    let all = within.query_selector_all(kind).ok()?;
    (0..all.length()).find(|place| {
        let one = all.item(*place);
        one.is_some_and(|one| one.is_same_node(Some(wanted)))
    })
}

fn nth(within: &Element, kind: &str, place: u32) -> Option<Element> {
    within.query_selector_all(kind).ok()?.item(place)?.dyn_into().ok()
}
