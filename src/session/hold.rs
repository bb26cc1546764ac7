//! One window at a time plays a game: it holds the browser's lock of that name as long as the game is open
//! in it. A worker that ends lets go of what it held.

use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::AbortSignal;
use wasm_bindgen_futures::JsFuture;

use super::wire::GameId;

/// How long a lock is waited for, in milliseconds: a page that is loaded again asks while the one before
/// still lets go.
const PATIENCE_MS: u32 = 1_000;

/// The right to play a game. Dropped, it goes to the next window that asks.
pub(crate) struct Hold {
    /// Lets go of the lock; nothing where the browser has no locks, and only the shelf keeps windows apart.
    let_go: Option<js_sys::Function>,
}

impl Hold {
    /// Asks for the right to play a game; nothing if another window has it.
    pub(crate) async fn of(game: &GameId) -> Option<Self> {
        let Some(locks) = locks() else { return Some(Self { let_go: None }) };
        let outcome = js_sys::Promise::new(&mut |settle, _| {
            if request(&locks, game, &settle).is_err() {
                drop(settle.call0(&JsValue::NULL));
            }
        });
        let let_go = JsFuture::from(outcome).await.ok()?.dyn_into().ok()?;
        Some(Self { let_go: Some(let_go) })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        if let Some(let_go) = &self.let_go {
            // The lock's own function takes nothing and cannot fail.
            drop(let_go.call0(&JsValue::NULL));
        }
    }
}

/// The browser's locks; none at an address without encryption.
fn locks() -> Option<JsValue> {
    let navigator = js_sys::Reflect::get(&js_sys::global(), &"navigator".into()).ok()?;
    let locks = js_sys::Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then_some(locks)
}

/// Asks for the lock. `settle` is given the function that lets go of it, or nothing when it is not had.
fn request(locks: &JsValue, game: &GameId, settle: &js_sys::Function) -> Result<(), JsValue> {
    let had = settle.clone();
    // A lock is held until the promise its holder gives is settled.
    let hold = Closure::once_into_js(move || {
        js_sys::Promise::new(&mut |let_go, _| drop(had.call1(&JsValue::NULL, &let_go)))
    });
    let not_had = settle.clone();
    let give_up = Closure::once_into_js(move |_: JsValue| drop(not_had.call0(&JsValue::NULL)));
    let options = js_sys::Object::new();
    let signal = AbortSignal::timeout_with_u32(PATIENCE_MS);
    js_sys::Reflect::set(&options, &"signal".into(), &signal.into())?;
    let ask: js_sys::Function = js_sys::Reflect::get(locks, &"request".into())?.dyn_into()?;
    let name = format!("placard game {}", game.0);
    let asked = ask.call3(locks, &name.into(), &options.into(), &hold)?;
    let catch: js_sys::Function = js_sys::Reflect::get(&asked, &"catch".into())?.dyn_into()?;
    catch.call1(&asked, &give_up).map(drop)
}
