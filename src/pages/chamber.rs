//! The chamber: the room and NOW in the middle, papers on one side, one's desk on the other; on a phone
//! one of them at a time.

use council::MemberId;
use leptos::context::Provider;
use leptos::prelude::*;

use super::head::{Acts, GameHead};
use crate::features::desk::Desk;
use crate::features::moves::Delegation;
use crate::features::now::NowPanel;
use crate::features::papers::PapersSide;
use crate::features::room::{Room, stage};
use crate::session::{GameSession, use_session};
use crate::ui::Sign;
use crate::words;

/// The chamber.
#[component]
pub(crate) fn Chamber() -> impl IntoView {
    super::titled("chamber-title");
    super::open_named_game();
    let session = use_session();
    let tab = RwSignal::new("now");
    let with = RwSignal::new(None::<MemberId>);
    let stage = Memo::new(move |_| {
        let now = session.now.get();
        now.map_or("talk", |now| session.told.with(|told| stage(&now, told)))
    });
    let delegation = move || {
        with.get()
            .map(|member| view! { <Delegation member=member on_close=move |()| with.set(None) /> })
    };
    // What is to be done is drawn first, and announced; then the room, the desk and the papers.
    let room = session.beside();
    let (desk, papers) = (session.beside(), session.beside());
    let open = move || session.now.with(Option::is_some);
    let opening = move || view! { <p class="now ui-empty" role="status">{words::plain("chamber-opening")}</p> };
    view! {
        <div class="chamber" data-tab=tab data-stage=stage>
            <GameHead />
            <main class="chamber-middle">
                <Provider value=room>
                    <Room on_choose=move |member| with.set(Some(member)) />
                </Provider>
                <Acts>
                    {delegation}
                    <Show when=open fallback=opening>
                        <NowPanel />
                    </Show>
                </Acts>
            </main>
            <aside class="chamber-side" data-side="papers" aria-label=words::plain("side-papers")>
                <Side of=papers><PapersSide /></Side>
            </aside>
            <aside class="chamber-side" data-side="desk" aria-label=words::plain("side-desk")>
                <Side of=desk><Desk /></Side>
            </aside>
            <Tabs tab=tab />
        </div>
    }
}

/// What stands on a side, once the game is open there.
#[component]
fn Side(
    /// The session as that side knows it.
    of: GameSession,
    children: ChildrenFn,
) -> impl IntoView {
    let open = Memo::new(move |_| of.now.with(Option::is_some));
    view! {
        <Provider value=of>
            <Show when=move || open.get()>{children()}</Show>
        </Provider>
    }
}

/// On a phone: what is shown.
#[component]
fn Tabs(tab: RwSignal<&'static str>) -> impl IntoView {
    let tabs = [
        ("now", "half-hour", "tab-now"),
        ("papers", "dispatch", "tab-papers"),
        ("desk", "cable", "tab-desk"),
    ];
    let buttons = tabs.map(|(name, sign, key)| {
        view! {
            <button
                type="button"
                aria-current=move || (tab.get() == name).then_some("true")
                on:click=move |_| tab.set(name)
            >
                <Sign name=sign />
                {words::plain(key)}
            </button>
        }
    });
    view! {
        <nav class="chamber-tabs" aria-label=words::plain("tabs-label")>
            {buttons.into_iter().collect_view()}
        </nav>
    }
}
