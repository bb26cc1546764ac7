//! What the browser keeps beside the games: a line of its own storage for each thing. Where there is none, a
//! thing is kept for as long as the page is there.

use leptos::prelude::window;
use leptos::wasm_bindgen::JsValue;
use web_sys::Storage;

/// A thing that is kept, by its name.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Thing {
    /// What the player has said of the guide.
    Guide,
    /// How long and how hard texts are.
    ReadingLevel,
}

impl Thing {
    fn name(self) -> &'static str {
        match self {
            Self::Guide => "placard-guide",
            Self::ReadingLevel => "placard-reading-level",
        }
    }

    /// What was kept; nothing if nothing was, or there is no room.
    pub(crate) fn read(self) -> String {
        let kept = room().and_then(|room| room.get_item(self.name()));
        kept.ok().flatten().unwrap_or_default()
    }

    /// Keeps it, if there is room.
    pub(crate) fn keep(self, text: &str) {
        // A browser that gives no room says so where games are kept.
        drop(room().and_then(|room| room.set_item(self.name(), text)));
    }
}

fn room() -> Result<Storage, JsValue> {
    window().local_storage()?.ok_or(JsValue::NULL)
}
