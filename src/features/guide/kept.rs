//! What the browser keeps of the guide: a line of its own storage. Where there is none, the guide is kept
//! for as long as the page is there.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;
use web_sys::Storage;

/// Under which name.
const NAME: &str = "placard-guide";

/// What was kept; nothing if nothing was, or there is no room.
pub(super) fn read() -> String {
    let kept = room().and_then(|room| room.get_item(NAME));
    kept.ok().flatten().unwrap_or_default()
}

/// Keeps it, if there is room.
pub(super) fn keep(text: &str) {
    // A browser that gives no room says so where games are kept.
    drop(room().and_then(|room| room.set_item(NAME, text)));
}

fn room() -> Result<Storage, JsValue> {
    window().local_storage()?.ok_or(JsValue::NULL)
}
