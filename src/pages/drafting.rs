//! The page of the drafting desk.

use council::DraftId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::head::{Acts, GameHead};
use crate::features::drafting::DraftingDesk;

/// The page of the drafting desk.
#[component]
pub(crate) fn Drafting() -> impl IntoView {
    super::titled("drafting-title");
    super::open_named_game();
    let query = use_query_map();
    let named = Memo::new(move |_| query.with(|query| query.get("d")).map(DraftId::new));
    view! {
        <GameHead title="drafting-title" />
        <main class="layout-page"><Acts><DraftingDesk named=named /></Acts></main>
    }
}
