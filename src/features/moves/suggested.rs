//! At most three moves for this half-hour, each with its cost, whom it touches, and why.

use council::{Command, MemberId, TalkCommand};
use leptos::prelude::*;
use table::session::Now;

use super::MoveButton;
use crate::session::{Papers, use_session, with_story};
use crate::words;

/// A suggested move, ready to be shown.
#[derive(Clone, PartialEq)]
struct Card {
    command: Command,
    what: String,
    why: String,
    hears: Option<String>,
    cost: String,
}

/// The suggested moves. Calls have their own place on the page.
#[component]
pub(crate) fn Suggested() -> impl IntoView {
    let session = use_session();
    let cards = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        Some(cards(papers, &now))
    });
    let buttons = move || {
        let all = cards.get().unwrap_or_default().into_iter().map(|card| {
            let command = card.command;
            view! {
                <MoveButton command=command>
                    <span class="move__what">{card.what}</span>
                    <span class="move__why">{card.why}</span>
                    <span class="move__hears">{card.hears}</span>
                    <span class="move__cost">{card.cost}</span>
                </MoveButton>
            }
        });
        all.collect_view()
    };
    view! {
        <ol class="moves" role="list" aria-label=words::plain("moves-label")>
            {buttons}
        </ol>
    }
}

fn cards(papers: Papers, now: &Now) -> Vec<Card> {
    let calls = |talk: &TalkCommand| matches!(talk, TalkCommand::AnswerCall { .. });
    let moves = now.reading.moves.iter().filter(|one| !calls(&one.command));
    let cards = moves.filter_map(|one| {
        let command = Command::Talk(one.command.clone());
        let (what, why) =
            with_story(|story| (story.act(&now.seat, &command), story.suggested(&one.why)))?;
        let spoken_to = spoken_to(&one.command);
        let others = one.touches.iter().filter(|member| Some(*member) != spoken_to);
        let hears: Vec<String> = others.map(|member| papers.name(member)).collect();
        let everybody = hears.len() + 2 >= now.view.public.seats.len();
        let hears = match (hears.is_empty(), everybody) {
            (true, _) => None,
            (false, true) => Some(words::plain("move-everybody")),
            (false, false) => {
                let members = words::catalogue().list(&hears);
                Some(words::say("move-hears", &[("members", members)]))
            }
        };
        let cost = words::count("move-cost", "n", one.half_hours);
        Some(Card { command, what, why, hears, cost })
    });
    cards.collect()
}

/// Whom a move is put to, if it is put to one.
fn spoken_to(talk: &TalkCommand) -> Option<&MemberId> {
    if let TalkCommand::Sound { member, .. }
    | TalkCommand::Propose { to: member, .. }
    | TalkCommand::Call { to: member, .. }
    | TalkCommand::Threaten { to: member, .. } = talk
    {
        Some(member)
    } else {
        None
    }
}
