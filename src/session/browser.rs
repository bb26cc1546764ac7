//! What the browser gives both to a page and to a worker: time, chance, files of our own origin.

use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds since 1970.
pub(crate) fn now_ms() -> u64 {
    // Whole milliseconds since 1970 fit a float exactly, and are not negative.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "see above")]
    let ms = js_sys::Date::now() as u64;
    ms
}

/// A name nobody has given before: 96 bits of chance in hexadecimal.
pub(crate) fn fresh_name() -> String {
    let part = || {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2^32")]
        let part = (js_sys::Math::random() * 4_294_967_296.0) as u32;
        part
    };
    format!("{:08x}{:08x}{:08x}", part(), part(), part())
}

/// Whether this runs in a page, not in a worker.
pub(crate) fn is_page() -> bool {
    js_sys::global().has_type::<web_sys::Window>()
}

/// The folder the page was loaded from, as the document says: `https://host/placard/`.
pub(crate) fn base() -> String {
    let document = leptos::prelude::document();
    let said = document.base_uri().ok().flatten().unwrap_or_default();
    let until = said.rfind('/').map_or(0, |slash| slash + 1);
    said.get(..until).unwrap_or_default().to_owned()
}

/// The path of that folder without its last slash: what the router calls its base.
pub(crate) fn base_path() -> String {
    let base = base();
    let path = base.splitn(4, '/').nth(3).unwrap_or_default();
    if path.is_empty() { String::new() } else { format!("/{}", path.trim_end_matches('/')) }
}

/// A text file of our own origin.
pub(crate) async fn fetch_text(address: &str) -> Result<String, JsValue> {
    let global = js_sys::global();
    let fetch: js_sys::Function = js_sys::Reflect::get(&global, &"fetch".into())?.dyn_into()?;
    let promise: js_sys::Promise = fetch.call1(&global, &address.into())?.dyn_into()?;
    let response: web_sys::Response = JsFuture::from(promise).await?.dyn_into()?;
    if !response.ok() {
        return Err(response.status().into());
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}

/// Hands a text to the player as a file of this media type.
pub(crate) fn hand_out(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement =
        leptos::prelude::document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    web_sys::Url::revoke_object_url(&address)
}
