//! Where the seats are: round the table, as on the Council's first day, and on the map.

use council::MemberId;
use leptos::prelude::*;

use super::model::{Chair, Chosen};
use crate::ui::Flag;
use crate::words;

/// The table and the map, with the chosen seat marked on both. Their seats can be touched; the cards above
/// say the same and more.
#[component]
pub(crate) fn WhereSeatsAre(
    /// The seats, in the order in which they sit.
    chairs: Vec<Chair>,
    chosen: RwSignal<Chosen>,
) -> impl IntoView {
    let shapes = chairs.iter().map(|chair| state(chair, chosen)).collect_view();
    let seats = chairs.len().to_string();
    let presides = chairs
        .iter()
        .find(|chair| chair.presides)
        .map(|chair| words::with_text("briefing-table-note", "member", &chair.name));
    let placards = chairs.into_iter().map(|chair| placard(chair, chosen)).collect_view();
    view! {
        <figure class="briefing__table room" data-seats=seats data-stage="talk">
            <div class="room__table">
                <ol class="room__seats" role="list" aria-label=words::plain("briefing-table")>
                    {placards}
                </ol>
                <div class="room__floor">
                    <p class="room__matter">{presides}</p>
                </div>
            </div>
        </figure>
        <figure class="briefing__atlas">
            <svg class="briefing__map" viewBox="0 0 1440 690" role="img" aria-label=words::plain("briefing-map")>
                <use class="briefing__land" href="maps/world.svg#land" />
                {shapes}
                <use class="briefing__crisis" href="maps/world.svg#korea" />
            </svg>
            <figcaption class="ui-hint">{words::plain("briefing-map-note")}</figcaption>
        </figure>
    }
}

fn placard(chair: Chair, chosen: RwSignal<Chosen>) -> impl IntoView {
    let (is, marked, take) = (chair.member.clone(), chair.member.clone(), chair.member);
    let presides = chair.presides.then_some("");
    view! {
        <li
            class="seat"
            data-presides=presides
            data-yours=move || is_chosen(chosen, &marked).then_some("")
        >
            <button
                class="seat__placard"
                type="button"
                aria-pressed=move || is_chosen(chosen, &is).to_string()
                on:click=move |_| chosen.update(|it| it.seat = take.clone())
            >
                <Flag file=chair.flag />
                <span class="seat__name">{chair.name}</span>
            </button>
        </li>
    }
}

fn state(chair: &Chair, chosen: RwSignal<Chosen>) -> impl IntoView + use<> {
    let member = chair.member.clone();
    let shape = format!("maps/world.svg#{member}");
    view! {
        <use
            class="briefing__state"
            href=shape
            data-chosen=move || is_chosen(chosen, &member).then_some("")
        />
    }
}

fn is_chosen(chosen: RwSignal<Chosen>, member: &MemberId) -> bool {
    chosen.with(|it| it.seat == *member)
}
