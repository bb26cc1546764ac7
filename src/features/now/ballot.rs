//! The player's ballot, chosen before any hand is seen.

use council::{Ballot, Command, VoteId};
use leptos::prelude::*;
use table::session::Waits;

use crate::features::voting::{BallotMark, Mark, slug};
use crate::session::use_session;
use crate::words;

/// What a member at the table may do, in the order of the President's question.
const BALLOTS: [Ballot; 4] =
    [Ballot::For, Ballot::Against, Ballot::Abstaining, Ballot::NotParticipating];

/// The ballot box.
#[component]
pub(crate) fn BallotBox() -> impl IntoView {
    let session = use_session();
    // With the vote it was chosen for: the next ballot is chosen afresh.
    let chosen = RwSignal::new(None::<(VoteId, Ballot)>);
    let offered = move || {
        let now = session.now.get()?;
        let Waits::Ballot(vote) = now.waits else { return None };
        let may = |ballot: &Ballot| {
            let command = Command::Cast { vote, ballot: *ballot };
            now.view.private.offers.iter().any(|offer| offer.covers(&command))
        };
        Some((vote, BALLOTS.into_iter().filter(may).collect::<Vec<_>>()))
    };
    let choices = move || {
        let (vote, ballots) = offered()?;
        let each = ballots.into_iter().map(|ballot| {
            let word = words::plain(&format!("act-cast-{}", slug(ballot)));
            view! {
                <label class="ballot" data-ballot=slug(ballot)>
                    <input
                        type="radio"
                        name="ballot"
                        prop:checked=move || chosen.get() == Some((vote, ballot))
                        on:change=move |_| chosen.set(Some((vote, ballot)))
                    />
                    <BallotMark mark=Mark::Ballot(ballot) />
                    <span>{word}</span>
                </label>
            }
        });
        Some(each.collect_view())
    };
    let cast = move |_| {
        if let Some((vote, ballot)) = chosen.get_untracked() {
            session.act(Command::Cast { vote, ballot });
        }
    };
    let is_chosen = move || {
        let open = offered().map(|(vote, _)| vote);
        open.is_some() && open == chosen.get().map(|(vote, _)| vote)
    };
    view! {
        <fieldset class="ballots">
            <legend class="ui-unseen">{words::plain("ballot-legend")}</legend>
            {choices}
        </fieldset>
        <div class="ui-buttons">
            <button
                class="ui-button"
                data-rank="first"
                type="button"
                disabled=move || !is_chosen()
                on:click=cast
            >
                {words::plain("ballot-lock")}
            </button>
        </div>
    }
}
