//! The room: the horseshoe with a placard for every member, and what is before the Council.

mod model;

use leptos::prelude::*;

pub(crate) use model::stage;
use model::{Floor, Place, room};

use crate::features::voting::{BallotMark, Mark};
use crate::session::use_session;
use crate::ui::{Flag, Sign};
use crate::words;

/// The room.
#[component]
pub(crate) fn Room(
    /// Told whose placard was touched; placards of an earlier moment are only looked at.
    #[prop(optional, into)]
    on_choose: Option<Callback<council::MemberId>>,
) -> impl IntoView {
    let session = use_session();
    // On a phone the table is turned by scrolling: by its buttons, or by itself where it has none.
    let turns = on_choose.is_none().then_some("0");
    let table = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        Some(session.told.with(|told| room(papers, &now, told)))
    });
    let places = Memo::new(move |_| table.with(|table| Some(table.as_ref()?.places.clone())));
    let in_the_middle = Memo::new(move |_| table.with(|table| Some(table.as_ref()?.floor.clone())));
    let each = move || places.get().unwrap_or_default();
    let there = Memo::new(move |_| table.with(Option::is_some));
    let seats = move || places.with(|places| places.as_ref().map(Vec::len));
    let stage = move || table.with(|table| table.as_ref().map(|table| table.stage));
    view! {
        <Show when=move || there.get()>
            <section
                class="room"
                id="room"
                tabindex="-1"
                data-seats=seats
                data-stage=stage
                aria-label=words::plain("room-label")
            >
                <div class="room__table">
                    <ol class="room__seats" role="list" tabindex=turns>
                        <For each=each key=model::placard let:first>
                            <Seat first=first places=places on_choose=on_choose />
                        </For>
                    </ol>
                    <div class="room__floor">{move || in_the_middle.get().map(floor)}</div>
                </div>
            </section>
        </Show>
    }
}

/// A seat. Its placard stands as long as the member sits there: only what changes beside it is drawn anew.
#[component]
fn Seat(
    /// The place as it was when it was first drawn.
    first: Place,
    /// All places as they stand.
    #[prop(into)]
    places: Signal<Option<Vec<Place>>>,
    /// Told when the placard is touched.
    on_choose: Option<Callback<council::MemberId>>,
) -> impl IntoView {
    let (member, flag, name) = (first.member.clone(), first.flag.clone(), first.name.clone());
    let place = Memo::new(move |_| {
        places.with(|places| {
            let mut places = places.iter().flatten();
            places.find(|place| place.member == first.member).unwrap_or(&first).clone()
        })
    });
    let is = move |holds: fn(&Place) -> bool| move || place.with(holds).then_some("");
    let placard = view! { <Flag file=flag /> <span class="seat__name">{name}</span> };
    let placard = match on_choose {
        Some(on_choose) => {
            let choose = move |_| on_choose.run(member.clone());
            view! { <button class="seat__placard" type="button" on:click=choose>{placard}</button> }
                .into_any()
        }
        None => view! { <span class="seat__placard">{placard}</span> }.into_any(),
    };
    view! {
        <li
            class="seat"
            data-presides=is(|place| place.presides)
            data-yours=is(|place| place.yours)
            data-speaking=is(|place| place.speaks)
            data-away=is(|place| place.away)
            data-vote=move || place.with(|place| place.vote.map(Mark::slug))
        >
            {placard}
            {move || place.with(marks)}
        </li>
    }
}

/// What stands beside a placard: the signs of what the member does, and its hand.
fn marks(place: &Place) -> impl IntoView + use<> {
    let marks = [
        (place.presides, "chair", "room-presides"),
        (place.speaks, "floor", "room-speaks"),
        (place.asked, "asked", "room-asked"),
        (place.sponsors, "sponsor", "room-sponsors"),
    ];
    let shown = marks.into_iter().filter(|(holds, ..)| *holds).take(3).map(|(_, sign, key)| {
        view! {
            <Sign name=sign />
            <span class="ui-unseen">{words::plain(key)}</span>
        }
    });
    // What the drawing of a seat says by itself, said.
    let drawn = [(place.yours, "room-yours"), (place.away, "room-away")];
    let drawn = drawn.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| {
        view! { <span class="ui-unseen">{words::plain(key)}</span> }
    });
    let vote = place.vote.map(|mark| {
        let word = words::plain(&format!("ballot-{}", mark.slug()));
        view! {
            <span class="seat__vote">
                <BallotMark mark=mark />
                <span class="ui-unseen">{word}</span>
            </span>
        }
    });
    view! {
        <span class="seat__marks">{shown.collect_view()} {drawn.collect_view()}</span>
        {vote}
    }
}

fn floor(table: Floor) -> impl IntoView {
    let guests = table.guests.into_iter().map(|(name, flag)| {
        let told = words::say("room-guest", &[("name", name)]);
        view! {
            <span class="room__guest">
                <Flag file=flag />
                {told}
            </span>
        }
    });
    let hands = table.hands.map(|(for_it, needed, members)| {
        let cells = (0..members).map(|place| {
            let mark = if place < usize::from(for_it) { "for" } else { "none" };
            view! { <span class="count__cell" data-mark=mark></span> }
        });
        let line = words::with_numbers("room-in-favour", &[("for", for_it)]);
        view! {
            <div class="vote">
                <p class="vote__number">
                    <strong>{for_it}</strong>
                    {line}
                </p>
                <div
                    class="count__cells"
                    aria-hidden="true"
                    style:--members=members.to_string()
                    style:--needed=needed.to_string()
                >
                    {cells.collect_view()}
                    <span class="count__needed">
                        {words::with_numbers("count-needed", &[("needed", needed)])}
                    </span>
                </div>
            </div>
        }
    });
    view! {
        <p class="room__matter">{table.matter}</p>
        {hands}
        {table.words.filter(|_| table.hands.is_none()).map(|words| {
            view! { <p class="room__words">{words}</p> }
        })}
        <p class="room__guests">{guests.collect_view()}</p>
    }
}
