//! When the app itself breaks: say so on the page, and the particulars in the console.

use std::panic;

use leptos::prelude::*;

/// From now on a panic shows the panel that index.html holds ready. The app cannot draw it: after a
/// panic its code must not run again.
pub(crate) fn show_when_it_comes() {
    panic::set_hook(Box::new(|trouble| {
        console_error_panic_hook::hook(trouble);
        if let Some(panel) = document().get_element_by_id("trouble") {
            // The panel is shown or it is not; there is nobody left to tell.
            drop(panel.remove_attribute("hidden"));
        }
    }));
}
