//! The drafting desk: slips on one side, the page as it will be printed on the other.

mod back_and_forth;
mod history;
mod model;
mod outlines;
mod sheet;
mod slips;
mod soundings;
mod versions;

use std::collections::BTreeSet;

use council::{ClauseId, Command, DraftCommand, DraftId};
use leptos::prelude::*;

use back_and_forth::{BackAndForth, Versions};
use history::{History, Way};
use outlines::Outlines;
use sheet::Sheet;
use slips::Slips;

use crate::features::guide::{Hint, HintHere};
use crate::session::{use_session, with_story};

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
    // The step that was asked for last: what comes of it is not a change of its own.
    let way = StoredValue::new(None::<Way>);
    let history = Memo::new(move |before: Option<&Option<(DraftId, History)>>| {
        let draft = on_it.get()?;
        let text = draft.text.as_ref().clone();
        let history = match before.and_then(Option::as_ref) {
            Some((id, history)) if *id == draft.id => {
                let mut history = history.clone();
                history.saw(text, way.get_value());
                history
            }
            _ => session.told.with_untracked(|told| {
                let seen = versions::versions(&told.events, &draft.id);
                History::of(seen.into_iter().map(|version| version.text).chain([text]))
            }),
        };
        Some((draft.id.clone(), history))
    });
    let change = move |_| way.set_value(None);
    let click = move |_| way.set_value(None);
    let drop = move |_| way.set_value(None);
    // Slips that were opened stay open while the text changes under them.
    let opened = RwSignal::new(BTreeSet::<ClauseId>::new());
    // What a member says when it is sounded changes the slip it was asked about, and the bands.
    let heard = Memo::new(move |_| {
        session.now.with(|now| now.as_ref().map(|now| soundings::answered(now)))
    });
    let on_the_desk = move || match (heard.get(), on_it.get()).1 {
        Some(draft) => view! {
            <div class="drafting">
                <section class="drafting__slips">
                    <Head draft=draft.id.clone() />
                    <HintHere hint=Hint::Slips />
                    <BackAndForth draft=draft.clone() history=history way=way />
                    // Whatever is done to the text from here on is a change, and no step back or forth.
                    <div class="drafting__turn" on:change=change on:click=click on:drop=drop>
                        <Slips draft=draft.clone() opened=opened />
                    </div>
                </section>
                <section class="drafting__sheet">
                    <div class="drafting__turn" on:click=click>
                        <Sheet draft=draft.clone() />
                    </div>
                    <Versions draft=draft />
                </section>
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
