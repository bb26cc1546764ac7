//! Moves: the few that are suggested, all of them, and what can be done with one delegation.

mod compose;
mod fill;
mod form;
mod model;
mod suggested;
#[cfg(test)]
mod tests;

use council::{Command, MemberId, Offer, Template};
use leptos::prelude::*;

use compose::Ground;
use form::FormView;
pub(crate) use suggested::Suggested;

use crate::features::experiment::RuleBeside;
use crate::features::reading_level::use_reads;
use crate::session::{use_session, with_story};
use crate::ui::Flag;
use crate::words;

/// Every move that is offered, in groups, and below each group what is closed, with the reason.
#[component]
pub(crate) fn AllMoves() -> impl IntoView {
    let session = use_session();
    let opened = RwSignal::new(false);
    // Reasons are asked for when somebody looks: nothing is decided here.
    let look = move || {
        if let Some(now) = session.now.get_untracked() {
            session.ask_why(model::usual_and_closed(&now));
        }
    };
    let toggle = move |event: leptos::ev::Event| {
        let is_open = event_target::<web_sys::HtmlDetailsElement>(&event).open();
        if is_open {
            look();
        }
        opened.set(is_open);
    };
    let groups = move || {
        let now = session.now.get().filter(|_| opened.get())?;
        let groups = model::grouped(&now).into_iter().map(|(group, offers)| {
            let moves = offers.into_iter().map(|offer| view! { <Move offer=offer /> });
            view! {
                <section class="all-moves__group">
                    <h3 class="all-moves__title">{words::plain(group.key())}</h3>
                    <ol class="moves" role="list">
                        {moves.collect_view()}
                    </ol>
                </section>
            }
        });
        Some(groups.collect_view())
    };
    view! {
        <details class="ui-fold" on:toggle=toggle>
            <summary>{words::plain("all-moves")}</summary>
            <div class="ui-fold__inside all-moves">{groups} <Closed /></div>
        </details>
    }
}

/// The usual moves that would not be taken now, each with the reason.
#[component]
fn Closed() -> impl IntoView {
    let session = use_session();
    let closed = move || {
        let papers = session.papers.get()?;
        let seat = session.now.with(|now| now.as_ref().map(|now| now.seat.clone()))?;
        let asked = session.asked.get();
        let closed = asked.iter().filter_map(|(command, refused)| {
            let why = words::refused(papers, refused.as_ref()?);
            let what = with_story(|story| story.act(&seat, command))?;
            Some(view! { <ClosedMove what=what why=why /> })
        });
        Some(closed.collect_view())
    };
    view! {
        <section class="all-moves__group">
            <h3 class="all-moves__title">{words::plain("all-moves-closed")}</h3>
            <ol class="moves" role="list">
                {closed}
            </ol>
        </section>
    }
}

/// A move that would not be taken now.
#[component]
pub(crate) fn ClosedMove(
    /// What it is.
    what: String,
    /// Why not.
    why: String,
) -> impl IntoView {
    view! {
        <li>
            <div class="move" aria-disabled="true">
                <span class="move__what">{what}</span>
                <span class="move__why">{why}</span>
            </div>
        </li>
    }
}

/// What can be done with one delegation, and what is known of it.
#[component]
pub(crate) fn Delegation(
    /// Which.
    member: MemberId,
    /// Told when it is put away.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let of = member.clone();
    let reads = use_reads();
    let shown = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let dealings = now.view.private.dealings.as_ref();
        let trust = dealings.and_then(|one| one.trust.get(&of)).copied().unwrap_or_default();
        let moods = (-3..=3).map(|step| {
            let name = words::count("mood", "trust", step);
            view! { <li aria-current=(step == trust).then_some("true")>{name}</li> }
        });
        let hears = dealings.and_then(|one| one.would_hear.get(&of));
        let hears: Vec<String> = hears.into_iter().flatten().map(|one| papers.name(one)).collect();
        let hears = (!hears.is_empty()).then(|| {
            words::say("delegation-hears", &[("members", words::catalogue().list(&hears))])
        });
        let why = papers.member(&of).and_then(|one| one.why_it_matters.as_ref());
        let moves = model::with_member(&now, &of);
        let none = moves.is_empty().then(|| words::plain("delegation-none"));
        let moves = moves.into_iter().map(|offer| view! { <Move offer=offer /> });
        Some(view! {
            <header class="delegate__head">
                <Flag file=papers.flag(&of) />
                <h2 class="delegate__name" id="delegate-name">{papers.name(&of)}</h2>
                <p class="delegate__mood">{words::plain("delegation-mood")}</p>
            </header>
            <ol class="mood" role="list">{moods.collect_view()}</ol>
            <p>{why.map(|text| reads.shown(text.as_str()))}</p>
            <RuleBeside />
            <p>{hears}</p>
            {none.map(|none| view! { <p class="ui-empty">{none}</p> })}
            <ol class="moves" role="list">{moves.collect_view()}</ol>
        })
    };
    view! {
        <section class="delegate" aria-labelledby="delegate-name">
            {shown}
            <div class="ui-buttons">
                <button class="ui-button" type="button" on:click=move |_| on_close.run(())>
                    {words::plain("delegation-close")}
                </button>
            </div>
        </section>
    }
}

/// One move: a button that does it, or that opens what is left to choose.
#[component]
pub(crate) fn Move(
    /// What is offered.
    offer: Offer,
    /// What comes of it, where that is said.
    #[prop(optional)]
    note: Option<String>,
) -> impl IntoView {
    let latitude = use_session()
        .now
        .with_untracked(|now| now.as_ref().map_or(0, |now| model::latitude(now, &offer)));
    let cost = if latitude > 0 {
        words::count("move-cost-latitude", "n", latitude)
    } else {
        cost(model::half_hours(&offer))
    };
    match offer {
        Offer::Act(command) => view! { <Act command=*command cost=cost note=note /> }.into_any(),
        Offer::Compose(template) => {
            view! { <Compose template=template cost=cost note=note /> }.into_any()
        }
    }
}

/// A command as it stands.
#[component]
fn Act(command: Command, cost: String, note: Option<String>) -> impl IntoView {
    let what = named(|seat, story| story.act(seat, &command));
    view! {
        <MoveButton command=command>
            <span class="move__what">{what}</span>
            {noted(note)}
            <span class="move__cost">{cost}</span>
        </MoveButton>
    }
}

/// One of a list of things to do: pressed, it is done.
#[component]
pub(crate) fn MoveButton(
    /// What is done.
    command: Command,
    /// What stands on it.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    view! {
        <li>
            <button class="move" type="button" on:click=move |_| session.act(command.clone())>
                {children()}
            </button>
        </li>
    }
}

/// A command with something left to choose.
#[component]
fn Compose(template: Template, cost: String, note: Option<String>) -> impl IntoView {
    let what = named(|seat, story| story.template(seat, &template));
    let open = RwSignal::new(false);
    let on_desk = matches!(template, Template::Begin { .. } | Template::Edit { .. });
    if on_desk {
        let href = crate::pages::desk_address(&template);
        return view! {
            <li>
                <a class="move" href=href>
                    <span class="move__what">{what}</span>
                    <span class="move__cost">{words::plain("move-on-the-desk")}</span>
                </a>
            </li>
        }
        .into_any();
    }
    let form = move || open.get().then(|| view! { <FormView template=template.clone() /> });
    view! {
        <li>
            <button
                class="move"
                type="button"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <span class="move__what">{what}</span>
                {noted(note)}
                <span class="move__cost">{cost}</span>
            </button>
            {form}
        </li>
    }
    .into_any()
}

fn noted(note: Option<String>) -> impl IntoView {
    note.map(|note| view! { <span class="move__why">{note}</span> })
}

/// What a move costs, in words.
fn cost(half_hours: u32) -> String {
    words::count("move-cost", "n", half_hours)
}

/// The words for something the player can do.
fn named(
    name: impl Fn(&MemberId, &wording::Story<'static, wording::CrisisNames<'static>>) -> String,
) -> String {
    let session = use_session();
    let seat = session.now.with_untracked(|now| now.as_ref().map(|now| now.seat.clone()));
    seat.and_then(|seat| with_story(|story| name(&seat, story))).unwrap_or_default()
}

/// Does something with the ground forms are made from.
pub(crate) fn on_ground<T>(read: impl FnOnce(&Ground<'_>) -> T) -> Option<T> {
    let session = use_session();
    let papers = session.papers.get_untracked()?;
    let now = session.now.get_untracked()?;
    with_story(|story| read(&Ground { papers, seat: &now.seat, view: &now.view, story }))
}
