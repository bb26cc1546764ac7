//! The drafting desk: slips on one side, the page as it will be printed on the other.

mod model;
mod sheet;
mod slips;

use council::{Command, DraftCommand, DraftId};
use leptos::prelude::*;

use sheet::Sheet;
use slips::Slips;

use crate::session::{use_session, with_story};
use crate::words;

/// The desk: with a draft on it, or with what a draft can begin from.
#[component]
pub(crate) fn DraftingDesk(
    /// The draft the address names, if it does.
    #[prop(into)]
    named: Signal<Option<DraftId>>,
) -> impl IntoView {
    let session = use_session();
    let on_it = Memo::new(move |_| {
        let now = session.now.get()?;
        let id = named.get().or_else(|| model::own(&now))?;
        model::draft(&now, &id)
    });
    // Whatever is done here draws the desk anew: the keyboard stays at the slip it was at.
    let desk = NodeRef::new();
    let place = crate::ui::Place::within(desk, ".clause");
    Effect::new(move |_| {
        session.now.track();
        place.take_up();
    });
    let on_the_desk = move || match on_it.get() {
        Some(draft) => view! {
            <div class="drafting">
                <section class="drafting__slips">
                    <Head draft=draft.id.clone() />
                    <Slips draft=draft.clone() />
                </section>
                <section class="drafting__sheet"><Sheet draft=draft /></section>
            </div>
        }
        .into_any(),
        None => view! { <Outlines /> }.into_any(),
    };
    view! {
        <div node_ref=desk on:focusin=move |event| place.note(&event)>
            {on_the_desk}
        </div>
    }
}

/// The title of the desk, and what can be done with the whole draft.
#[component]
fn Head(draft: DraftId) -> impl IntoView {
    let session = use_session();
    let title = session.now.with_untracked(|now| {
        let now = now.as_ref()?;
        with_story(|story| story.draft(&now.seat, &draft))
    });
    let offered = move || {
        let now = session.now.get()?;
        let of_it = now.view.private.offers.iter().filter_map(|offer| {
            let council::Offer::Act(command) = offer else { return None };
            is_about(command, &draft).then(|| (**command).clone())
        });
        let buttons = of_it.map(|command| {
            let what = with_story(|story| story.act(&now.seat, &command)).unwrap_or_default();
            view! {
                <button
                    class="ui-button"
                    type="button"
                    on:click=move |_| session.act(command.clone())
                >
                    {what}
                </button>
            }
        });
        Some(buttons.collect_view())
    };
    view! {
        <header class="drafting__head">
            <h2 class="drafting__title" tabindex="-1">{title}</h2>
            <div class="ui-buttons">{offered}</div>
        </header>
    }
}

/// Whether a command does something with the whole of this draft.
fn is_about(command: &Command, draft: &DraftId) -> bool {
    if let Command::Draft(
        DraftCommand::Submit { draft: id, .. }
        | DraftCommand::Withdraw { draft: id }
        | DraftCommand::Sponsor { draft: id, .. }
        | DraftCommand::LeaveSponsors { draft: id }
        | DraftCommand::Maintain { draft: id },
    )
    | Command::Talk(council::TalkCommand::Circulate { draft: id, .. }) = command
    {
        id == draft
    } else {
        false
    }
}

/// What a draft can begin from: one of the outlines of the day, or nothing.
#[component]
fn Outlines() -> impl IntoView {
    let session = use_session();
    let items = move || {
        let now = session.now.get()?;
        let offers = now.view.private.offers.iter();
        let item = offers.filter_map(|offer| {
            let council::Offer::Compose(council::Template::Begin { item }) = offer else {
                return None;
            };
            Some(item.clone())
        });
        item.into_iter().next()
    };
    let shown = move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let Some(item) = items() else {
            let closed = words::plain("drafting-closed");
            return Some(view! { <p class="ui-empty">{closed}</p> }.into_any());
        };
        let mut outlines = model::outlines(papers, &now);
        outlines.push((council::DraftText::default(), words::plain("drafting-blank")));
        let buttons = outlines.into_iter().map(|(text, title)| {
            let paragraphs = i64::try_from(text.operative.len()).unwrap_or_default();
            let command = Command::Draft(DraftCommand::Begin { item: item.clone(), text });
            let told = words::count("drafting-paragraphs", "n", paragraphs);
            view! {
                <li>
                    <button
                        class="move"
                        type="button"
                        on:click=move |_| session.act(command.clone())
                    >
                        <span class="move__what">{title}</span>
                        <span class="move__cost">{told}</span>
                    </button>
                </li>
            }
        });
        Some(view! { <ol class="moves" role="list">{buttons.collect_view()}</ol> }.into_any())
    };
    view! {
        <section class="drafting-begin">
            <h2 class="drafting__title">{words::plain("drafting-begin")}</h2>
            <p>{words::plain("drafting-begin-body")}</p>
            {shown}
        </section>
    }
}
