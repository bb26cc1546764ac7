//! Saved games, each with the hash of the state it folds to. They run natively and, by
//! `cargo xtask test`, in WebAssembly; the hashes are the same in both, and every later version of the
//! program must load these saves to the same states.
//!
//! `tests/golden_scripts/` says what was played in them.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use table::Save;

/// The state a save folds to, as a hash; its log written and read again gives the same.
fn state_of(save: &str) -> String {
    let save = Save::read(save.as_bytes()).unwrap();
    let again = Save::read(save.write().as_bytes()).unwrap();
    assert_eq!(again.table().state(), save.table().state());
    save.table().state().hash()
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn june_1950_loads_to_the_same_state() {
    let hash = state_of(include_str!("golden/june-1950.json"));
    assert_eq!(hash, include_str!("golden/june-1950.hash").trim());
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn august_1950_loads_to_the_same_state() {
    let hash = state_of(include_str!("golden/august-1950.json"));
    assert_eq!(hash, include_str!("golden/august-1950.hash").trim());
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn a_game_with_secrets_loads_to_the_same_state() {
    let hash = state_of(include_str!("golden/secrets.json"));
    assert_eq!(hash, include_str!("golden/secrets.hash").trim());
}
